// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Statistics.h"

#include "core/base/NumberText.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Tidemark::detail {

double mean(const std::vector<double> &values)
{
    Q_ASSERT(!values.empty());
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double median(std::vector<double> values)
{
    Q_ASSERT(!values.empty());
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double midMean(std::vector<double> values)
{
    Q_ASSERT(!values.empty());
    std::sort(values.begin(), values.end());
    const auto quarter = static_cast<std::ptrdiff_t>(values.size() / 4);
    return mean({values.begin() + quarter, values.end() - quarter});
}

double medianDeviation(const std::vector<double> &values, double around)
{
    std::vector<double> deviations;
    deviations.reserve(values.size());
    for (const double value : values)
        deviations.push_back(std::abs(value - around));
    return median(std::move(deviations));
}

MetricResult metric(const QString &id, const QString &unit, const QString &definition)
{
    MetricResult result;
    result.id = id;
    result.unit = unit;
    result.definition = definition;
    return result;
}

MetricResult without(MetricResult result, const QString &reason)
{
    result.value.reset();
    result.bound.reset();
    result.reason = reason;
    return result;
}

QString needed(int least, qsizetype held)
{
    return QStringLiteral("%1 needed, %2 held").arg(least).arg(held);
}

QString belowResolution(qint64 step)
{
    return QStringLiteral("below resolution: the counter moves in steps of %1").arg(groupedNumber(step));
}

void addInput(MetricResult &result, const PostSample &post)
{
    ++result.n;
    result.inputs.append(post.post.id.value);
    if (post.observedAt > 0)
        result.oldestAt = std::min(result.oldestAt.value_or(post.observedAt), post.observedAt);
}

QList<Observation> ordered(const QList<Observation> &series, qint64 now)
{
    const auto isNoLater = [](const Observation &a, const Observation &b) { return b.t <= a.t; };
    if (std::adjacent_find(series.begin(), series.end(), isNoLater) == series.end()
        && (series.isEmpty() || series.last().t <= now))
        return series; // as history tells it, and shared

    QList<Observation> result;
    result.reserve(series.size());
    std::copy_if(series.begin(), series.end(), std::back_inserter(result),
                 [now](const Observation &observation) { return observation.t <= now; });
    std::stable_sort(result.begin(), result.end(), [](const Observation &a, const Observation &b) { return a.t < b.t; });
    const auto sameTime = [](const Observation &a, const Observation &b) { return a.t == b.t; };
    // unique keeps the first of equals, so it runs from the back
    const auto first = std::unique(result.rbegin(), result.rend(), sameTime).base();
    result.erase(result.begin(), first);
    return result;
}

} // namespace Tidemark::detail
