// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Query.h"

#include <optional>

namespace Tidemark {

class Catalogue;

// What is probed and what it costs. Every probe is a request, and so a credit, whatever comes of it.

// The monitoring text's three probes ("Synthetic Monitoring with Periodic Probes"), held to the catalogue's contracts and
// to the keys that the text asks for. Those whose endpoint the catalogue does not have are left out.
[[nodiscard]] QList<Query> probeQueries(const Catalogue &catalogue);
constexpr int kProbes = 3;

struct ProbePrice {
    int everyMinutes = 0;
    qint64 creditsPerDay = 0;

    bool operator==(const ProbePrice &) const = default;
};

// Of a day in which no real call spares a probe: every minute is 4,320 credits.
[[nodiscard]] qint64 probeCreditsPerDay(int everyMinutes, int probes = kProbes);
// The intervals to choose from, the dearest first.
[[nodiscard]] QList<ProbePrice> probePrices();
// The shortest of them that so many credits a day pay for; negative: any. Absent: none.
[[nodiscard]] std::optional<int> probeMinutesWithin(qint64 creditsPerDay);

// How often, and at most for how much.
struct ProbePlan {
    int everyMinutes = 0;     // 0: off
    qint64 creditsPerDay = 0; // negative: no limit of its own

    [[nodiscard]] bool isOn() const { return everyMinutes > 0; }
    bool operator==(const ProbePlan &) const = default;
};

} // namespace Tidemark
