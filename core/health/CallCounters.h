// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/health/LatencyBuckets.h"
#include "core/health/SignalCell.h"

#include <QCoroTask>
#include <QHash>

#include <map>

namespace Tidemark {

class Database;

// What an endpoint has counted; every figure only grows.
struct CallTotals {
    struct OfClass {
        qint64 calls = 0;
        std::array<qint64, kTextBoundsMs.size()> atMost{}; // calls of at most each of kTextBoundsMs
        double sumMs = 0;                                  // within 1 %
    };

    std::array<OfClass, 3> byClass; // by StatusClass
    std::array<qint64, kClientErrors.size()> clientErrors{};
    qint64 retries = 0;

    // Adds what now has more than before.
    void addGrowth(const CallTotals &now, const CallTotals &before);
};
[[nodiscard]] CallTotals totalsOf(const SignalCell &cell);

// The counters of /metrics: all calls that any program of the data folder made since this object's first read, as far
// as they are in health.db (a few seconds after the call). They are born at 0 with each start of the exporter, which
// Prometheus takes for the restart of a process, and never fall: neither where old cells are forgotten, nor where the
// clock is set. What was called while nobody served is for the program's own alerts, which read the file; handed to
// Prometheus in one go it would look like calls of this minute.
//
// Thread of the engine; the reading is done in the database's own.
class CallCounters
{
public:
    CallCounters(Database &database, Clock &clock);

    // By endpoint's name. Reads the cells of the last hour, since programs write theirs late, and adds what has grown.
    [[nodiscard]] QCoro::Task<Result<QHash<QString, CallTotals>>> read();

private:
    enum class Growth { Added, Ignored };
    void take(const QList<SignalCell> &cells, Growth growth);

    Database &m_database;
    Clock &m_clock;
    qint64 m_horizon = -1;                                      // cells before it count no more; -1: nothing was read
    std::map<std::pair<qint64, QString>, CallTotals> m_counted; // by start and endpoint: of each cell, what is in m_totals
    QHash<QString, CallTotals> m_totals;
};

} // namespace Tidemark
