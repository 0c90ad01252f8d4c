// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/CallCounters.h"
#include "core/health/ProbeCounters.h"

#include <QByteArray>

namespace Tidemark {

class Catalogue;
struct SloPlan;

// What /metrics says. Credits are absent where they are not known: unknown is not 0.
struct MetricsFigures {
    QHash<QString, CallTotals> calls;   // by endpoint's name
    QHash<QString, ProbeTotals> probes; // the same
    CallLoad load;                      // the most of the last minute or two
    std::optional<qint64> creditsLeft;
    std::optional<double> creditsLeftS;      // seconds, at the burn of the last 7 days
    std::optional<double> creditsLeftLeastS; // the same, one standard error sooner and later
    std::optional<double> creditsLeftMostS;
    std::optional<double> creditsDrift; // share by which the last balance of the API differed from the ledger
};

// Prometheus' text format, with the monitoring text's names and buckets. Labels are endpoint, tier and status_class, of
// probes outcome, and no others: no handle, keyword or id. Every set of labels is there from the first page on, at 0, so that
// rate() sees the first failure. Pure.
[[nodiscard]] QByteArray metricsPage(const Catalogue &catalogue, const SloPlan &plan, const MetricsFigures &figures);

} // namespace Tidemark
