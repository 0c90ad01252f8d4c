// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"

#include <QList>

#include <optional>

namespace Tidemark {

// How a counter has moved of late, as parts of its newest value: what a Brownian motion with drift
// needs to be told of. Fresh enough by such a model in place of age: Olston and Widom, "Best-Effort
// Cache Synchronization with Source Cooperation" (SIGMOD 2002); rates learnt from one's own visits:
// Cho and Garcia-Molina, "Effective Page Refresh Policies for Web Crawlers" (ACM TODS 2003).
struct CounterTrend {
    double driftPerS = 0;    // may be negative
    double variancePerS = 0; // around the drift; 0 where one interval is all there is
    double resolution = 0;   // half a step of rounding: a smaller change cannot be seen

    bool operator==(const CounterTrend &) const = default;
};

// Drift and variance by the intervals between the newest observations (oldest first, at most eight
// are looked at): drift = sum of changes / sum of times, variance = mean of (change - drift x time)^2
// / time over all intervals but one, less what rounding alone makes of them. Absent with fewer than
// two observations five minutes apart, or where the newest is not above zero.
[[nodiscard]] std::optional<CounterTrend> counterTrend(const QList<Observation> &series);

// The expected change since the newest observation, as a part of it: the mean of |X|, where X is
// normal with mean m = drift x age and variance s^2 = variance x age (the folded normal
// distribution): s sqrt(2/pi) exp(-m^2 / 2s^2) + m erf(m / (s sqrt 2)); |m| where s is 0.
[[nodiscard]] double expectedChange(const CounterTrend &trend, double ageS);

} // namespace Tidemark
