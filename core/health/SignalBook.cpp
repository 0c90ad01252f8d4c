// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/SignalBook.h"

#include "core/base/Log.h"
#include "core/db/Database.h"

#include <QCoroFuture>
#include <QRandomGenerator>

namespace Tidemark {

namespace {

constexpr qint64 kMinuteS = 60;
constexpr std::chrono::seconds kUntilFlush{5};
constexpr std::chrono::seconds kBeat{60};
constexpr int kBeatsUntilFlush = 5;
constexpr size_t kMostCells = 20'000; // that wait for a disk with room

} // namespace

SignalBook::SignalBook(Database &database, Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_program(qint64(QRandomGenerator::system()->generate64() >> 1))
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(kUntilFlush);
    connect(&m_flushTimer, &QTimer::timeout, this, [this] { flushBehind(); });
    connect(&m_beatTimer, &QTimer::timeout, this, &SignalBook::beat);
    m_beatTimer.start(kBeat);
    notePresence(m_clock.now());
}

void SignalBook::record(const CallSignal &signal)
{
    const qint64 minute = signal.at - signal.at % kMinuteS;
    SignalCell &cell = m_open[signal.endpoint];
    if (cell.start != minute) {
        if (!cell.endpoint.isEmpty())
            m_closed.cells.push_back(std::move(cell));
        cell = SignalCell();
        cell.endpoint = signal.endpoint;
        cell.start = minute;
    }
    cell.add(signal);
    notePresence(signal.at);
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void SignalBook::noteLoad(const CallLoad &load)
{
    const qint64 now = m_clock.now();
    CallLoad &most = m_closed.load[now - now % kMinuteS];
    raise(most, m_load); // what began in an earlier minute goes on in this one
    raise(most, load);
    m_load = load;
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void SignalBook::notePresence(qint64 at)
{
    const qint64 minute = at / kMinuteS;
    if (minute == m_lastMinute)
        return;
    m_lastMinute = minute;
    markPresent(m_closed.presence, at);
}

void SignalBook::beat()
{
    notePresence(m_clock.now());
    if (m_load != CallLoad())
        noteLoad(m_load);
    if (++m_beats % kBeatsUntilFlush == 0)
        flushBehind();
}

std::shared_ptr<SignalBook::Batch> SignalBook::takeBatch()
{
    auto batch = std::make_shared<Batch>(std::move(m_closed));
    m_closed = Batch();
    for (SignalCell &cell : m_open)
        batch->cells.push_back(std::move(cell));
    m_open.clear();
    m_flushTimer.stop();
    return batch;
}

void SignalBook::giveBack(const Batch &batch)
{
    for (auto hour = batch.presence.cbegin(); hour != batch.presence.cend(); ++hour)
        m_closed.presence[hour.key()] |= hour.value();
    for (auto minute = batch.load.cbegin(); minute != batch.load.cend(); ++minute)
        raise(m_closed.load[minute.key()], minute.value());
    m_closed.cells.insert(m_closed.cells.begin(), batch.cells.begin(), batch.cells.end());
    if (m_closed.cells.size() > kMostCells)
        m_closed.cells.erase(m_closed.cells.begin(), m_closed.cells.end() - kMostCells);
}

QCoro::Task<Status> SignalBook::flush()
{
    const TaskCount::Running running(m_tasks);
    notePresence(m_clock.now());
    const std::shared_ptr<Batch> batch = takeBatch();
    // Named first: g++ 12 destroys a closure made inside a co_await twice.
    const QFuture<Status> writing =
        m_database.write([batch, program = m_program, now = m_clock.now()](Connection &connection) -> Status {
            for (const SignalCell &cell : batch->cells) {
                if (const Status merged = SignalTable::merge(connection, cell); !merged)
                    return merged;
            }
            if (const Status marked = SignalTable::mark(connection, batch->presence); !marked)
                return marked;
            if (const Status marked = SignalTable::markLoad(connection, program, batch->load); !marked)
                return marked;
            return SignalTable::compact(connection, now);
        });
    const Status written = co_await writing;
    if (!written)
        giveBack(*batch);
    co_return written;
}

QCoro::Task<void> SignalBook::flushBehind()
{
    const TaskCount::Running running(m_tasks);
    const Status flushed = co_await flush();
    if (!flushed)
        qCWarning(lcHealth) << "signals could not be written:" << flushed.error().detail;
}

} // namespace Tidemark
