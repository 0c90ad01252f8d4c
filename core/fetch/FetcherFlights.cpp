// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One request for all who ask: in this process, among those of the data folder, and among machines that share a cache.
#include "core/credits/Ledger.h"
#include "core/fetch/Fetcher.h"
#include "core/fetch/SharedLeases.h"
#include "core/fetch/Upstream.h"

#include <QCoroFuture>

namespace Tidemark {

// For all who wait, and to its end where they have left: what was sent is paid for.
QCoro::Task<void> Fetcher::fly(Ask ask, QString key, CacheEntryPtr previous)
{
    Result<Answer> asked = co_await flyForProcesses(ask, key, previous);
    while (isWantedAgain(ask, asked))
        asked = co_await flyForProcesses(ask, key, previous);
    const Result<Answer> answer = asked ? asked : staleOr(previous, ask, asked.error());
    m_flights.land(key, answer);
    Q_EMIT waitingChanged();
    Q_EMIT runningChanged();
    if (asked)
        Q_EMIT answered(key);
    if (asked && asked->source == Source::Network && !asked->isNotFound())
        Q_EMIT paid();
}

// All had left, so that it was not sent, and while that was settled somebody came.
bool Fetcher::isWantedAgain(const Ask &ask, const Result<Answer> &asked) const
{
    return !asked && asked.error().kind == ErrorKind::Cancelled && ask.errand->sends == 0 && ask.errand->waiting > 0
           && !m_isStopped;
}

void Fetcher::cancel(qint64 waiting)
{
    m_flights.leave(waiting);
    Q_EMIT waitingChanged();
}

// One process asks; the others wait, and take what it brought.
QCoro::Task<Result<Answer>> Fetcher::flyForProcesses(Ask ask, QString key, CacheEntryPtr previous)
{
    const qint64 began = m_clock.now();
    while (!m_upstream.isOffline()) {
        const Lease lease = co_await m_leases->take(ask.query, key);
        const bool isMine = lease.state == Lease::State::Mine;
        if (!isMine) {
            const Lease over = co_await m_leases->over(key, lease);
            if (over.state == Lease::State::Failed)
                co_return fail(*over.failure);
        }
        const auto brought = co_await m_layers.onDisk(key);
        Result<Answer> answer = fail(ErrorKind::Cancelled, {});
        if (isNews(brought.entry, previous, ask, began)) {
            answer = answerOf(brought, ask.query);
            m_ledger.noteSaved(answer->entry->endpoint, QStringLiteral("coalesced"));
        } else if (isMine) {
            answer = co_await flyForAll(ask, key, previous, began);
        } else {
            continue; // it brought nothing that can be shared
        }
        // That this program went offline is no failure that another would meet.
        if (isMine)
            m_leases->end(key, lease, m_upstream.isOffline() ? Result<Answer>(fail(ErrorKind::Cancelled, {})) : answer);
        co_return answer;
    }
    const auto refused = co_await network(ask, key, previous);
    co_return refused;
}

// The same among machines that share a cache: one asks, the others wait for what it puts there.
QCoro::Task<Result<Answer>> Fetcher::flyForAll(Ask ask, QString key, CacheEntryPtr previous, qint64 began)
{
    const bool isAlone = !m_sharedLeases || !m_sharedLeases->isFor(ask.query);
    const qint64 patience = isAlone ? 0 : m_sharedLeases->patienceUntil(ask.query);
    while (!isAlone && !m_upstream.isOffline()) {
        const Lease lease = co_await m_sharedLeases->take(key, patience);
        const bool isMine = lease.state == Lease::State::Mine;
        if (isMine && lease.number == 0)
            break; // out of reach, or waited for long enough
        if (!isMine) {
            const Lease over = co_await m_sharedLeases->over(key, lease, patience);
            if (over.state == Lease::State::Failed)
                co_return fail(*over.failure);
        }
        const auto brought = co_await onOthers(ask.query, key);
        Result<Answer> answer = fail(ErrorKind::Cancelled, {});
        if (isNews(brought.entry, previous, ask, began)) {
            answer = answerOf(brought, ask.query);
            m_ledger.noteSaved(answer->entry->endpoint, QStringLiteral("coalesced"));
        } else if (isMine) {
            answer = co_await network(ask, key, previous);
        } else {
            continue; // it brought nothing
        }
        m_sharedLeases->end(key, isMine ? lease : Lease());
        co_return answer;
    }
    const auto answer = co_await network(ask, key, previous);
    co_return answer;
}

// Did another process bring an answer since this question was asked?
bool Fetcher::isNews(const CacheEntryPtr &brought, const CacheEntryPtr &previous, const Ask &ask, qint64 began) const
{
    if (!brought || (previous && brought->fetchedAt <= previous->fetchedAt))
        return false;
    return ask.mode == FetchMode::Fresh ? brought->fetchedAt >= began : isFresh(*brought, ask.query);
}

} // namespace Tidemark
