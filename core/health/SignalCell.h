// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/CallSignal.h"
#include "core/health/BurnRate.h"
#include "core/health/LatencyHistogram.h"

#include <array>

namespace Tidemark {

// 4xx that are for whoever runs the program to mend: the key, the account, or what was asked. A 404 is an answer, and a
// 429 asks for a wait, which the program keeps by itself.
inline constexpr std::array kClientErrors{CallOutcome::KeyRefused, CallOutcome::OutOfCredits, CallOutcome::BadRequest};

// After one of these nothing is sent until somebody acts, so one is all that there will be.
[[nodiscard]] constexpr bool stopsCalls(CallOutcome outcome)
{
    return outcome == CallOutcome::KeyRefused || outcome == CallOutcome::OutOfCredits;
}

// The calls of one endpoint that ended within one minute, or one hour. Cells of the same time add up.
struct SignalCell {
    QString endpoint; // name in the catalogue: "user-posts"
    qint64 start = 0; // UTC seconds, a multiple of spanS
    int spanS = 60;   // 60 or 3600
    std::array<quint32, kCallOutcomes> outcomes{};
    quint32 retries = 0;
    LatencyHistogram latencies;                      // of all outcomes
    std::array<LatencyHistogram, 2> failedLatencies; // of 4xx and of 5xx among them

    void add(const CallSignal &signal);
    void merge(const SignalCell &other);
    [[nodiscard]] quint32 of(CallOutcome outcome) const { return outcomes.at(size_t(outcome)); }
    [[nodiscard]] CallCount count() const;
    [[nodiscard]] qint64 countOf(StatusClass statusClass) const;

    // Outcomes and retries in a few bytes.
    [[nodiscard]] QByteArray encodedCounts() const;
    void decodeCounts(const QByteArray &bytes);
    [[nodiscard]] QByteArray encodedFailures() const; // failedLatencies; of a minute in which nothing failed no byte
    void decodeFailures(const QByteArray &bytes);

    bool operator==(const SignalCell &) const = default;
};

} // namespace Tidemark
