// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Learned.h"
#include "core/insight/Insight.h"
#include "core/watch/VisitForecast.h"
#include "core/watch/Watchlist.h"
#include "ui/models/ColumnModel.h"

#include <QHash>

namespace Tidemark {

// How the figure moves that a name is watched for.
struct WatchTrend {
    QString counter;           // "followers"; empty: a search has none
    QList<Observation> points; // oldest first
    QList<EntityEvent> events; // breakouts and milestones, oldest first
    Growth week;
    Breakout breakout;
    qint64 at = 0; // UTC seconds
};

// A name of a watchlist. What is not read yet is absent.
struct WatchNameRow {
    WatchedItem item;
    std::optional<qint64> askedAt;
    std::optional<qint64> nextAt; // the next visit, as foreseen
    QString why;                  // in the words of the list's policy
    int credits = 0;              // of the time that is foreseen
    std::optional<WatchTrend> trend;
    qint64 at = 0;
};

enum class WatchColumn { Name, Kind, Figure, Week, Month, News, Asked, Next, Why, Group, Tags, Note };

// Where history keeps the figure of a name; without a counter there is none.
struct WatchFigure {
    EntityRef entity;
    QString counter;
};
[[nodiscard]] WatchFigure watchFigureOf(const WatchName &name);
[[nodiscard]] QString watchKindWords(WatchKind kind);
// A pure function, meant for a worker.
[[nodiscard]] WatchTrend watchTrend(const QString &counter, QList<Observation> points, QList<EntityEvent> events, qint64 at);

[[nodiscard]] QList<Column<WatchNameRow>> watchColumns();

// Group, tags and note are edited in their cells; whoever owns the model keeps what was written.
class WatchedModel : public ColumnModel<WatchNameRow>
{
    Q_OBJECT

public:
    explicit WatchedModel(QObject *parent = nullptr);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void setNames(const QList<WatchedItem> &items, qint64 at); // keeps what is known of names that stay
    void setForecast(const ListForecast &forecast);
    void setTrend(const WatchName &name, const WatchTrend &trend);
    [[nodiscard]] int rowOf(const WatchName &name) const; // -1: it is not there

Q_SIGNALS:
    void labelsEdited(const Tidemark::WatchEntry &entry, const Tidemark::WatchEntry &before);

private:
    QHash<WatchName, int> m_places;
};

} // namespace Tidemark
