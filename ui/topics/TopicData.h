// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/CounterState.h"
#include "ui/models/PostRow.h"
#include "ui/models/Topic.h"
#include "ui/render/Series.h"

#include <QSet>

namespace Tidemark {

// What history gave about a hashtag or a sound, before anything is made of it.
struct TopicInputs {
    Topic topic;
    QString mainCounter;
    QString postsCounter;         // empty: it has none
    QList<Observation> main;      // all that is known
    QList<Observation> postCount; // the same of the other counter
    QList<EntityEvent> events;
    QList<StoredPost> posts; // held posts with it
    QSet<QString> creators;  // ids of the creators that the user looks at
    QList<StoredPost> own;   // the newest posts of those of them who used it
    qint64 at = 0;
};

// A counter with what is said of it.
struct TopicCounter {
    Count value;
    QList<Observation> series;
    Growth day, week;
    CounterState state;
};

// What stands behind or beside it in the held posts.
struct TopicNeighbour {
    QString id;    // as links name it: a tag's name, a handle, a sound's id
    QString label; // "#fyp", "@ada", a sound's title
    int posts = 0;

    bool operator==(const TopicNeighbour &) const = default;
};

// All that the page shows of a hashtag or a sound at a time, made in a worker.
struct TopicData {
    Topic topic;
    TopicCounter main;
    std::optional<TopicCounter> postCount;
    QList<EntityEvent> events;
    QList<SeriesPoint> baseline; // where the main counter would be at its usual growth
    Breakout breakout;
    QList<double> rates; // % an hour between snapshots, oldest first
    QList<PostRow> posts;
    MetricResult lift; // for the user's own creators
    int liftWith = 0;
    int liftWithout = 0;
    QList<double> liftTrend; // outliers of their posts with it, oldest first
    int creatorsSeen = 0;
    int creatorsNew = 0; // of the last seven days
    QList<double> creatorsTrend;
    QList<TopicNeighbour> tags; // most posts first; never itself
    QList<TopicNeighbour> creators;
    QList<TopicNeighbour> sounds;
    qint64 at = 0;

    [[nodiscard]] qint64 ageS() const { return std::max<qint64>(0, at - topic.observedAt); }
};

[[nodiscard]] TopicData topicData(const TopicInputs &inputs);

} // namespace Tidemark
