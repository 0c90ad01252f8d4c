// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/PostOrder.h"
#include "core/insight/ProfileFigures.h"
#include "core/insight/Rounding.h"
#include "core/insight/Statistics.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kApartS = 2 * 86'400;   // snapshots further apart say nothing of a day
constexpr qint64 kFollowsS = 3 * 86'400; // a rise so soon after a post is the post's
constexpr qsizetype kLeastSample = 20;

bool followsPost(qint64 from, qint64 to, const QList<PostSample> &posts)
{
    return std::any_of(posts.begin(), posts.end(), [from, to](const PostSample &post) {
        return post.post.createdAt && *post.post.createdAt <= to && *post.post.createdAt >= from - kFollowsS;
    });
}

} // namespace

MetricResult detail::completeness(const MetricInputs &inputs)
{
    MetricResult result = metric(QStringLiteral("completeness"), QStringLiteral("%"),
                                 QStringLiteral("posts held / posts that the profile reports"));
    const QList<PostSample> held = newestFirst(inputs.posts);
    for (const PostSample &post : held)
        addInput(result, post);
    if (!inputs.videos)
        return without(result, QStringLiteral("the profile does not say how many posts there are"));
    if (*inputs.videos <= 0)
        return without(result, QStringLiteral("the profile reports no posts"));
    result.value = 100 * static_cast<double>(held.size()) / static_cast<double>(*inputs.videos);
    return result;
}

MetricResult detail::followersPerVideo(const MetricInputs &inputs)
{
    MetricResult result =
        metric(QStringLiteral("followers_per_video"), QString(), QStringLiteral("followers / posts that the profile reports"));
    if (!inputs.followers || !inputs.videos)
        return without(result, QStringLiteral("followers or posts unknown"));
    if (*inputs.videos <= 0)
        return without(result, QStringLiteral("the profile reports no posts"));
    result.n = 1;
    result.value = static_cast<double>(*inputs.followers) / static_cast<double>(*inputs.videos);
    carryRounding(result, relativeRounding(inputs.followers));
    return result;
}

MetricResult detail::followerStep(const MetricInputs &inputs)
{
    MetricResult result =
        metric(QStringLiteral("follower_step"), QStringLiteral("%"),
               QStringLiteral("largest rise of followers between two snapshots at most 2 days apart, with no post "
                              "in the 3 days before"));
    const QList<Observation> series = ordered(inputs.followerSeries, inputs.now);
    for (qsizetype i = 1; i < series.size(); ++i) {
        const Observation &before = series.at(i - 1);
        const Observation &after = series.at(i);
        if (after.t - before.t > kApartS || before.value <= 0 || followsPost(before.t, after.t, inputs.posts))
            continue;
        ++result.n;
        result.oldestAt = std::min(result.oldestAt.value_or(before.t), before.t);
        const double rise = 100 * static_cast<double>(after.value - before.value) / static_cast<double>(before.value);
        if (result.value && rise <= *result.value)
            continue;
        result.value = rise;
        result.inputs = {QString::number(before.t), QString::number(after.t)};
    }
    return result.value ? result : without(result, QStringLiteral("no two snapshots near enough, and apart from a post"));
}

MetricResult detail::emptyFollowers(const MetricInputs &inputs)
{
    MetricResult result =
        metric(QStringLiteral("empty_followers"), QStringLiteral("%"),
               QStringLiteral("followers without a post or without a picture, of those on the newest page held"));
    double empty = 0;
    for (const Profile &follower : inputs.followerSample) {
        if (!follower.videos)
            continue;
        ++result.n;
        result.inputs.append(follower.id.value);
        empty += *follower.videos == 0 || follower.avatarUrl.isEmpty();
    }
    if (inputs.followerSample.isEmpty())
        return without(result, QStringLiteral("no page of followers is held: it costs 1 credit"));
    if (result.n < kLeastSample)
        return without(result, needed(kLeastSample, result.n));
    result.value = 100 * empty / result.n;
    return result;
}

MetricResult detail::earningsRange(const MetricInputs &inputs)
{
    constexpr int kLeastLengthS = 60;
    MetricResult result =
        metric(QStringLiteral("earnings_range"), QStringLiteral("USD"),
               QStringLiteral("qualified share of the views / 1,000 x RPM, as given: the middle of the range; public "
                              "views bound it from above"));
    const EarningsTerms &terms = inputs.earnings;
    const PostSample post = inputs.post.value_or(PostSample());
    if (!post.post.views)
        return without(result, QStringLiteral("views unknown"));
    if (post.post.type == PostType::Images)
        return without(result, QStringLiteral("photo posts do not qualify"));
    if (post.post.durationS && *post.post.durationS < kLeastLengthS)
        return without(result, QStringLiteral("videos under a minute do not qualify"));
    if (!terms.isGiven())
        return without(result, QStringLiteral("give an RPM and a share of qualified views: there is no built-in rate"));
    addInput(result, post);
    const double thousands = static_cast<double>(*post.post.views) / 1'000;
    const double low = thousands * terms.qualifiedLow / 100 * terms.rpmLow;
    const double high = thousands * terms.qualifiedHigh / 100 * terms.rpmHigh;
    result.value = (low + high) / 2;
    result.bound = (high - low) / 2;
    return result;
}

} // namespace Tidemark
