// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/CounterState.h"
#include "ui/models/PostRow.h"
#include "ui/render/Series.h"

#include <QSet>

namespace Tidemark {

// What history gave about a hashtag, before anything is made of it.
struct HashtagInputs {
    Stored<Hashtag> stored;
    QList<Observation> views; // all that is known
    QList<Observation> users; // posts with the tag
    QList<EntityEvent> events;
    QList<StoredPost> posts; // held posts with the tag
    QSet<QString> creators;  // ids of the creators that the user looks at
    QList<StoredPost> own;   // the newest posts of those of them who used the tag
    QList<std::pair<QString, int>> together;
    qint64 at = 0;
};

// All that the page shows of a hashtag at a time, made in a worker.
struct HashtagData {
    Stored<Hashtag> stored;
    QList<Observation> views;
    QList<Observation> users;
    QList<SeriesPoint> baseline; // where the views would be at their usual growth
    Breakout breakout;
    Growth viewsDay, viewsWeek;
    Growth usersDay, usersWeek;
    qint64 viewsStep = 0; // rounding; 0: exact
    CounterState viewsState;
    CounterState usersState;
    QList<PostRow> posts;
    MetricResult lift; // for the user's own creators
    int liftWith = 0;
    int liftWithout = 0;
    QList<double> liftTrend; // outliers of their posts with the tag, oldest first
    int creatorsSeen = 0;
    int creatorsNew = 0; // of the last seven days
    QList<double> creatorsTrend;
    QList<std::pair<QString, int>> together;
    qint64 at = 0;

    [[nodiscard]] const Hashtag &hashtag() const { return stored.value; }
    [[nodiscard]] qint64 ageS() const { return std::max<qint64>(0, at - stored.observedAt); }
};

[[nodiscard]] HashtagData hashtagData(const HashtagInputs &inputs);

} // namespace Tidemark
