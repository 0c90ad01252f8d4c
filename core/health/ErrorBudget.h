// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/BurnRate.h"
#include "core/health/SloPlan.h"

#include <QString>

#include <optional>

namespace Tidemark {

// How many calls of 30 days may fail: 250,000 a month at 99.9 % are 250 (the monitoring text, "Error Budget Math").
[[nodiscard]] double budgetOf(qint64 calls, double budgetShare);

// How long a whole budget lasts at a burn rate: the window divided by the rate. 14.4 times is 50 h, 6 times 120 h; the
// text's 2 h and 6 h are slips.
[[nodiscard]] double hoursAtBurn(double burn);

// The error budget of one tier, as it stands. Shares are of 1, and absent where there were no calls.
struct ErrorBudget {
    CallCount count;                 // of the window
    double allowed = 0;              // bad calls that the calls so far allow
    std::optional<double> leftShare; // of the budget; negative once it is overspent
    std::optional<double> hoursLeft; // at the pace of now; absent: nothing spends it

    bool operator==(const ErrorBudget &) const = default;
};

// pace: the burn rate of now (see currentBurn), absent where nothing is spent.
[[nodiscard]] ErrorBudget errorBudget(const CallCount &window, double budgetShare, std::optional<double> pace);

// The pace of now: the faster of the last hour's and the last six hours' burn, of those with at least three bad calls,
// so that one failure on low traffic tells no end. at: a whole minute.
[[nodiscard]] std::optional<double> currentBurn(const CallSeries &series, double budgetShare, qint64 at);

// "41 hours of budget left", "3 days of budget left", "the budget is used up", "no data", "all of the budget left",
// "62 % of the budget left, and nothing spends it now".
[[nodiscard]] QString budgetWords(const ErrorBudget &budget);

} // namespace Tidemark
