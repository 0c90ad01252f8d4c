// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Fetcher.h"

#include "core/credits/Ledger.h"
#include "core/fetch/Learner.h"
#include "core/fetch/Mitigations.h"
#include "core/fetch/SharedLeases.h"
#include "core/fetch/SiblingAnswers.h"
#include "core/fetch/Ttl.h"
#include "core/fetch/Upstream.h"
#include "core/fetch/Verdict.h"
#include "core/history/HistoryStore.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {
constexpr qint64 kPauseAfterFailedRefreshMs = 30'000;
}

Fetcher::Fetcher(Clock &clock, Layers &layers, Upstream &upstream, Ledger &ledger, HistoryStore &history)
    : m_clock(clock)
    , m_layers(layers)
    , m_upstream(upstream)
    , m_ledger(ledger)
    , m_history(history)
    , m_ownLeases(layers.disk(), clock)
{
}

// Counts a question while it runs.
class Fetcher::Running
{
public:
    explicit Running(Fetcher &fetcher)
        : m_fetcher(fetcher)
    {
        change(1);
    }
    ~Running() { change(-1); }
    Q_DISABLE_COPY_MOVE(Running)

private:
    void change(int by)
    {
        m_fetcher.m_running += by;
        Q_EMIT m_fetcher.runningChanged();
    }

    Fetcher &m_fetcher;
};

// --- the flow, top to bottom

QCoro::Task<Result<Answer>> Fetcher::fetch(Ask ask)
{
    const Running running(*this);
    if (m_mitigations)
        ask.query = co_await lighter(ask.query, ask.mode);
    const QString key = keyOf(ask.query);
    if (ask.priority == Priority::Interactive) {
        m_freshness->used(key, m_clock.now());
        Q_EMIT asked(ask.query);
    }
    auto answer = co_await flow(ask, key);
    co_return answer;
}

// The question that is asked in its place while a runbook keeps pages small. A whole page that is held is better.
QCoro::Task<Query> Fetcher::lighter(Query query, FetchMode mode)
{
    const auto smaller = m_mitigations ? m_mitigations->lighter(query) : std::optional<Query>();
    if (!smaller)
        co_return query;
    const Layers::Found found = co_await m_layers.find(keyOf(query), m_clock.now());
    if (found.entry && (mode == FetchMode::Offline || (mode == FetchMode::Normal && isFresh(*found.entry, query))))
        co_return query;
    co_return Query(*smaller);
}

QCoro::Task<Result<Answer>> Fetcher::flow(Ask ask, QString key)
{
    Layers::Found found = co_await look(ask.query, key, ask.mode);
    if (found.entry && m_freshness->needsRecall(*found.entry))
        co_await m_freshness->recall(found.entry, ask.query);
    if (const auto newer = m_layers.inMemory(key)) // another caller may have been answered meanwhile
        found.entry = newer;
    if (auto answer = fromLayers(found, ask)) {
        m_ledger.noteSaved(answer->entry->endpoint, sourceName(answer->source));
        answer->updating = answer->freshness == Freshness::Stale && ask.mode != FetchMode::Offline && mayRefresh(key)
                           && !isServedStale(*answer->entry, ask.query);
        if (answer->updating && !m_flights.join(key))
            revalidate(ask, key);
        co_return *answer;
    }
    if (ask.mode == FetchMode::Offline)
        co_return fail(ErrorKind::Upstream, QStringLiteral("offline, and nothing is held for this question"));

    if (const auto flight = m_flights.join(key)) {
        Result<Answer> shared = co_await *flight;
        if (shared) {
            shared->requests = 0; // paid for by the one who flew
            m_ledger.noteSaved(shared->entry->endpoint, QStringLiteral("coalesced"));
        } else {
            shared.error().requests = 0;
        }
        co_return shared;
    }
    m_flights.start(key);
    const auto asked = co_await fly(ask, key, found.entry);
    const Result<Answer> answer = asked ? asked : staleOr(found.entry, ask, asked.error());
    m_flights.land(key, answer);
    if (asked)
        Q_EMIT answered(key);
    if (asked && asked->source == Source::Network && !asked->isNotFound())
        Q_EMIT paid();
    co_return answer;
}

