// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ProfileFigures.h"
#include "core/insight/Rounding.h"
#include "core/insight/Statistics.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kNearS = 7 * 86'400; // a snapshot that long before the posting still stands for it

// The followers before the posting, as sampled; nothing where no snapshot is near.
Count followersBefore(const QList<Observation> &series, qint64 posted)
{
    Count followers;
    for (const Observation &observation : series) {
        if (observation.t <= posted && observation.t >= posted - kNearS)
            followers = observation.value;
    }
    return followers;
}

struct Rate {
    double value = 0;
    double rounding = 0; // of the followers, as a part of them
    bool byToday = false;
};

std::optional<Rate> rateOf(const PostSample &sample, const MetricInputs &inputs)
{
    const Post &post = sample.post;
    if (!post.likes || !post.comments || !post.shares)
        return std::nullopt;
    const Count then = post.createdAt ? followersBefore(inputs.followerSeries, *post.createdAt) : Count();
    const Count followers = then ? then : inputs.followers;
    if (!followers || *followers <= 0)
        return std::nullopt;
    const double interactions =
        static_cast<double>(*post.likes) + static_cast<double>(*post.comments) + static_cast<double>(*post.shares);
    return Rate{interactions / static_cast<double>(*followers), detail::relativeRounding(followers), !then};
}

MetricResult blank(const QString &of)
{
    return detail::metric(QStringLiteral("er_follower_at_post"), QStringLiteral("%"), of);
}

const QString kRule = QStringLiteral("(likes + comments + shares) / followers nearest before the posting");

QString missing(const MetricInputs &inputs)
{
    return inputs.followers.value_or(0) > 0 || !inputs.followerSeries.isEmpty()
               ? QStringLiteral("no post has all the counters that this needs")
               : QStringLiteral("followers unknown");
}

} // namespace

MetricResult detail::followerRateAtPosting(const MetricInputs &inputs)
{
    MetricResult result = blank({});
    std::vector<double> rates;
    int byToday = 0;
    double rounding = 0;
    for (const PostSample &post : latestPosts(inputs.posts)) {
        const auto rate = rateOf(post, inputs);
        if (!rate)
            continue;
        rates.push_back(rate->value);
        byToday += rate->byToday;
        rounding = std::max(rounding, rate->rounding);
        addInput(result, post);
    }
    result.definition = QStringLiteral("median of ") + kRule + QStringLiteral(", latest 30 posts");
    if (byToday > 0)
        result.definition +=
            QStringLiteral("; %1 of %2 by today's followers, as no snapshot is near").arg(byToday).arg(rates.size());
    if (rates.empty())
        return without(result, missing(inputs));
    if (rates.size() < kLeastForMedian)
        return without(result, needed(kLeastForMedian, static_cast<qsizetype>(rates.size())));
    result.value = 100 * median(std::move(rates));
    carryRounding(result, rounding);
    return result;
}

MetricResult detail::followerRateOfPost(const MetricInputs &inputs)
{
    MetricResult result = blank(kRule);
    const PostSample post = inputs.post.value_or(PostSample());
    const auto rate = rateOf(post, inputs);
    if (!rate)
        return without(result, missing(inputs));
    if (rate->byToday)
        result.definition += QStringLiteral("; by today's followers, as no snapshot is near");
    addInput(result, post);
    result.value = 100 * rate->value;
    carryRounding(result, rate->rounding);
    return result;
}

} // namespace Tidemark
