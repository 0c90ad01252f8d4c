// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cmath>

namespace Tidemark {

class Catalogue;

// The length of an objective's window: 30 days (the monitoring text, "Per-Endpoint SLO Design").
constexpr qint64 kSloWindowS = 30LL * 24 * 3600;

// What is promised of one tier. Plain values; copied freely between threads.
struct SloTier {
    QString name;  // "tier1_interactive": in JSON and YAML
    QString label; // "tier1": in labels of metrics
    double p95Ms = 0;
    double availability = 0; // a share, like 0.999, of the calls of 30 days
    double fastBurn = 0;     // times the even spending of the budget: over 5 min and 1 h it pages
    double slowBurn = 0;     // the same over 30 min and 6 h: a ticket
    int timeoutS = 0;        // hard; what takes longer is a failure of the upstream
    QStringList endpoints;   // paths, "/userid/", as the catalogue orders them: those listed and those that stayed

    // The share of calls that may fail, like 0.001: the number that people would write, where 1 - 0.9995 in binary is
    // a little less than 0.0005. What is exported as text is then the same number.
    [[nodiscard]] double budgetShare() const { return std::round((1 - availability) * 1e12) / 1e12; }

    bool operator==(const SloTier &) const = default;
};

// The objectives of all tiers: the one source of signals, budgets, alerts and exports. Each endpoint of the catalogue
// stands in one tier.
struct SloPlan {
    QList<SloTier> tiers; // always the three, tier 1 first

    // Of a path or a name of the catalogue, of which each has one; for any other path the last tier, as the monitoring
    // text does (`TIER_OF.get(endpoint, "tier3")`).
    [[nodiscard]] const SloTier &tierOf(const QString &pathOrName) const;

    bool operator==(const SloPlan &) const = default;
};

// Gives the catalogue the plan's tiers and time-outs; called once, before anybody else holds the catalogue.
void applyPlan(const SloPlan &plan, Catalogue &catalogue);

} // namespace Tidemark