// The layers of this machine, and where they have nothing fresh, that of the team.
QCoro::Task<Layers::Found> Fetcher::look(Query query, QString key, FetchMode mode)
{
    const Layers::Found found = co_await m_layers.find(key, m_clock.now());
    const bool isEnough = found.entry && isFresh(*found.entry, query);
    if (isEnough || mode != FetchMode::Normal || m_upstream.isOffline() || !m_layers.isShared())
        co_return Layers::Found(found);
    const auto shared = co_await onOthers(query, key);
    if (!shared.entry || (found.entry && found.entry->fetchedAt >= shared.entry->fetchedAt))
        co_return Layers::Found(found);
    co_return Layers::Found(shared);
}

// That of the team; what is new in it becomes history here too.
QCoro::Task<Layers::Found> Fetcher::onOthers(Query query, QString key)
{
    auto shared = co_await m_layers.onOthers(query, key);
    if (shared.entry && shared.learned) {
        m_freshness->learn(*shared.entry, query, *shared.learned);
        keep(query, *shared.entry, std::move(*shared.learned));
    }
    co_return Layers::Found(shared);
}

// One process asks; the others wait, and take what it brought.
QCoro::Task<Result<Answer>> Fetcher::fly(Ask ask, QString key, CacheEntryPtr previous)
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

QCoro::Task<Result<Answer>> Fetcher::network(Ask ask, QString key, CacheEntryPtr previous)
{
    auto got = co_await m_upstream.ask(ask);
    if (!got)
        co_return fail(got.error());
    auto entry = std::make_shared<CacheEntry>();
    entry->key = key;
    entry->endpoint = ask.query.endpoint().name;
    entry->body = withoutMark(got->body);
    entry->fetchedAt = got->fetchedAt;
    entry->notFound = got->notFound;
    entry->ttlS = got->notFound ? kNotFoundTtlS : ttlOf(ask.query, entry->body, previous, got->fetchedAt);
    if (entry->ttlS > 0)
        m_layers.put(entry);
    if (m_catalogue) {
        for (const CacheEntryPtr &sibling :
             siblingAnswers(*m_catalogue, ask.query, *entry, got->learned, m_layers.namespaceVersion()))
            m_layers.put(sibling);
    }
    m_freshness->learn(*entry, ask.query, got->learned);
    keep(ask.query, *entry, std::move(got->learned));
    co_return Answer{
        entry, Source::Network, got->notFound ? Freshness::Negative : Freshness::Fresh, 0, got->requests, got->latencyMs, {}};
}

void Fetcher::keep(const Query &query, const CacheEntry &entry, Learned learned)
{
    if (!entry.notFound) {
        const QString origin = m_upstream.base().adjusted(QUrl::RemovePath | QUrl::StripTrailingSlash).toString();
        std::ignore =
            m_history.keep({entry.endpoint, entry.key, QString::fromLatin1(query.encoded()), origin, entry.fetchedAt, entry.body},
                           std::move(learned));
    } else if (const auto subject = subjectOf(query)) {
        std::ignore = m_history.keepNotFound(subject->kind, subject->id, entry.fetchedAt);
    }
}

void Fetcher::stopWaiting()
{
    m_leases->stopWaiting();
    if (m_sharedLeases)
        m_sharedLeases->stopWaiting();
}

// --- what the layers hold

bool Fetcher::isFresh(const CacheEntry &entry, const Query &query) const
{
    const qint64 now = m_clock.now();
    return entry.notFound ? entry.isFresh(now) : m_freshness->isFreshEnough(entry, query, now);
}

Answer Fetcher::answerOf(const Layers::Found &found, const Query &query) const
{
    const qint64 now = m_clock.now();
    const Freshness freshness = found.entry->notFound          ? Freshness::Negative
                                : isFresh(*found.entry, query) ? Freshness::Fresh
                                                               : Freshness::Stale;
    return Answer{found.entry, found.source, freshness, found.entry->ageS(now), 0, 0, {}};
}

bool Fetcher::isInStaleWindow(const CacheEntry &entry, const Query &query) const
{
    return !entry.notFound && m_clock.now() < entry.fetchedAt + entry.ttlS + query.endpoint().staleS;
}

