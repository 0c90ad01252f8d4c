// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/ErrorBudget.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr qint64 kHourS = 3'600;
constexpr qint64 kFewestBad = 3;
constexpr double kRounding = 1e-9; // 1 - 0.99 is not quite 0.01
constexpr double kMostHours = 72;  // more are told in days

QString counted(qint64 number, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(number).arg(QString::fromLatin1(number == 1 ? one : many));
}

QString timeWords(double hours)
{
    if (hours < 1)
        return counted(qint64(std::floor(hours * 60)), "minute", "minutes");
    if (hours < kMostHours)
        return counted(qint64(std::floor(hours)), "hour", "hours");
    return counted(qint64(std::floor(hours / 24)), "day", "days");
}

} // namespace

double budgetOf(qint64 calls, double budgetShare)
{
    return double(calls) * budgetShare;
}

double hoursAtBurn(double burn)
{
    return double(kSloWindowS) / double(kHourS) / burn;
}

ErrorBudget errorBudget(const CallCount &window, double budgetShare, std::optional<double> pace)
{
    ErrorBudget budget;
    budget.count = window;
    budget.allowed = budgetOf(window.calls, budgetShare);
    if (window.calls <= 0)
        return budget;
    const double left = 1 - double(window.bad) / budget.allowed;
    budget.leftShare = std::abs(left) < kRounding ? 0 : left;
    if (*budget.leftShare <= 0)
        budget.hoursLeft = 0;
    else if (pace && *pace > 0)
        budget.hoursLeft = hoursAtBurn(*pace) * *budget.leftShare;
    return budget;
}

std::optional<double> currentBurn(const CallSeries &series, double budgetShare, qint64 at)
{
    std::optional<double> pace;
    for (const qint64 windowS : {kHourS, 6 * kHourS}) {
        const CallCount count = series.over(at, windowS);
        if (count.bad >= kFewestBad)
            pace = std::max(pace.value_or(0), burnRate(count, budgetShare).value_or(0));
    }
    return pace;
}

QString budgetWords(const ErrorBudget &budget)
{
    if (!budget.leftShare)
        return QStringLiteral("no data");
    if (*budget.leftShare <= 0)
        return QStringLiteral("the budget is used up");
    if (budget.hoursLeft)
        return timeWords(*budget.hoursLeft) + QStringLiteral(" of budget left");
    if (budget.count.bad == 0)
        return QStringLiteral("all of the budget left");
    return QStringLiteral("%1 % of the budget left, and nothing spends it now").arg(qint64(std::floor(*budget.leftShare * 100)));
}

} // namespace Tidemark
