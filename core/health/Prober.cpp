// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/Prober.h"

#include "core/base/Log.h"
#include "core/base/PlainText.h"
#include "core/credits/Ledger.h"
#include "core/db/Database.h"
#include "core/fetch/Upstream.h"
#include "core/health/SignalBook.h"
#include "core/health/SignalTable.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

constexpr std::chrono::seconds kTick{5};
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kMinuteS = 60;
constexpr int kLongestDetail = 200;
const QString kAskedBy = QStringLiteral("Probe"); // in the ledger

ProbeRecord recordOf(const Query &query, qint64 at)
{
    ProbeRecord record;
    record.endpoint = query.endpoint().name;
    record.at = at;
    return record;
}

} // namespace

Prober::Prober(Services services)
    : m_services(services)
    , m_queries(probeQueries(services.catalogue))
    , m_lock(services.lockPath)
{
    m_lock.setStaleLockTime(0);
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &Prober::tick);
}

void Prober::start(ProbePlan plan, std::chrono::milliseconds pause)
{
    if (plan == m_plan)
        return;
    stop();
    m_plan = plan;
    if (m_plan.isOn())
        begin(pause);
}

void Prober::stop()
{
    ++m_turn;
    m_plan = {};
    m_timer.stop();
    if (!m_isProbing)
        m_lock.unlock();
}

QCoro::Task<void> Prober::begin(std::chrono::milliseconds pause)
{
    const TaskCount::Running running(m_tasks);
    const int turn = m_turn;
    const qint64 now = m_services.clock.now();
    const qint64 startedMs = m_services.clock.steadyMs();
    const QFuture<Result<std::optional<qint64>>> reading =
        m_services.health.run([now](Connection &connection) { return ProbeTable::newestAt(connection, now); });
    const auto last = co_await reading;
    if (turn != m_turn)
        co_return;
    const qint64 everyMs = m_plan.everyMinutes * kMinuteMs;
    const qint64 restMs = last && *last ? everyMs - (now - **last) * 1000 : 0;
    m_nextMs = startedMs + std::max<qint64>(pause.count(), restMs);
    m_timer.start();
    tick();
}

void Prober::tick()
{
    const qint64 nowMs = m_services.clock.steadyMs();
    if (!m_plan.isOn() || m_isProbing || nowMs < m_nextMs)
        return;
    // In step with the first round, however late a tick is; rounds that were missed are not made up for.
    const qint64 everyMs = m_plan.everyMinutes * kMinuteMs;
    m_nextMs += ((nowMs - m_nextMs) / everyMs + 1) * everyMs;
    round();
}

QCoro::Task<void> Prober::round()
{
    const TaskCount::Running running(m_tasks);
    if (!m_lock.isLocked() && !m_lock.tryLock(0)) {
        tell(QStringLiteral("another program of this data folder probes already"));
        co_return;
    }
    m_isProbing = true;
    const int turn = m_turn;
    const QSet<QString> answered = co_await answeredSince(m_services.clock.now() - m_plan.everyMinutes * kMinuteS);
    for (const Query &query : std::as_const(m_queries)) {
        if (turn != m_turn)
            break;
        ProbeRecord record = recordOf(query, m_services.clock.now());
        record.fate = ProbeRecord::Fate::Spared;
        if (!answered.contains(record.endpoint))
            record = co_await probe(query);
        co_await keep(record);
        tellOf(record);
    }
    m_isProbing = false;
    if (!m_plan.isOn())
        m_lock.unlock();
    Q_EMIT probed();
}

// Endpoints of which a whole minute since then, or the one that runs, holds a good answer to a real call.
QCoro::Task<QSet<QString>> Prober::answeredSince(qint64 from)
{
    const TaskCount::Running running(m_tasks);
    const Status flushed = co_await m_services.signalBook.flush();
    const QFuture<Result<QList<SignalCell>>> reading =
        m_services.health.run([from, until = m_services.clock.now() + 1](Connection &connection) {
            return SignalTable::cells(connection, from, until);
        });
    const auto cells = co_await reading;
    QSet<QString> endpoints;
    if (!flushed || !cells) {
        qCWarning(lcHealth) << "probes are sent without a look at real calls:"
                            << (cells ? flushed.error() : cells.error()).detail;
        co_return endpoints;
    }
    for (const SignalCell &cell : *cells) {
        if (cell.of(CallOutcome::Ok) > 0)
            endpoints.insert(cell.endpoint);
    }
    co_return endpoints;
}

// By the ledger's own figures of this day, whichever program spent them: only one of a data folder probes at a time.
QCoro::Task<Status> Prober::allowance()
{
    const TaskCount::Running running(m_tasks);
    const qint64 cap = m_plan.creditsPerDay;
    if (cap < 0)
        co_return Status();
    const auto today = co_await m_services.ledger.summary(1);
    if (!today)
        co_return fail(today.error());
    qint64 spent = 0;
    for (const auto &[asker, credits] : today->byAsker)
        spent += asker == kAskedBy ? credits : 0;
    if (spent < cap)
        co_return Status();
    co_return fail(ErrorKind::OverBudget,
                   QStringLiteral("the daily cap for probes (credits: %1) is reached; it frees at 00:00 UTC").arg(cap));
}

QCoro::Task<ProbeRecord> Prober::probe(Query query)
{
    const TaskCount::Running running(m_tasks);
    ProbeRecord record = recordOf(query, m_services.clock.now());
    record.fate = ProbeRecord::Fate::NotSent;
    const Status allowed = co_await allowance();
    if (!allowed) {
        record.detail = plain(allowed.error().detail, LineBreaks::Fold, kLongestDetail);
        co_return record;
    }
    const Ask ask{query, FetchMode::Fresh, StalePolicy::Never, Priority::Background, kAskedBy, nullptr};
    const auto answer = co_await m_services.upstream.probe(ask);
    if (answer) {
        record.fate = ProbeRecord::Fate::Sent;
        record.outcome = answer->outcome;
        record.latencyMs = answer->latencyMs;
    }
    record.detail = plain(answer ? answer->detail : answer.error().detail, LineBreaks::Fold, kLongestDetail);
    co_return record;
}

void Prober::tellOf(const ProbeRecord &record)
{
    if (record.fate == ProbeRecord::Fate::NotSent)
        tell(record.detail);
    else if (record.fate == ProbeRecord::Fate::Sent)
        m_told.clear();
}

void Prober::tell(const QString &why)
{
    if (why == m_told)
        return;
    m_told = why;
    Q_EMIT notSent(why);
}

QCoro::Task<void> Prober::keep(ProbeRecord record)
{
    const TaskCount::Running running(m_tasks);
    const QFuture<Status> writing = m_services.health.write(
        [record, now = m_services.clock.now()](Connection &connection) { return ProbeTable::put(connection, record, now); });
    const Status kept = co_await writing;
    if (!kept)
        qCWarning(lcHealth) << "a probe could not be noted:" << kept.error().detail;
}

} // namespace Tidemark
