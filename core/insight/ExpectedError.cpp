// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ExpectedError.h"

#include "core/insight/Insight.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Tidemark {

namespace {
constexpr qsizetype kMostObservations = 5;
constexpr qint64 kLeastSpanS = 300;
} // namespace

std::optional<CounterTrend> counterTrend(const QList<Observation> &series)
{
    const QList<Observation> newest = series.mid(std::max<qsizetype>(0, series.size() - kMostObservations));
    if (newest.size() < 2 || newest.last().value <= 0 || newest.last().t - newest.first().t < kLeastSpanS)
        return std::nullopt;
    const double value = double(newest.last().value);
    const double span = double(newest.last().t - newest.first().t);
    const double drift = double(newest.last().value - newest.first().value) / span;
    double squares = 0;
    double times = 0;
    int intervals = 0;
    for (qsizetype i = 1; i < newest.size(); ++i) {
        const double time = double(newest.at(i).t - newest.at(i - 1).t);
        if (time <= 0)
            continue;
        const double off = double(newest.at(i).value - newest.at(i - 1).value) - drift * time;
        squares += off * off / time;
        times += 1 / time;
        ++intervals;
    }
    const double step = double(roundingStep(newest));
    CounterTrend trend;
    trend.driftPerS = drift / value;
    trend.resolution = step / 2 / value;
    if (intervals > 1) { // the difference of two rounded values varies by step^2 / 6
        const double ofRounding = step * step / 6 * times;
        trend.variancePerS = std::max(0.0, squares - ofRounding) / (intervals - 1) / (value * value);
    }
    return trend;
}

double expectedChange(const CounterTrend &trend, double ageS)
{
    const double age = std::max(0.0, ageS);
    const double mean = trend.driftPerS * age;
    const double deviation = std::sqrt(trend.variancePerS * age);
    if (deviation <= 0)
        return std::abs(mean);
    const double ratio = mean / deviation;
    return deviation * std::sqrt(2 / std::numbers::pi) * std::exp(-ratio * ratio / 2)
           + mean * std::erf(ratio / std::numbers::sqrt2);
}

} // namespace Tidemark
