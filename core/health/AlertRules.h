// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/SloPlan.h"

namespace Tidemark {

class CallSeries;
struct CallCount;

enum class Severity { Page, Ticket };

// One alert of one tier. It holds where both windows burn faster than burn, and the long one has at least minBad bad
// calls; it fires once it has held for forS. The program and the exported Prometheus rules are made of these.
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
//
// Those three are of failures, which the API is to blame for. The fourth is of client errors (see kClientErrors), for
// "ticket on 4xx anomalies": they spend no budget, so its share is its own, the same in each tier. Three of them are
// needed here too, or one after which the program sends no more: there will be no second. Its short window is longer
// than forS, so that such a one is still seen when the time is up. As an expression, with refused in place of bad:
//   ... and (refused[long] >= minBad or stopped[long] >= 1)
struct AlertRule {
    enum class Counts { Failures, ClientErrors };

    QString name;  // "TikLiveAPITier1FastBurn"
    QString tier;  // "tier1_interactive"
    QString label; // "tier1"
    Severity severity = Severity::Page;
    Counts counts = Counts::Failures;
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

// Of a rule by its name, whether slo.yaml still has it or not.
[[nodiscard]] bool isOfClientErrors(const QString &rule);
// The calls that the rule is about.
[[nodiscard]] qint64 countedBy(const AlertRule &rule, const CallCount &count);

// Fast, slow, long and client errors of each tier, tier 1 first.
[[nodiscard]] QList<AlertRule> alertRules(const SloPlan &plan);
enum class Firing { No, Yes };
// At a time (UTC seconds, a whole minute), on the minutes that ended before it; firing: does it fire already?
[[nodiscard]] bool holds(const AlertRule &rule, const CallSeries &series, qint64 at, Firing firing);

} // namespace Tidemark
