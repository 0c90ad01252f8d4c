// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/CallSignal.h"
#include "core/health/BurnRate.h"
#include "core/health/LatencyHistogram.h"

#include <array>

namespace Tidemark {

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
