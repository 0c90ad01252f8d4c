// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Insight.h"
#include "core/insight/Statistics.h"

namespace Tidemark {

namespace {

constexpr int kLeastSnapshots = 5;
constexpr double kDeviations = 3;

// Growth from one snapshot to the next, in per cent an hour.
std::optional<double> rateOf(const Observation &before, const Observation &after)
{
    const double hours = static_cast<double>(after.t - before.t) / 3'600.0;
    if (before.value <= 0 || hours <= 0)
        return std::nullopt;
    return 100.0 * static_cast<double>(after.value - before.value) / static_cast<double>(before.value) / hours;
}

} // namespace

Breakout breakout(const QList<Observation> &series, qint64 now)
{
    const QList<Observation> held = detail::ordered(series, now);
    Breakout result;
    result.snapshots = static_cast<int>(held.size());
    if (held.size() < kLeastSnapshots) {
        result.reason = detail::needed(kLeastSnapshots, held.size());
        return result;
    }
    const Observation &last = held.constLast();
    const Observation &before = held.at(held.size() - 2);
    std::vector<double> usual;
    for (qsizetype i = 1; i + 1 < held.size(); ++i) {
        if (const auto rate = rateOf(held.at(i - 1), held.at(i)))
            usual.push_back(*rate);
    }
    result.ratePerHour = rateOf(before, last);
    result.baselineDays = static_cast<int>((before.t - held.constFirst().t) / 86'400);
    if (!result.ratePerHour || usual.size() < detail::kLeastForMedian) {
        result.reason = QStringLiteral("it was 0 for most of the time");
        return result;
    }
    result.usualPerHour = detail::median(usual);
    const double limit = *result.usualPerHour + kDeviations * detail::medianDeviation(usual, *result.usualPerHour);
    if (*result.ratePerHour <= limit)
        result.reason = QStringLiteral("within the usual");
    else if (last.value - before.value <= roundingStep(held))
        result.reason = QStringLiteral("no more than one rounding step");
    else
        result.isBreakout = true;
    return result;
}

} // namespace Tidemark
