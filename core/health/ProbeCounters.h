// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/health/LatencyBuckets.h"
#include "core/health/ProbeTable.h"

#include <QCoroTask>
#include <QHash>

namespace Tidemark {

class Database;

// The bounds of the monitoring text's histogram of probes: those of real calls without the last.
constexpr size_t kProbeBounds = kTextBoundsMs.size() - 1;

// What the probes of an endpoint have counted; every figure only grows.
struct ProbeTotals {
    std::array<qint64, kCallOutcomes> byOutcome{};
    std::array<qint64, kProbeBounds> atMost{}; // sent ones of at most each of kTextBoundsMs
    qint64 sent = 0;
    qint64 sumMs = 0;
    qint64 spared = 0;
    qint64 notSent = 0;

    void add(const ProbeRecord &record);
    bool operator==(const ProbeTotals &) const = default;
};

// The counters of probes in /metrics: of all that any program of the data folder probed since this object's first read,
// born at 0 as those of CallCounters and for the same reason. Thread of the engine; the reading is done in the database's.
class ProbeCounters
{
public:
    explicit ProbeCounters(Database &database)
        : m_database(database)
    {
    }

    // By endpoint's name.
    [[nodiscard]] QCoro::Task<Result<QHash<QString, ProbeTotals>>> read();

private:
    Database &m_database;
    qint64 m_readTo = -1; // id; -1: nothing was read
    QHash<QString, ProbeTotals> m_totals;
};

} // namespace Tidemark
