// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/discover/SearchCard.h"
#include "ui/models/LocalFinder.h"
#include "ui/widgets/Page.h"

#include <QSet>

class QLineEdit;
class QTimer;

namespace Tidemark {

class ImageSource;
class LocalCard;
class RecentCard;
class RecentSearches;
class StatePanel;

// Search: what is held first, as one types and for free; TikTok second, on a button that carries its price. A search that
// was paid for is held, and opens again for nothing. A link's aspect names what to search for on TikTok ("videos"); with
// "ask-" before it the price was seen and accepted.
class DiscoverPage : public Page
{
    Q_OBJECT

public:
    DiscoverPage(Engine &engine, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void visit(const Link &link) override;
    void setAsOf(std::optional<qint64> asOf) override;
    void refresh() override;
    [[nodiscard]] std::optional<int> refreshPrice() const override;
    void focusFilter() override;

private:
    void buildField();
    void buildSheet();
    void watchCards();
    void watchEngine();
    void typed(const QString &text);
    void searchNow();
    void entered();
    void found(const QString &text, const LocalFinder::Matches &matches);
    void showParts();
    void choose(const Search &search);
    void loadKept();
    void ask(int limit, FetchMode mode);
    void answered(const SearchAnswer &answer);
    void failed(const Error &error);
    void askPrices();
    void showState();
    void readWatched();
    void watchWord();
    [[nodiscard]] Search search() const;

    ImageSource *m_images = nullptr;
    LocalFinder *m_finder = nullptr;
    SearchLoader *m_loader = nullptr;
    RecentSearches *m_recent = nullptr;
    QLineEdit *m_field = nullptr;
    StatePanel *m_hint = nullptr;
    RecentCard *m_recentCard = nullptr;
    LocalCard *m_local = nullptr;
    SearchCard *m_searchCard = nullptr;
    QTimer *m_pause = nullptr;
    std::optional<qint64> m_asOf;
    SearchPrices m_prices;
    QSet<QString> m_watched; // words of the trend radar, lower case
    bool m_asking = false;
    bool m_isEntered = false; // the best of what is found shall be opened
};

} // namespace Tidemark
