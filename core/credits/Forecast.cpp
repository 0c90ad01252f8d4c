// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/Forecast.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr qsizetype kWindowDays = 7;
constexpr double kDayS = 86400.0;

struct Pace {
    double mean = 0;
    std::optional<double> error; // of the mean; absent where there are fewer than two whole days
};

// Whole days, then today by the share of it that has gone.
std::optional<Pace> paceOf(const QList<DaySpend> &days, double shareOfToday)
{
    const auto begun = std::find_if(days.begin(), days.end(), [](const DaySpend &day) { return day.spent > 0 || day.saved > 0; });
    const qsizetype held = days.end() - begun;
    if (held < 2)
        return std::nullopt;
    const qsizetype whole = std::min(held - 1, kWindowDays);
    const QList<DaySpend> used = days.mid(days.size() - 1 - whole, whole);
    double sum = 0;
    for (const DaySpend &day : used)
        sum += static_cast<double>(day.spent);
    const double n = static_cast<double>(whole);
    Pace pace{(sum + static_cast<double>(days.last().spent)) / (n + shareOfToday), {}};
    if (whole < 2)
        return pace;
    double squares = 0;
    for (const DaySpend &day : used)
        squares += std::pow(static_cast<double>(day.spent) - sum / n, 2);
    pace.error = std::sqrt(squares / (n - 1) / n);
    return pace;
}

std::optional<qint64> dateAt(double balance, double perDay, qint64 now)
{
    constexpr double kFarthest = 36'500; // a hundred years are as good as never
    if (perDay <= 0 || balance / perDay > kFarthest)
        return std::nullopt;
    return now + static_cast<qint64>(balance / perDay * kDayS);
}

} // namespace

Forecast forecast(const QList<DaySpend> &days, std::optional<qint64> balance, qint64 now)
{
    Forecast result;
    const auto pace = paceOf(days, static_cast<double>(now % 86400) / kDayS);
    if (!pace)
        return result;
    result.burnPerDay = pace->mean;
    if (!balance || pace->mean <= 0)
        return result;
    const double left = static_cast<double>(std::max<qint64>(*balance, 0));
    result.daysLeft = left / pace->mean;
    result.exhaustedAt = dateAt(left, pace->mean, now);
    if (pace->error) {
        result.exhaustedEarliest = dateAt(left, pace->mean + *pace->error, now);
        result.exhaustedLatest = dateAt(left, pace->mean - *pace->error, now);
    }
    return result;
}

} // namespace Tidemark
