// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/PostFilterWords.h"
#include "ui/models/PostColumns.h"
#include "ui/models/RowRanks.h"
#include "ui/models/TextColumn.h"
#include "ui/models/WholeColumn.h"

#include <array>
#include <memory>
#include <span>

namespace Tidemark {

// Some thousand posts of a table, in columns: a few hundred bytes a post where a PostRow takes thousands, and one
// column of all of them is read in a moment. Never changes; any thread. What no table shows is not held: links to
// media and pictures, inputs of the metrics, when a post was first seen.
class PostChunk
{
public:
    explicit PostChunk(const QList<PostRow> &rows);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_seen.size()); }
    [[nodiscard]] PostRow row(qsizetype i, qint64 at) const; // at: the time that ages count to
    [[nodiscard]] std::optional<qsizetype> find(const QString &id) const;
    void appendKeys(PostColumn column, qint64 at, RankColumn &keys) const;
    // Takes from kept, which has a place for each post, those that do not fulfil the condition.
    void narrow(const PostTerm &term, qint64 at, std::span<char> kept) const;

    [[nodiscard]] qint64 observedAt(qsizetype i) const { return m_seen[size_t(i)]; }
    [[nodiscard]] std::optional<qint64> createdAt(qsizetype i) const { return m_created.at(size_t(i)); }
    [[nodiscard]] bool isGone(qsizetype i) const { return m_gone.at(size_t(i)).has_value(); }
    [[nodiscard]] const NameColumn &creators() const { return m_handles; }
    [[nodiscard]] const NameColumn &creatorIds() const { return m_authors; }
    void countNames(QHash<QString, int> &names) const; // "#tag" and "@creator", as often as they occur

private:
    enum Counter { Views, Likes, Comments, Shares, Saves, kCounters };
    struct Metric {
        std::vector<double> value; // no number: not known
        WholeColumn oldestAt;
        std::vector<qint32> n;
        std::vector<quint16> kind;
        QList<MetricResult> kinds; // what many have in common: definition, unit, reason
    };
    struct Seen { // a snapshot of views
        qint64 t;
        qint64 value;
    };

    void append(const PostRow &row);
    static void append(Metric &metric, const MetricResult &result);
    [[nodiscard]] static MetricResult result(const Metric &metric, size_t i);
    [[nodiscard]] std::span<const Seen> viewsOf(size_t i) const;
    [[nodiscard]] std::span<const quint32> tagsOf(size_t i) const;
    [[nodiscard]] std::optional<qint64> weekOf(size_t i) const;
    [[nodiscard]] std::string_view textOf(PostColumn column, size_t i, std::string &made) const;
    void narrowFigures(const FigureCondition &condition, bool wanted, qint64 at, std::span<char> kept) const;

    std::array<WholeColumn, kCounters> m_counts;
    WholeColumn m_created;
    std::vector<qint64> m_seen;
    WholeColumn m_gone;
    WholeColumn m_followers;
    std::vector<qint32> m_length; // below 0: not known
    std::vector<char> m_isPinned;
    std::vector<char> m_isPhotos;
    Metric m_engagement;
    Metric m_outlier;
    TextColumn m_ids;
    TextColumn m_titles;
    TextColumn m_foldedTitles; // as filters look for them
    NameColumn m_authors;
    NameColumn m_handles;
    NameColumn m_nicknames;
    NameColumn m_regions;
    NameColumn m_soundIds;
    NameColumn m_sounds;
    NameColumn m_soundAuthors;
    NameColumn m_tags; // its numbers alone
    std::vector<quint32> m_tagNumbers;
    std::vector<quint32> m_tagEnds;
    std::vector<Seen> m_views;
    std::vector<quint32> m_viewEnds;
    std::vector<quint32> m_byId; // rows in the order of the ids
};

using PostChunkPtr = std::shared_ptr<const PostChunk>;

} // namespace Tidemark
