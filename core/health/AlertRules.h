// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/SloPlan.h"

namespace Tidemark {

class CallSeries;

enum class Severity { Page, Ticket };

// One burn-rate alert of one tier. It holds where both windows burn faster than burn, and the long one has at least
// minBad bad calls; it fires once it has held for forS. The program and the exported Prometheus rules are made of these.
// As an expression, with bad and all as sums of increases:
//   bad[long] / all[long] > errorShare + 1e-12 and bad[long] >= minBad (and all[long] <= maxCalls)
//   and (bad[short] / all[short] > errorShare or (it fires already unless bad[short] / all[short] <= errorShare))
//
// Fast and slow are the monitoring text's ("Alerting Strategy": 5 min and 1 h for 2 min pages, 30 min and 6 h for
// 15 min is a ticket), with the tier's own rates; the windows are those of the Google SRE workbook, "Alerting on
// SLOs". Three additions of ours, for what the text does not treat:
// - a short window without calls proves no recovery: what fires goes on. With a call every six minutes an outage would
//   otherwise page, and be resolved, ten times an hour.
// - minBad: with 20 calls an hour one failure is 5 % and would page. Less than 3 bad calls alert nobody.
// - long: where traffic is so low that the slow alert may never see 3 bad calls in its 6 h, an outage goes on for
//   days unseen. 10 bad calls in 3 days, at the slow rate in 3 days and in 12 h, page. maxCalls keeps it to low
//   traffic: more calls than that in its long window are for the other two alerts.
struct AlertRule {
    QString name;  // "TikLiveAPITier1FastBurn"
    QString tier;  // "tier1_interactive"
    QString label; // "tier1"
    Severity severity = Severity::Page;
    double burn = 0; // times the even spending of the budget; more than this
    double budgetShare = 0;
    qint64 shortS = 0;
    qint64 longS = 0;
    qint64 forS = 0;
    qint64 minBad = 0;   // in the long window, at least
    qint64 maxCalls = 0; // in the long window, at most; 0: any number

    // Shares are divided from rates, so that one of exactly errorShare can seem above it: by less than this.
    static constexpr double kShareRounding = 1e-12;

    // The share of bad calls past which the rule holds, like 0.0144.
    [[nodiscard]] double errorShare() const { return burn * budgetShare; }

    bool operator==(const AlertRule &) const = default;
};

[[nodiscard]] QString severityName(Severity severity); // "page", "ticket"
[[nodiscard]] Severity severityNamed(const QString &name);

// Fast, slow and long of each tier, tier 1 first.
[[nodiscard]] QList<AlertRule> alertRules(const SloPlan &plan);
enum class Firing { No, Yes };
// At a time (UTC seconds, a whole minute), on the minutes that ended before it; firing: does it fire already?
[[nodiscard]] bool holds(const AlertRule &rule, const CallSeries &series, qint64 at, Firing firing);

} // namespace Tidemark
