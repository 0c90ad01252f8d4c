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

// A name of the hot set, with the counter that history knows of it.
struct WatchedFigure {
    QString name; // "@mrbeast", "#fyp"
    EntityKind kind = EntityKind::Profile;
    QString id; // empty: history does not know it
    qint64 addedAt = 0;
    std::optional<qint64> goneAt;
    qint64 uses = 0;
    Count followers; // of a creator
    Count views;     // of a hashtag
    std::optional<qint64> observedAt;
};
[[nodiscard]] ExportTable watchTable(ExportHead head, const QList<WatchedFigure> &rows);

} // namespace Tidemark
