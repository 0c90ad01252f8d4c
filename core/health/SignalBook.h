// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/TaskCount.h"
#include "core/health/SignalTable.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace Tidemark {

class Database;

// Counts the calls of this program in memory and puts them into health.db in batches, a few seconds after the first and
// at the end; what other programs of the same folder put there adds up with it. Also notes in which minutes a program
// was running. A program that is killed loses a few seconds of calls and five minutes of presence. Thread of the engine.
class SignalBook final : public QObject, public SignalSink
{
    Q_OBJECT

public:
    SignalBook(Database &database, Clock &clock);

    void record(const CallSignal &signal) override; // well under a microsecond, see tests/bench
    void noteLoad(const CallLoad &load) override;
    // A program ran at this time (UTC seconds), as the heartbeat says once a minute by itself.
    void notePresence(qint64 at);
    // Everything recorded so far is in health.db. What could not be written stays here and goes with the next batch.
    [[nodiscard]] QCoro::Task<Status> flush();
    [[nodiscard]] int running() const { return m_tasks.running(); }

private:
    struct Batch {
        std::vector<SignalCell> cells;
        Presence presence;
        LoadByMinute load;
    };
    [[nodiscard]] std::shared_ptr<Batch> takeBatch();
    void giveBack(const Batch &batch);
    void beat();
    QCoro::Task<void> flushBehind();

    Database &m_database;
    Clock &m_clock;
    QHash<QString, SignalCell> m_open; // by endpoint, the newest minute
    Batch m_closed;
    qint64 m_lastMinute = -1;
    CallLoad m_load; // now
    const qint64 m_program;
    QTimer m_flushTimer;
    QTimer m_beatTimer;
    int m_beats = 0;
    TaskCount m_tasks;
};

} // namespace Tidemark
