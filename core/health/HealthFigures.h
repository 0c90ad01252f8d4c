// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/AlertWalk.h"
#include "core/health/ErrorBudget.h"
#include "core/health/SignalCell.h"
#include "core/health/TrafficDrop.h"

namespace Tidemark {

// What the Health view and `slo` show, as plain values. Times are UTC seconds, latencies milliseconds (within 1 %),
// shares of 1; absent where there were no calls: no data is neither 0 nor good.

struct LatencyFigures {
    std::optional<double> p50Ms;
    std::optional<double> p95Ms;
    std::optional<double> p99Ms;
    std::optional<double> meanMs;
};
[[nodiscard]] LatencyFigures latencyFigures(const LatencyHistogram &histogram);

// Burn rates over the windows of the alerts.
struct BurnFigures {
    std::optional<double> m5;
    std::optional<double> m30;
    std::optional<double> h1;
    std::optional<double> h6;
};

// The worst that is true of a tier now.
enum class TierState {
    NoData,    // no call in 30 days
    Ok,        //
    Pending,   // an alert's condition holds, not for long enough
    Ticket,    // an alert that writes a ticket fires
    Exhausted, // the budget of 30 days is used up, by at least 3 bad calls
    Page,      // an alert that pages fires
};
[[nodiscard]] QString tierStateName(TierState state); // "no_data", "ok", "pending", "ticket", "exhausted", "page"

// One column of the tier overview.
struct TierOverview {
    SloTier tier;
    TierState state = TierState::NoData;
    ErrorBudget budget; // of 30 days
    QString words;      // "41 hours of budget left": see budgetWords
    BurnFigures burn;
    CallCount lastHour;
    std::optional<double> errorShare; // bad / calls of the last hour
    LatencyFigures latency;           // of the last hour
    LatencyFigures latencyDay;        // of the last 24 hours, where an hour has too few calls to speak of
    bool isLate = false;              // p95 of the last hour is past the objective
};

struct AlertEntry {
    enum class State { Pending, Firing, Resolved };

    AlertRecord record; // of a pending one: rule, tier, severity and activeSince alone
    State state = State::Firing;
    std::optional<qint64> silencedUntil;
    std::optional<qint64> acknowledgedAt = std::nullopt; // of one that fires
};

// What says that something runs full: calls of the last 24 hours, and what is under way.
struct Saturation {
    qint64 outOfCredits = 0; // HTTP 402
    qint64 rateLimited = 0;  // HTTP 429
    qint64 retries = 0;
    CallLoad load;    // the most in this minute and the last, of all programs
    CallLoad dayLoad; // the most in a minute of the last 24 hours
};

struct HealthOverview {
    qint64 at = 0;             // the end of the last minute that is counted
    QList<TierOverview> tiers; // tier 1 first
    QList<AlertEntry> alerts;  // pending and firing, pages first
    QList<TrafficDrop> drops;
    Saturation saturation;
    std::optional<qint64> firstAt; // of the oldest calls held
    double coverage = 0;           // share of the minutes since firstAt (30 days at most) in which a program was running
};

// One cell of the heatmap: an endpoint in a stretch of time. Stretches without calls have none.
struct HeatCell {
    QString endpoint; // name
    qint64 start = 0;
    int spanS = 600;
    CallCount count;
    LatencyFigures latency;
};

// The four signals of one endpoint over a window.
struct EndpointFigures {
    QString endpoint; // name
    QString tier;     // name
    SignalCell sum;   // outcomes, retries, latencies; start and spanS say nothing
    LatencyFigures latency;
    double perHour = 0; // calls
};

// An endpoint that spends budget.
struct Offender {
    QString endpoint;           // name
    QString tier;               // name
    CallCount count;            // of the window
    double budgetShare = 0;     // of the tier's budget of 30 days that this endpoint spent in the window
    std::optional<double> burn; // its own burn rate
    std::optional<double> p95Ms;
};

} // namespace Tidemark
