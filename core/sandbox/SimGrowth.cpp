// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/SimGrowth.h"

#include <cmath>
#include <numbers>

namespace Tidemark {

namespace {
constexpr double kDayS = 86'400.0;
constexpr double kWeekS = 7 * kDayS;
// The sum of the weights is below 1: that keeps the time lived strictly increasing.
constexpr double kDayWeight = 0.62;
constexpr double kWeekWeight = 0.30;

double wave(double t, double period, double phase)
{
    return period / (2.0 * std::numbers::pi) * std::sin(2.0 * std::numbers::pi * (t / period + phase));
}

qint64 floored(qint64 value, qint64 step)
{
    return value - value % step;
}
} // namespace

double livedTime(double t, double phase)
{
    return t + kDayWeight * wave(t, kDayS, phase) + kWeekWeight * wave(t, kWeekS, 0.35);
}

double saturation(double ageS, double tauS, double shape)
{
    return ageS <= 0.0 ? 0.0 : 1.0 - std::exp(-std::pow(ageS / tauS, shape));
}

qint64 shownFollowers(qint64 exact)
{
    if (exact < 10'000) {
        return exact;
    }
    if (exact < 1'000'000) {
        return floored(exact, 100);
    }
    return floored(exact, exact < 10'000'000 ? 1'000 : 100'000);
}

qint64 shownHearts(qint64 exact)
{
    if (exact < 10'000) {
        return exact;
    }
    if (exact < 1'000'000) {
        return floored(exact, 100);
    }
    return floored(exact, exact < 1'000'000'000 ? 100'000 : 1'000'000);
}

} // namespace Tidemark
