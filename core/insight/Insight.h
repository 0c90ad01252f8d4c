// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"
#include "core/domain/Post.h"
#include "core/insight/MetricResult.h"

#include <QMap>

namespace Tidemark {

// One post as a metric sees it.
struct PostSample {
    Post post;
    qint64 observedAt = 0;
    QList<Observation> views; // own snapshots, oldest first; may be empty
};

// All metrics are pure functions of rows; formulas and edge cases: METRICS M1-M12, nine
// definitions of engagement (each names its publisher in its definition). Posts are deduplicated by id
// and sorted by creation time; pinned ones count only where their date belongs to the set.
[[nodiscard]] QList<PostSample> latestPosts(const QList<PostSample> &posts, int count = 30);

// Ids: er_view_pooled er_view_pooled_saves er_likes_mean er_view_median_ratio er_view_mean_no_shares
// er_view_mean er_view_typical er_follower_per_post er_follower_typical.
[[nodiscard]] QStringList engagementIds();
[[nodiscard]] MetricResult engagement(const QString &id, const QList<PostSample> &posts, Count followers);
[[nodiscard]] MetricResult postEngagement(const PostSample &post); // er_view: (L+C+S)/V
[[nodiscard]] MetricResult savesRate(const QList<PostSample> &posts);
[[nodiscard]] MetricResult shareRate(const QList<PostSample> &posts);
[[nodiscard]] MetricResult commentRate(const QList<PostSample> &posts);
[[nodiscard]] MetricResult viewsTypical(const QList<PostSample> &posts); // median
[[nodiscard]] MetricResult viewsMean(const QList<PostSample> &posts);
[[nodiscard]] MetricResult cadencePerWeek(const QList<PostSample> &posts, qint64 now, int windowDays = 30);
[[nodiscard]] MetricResult cadenceGapDays(const QList<PostSample> &posts, qint64 now, int windowDays = 30);
// M6 where own snapshots at that age exist (id outlier_same_age), else M7 (outlier_mature).
[[nodiscard]] MetricResult outlier(const PostSample &post, const QList<PostSample> &ownPosts, qint64 now);
[[nodiscard]] MetricResult velocity(const PostSample &post);     // views an hour between own snapshots
[[nodiscard]] MetricResult lifetimeRate(const PostSample &post); // M9: the one-snapshot fallback
[[nodiscard]] MetricResult hashtagLift(const QList<PostSample> &with, const QList<PostSample> &without);
// The same over several creators: outliers of posts, each against its own creator's posts.
[[nodiscard]] MetricResult hashtagLift(const QList<double> &outliersWith, const QList<double> &outliersWithout);

// Change of a counter over a period that ends at the newest observation.
struct Growth {
    MetricResult absolute; // growth_abs
    MetricResult percent;  // growth_pct
    qint64 fromT = 0;      // the observations used: never interpolated
    qint64 toT = 0;
    bool belowResolution = false; // less than one rounding step
};
[[nodiscard]] Growth growth(const QList<Observation> &series, qint64 periodS, qint64 now);
// The rounding step of a counter that shows plateaus (50,000 for 112.4 M); 0: exact.
[[nodiscard]] qint64 roundingStep(const QList<Observation> &series);

// M12: per weekday (0 = Monday) and hour in the zone, the median of M6 (else of views over the median); n >= 3.
struct BestTime {
    struct Cell {
        int n = 0;
        std::optional<double> value;
    };
    Cell cells[7][24];
    int n = 0;
    std::optional<std::pair<int, int>> best; // weekday, hour
    QString reason;
};
[[nodiscard]] BestTime bestTime(const QList<PostSample> &posts, const QByteArray &timeZoneId, qint64 now);

// Growth in %/h over the item's own baseline: its snapshots of the 30 days before, an hour or more apart. A breakout
// needs at least 5 of them and a rate above the baseline's median by more than three of its deviations (1.4826 x the
// median absolute one), by more than that median itself, and by more than one rounding step.
inline constexpr qint64 kBreakoutReachS = 30 * 86'400LL;
struct Breakout {
    std::optional<double> ratePerHour; // per cent
    std::optional<double> usualPerHour;
    std::optional<double> times; // above 1: a breakout
    QList<Observation> points;   // the snapshots that were used
    int snapshots = 0;
    int baselineDays = 0;
    qint64 step = 0;                // rounding; 0: exact
    bool isBelowResolution = false; // the newest growth is under one step
    bool isBreakout = false;
    QString reason;
};
[[nodiscard]] Breakout breakout(const QList<Observation> &series, qint64 now);

} // namespace Tidemark
