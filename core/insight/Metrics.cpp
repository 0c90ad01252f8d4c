// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Metrics.h"

#include "core/insight/Breakout.h"
#include "core/insight/Outlier.h"
#include "core/insight/ProfileFigures.h"
#include "core/insight/Statistics.h"

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 86'400;
constexpr auto kOfProfile = EntityKind::Profile;
constexpr auto kOfPost = EntityKind::Post;
constexpr auto kOfHashtag = EntityKind::Hashtag;
constexpr auto kOfSound = EntityKind::Sound;

template <MetricResult (*Compute)(const QList<PostSample> &)>
MetricResult ofPosts(const MetricInputs &inputs)
{
    return Compute(inputs.posts);
}

template <MetricResult (*Compute)(const PostSample &)>
MetricResult ofPost(const MetricInputs &inputs)
{
    return Compute(inputs.post.value_or(PostSample()));
}

// A rate of one post by the rule of the set.
template <MetricResult (*Compute)(const QList<PostSample> &)>
MetricResult ofPostAlone(const MetricInputs &inputs)
{
    return inputs.post ? Compute({*inputs.post}) : Compute({});
}

template <MetricResult (*Compute)(const PostSample &, const QList<PostSample> &, qint64)>
MetricResult ofPostAmongPosts(const MetricInputs &inputs)
{
    return Compute(inputs.post.value_or(PostSample()), inputs.posts, inputs.now);
}

template <MetricResult (*Compute)(const QList<PostSample> &, qint64, int)>
MetricResult ofMonth(const MetricInputs &inputs)
{
    constexpr int kWindowDays = 30;
    return Compute(inputs.posts, inputs.now, kWindowDays);
}

MetricResult described(MetricResult result, const QString &what)
{
    result.definition = what + QStringLiteral(": ") + result.definition;
    return result;
}

// A change of less than one rounding step is no figure.
template <MetricResult Growth::*Part>
MetricResult resolved(const Growth &growth, qint64 step, const QString &what)
{
    MetricResult result = growth.*Part;
    result.version = 2; // 1 gave a value of less than a step
    if (growth.belowResolution && result.value)
        result = detail::without(result, detail::belowResolution(step));
    return described(result, what + QStringLiteral(", nothing where that is under one rounding step"));
}

template <MetricResult Growth::*Part>
MetricResult followerGrowth(const MetricInputs &inputs)
{
    const Growth week = growth(inputs.followerSeries, 7 * kDayS, inputs.now);
    return resolved<Part>(week, roundingStep(inputs.followerSeries), QStringLiteral("followers over 7 days"));
}

template <MetricResult Growth::*Part>
MetricResult viewGrowth(const MetricInputs &inputs)
{
    const Growth day = growth(inputs.series, kDayS, inputs.now);
    return resolved<Part>(day, roundingStep(inputs.series), QStringLiteral("views over 24 hours"));
}

template <MetricResult Growth::*Part>
MetricResult videoGrowth(const MetricInputs &inputs)
{
    const Growth day = growth(inputs.series, kDayS, inputs.now);
    return resolved<Part>(day, roundingStep(inputs.series), QStringLiteral("videos over 24 hours"));
}

using OfSeries = MetricResult(const QList<Observation> &, qint64);

template <OfSeries Compute>
MetricResult ofFollowers(const MetricInputs &inputs)
{
    return described(Compute(inputs.followerSeries, inputs.now), QStringLiteral("followers"));
}

template <OfSeries Compute>
MetricResult ofViews(const MetricInputs &inputs)
{
    return described(Compute(inputs.series, inputs.now), QStringLiteral("views"));
}

template <OfSeries Compute>
MetricResult ofVideos(const MetricInputs &inputs)
{
    return described(Compute(inputs.series, inputs.now), QStringLiteral("videos"));
}

template <int Index>
MetricResult engagementAt(const MetricInputs &inputs)
{
    return engagement(engagementIds().at(Index), inputs.posts, inputs.followers);
}

template <int... Index>
QList<MetricDefinition> engagementTable(std::integer_sequence<int, Index...>)
{
    return {{engagementIds().at(Index), kOfProfile, engagementAt<Index>}...};
}

// The nine published definitions.
QList<MetricDefinition> engagementDefinitions()
{
    constexpr int kCount = 9;
    Q_ASSERT(engagementIds().size() == kCount);
    return engagementTable(std::make_integer_sequence<int, kCount>());
}

} // namespace

