// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/TaskCount.h"
#include "core/health/ProbePlan.h"
#include "core/health/ProbeTable.h"

#include <QCoroTask>
#include <QLockFile>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Tidemark {

class Catalogue;
class Database;
class Ledger;
class SignalBook;
class Upstream;

// Sends the probes of ProbePlan.h while it is on, and notes in health.db what became of each. They go through the caps,
// the ledger and the breaker as background work, never into the signals of real calls, and what they bring is judged and
// thrown away: nobody asked for it. A real call of the endpoint that was answered well within the interval spares the
// probe; a real failure does not, since then the probe says whose it is. One program of a data folder probes at a time
// (a lock file), the next one takes over when it ends. After a sleep there is one round, not those that were missed.
// Thread of the engine.
class Prober final : public QObject
{
    Q_OBJECT

public:
    struct Services {
        Clock &clock;
        const Catalogue &catalogue;
        Upstream &upstream;
        Ledger &ledger;
        SignalBook &signalBook;
        Database &health;
        QString lockPath;
    };

    explicit Prober(Services services);

    // The first round comes at once, or where this data folder was probed less than an interval ago, in its time; but
    // not before the pause. A plan that is off stops.
    void start(ProbePlan plan, std::chrono::milliseconds pause);
    void stop(); // no probe is sent any more; one under way ends
    [[nodiscard]] const ProbePlan &plan() const { return m_plan; }

    void tick(); // what the timer does every few seconds; tests call it with a clock of their own
    [[nodiscard]] int running() const { return m_tasks.running(); }

Q_SIGNALS:
    void probed();                    // a round is over and on the disk
    void notSent(const QString &why); // a probe that was due; said once until the reason changes

private:
    QCoro::Task<void> begin(std::chrono::milliseconds pause);
    QCoro::Task<void> round();
    [[nodiscard]] QCoro::Task<QSet<QString>> answeredSince(qint64 from);
    [[nodiscard]] QCoro::Task<Status> allowance();
    [[nodiscard]] QCoro::Task<ProbeRecord> probe(Query query);
    [[nodiscard]] QCoro::Task<void> keep(ProbeRecord record);
    void tellOf(const ProbeRecord &record);
    void tell(const QString &why);

    Services m_services;
    QList<Query> m_queries;
    ProbePlan m_plan;
    QLockFile m_lock;
    QTimer m_timer;
    qint64 m_nextMs = 0; // steady
    int m_turn = 0;      // grows with each start and stop: who awaited meanwhile sees that it is over
    bool m_isProbing = false;
    QString m_told; // the last reason
    TaskCount m_tasks;
};

} // namespace Tidemark
