// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Questions.h"
#include "ui/models/ChangesModel.h"
#include "ui/models/PostRow.h"

namespace Tidemark {

// The figures that one set of posts gives.
struct ProfileFigures {
    QMap<QString, MetricResult> engagement; // by definition, all nine
    MetricResult viewsTypical;
    MetricResult viewsMean;
    MetricResult cadence; // posts a week
    MetricResult gap;     // days between posts
};

// What history gave about a creator, before anything is made of it.
struct ProfileInputs : CreatorHistory {
    qint64 at = 0;
    QByteArray timeZone;
};

// All that the page shows of a creator at a time, made in a worker.
struct ProfileData {
    Stored<Profile> stored;
    QMap<QString, QList<Observation>> series;
    QMap<QString, qint64> roundingSteps;
    CounterStates counters;
    QList<EntityEvent> events;
    QList<ChangesRow> changes; // of every counter
    QList<PostRow> posts;
    ProfileFigures figures;
    ProfileFigures weekAgo;
    ProfileFigures monthAgo;
    QList<double> engagementTrend; // a value a post, oldest first
    QList<double> viewsTrend;
    QList<double> cadenceTrend; // posts in each of the last twelve weeks
    BestTime bestTime;
    QList<std::pair<QString, int>> hashtags; // with the number of posts
    struct UsedSound {
        QString id;
        QString title;
        int posts = 0;
    };
    QList<UsedSound> sounds;
    // The region that most of the held posts name, with their number; empty where none does.
    std::pair<QString, int> postsRegion;
    qint64 at = 0;
    QByteArray timeZone;

    [[nodiscard]] const Profile &profile() const { return stored.value; }
    [[nodiscard]] qint64 ageS() const { return std::max<qint64>(0, at - stored.observedAt); }
};

[[nodiscard]] ProfileData profileData(const ProfileInputs &inputs);

} // namespace Tidemark
