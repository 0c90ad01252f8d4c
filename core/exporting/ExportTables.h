// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"
#include "core/exporting/ExportTable.h"
#include "core/history/HistoryReader.h"
#include "core/insight/Compare.h"
#include "core/insight/Metrics.h"
#include "core/insight/PostFilterWords.h"

namespace Tidemark {

// The tables that can be exported, each made of rows of history. Pure. A head comes in with its recipe and goes out
// with columns, definitions and the number of rows.

struct NamedText {
    QString name;
    QString text; // empty: unknown
};

// Counters and metrics of one entity, a row each; what is known of it in words comes first.
struct EntityFigures {
    QList<NamedText> texts;
    std::optional<qint64> textsObservedAt;
    QList<MetricResult> figures;
};
[[nodiscard]] ExportTable figureTable(ExportHead head, const EntityFigures &entity);

// Posts of one creator with the metrics of each; creator: what the metrics measure them against.
[[nodiscard]] ExportTable postsTable(ExportHead head, const QList<StoredPost> &posts, const MetricInputs &creator);

// A post as a view shows it, with the figures that stand beside it there.
struct ShownPost {
    StoredPost post;
    QList<MetricResult> figures; // the same ones for every post
};
// Posts of any creators, as many and in the order as a view shows them. figures: the definitions, of which the values are
// left out. post: called by whoever writes, once for each row.
[[nodiscard]] ExportTable shownPostsTable(ExportHead head, qint64 rows, const QList<MetricResult> &figures,
                                          std::function<ShownPost(qint64)> post);
// The facts that a filter asks for.
[[nodiscard]] QList<StoredPost> postsThatPass(const QList<StoredPost> &posts, const QList<PostTerm> &terms,
                                              const MetricInputs &creator);

struct CounterHistory {
    QString counter;
    QList<Observation> series;
};
[[nodiscard]] ExportTable seriesTable(ExportHead head, const QList<CounterHistory> &counters);

[[nodiscard]] ExportTable comparisonTable(ExportHead head, const Comparison &comparison);

[[nodiscard]] ExportTable ledgerTable(ExportHead head, const QList<LedgerRow> &rows);

// A name of a watchlist, with the counter that history knows of it; of a search what its last answer said.
struct WatchedFigure {
    QString name;    // "@mrbeast", "#fyp", a post's link, "sound:7", "users:cats"
    QString kind;    // "profile", "hashtag", "post", "sound", "search_users", "search_videos", "search_hashtags"
    QString id;      // empty: history does not know it, or it is a search
    QString title;   // nickname, caption, title of a sound; of a search what it lists first
    Count followers; // of a creator
    Count views;     // of a hashtag or a post
    Count videos;    // of a sound
    Count found;     // by a search
    std::optional<qint64> observedAt;
    qint64 addedAt = 0;
    std::optional<qint64> goneAt;
    qint64 uses = 0;
    QString group;
    QStringList tags;
    QString note;
};
[[nodiscard]] ExportTable watchTable(ExportHead head, const QList<WatchedFigure> &rows);

} // namespace Tidemark
