// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Outlier.h"

#include "core/insight/PostOrder.h"
#include "core/insight/Rounding.h"
#include "core/insight/Statistics.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr int kPeers = 100;
constexpr qint64 kMatureS = 30 * 86'400LL;
constexpr double kAgeTolerance = 0.2; // of the age
constexpr double kLeastToleranceS = 3'600;

// The views of a post when it had that age: an own snapshot near enough, never a line between two.
std::optional<double> viewsAtAge(const PostSample &post, double age)
{
    if (!post.post.createdAt)
        return std::nullopt;
    std::optional<double> views;
    double nearest = detail::ageTolerance(age);
    const auto consider = [&](qint64 t, qint64 value) {
        const double distance = std::abs(static_cast<double>(t - *post.post.createdAt) - age);
        if (distance > nearest || (views && distance == nearest))
            return;
        nearest = distance;
        views = static_cast<double>(value);
    };
    for (const Observation &observation : post.views)
        consider(observation.t, observation.value);
    if (post.post.views && post.observedAt > 0)
        consider(post.observedAt, *post.post.views);
    return views;
}

bool isSame(const PostSample &a, const PostSample &b)
{
    return a.post.id.isEmpty() ? a.post == b.post : a.post.id == b.post.id;
}

// When the post's views were last seen.
qint64 seenAt(const PostSample &post, qint64 now)
{
    return post.observedAt > 0 ? std::min(post.observedAt, now) : now;
}

// Why no figure of this kind can be made of the post; empty where one can.
QString unfit(const PostSample &post, qint64 now)
{
    if (!post.post.views)
        return QStringLiteral("views unknown");
    if (!post.post.createdAt)
        return QStringLiteral("the post's date is unknown");
    return seenAt(post, now) - *post.post.createdAt < detail::kSettlingS ? QStringLiteral("settling: under 24 hours old")
                                                                         : QString();
}

} // namespace

double detail::ageTolerance(double age)
{
    return std::max(kLeastToleranceS, age * kAgeTolerance);
}

MetricResult detail::outlierSameAge(const PostSample &post, const QList<PostSample> &ownPosts, qint64 now)
{
    MetricResult result = metric(QStringLiteral("outlier_same_age"), QStringLiteral("x"),
                                 QStringLiteral("views / mean of the middle half of own posts of the same type at the same age"));
    if (const QString reason = unfit(post, now); !reason.isEmpty())
        return without(result, reason);
    const auto age = static_cast<double>(seenAt(post, now) - *post.post.createdAt);
    std::vector<double> peers;
    double rounding = 0; // of the peers
    for (const PostSample &peer : newestFirst(ownPosts)) {
        if (isSame(peer, post) || peer.post.type != post.post.type)
            continue;
        const auto views = viewsAtAge(peer, age);
        if (!views)
            continue;
        peers.push_back(*views);
        rounding = std::max(rounding, relativeRounding(peer));
        addInput(result, peer);
        if (peers.size() == kPeers)
            break;
    }
    if (peers.size() < kLeastForMedian)
        return without(result, needed(kLeastForMedian, static_cast<qsizetype>(peers.size())));
    const double expected = midMean(std::move(peers));
    if (expected <= 0)
        return without(result, QStringLiteral("the other posts had no views at that age"));
    result.value = static_cast<double>(*post.post.views) / expected;
    carryRounding(result, relativeRounding(post) + rounding);
    return result;
}

MetricResult detail::outlierMature(const PostSample &post, const QList<PostSample> &ownPosts, qint64 now)
{
    MetricResult result = metric(QStringLiteral("outlier_mature"), QStringLiteral("x"),
                                 QStringLiteral("views / median views of own posts of the same type older than 30 days"));
    if (const QString reason = unfit(post, now); !reason.isEmpty())
        return without(result, reason);
    std::vector<double> mature;
    double rounding = 0; // of the peers
    for (const PostSample &peer : newestFirst(ownPosts)) {
        const bool old = peer.post.createdAt && now - *peer.post.createdAt > kMatureS;
        if (!old || isSame(peer, post) || peer.post.type != post.post.type || !peer.post.views)
            continue;
        mature.push_back(static_cast<double>(*peer.post.views));
        rounding = std::max(rounding, relativeRounding(peer));
        addInput(result, peer);
    }
    if (mature.size() < kLeastForMedian)
        return without(result, needed(kLeastForMedian, static_cast<qsizetype>(mature.size())));
    const double typical = median(std::move(mature));
    if (typical <= 0)
        return without(result, QStringLiteral("the other posts have no views"));
    result.value = static_cast<double>(*post.post.views) / typical;
    carryRounding(result, relativeRounding(post) + rounding);
    return result;
}

MetricResult outlier(const PostSample &post, const QList<PostSample> &ownPosts, qint64 now)
{
    MetricResult sameAge = detail::outlierSameAge(post, ownPosts, now);
    return sameAge.value ? sameAge : detail::outlierMature(post, ownPosts, now);
}

} // namespace Tidemark
