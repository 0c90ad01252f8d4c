// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that set one creator's numbers beside others', or one hour beside the rest of the week.
#include "core/insight/Outlier.h"
#include "core/insight/PostOrder.h"
#include "core/insight/ProfileFigures.h"
#include "core/insight/Statistics.h"

#include <array>

namespace Tidemark {

namespace {

constexpr std::array<const char *, 7> kDays{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

constexpr std::array<qint64, 4> kTiers{10'000, 100'000, 500'000, 1'000'000};
constexpr qsizetype kLeastPeers = 5;

struct Lift {
    QList<double> with;
    QList<double> without;
};

// By creator, in the order in which they are met.
QList<QList<PostSample>> byCreator(const QList<PostSample> &posts)
{
    QList<QList<PostSample>> groups;
    QHash<QString, qsizetype> places;
    for (const PostSample &post : posts) {
        const QString author = post.post.authorId.value;
        if (author.isEmpty())
            continue;
        const auto known = places.constFind(author);
        if (known != places.constEnd()) {
            groups[*known].append(post);
            continue;
        }
        places.insert(author, groups.size());
        groups.append({post});
    }
    return groups;
}

} // namespace

int audienceTier(qint64 followers)
{
    return static_cast<int>(std::upper_bound(kTiers.begin(), kTiers.end(), followers) - kTiers.begin());
}

MetricResult detail::engagementInTier(const MetricInputs &inputs)
{
    MetricResult result =
        metric(QStringLiteral("er_in_tier"), QStringLiteral("%"),
               QStringLiteral("typical engagement by views / the median of it among other creators held whose audience is "
                              "of the same size (under 10,000, 100,000, 500,000, 1,000,000 followers, above)"));
    if (!inputs.followers)
        return without(result, QStringLiteral("followers unknown"));
    const MetricResult own = engagement(QStringLiteral("er_view_typical"), inputs.posts, inputs.followers);
    result.oldestAt = own.oldestAt;
    if (!own.value)
        return without(result, own.reason);
    std::vector<double> others;
    for (const PeerFigure &peer : inputs.peers) {
        if (audienceTier(peer.followers) != audienceTier(*inputs.followers))
            continue;
        others.push_back(peer.engagement);
        result.inputs.append(peer.id);
    }
    result.n = static_cast<int>(others.size());
    if (result.n < kLeastPeers)
        return without(result, needed(kLeastPeers, result.n));
    const double usual = median(others);
    if (usual <= 0)
        return without(result, QStringLiteral("the others have no engagement"));
    result.value = 100 * *own.value / usual;
    return result;
}

MetricResult detail::bestHour(const MetricInputs &inputs)
{
    const BestTime best = bestTime(inputs.posts, inputs.timeZone, inputs.now);
    const QString zone = QString::fromLatin1(inputs.timeZone);
    MetricResult result =
        metric(QStringLiteral("best_time"), QStringLiteral("x"),
               QStringLiteral("the hour of the week, in %1, whose posts did best: median outlier at the same age, else "
                              "of views over the median, of at least 3 posts")
                   .arg(zone));
    for (const PostSample &post : newestFirst(inputs.posts)) {
        if (post.post.createdAt && post.post.views && inputs.now - *post.post.createdAt >= kSettlingS)
            addInput(result, post);
    }
    result.n = best.n;
    if (!best.best)
        return without(result, best.reason);
    const auto [weekday, hour] = *best.best;
    result.definition +=
        QStringLiteral("; here %1 %2:00").arg(QLatin1String(kDays.at(size_t(weekday)))).arg(hour, 2, 10, QLatin1Char('0'));
    result.value = best.cells[weekday][hour].value;
    result.hourOfWeek = int(weekday) * 24 + int(hour);
    return result;
}

MetricResult detail::hashtagLiftAcross(const MetricInputs &inputs)
{
    Lift lift;
    MetricResult used;
    for (const QList<PostSample> &own : byCreator(newestFirst(inputs.posts))) {
        for (const PostSample &post : own) {
            const MetricResult outlier = outlierSameAge(post, own, inputs.now);
            if (!outlier.value)
                continue;
            (post.post.hashtags.contains(inputs.hashtag) ? lift.with : lift.without).append(*outlier.value);
            addInput(used, post);
        }
    }
    MetricResult result = hashtagLift(lift.with, lift.without);
    result.inputs = used.inputs;
    result.oldestAt = used.oldestAt;
    return result;
}

} // namespace Tidemark
