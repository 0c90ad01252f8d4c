// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Breakout.h"

#include "core/insight/Statistics.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr int kLeastSnapshots = 5;
constexpr qint64 kLeastApartS = 3'600; // closer ones measure the noise
constexpr double kDeviations = 3;
constexpr double kToSigma = 1.4826; // from the median absolute deviation

struct Rate {
    double value = 0;      // per cent an hour
    double resolution = 0; // of one rounding step; of 1 where the counter is exact
};

std::optional<Rate> rateOf(const Observation &before, const Observation &after, qint64 step)
{
    const double hours = static_cast<double>(after.t - before.t) / 3'600.0;
    if (before.value <= 0 || hours <= 0)
        return std::nullopt;
    const double base = static_cast<double>(before.value);
    return Rate{100.0 * static_cast<double>(after.value - before.value) / base / hours,
                100.0 * static_cast<double>(std::max<qint64>(step, 1)) / base / hours};
}

// From the newest back, each at least an hour older than the one after it, within reach of the newest.
QList<Observation> chain(const QList<Observation> &held)
{
    QList<Observation> result;
    for (auto point = held.crbegin(); point != held.crend(); ++point) {
        if (held.constLast().t - point->t > kBreakoutReachS)
            break;
        if (result.isEmpty() || result.constLast().t - point->t >= kLeastApartS)
            result.append(*point);
    }
    std::reverse(result.begin(), result.end());
    return result;
}

MetricResult blank(const char *id, const char *unit, const char *definition)
{
    return detail::metric(QString::fromLatin1(id), QString::fromLatin1(unit), QString::fromLatin1(definition));
}

MetricResult described(MetricResult result, const Breakout &found)
{
    result.n = found.snapshots;
    for (const Observation &point : found.points)
        result.inputs.append(QString::number(point.t));
    if (!found.points.isEmpty())
        result.oldestAt = found.points.constFirst().t;
    return result;
}

} // namespace

Breakout breakout(const QList<Observation> &series, qint64 now)
{
    const QList<Observation> ordered = detail::ordered(series, now);
    Breakout result;
    result.points = chain(ordered);
    const QList<Observation> &held = result.points;
    result.snapshots = static_cast<int>(held.size());
    result.step = roundingStep(held);
    if (held.size() < 2) {
        result.reason = detail::needed(kLeastSnapshots, held.size());
        return result;
    }
    const Observation &last = held.constLast();
    const Observation &before = held.at(held.size() - 2);
    const auto rate = rateOf(before, last, result.step);
    if (rate)
        result.ratePerHour = rate->value;
    result.isBelowResolution = result.step > 0 && std::abs(last.value - before.value) < result.step;
    if (held.size() < kLeastSnapshots) {
        result.reason = detail::needed(kLeastSnapshots, held.size());
        return result;
    }
    std::vector<double> usual;
    for (qsizetype i = 1; i + 1 < held.size(); ++i) {
        if (const auto past = rateOf(held.at(i - 1), held.at(i), 0))
            usual.push_back(past->value);
    }
    result.baselineDays = static_cast<int>((before.t - held.constFirst().t) / 86'400);
    if (!rate || usual.size() < detail::kLeastForMedian) {
        result.reason = QStringLiteral("it was 0 for most of the time");
        return result;
    }
    result.usualPerHour = detail::median(usual);
    const double spread = kDeviations * kToSigma * detail::medianDeviation(usual, *result.usualPerHour);
    const double allowance = std::max({spread, std::abs(*result.usualPerHour), rate->resolution});
    result.times = (rate->value - *result.usualPerHour) / allowance;
    if (*result.times > 1)
        result.isBreakout = true;
    else if (last.value > before.value && rate->value - *result.usualPerHour > std::max(spread, *result.usualPerHour))
        result.reason = QStringLiteral("no more than one rounding step");
    else
        result.reason = QStringLiteral("within the usual");
    return result;
}

MetricResult growthRate(const QList<Observation> &series, qint64 now)
{
    const Breakout found = breakout(series, now);
    MetricResult result = blank("growth_rate", "%/h",
                                "growth from the newest snapshot but one, an hour or more before, to the newest, in per cent an "
                                "hour; nothing where it is under one rounding step");
    if (found.points.size() < 2)
        return detail::without(result, detail::needed(2, found.points.size()));
    const Observation &last = found.points.constLast();
    const Observation &before = found.points.at(found.points.size() - 2);
    result.n = 2;
    result.inputs = {QString::number(before.t), QString::number(last.t)};
    result.oldestAt = before.t;
    if (!found.ratePerHour)
        return detail::without(result, QStringLiteral("it was 0"));
    if (found.isBelowResolution)
        return detail::without(result, detail::belowResolution(found.step));
    result.value = found.ratePerHour;
    if (found.step > 0) { // half a step at either end
        if (const auto rate = rateOf(before, last, found.step))
            result.bound = rate->resolution;
    }
    return result;
}

MetricResult growthUsual(const QList<Observation> &series, qint64 now)
{
    const Breakout found = breakout(series, now);
    MetricResult result = described(
        blank("growth_usual", "%/h",
              "median of the growth between neighbouring snapshots of the 30 days before the newest, in per cent an hour"),
        found);
    if (!found.usualPerHour)
        return detail::without(result, found.reason);
    result.value = found.usualPerHour;
    return result;
}

MetricResult breakoutTimes(const QList<Observation> &series, qint64 now)
{
    const Breakout found = breakout(series, now);
    MetricResult result = described(
        blank("breakout", "x",
              "(growth rate - usual growth) / the largest of 3 x 1.4826 x their median absolute deviation, the usual growth and "
              "one rounding step; a breakout above 1"),
        found);
    if (!found.times)
        return detail::without(result, found.reason);
    result.value = found.times;
    return result;
}

} // namespace Tidemark