// A runbook says that nothing is asked while something is held. A 404 that was remembered is no answer to go on with.
bool Fetcher::isServedStale(const CacheEntry &entry, const Query &query) const
{
    return m_mitigations && !entry.notFound && m_mitigations->isOn(Mitigation::ServeStale, query.endpoint().name)
           && m_clock.now() < entry.fetchedAt + Mitigations::kOldestServedS;
}

bool Fetcher::isEnough(const Answer &answer, const Query &query) const
{
    return answer.freshness != Freshness::Stale || isServedStale(*answer.entry, query);
}

std::optional<Answer> Fetcher::fromLayers(const Layers::Found &found, const Ask &ask)
{
    if (!found.entry)
        return std::nullopt;
    if (ask.mode == FetchMode::Offline)
        return answerOf(found, ask.query);
    if (ask.mode == FetchMode::Fresh)
        return std::nullopt;
    if (isFresh(*found.entry, ask.query))
        return answerOf(found, ask.query);
    if (ask.stale == StalePolicy::Revalidate && isInStaleWindow(*found.entry, ask.query))
        return answerOf(found, ask.query);
    if (ask.stale != StalePolicy::Never && isServedStale(*found.entry, ask.query))
        return answerOf(found, ask.query);
    return std::nullopt;
}

std::optional<Answer> Fetcher::peek(const Query &query)
{
    CacheEntryPtr entry = m_layers.inMemory(keyOf(query));
    if (!entry || m_freshness->needsRecall(*entry) || !isFresh(*entry, query))
        return std::nullopt;
    m_ledger.noteSaved(entry->endpoint, sourceName(Source::Memory));
    m_freshness->used(entry->key, m_clock.now());
    Q_EMIT asked(query);
    return answerOf({std::move(entry), Source::Memory}, query);
}

QCoro::Task<std::optional<Answer>> Fetcher::held(Query query)
{
    query = co_await lighter(query, FetchMode::Normal);
    const Layers::Found found = co_await look(query, keyOf(query), FetchMode::Normal);
    if (!found.entry)
        co_return std::nullopt;
    co_return answerOf(found, query);
}

QString Fetcher::keyOf(const Query &query) const
{
    return query.cacheKey(m_layers.namespaceVersion());
}

void Fetcher::noteSaved(const Provenance &provenance)
{
    m_ledger.noteSaved(provenance.endpoint, sourceName(provenance.source));
}

void Fetcher::forget(const Query &query)
{
    m_layers.remove(keyOf(query));
}

// --- stale answers

Result<Answer> Fetcher::staleOr(const CacheEntryPtr &held, const Ask &ask, const Error &error) const
{
    const bool isOurs =
        error.kind == ErrorKind::Upstream || error.kind == ErrorKind::OverBudget || error.kind == ErrorKind::ContractBroken;
    const bool isYoungEnough = held && (isInStaleWindow(*held, ask.query) || isServedStale(*held, ask.query));
    if (!isYoungEnough || !isOurs || ask.stale == StalePolicy::Never)
        return fail(error);
    Answer answer = answerOf({held, Source::Disk}, ask.query);
    answer.requests = error.requests;
    answer.refreshError = error.detail;
    return answer;
}

bool Fetcher::mayRefresh(const QString &key) const
{
    return !m_upstream.isOffline() && m_clock.steadyMs() >= m_retryNotBefore.value(key);
}

QCoro::Task<void> Fetcher::revalidate(Ask ask, QString key)
{
    ask.mode = FetchMode::Fresh;
    ask.priority = Priority::Background;
    const Running running(*this);
    const auto refreshed = co_await flow(ask, key);
    const bool isFailed = !refreshed || !refreshed->refreshError.isEmpty();
    if (!isFailed) {
        m_retryNotBefore.remove(key);
        co_return;
    }
    m_retryNotBefore.insert(key, m_clock.steadyMs() + kPauseAfterFailedRefreshMs);
    Q_EMIT refreshFailed(key, refreshed ? Error{ErrorKind::Upstream, refreshed->refreshError, 0, refreshed->requests, {}}
                                        : refreshed.error());
}

} // namespace Tidemark
