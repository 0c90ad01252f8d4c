// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Questions.h"
#include "ui/discover/SearchKind.h"
#include "ui/models/CreatorsModel.h"
#include "ui/models/PostRow.h"
#include "ui/models/Topic.h"

#include <QObject>

namespace Tidemark {

class Engine;

// What a search of TikTok gave, as rows of the tables that show it; only those of its kind are filled.
struct SearchAnswer {
    Search search;
    int limit = 0; // that was asked for
    QList<CreatorRow> creators;
    QList<PostRow> posts;
    QList<TopicRow> hashtags;
    bool hasMore = false;
    Provenance provenance;
    std::optional<Error> problem; // a page that is missing, or a refresh that failed

    [[nodiscard]] qsizetype size() const { return creators.size() + posts.size() + hashtags.size(); }
};

// What a search costs: anew, and with one page more than is shown. Absent: not known.
struct SearchPrices {
    std::optional<int> search;
    std::optional<int> more;
};

// Searches TikTok where told to, and brings back what an earlier search gave, which is free. The newest call wins.
class SearchLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPage = 30;

    explicit SearchLoader(Engine &engine, QObject *parent = nullptr);

    // The newest answer that history holds, as of a time or of now; never asks anybody.
    void loadKept(const Search &search, std::optional<qint64> asOf);
    void ask(const Search &search, int limit, FetchMode mode);
    void askPrices(const Search &search, int shown); // shown: items in sight
    void drop();

signals:
    void loaded(const Tidemark::SearchAnswer &answer);
    void notHeld(); // nothing was searched for so far
    void failed(const Tidemark::Error &error);
    void priced(const Tidemark::SearchPrices &prices);

private:
    void start(const Search &search, int limit, const AskOptions &options);
    template <typename T>
    void answered(int request, const SearchAnswer &blank, const Result<ListAnswer<T>> &list);
    void readPosts(int request, const SearchAnswer &answer, const QList<Post> &posts);
    struct PriceWish {
        int request = 0;
        std::optional<int> SearchPrices::*which = nullptr;
    };
    void price(const PriceWish &wish, const Question &question, const AskOptions &options);

    Engine &m_engine;
    SearchPrices m_prices;
    int m_request = 0;
    int m_priceRequest = 0;
    bool m_isKept = false; // the request under way asks nobody
};

} // namespace Tidemark
