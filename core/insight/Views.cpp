// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Rounding.h"
#include "core/insight/Statistics.h"

#include <algorithm>

namespace Tidemark {

namespace {

// The views, and how far off each may be by its rounding.
struct Rounded {
    std::vector<double> views;
    std::vector<double> off;
};

Rounded viewsOf(const QList<PostSample> &posts, MetricResult &result)
{
    Rounded rounded;
    for (const PostSample &post : latestPosts(posts)) {
        if (!post.post.views)
            continue;
        const auto views = static_cast<double>(*post.post.views);
        rounded.views.push_back(views);
        rounded.off.push_back(views * detail::relativeRounding(post));
        detail::addInput(result, post);
    }
    return rounded;
}

} // namespace

MetricResult viewsTypical(const QList<PostSample> &posts)
{
    MetricResult result =
        detail::metric(QStringLiteral("views_typical"), QString(), QStringLiteral("median of views, latest 30 posts"));
    const auto [views, off] = viewsOf(posts, result);
    if (views.size() < detail::kLeastForMedian)
        return detail::without(result, detail::needed(detail::kLeastForMedian, static_cast<qsizetype>(views.size())));
    result.value = detail::median(views);
    if (const double most = *std::max_element(off.begin(), off.end()); most > 0)
        result.bound = most;
    return result;
}

MetricResult viewsMean(const QList<PostSample> &posts)
{
    MetricResult result =
        detail::metric(QStringLiteral("views_mean"), QString(), QStringLiteral("mean of views, latest 30 posts"));
    const auto [views, off] = viewsOf(posts, result);
    if (views.empty())
        return detail::without(result, QStringLiteral("no post's views are known"));
    result.value = detail::mean(views);
    if (const double half = detail::mean(off); half > 0)
        result.bound = half;
    return result;
}

MetricResult velocity(const PostSample &post)
{
    constexpr qint64 kLeastApartS = 3'600; // closer ones measure the noise
    MetricResult result = detail::metric(QStringLiteral("velocity"), QStringLiteral("views/h"),
                                         QStringLiteral("(views now - views before) / hours, between own snapshots"));
    QList<Observation> views = post.views;
    if (post.post.views && post.observedAt > 0)
        views.append({post.observedAt, *post.post.views, {}});
    views = detail::ordered(views, std::numeric_limits<qint64>::max());
    result.inputs = {post.post.id.value};
    result.n = static_cast<int>(views.size());
    if (views.size() < 2)
        return detail::without(result, detail::needed(2, views.size()));
    const Observation &last = views.constLast();
    qsizetype from = views.size() - 2;
    while (from > 0 && last.t - views.at(from).t < kLeastApartS)
        --from;
    const Observation &before = views.at(from);
    const double hours = static_cast<double>(last.t - before.t) / 3'600.0;
    result.value = static_cast<double>(last.value - before.value) / hours;
    result.oldestAt = before.t;
    if (const qint64 step = roundingStep(views); step > 0)
        result.bound = static_cast<double>(step) / hours;
    return result;
}

MetricResult lifetimeRate(const PostSample &post)
{
    MetricResult result = detail::metric(QStringLiteral("lifetime_rate"), QStringLiteral("views/h"),
                                         QStringLiteral("views / age in hours: the mean of its whole life, no velocity"));
    if (!post.post.views)
        return detail::without(result, QStringLiteral("views unknown"));
    if (!post.post.createdAt)
        return detail::without(result, QStringLiteral("the post's date is unknown"));
    const qint64 age = post.observedAt - *post.post.createdAt;
    if (age <= 0)
        return detail::without(result, QStringLiteral("seen at the time of its posting"));
    detail::addInput(result, post);
    result.value = static_cast<double>(*post.post.views) / (static_cast<double>(age) / 3'600.0);
    detail::carryRounding(result, detail::relativeRounding(post));
    return result;
}

} // namespace Tidemark
