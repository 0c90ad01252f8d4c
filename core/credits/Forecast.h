// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"

namespace Tidemark {

// Under so many days left there is an alarm (the monitoring text, "Credit saturation gauge").
constexpr double kCreditAlarmDays = 7;

// When the credits run out at the pace of the last seven days, with a band: the pace's mean
// minus and plus one standard error of the daily spends.
struct Forecast {
    std::optional<double> burnPerDay;  // absent before one whole day of data
    std::optional<double> daysLeft;    // absent where the balance is unknown or nothing burns
    std::optional<qint64> exhaustedAt; // UTC seconds
    std::optional<qint64> exhaustedEarliest;
    std::optional<qint64> exhaustedLatest;
};

// days: oldest first, the last is today (its spend so far counts by the share of the day gone).
[[nodiscard]] Forecast forecast(const QList<DaySpend> &days, std::optional<qint64> balance, qint64 now);

} // namespace Tidemark
