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
    connect(&upstream, &Upstream::underWayChanged, this, &Fetcher::waitingChanged);
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
        if (answer->updating && !m_flights.isUnderWay(key))
            revalidate(ask, key);
        co_return *answer;
    }
    if (ask.mode == FetchMode::Offline)
        co_return fail(ErrorKind::Upstream, QStringLiteral("offline, and nothing is held for this question"));

    const SingleFlight::Seat seat = m_flights.board(key, ask);
    ask.errand = seat.errand;
    if (seat.isFirst)
        fly(ask, key, found.entry);
    Q_EMIT waitingChanged();
    Result<Answer> answer = co_await seat.answer;
    if (seat.isFirst)
        co_return answer;
    if (answer) {
        answer->requests = 0; // paid for by the one who flew
        m_ledger.noteSaved(answer->entry->endpoint, QStringLiteral("coalesced"));
    } else {
        answer.error().requests = 0;
    }
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
    m_isStopped = true;
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
    if (!refreshed && refreshed.error().kind == ErrorKind::Cancelled)
        co_return; // on purpose
    Q_EMIT refreshFailed(key, refreshed ? Error{ErrorKind::Upstream, refreshed->refreshError, 0, refreshed->requests, {}}
                                        : refreshed.error());
}

} // namespace Tidemark
