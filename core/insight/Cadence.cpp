// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Insight.h"
#include "core/insight/PostOrder.h"
#include "core/insight/Statistics.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr double kDayS = 86'400;
constexpr int kFullPage = 30; // so many, all inside the window: there are more behind them

struct Window {
    std::vector<double> times; // newest first, UTC seconds
    double days = 0;
    QString reason;
};

// The posts made in the window. A pinned post counts where its date does.
Window windowOf(const QList<PostSample> &posts, qint64 now, int windowDays, MetricResult &result)
{
    Window window;
    window.days = windowDays;
    const auto start = static_cast<double>(now) - windowDays * kDayS;
    int dated = 0;
    int ownPlace = 0; // posts that stand where their date puts them
    int ownPlaceInside = 0;
    for (const PostSample &post : detail::newestFirst(posts)) {
        if (!post.post.createdAt || *post.post.createdAt > now)
            continue;
        const auto time = static_cast<double>(*post.post.createdAt);
        const bool inside = time > start;
        ++dated;
        ownPlace += !post.post.pinned;
        ownPlaceInside += !post.post.pinned && inside;
        if (!inside)
            continue;
        window.times.push_back(time);
        detail::addInput(result, post);
    }
    if (dated == 0)
        window.reason = QStringLiteral("no post's date is known");
    // A page that ends inside the window says nothing of the days before its last post.
    if (ownPlace >= kFullPage && ownPlace == ownPlaceInside)
        window.days = std::max(1.0, (static_cast<double>(now) - window.times.back()) / kDayS);
    return window;
}

} // namespace

MetricResult cadencePerWeek(const QList<PostSample> &posts, qint64 now, int windowDays)
{
    MetricResult result =
        detail::metric(QStringLiteral("cadence"), QStringLiteral("posts/week"),
                       QStringLiteral("posts of the last %1 days / days x 7 (pinned ones by their date)").arg(windowDays));
    const Window window = windowOf(posts, now, windowDays, result);
    if (!window.reason.isEmpty() || windowDays <= 0)
        return detail::without(result, window.reason);
    result.value = static_cast<double>(window.times.size()) / window.days * 7;
    return result;
}

MetricResult cadenceGapDays(const QList<PostSample> &posts, qint64 now, int windowDays)
{
    MetricResult result = detail::metric(QStringLiteral("cadence_gap"), QStringLiteral("days"),
                                         QStringLiteral("median days between posts of the last %1 days").arg(windowDays));
    const Window window = windowOf(posts, now, windowDays, result);
    if (!window.reason.isEmpty())
        return detail::without(result, window.reason);
    if (window.times.size() < detail::kLeastForMedian)
        return detail::without(result, detail::needed(detail::kLeastForMedian, static_cast<qsizetype>(window.times.size())));
    std::vector<double> gaps;
    for (std::size_t i = 1; i < window.times.size(); ++i)
        gaps.push_back((window.times[i - 1] - window.times[i]) / kDayS);
    result.value = detail::median(std::move(gaps));
    return result;
}

} // namespace Tidemark
