// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Insight.h"
#include "core/insight/Outlier.h"
#include "core/insight/PostOrder.h"
#include "core/insight/Statistics.h"

#include <QDateTime>
#include <QTimeZone>

namespace Tidemark {

namespace {

struct Scored {
    qint64 createdAt = 0;
    double score = 0;
};

// How each post did: M6 where most posts have it, else its views over the median of all.
// The two are never mixed.
std::vector<Scored> scoresOf(const QList<PostSample> &posts, qint64 now)
{
    std::vector<Scored> sameAge;
    std::vector<Scored> byViews;
    std::vector<double> views;
    for (const PostSample &post : posts) {
        if (!post.post.createdAt || !post.post.views || now - *post.post.createdAt < detail::kSettlingS)
            continue;
        views.push_back(static_cast<double>(*post.post.views));
        byViews.push_back({*post.post.createdAt, views.back()});
        const MetricResult outlier = detail::outlierSameAge(post, posts, now);
        if (outlier.value)
            sameAge.push_back({*post.post.createdAt, *outlier.value});
    }
    if (!sameAge.empty() && sameAge.size() * 2 >= byViews.size())
        return sameAge;
    const double typical = views.empty() ? 0 : detail::median(views);
    if (typical <= 0)
        return {};
    for (Scored &scored : byViews)
        scored.score /= typical;
    return byViews;
}

void chooseBest(BestTime &result)
{
    for (int weekday = 0; weekday < 7; ++weekday) {
        for (int hour = 0; hour < 24; ++hour) {
            const auto &value = result.cells[weekday][hour].value;
            const bool better = value && (!result.best || *value > *result.cells[result.best->first][result.best->second].value);
            if (better)
                result.best = {weekday, hour};
        }
    }
}

} // namespace

BestTime bestTime(const QList<PostSample> &posts, const QByteArray &timeZoneId, qint64 now)
{
    BestTime result;
    const QTimeZone zone(timeZoneId);
    if (!zone.isValid()) {
        result.reason = QStringLiteral("the time zone is unknown");
        return result;
    }
    std::vector<double> scores[7][24];
    for (const Scored &scored : scoresOf(detail::newestFirst(posts), now)) {
        // The zone's own rules at that very time: the hour is the one that the wall clock showed.
        const QDateTime local = QDateTime::fromSecsSinceEpoch(scored.createdAt, zone);
        scores[local.date().dayOfWeek() - 1][local.time().hour()].push_back(scored.score);
        ++result.n;
    }
    for (int weekday = 0; weekday < 7; ++weekday) {
        for (int hour = 0; hour < 24; ++hour) {
            const std::vector<double> &cell = scores[weekday][hour];
            result.cells[weekday][hour].n = static_cast<int>(cell.size());
            if (cell.size() >= detail::kLeastForMedian)
                result.cells[weekday][hour].value = detail::median(cell);
        }
    }
    chooseBest(result);
    if (!result.best)
        result.reason = result.n < detail::kLeastForMedian ? detail::needed(detail::kLeastForMedian, result.n)
                                                           : QStringLiteral("no hour of the week holds 3 posts");
    return result;
}

} // namespace Tidemark
