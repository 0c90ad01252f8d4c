// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/SharedLayer.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/cache/SharedCache.h"
#include "core/fetch/Ttl.h"
#include "core/fetch/Verdict.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace Tidemark {

SharedLayer::SharedLayer(Clock &clock, const Catalogue &catalogue)
    : m_clock(clock)
    , m_catalogue(catalogue)
{
}

SharedLayer::~SharedLayer() = default;

void SharedLayer::connectTo(const QFuture<CachePtr> &cache)
{
    m_cache = cache;
}

const Catalogue &SharedLayer::shipped() const
{
    if (!m_shipped) {
        auto loaded = Catalogue::load();
        m_shipped = loaded ? std::move(*loaded) : m_catalogue;
    }
    return *m_shipped;
}

bool SharedLayer::isOn() const
{
    return m_cache.isValid() && (!m_cache.isFinished() || cache());
}

SharedLayer::CachePtr SharedLayer::cache() const
{
    return m_cache.isFinished() && m_cache.resultCount() > 0 ? m_cache.result() : nullptr;
}

// How long an answer to this question is stored altogether; 0: it is not shared. A post's comments
// keep longer once it is cold, which the question alone tells by the post's age; those of an old
// post that were stored for the shorter time then seem older than they are, never younger.
qint64 SharedLayer::storedFor(const Query &query) const
{
    const Endpoint *endpoint = shipped().find(query.endpoint().name);
    if (!endpoint)
        return 0;
    const auto asShipped = Query::make(*endpoint, query.parameters(), query.scope());
    return asShipped ? ttlOf(*asShipped, {}, {}, m_clock.now()) : 0;
}

qint64 SharedLayer::storedFor(const CacheEntry &entry) const
{
    if (entry.notFound)
        return kNotFoundTtlS;
    const Endpoint *own = m_catalogue.find(entry.endpoint);
    const Endpoint *theirs = shipped().find(entry.endpoint);
    if (!own || !theirs)
        return 0;
    if (entry.ttlS == own->ttlS)
        return theirs->ttlS;
    if (theirs->coldTtlS > 0 && entry.ttlS >= theirs->coldTtlS)
        return theirs->coldTtlS;
    return std::min(entry.ttlS, theirs->ttlS); // the answer itself ends earlier, as links do
}

QCoro::Task<SharedLayer::Found> SharedLayer::find(Query query, QString key)
{
    if (!m_cache.isValid() || storedFor(query) <= 0)
        co_return Found{};
    const QFuture<CachePtr> link = m_cache; // may be another by the time that it answers
    const CachePtr cache = co_await link;
    if (!cache)
        co_return Found{};
    const auto value = co_await cache->find(key);
    if (!value)
        co_return Found{};
    const qint64 storedForS = value->notFound ? kNotFoundTtlS : storedFor(query);
    const auto fetchedAt = SharedCache::fetchTime(m_clock.nowMs(), storedForS, value->remainingMs);
    Result<Learned> learned = Learned{};
    if (!fetchedAt)
        learned = fail(ErrorKind::ContractBroken, QStringLiteral("it lives longer than any answer of its kind"));
    else if (!value->notFound)
        learned = co_await QtConcurrent::run(judgeBody, query, value->body);
    cache->judged(learned.has_value());
    if (!learned) {
        qCInfo(lcFetch) << "a shared answer is not believed:" << query.endpoint().name << learned.error().detail;
        co_return Found{};
    }
    auto entry = std::make_shared<CacheEntry>();
    entry->key = key;
    entry->endpoint = query.endpoint().name;
    entry->body = withoutMark(value->body);
    entry->fetchedAt = *fetchedAt;
    entry->notFound = value->notFound;
    entry->ttlS = value->notFound ? kNotFoundTtlS : ttlOf(query, entry->body, {}, *fetchedAt);
    co_return Found{entry, std::move(*learned)};
}

void SharedLayer::put(const CacheEntry &entry)
{
    const CachePtr to = cache();
    if (to && entry.fetchedAt <= m_clock.now() + 60)
        to->put(entry, storedFor(entry) - entry.ageS(m_clock.now()));
}

QFuture<void> SharedLayer::remove(const QString &key)
{
    const CachePtr from = cache();
    if (!from)
        return {};
    from->remove(key);
    return from->flushed();
}

} // namespace Tidemark
