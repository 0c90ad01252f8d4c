// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/fetch/CallSignal.h"

namespace Tidemark {

// A probe that was due, and what became of it.
struct ProbeRecord {
    enum class Fate {
        Sent,    // and answered, or not: outcome
        Spared,  // a real call was answered within the interval
        NotSent, // a cap, a stop, no key: detail
    };

    qint64 id = 0;    // of its row; grows
    QString endpoint; // name
    qint64 at = 0;    // UTC seconds
    Fate fate = Fate::Sent;
    CallOutcome outcome = CallOutcome::Ok; // of a sent one
    qint64 latencyMs = 0;                  // of a sent one
    QString detail;                        // plain; empty where all is well

    bool operator==(const ProbeRecord &) const = default;
};

// The table of probes in health.db. Each function belongs to the worker thread of its Database; put() is called inside a
// transaction.
class ProbeTable
{
public:
    static constexpr qint64 kKeptS = 35LL * 24 * 3600;

    // Also forgets what is too old, or more than a day ahead after a clock went wrong.
    [[nodiscard]] static Status put(Connection &connection, const ProbeRecord &record, qint64 now);
    // By id.
    [[nodiscard]] static Result<QList<ProbeRecord>> after(Connection &connection, qint64 id);
    [[nodiscard]] static Result<QList<ProbeRecord>> between(Connection &connection, qint64 from, qint64 until);
    [[nodiscard]] static Result<qint64> newestId(Connection &connection);                            // 0: none
    [[nodiscard]] static Result<std::optional<qint64>> newestAt(Connection &connection, qint64 now); // not those ahead
};

} // namespace Tidemark
