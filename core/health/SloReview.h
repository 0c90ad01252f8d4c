// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/health/HealthFigures.h"

#include <QFuture>

namespace Tidemark {

class Database;

// What a review of two weeks talks about (the monitoring text, "SLO Review Meetings"). Times are UTC seconds, shares of 1.

// Alerts of one tier that overlap, or follow one another within an hour.
struct Incident {
    QString tier; // name
    QStringList rules;
    Severity severity = Severity::Ticket;
    qint64 from = 0;
    std::optional<qint64> until; // absent: it goes on
    CallCount count;             // of the tier, from the first bad call in the windows that made its alerts to its end
    double budgetShare = 0;      // of the tier's 30 days that its bad calls spent
};

struct TierReview {
    enum class Advice {
        Keep,
        Freeze,   // its budget of 30 days is used up: no risky change to it until a postmortem is written
        Tighten,  // less than a tenth of its budget in each of two cycles
        TooLittle // a cycle's calls allow less than one failure: nothing can be said
    };
    SloTier tier;
    CallCount cycle;             // the last 14 days
    CallCount before;            // the 14 days before
    std::optional<double> spent; // of the budget that the cycle's calls allow
    std::optional<double> spentBefore;
    ErrorBudget budget;          // of 30 days
    std::optional<double> p95Ms; // of the cycle
    Advice advice = Advice::TooLittle;
};
[[nodiscard]] QString adviceName(TierReview::Advice advice); // "keep", "freeze", "tighten", "too_little_data"

struct SloReview {
    qint64 from = 0;
    qint64 until = 0;
    QList<TierReview> tiers;
    QList<Incident> incidents;          // the three that cost most, dearest first
    QString experiment;                 // one change to try, a sentence
    std::optional<double> meanMs;       // of all calls, beside the 750 ms that the API promises
    std::optional<double> availability; // beside its 99.9 %
};
constexpr double kPromisedMeanMs = 750;
constexpr double kPromisedAvailability = 0.999;

// Of the two weeks that end now. Any thread; the work is done in the database's own.
[[nodiscard]] QFuture<Result<SloReview>> reviewOf(Database &database, const Clock &clock, const SloPlan &plan);

} // namespace Tidemark