const QList<MetricDefinition> &metricDefinitions()
{
    static const QList<MetricDefinition> table =
        engagementDefinitions()
        + QList<MetricDefinition>{
            {QStringLiteral("er_follower_at_post"), kOfProfile, detail::followerRateAtPosting},
            {QStringLiteral("saves_rate"), kOfProfile, ofPosts<savesRate>},
            {QStringLiteral("share_rate"), kOfProfile, ofPosts<shareRate>},
            {QStringLiteral("comment_rate"), kOfProfile, ofPosts<commentRate>},
            {QStringLiteral("views_typical"), kOfProfile, ofPosts<viewsTypical>},
            {QStringLiteral("views_mean"), kOfProfile, ofPosts<viewsMean>},
            {QStringLiteral("cadence"), kOfProfile, ofMonth<cadencePerWeek>},
            {QStringLiteral("cadence_gap"), kOfProfile, ofMonth<cadenceGapDays>},
            {QStringLiteral("growth_abs"), kOfProfile, followerGrowth<&Growth::absolute>},
            {QStringLiteral("growth_pct"), kOfProfile, followerGrowth<&Growth::percent>},
            {QStringLiteral("growth_rate"), kOfProfile, ofFollowers<growthRate>},
            {QStringLiteral("growth_usual"), kOfProfile, ofFollowers<growthUsual>},
            {QStringLiteral("breakout"), kOfProfile, ofFollowers<breakoutTimes>},
            {QStringLiteral("completeness"), kOfProfile, detail::completeness},
            {QStringLiteral("followers_per_video"), kOfProfile, detail::followersPerVideo},
            {QStringLiteral("follower_step"), kOfProfile, detail::followerStep},
            {QStringLiteral("empty_followers"), kOfProfile, detail::emptyFollowers},
            {QStringLiteral("er_in_tier"), kOfProfile, detail::engagementInTier},
            {QStringLiteral("best_time"), kOfProfile, detail::bestHour},

            {QStringLiteral("er_view"), kOfPost, ofPost<postEngagement>},
            {QStringLiteral("er_follower_at_post"), kOfPost, detail::followerRateOfPost},
            {QStringLiteral("saves_rate"), kOfPost, ofPostAlone<savesRate>},
            {QStringLiteral("share_rate"), kOfPost, ofPostAlone<shareRate>},
            {QStringLiteral("comment_rate"), kOfPost, ofPostAlone<commentRate>},
            {QStringLiteral("velocity"), kOfPost, ofPost<velocity>},
            {QStringLiteral("lifetime_rate"), kOfPost, ofPost<lifetimeRate>},
            {QStringLiteral("outlier_same_age"), kOfPost, ofPostAmongPosts<detail::outlierSameAge>},
            {QStringLiteral("outlier_mature"), kOfPost, ofPostAmongPosts<detail::outlierMature>},
            {QStringLiteral("earnings_range"), kOfPost, detail::earningsRange},

            {QStringLiteral("growth_abs"), kOfHashtag, viewGrowth<&Growth::absolute>},
            {QStringLiteral("growth_pct"), kOfHashtag, viewGrowth<&Growth::percent>},
            {QStringLiteral("hashtag_lift"), kOfHashtag, detail::hashtagLiftAcross},
            {QStringLiteral("growth_rate"), kOfHashtag, ofViews<growthRate>},
            {QStringLiteral("growth_usual"), kOfHashtag, ofViews<growthUsual>},
            {QStringLiteral("breakout"), kOfHashtag, ofViews<breakoutTimes>},

            {QStringLiteral("growth_abs"), kOfSound, videoGrowth<&Growth::absolute>},
            {QStringLiteral("growth_pct"), kOfSound, videoGrowth<&Growth::percent>},
            {QStringLiteral("growth_rate"), kOfSound, ofVideos<growthRate>},
            {QStringLiteral("growth_usual"), kOfSound, ofVideos<growthUsual>},
            {QStringLiteral("breakout"), kOfSound, ofVideos<breakoutTimes>},
        };
    return table;
}

QStringList metricIds(EntityKind kind)
{
    QStringList ids;
    for (const MetricDefinition &definition : metricDefinitions()) {
        if (definition.kind == kind)
            ids.append(definition.id);
    }
    return ids;
}

std::optional<MetricResult> metricOf(const QString &id, EntityKind kind, const MetricInputs &inputs)
{
    for (const MetricDefinition &definition : metricDefinitions()) {
        if (definition.kind == kind && definition.id == id)
            return definition.compute(inputs);
    }
    return std::nullopt;
}

MetricResult counterFigure(const QString &counter, const QList<Observation> &series, qint64 now)
{
    MetricResult result =
        detail::metric(counter, {}, QStringLiteral("the newest count of %1 that an answer carried").arg(counter));
    const QList<Observation> held = detail::ordered(series, now);
    result.n = static_cast<int>(held.size());
    if (held.isEmpty())
        return detail::without(result, QStringLiteral("no answer carried it"));
    const Observation &last = held.constLast();
    result.value = static_cast<double>(last.value);
    result.inputs = {QString::number(last.t)};
    result.oldestAt = last.t;
    if (const qint64 step = roundingStep(held); step > 0)
        result.bound = static_cast<double>(step) / 2;
    return result;
}

QMap<QString, MetricResult> metricsOf(EntityKind kind, const MetricInputs &inputs)
{
    QMap<QString, MetricResult> metrics;
    for (const MetricDefinition &definition : metricDefinitions()) {
        if (definition.kind == kind)
            metrics.insert(definition.id, definition.compute(inputs));
    }
    return metrics;
}

} // namespace Tidemark
