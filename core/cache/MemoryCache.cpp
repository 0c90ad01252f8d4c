// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/MemoryCache.h"

#include "core/cache/EntryTable.h"
#include "core/cache/FrequencySketch.h"
#include "core/cache/KeyHash.h"

#include <mutex>

namespace Tidemark {

using detail::EntryTable;
using detail::Segment;

namespace {
constexpr qint64 kBytesPerEntry = 4096; // a guess, for the size of the sketch alone
constexpr qint64 kMostCounted = 1 << 18;
constexpr qint64 kOverhead = 192; // node, slots, shared pointer, string and array headers

qint64 bytesOf(const CacheEntry &entry)
{
    return kOverhead + 2 * (entry.key.size() + entry.endpoint.size()) + entry.body.size();
}
} // namespace

class MemoryCache::Impl
{
public:
    explicit Impl(qint64 bytes)
        : maxBytes(bytes)
        , sketch(std::min(bytes / kBytesPerEntry, kMostCounted))
    {
    }

    void touch(EntryTable::Id id);
    void settle(std::vector<CacheEntryPtr> &gone);
    void shrinkMain(EntryTable::Id candidate, std::vector<CacheEntryPtr> &gone);

    std::mutex mutex;
    qint64 maxBytes;
    EntryTable table;
    detail::FrequencySketch sketch;
    qint64 hits = 0;
    qint64 misses = 0;
};

// A second hit in probation earns protection; protection is four fifths of the main part.
void MemoryCache::Impl::touch(EntryTable::Id id)
{
    if (table.segment(id) == Segment::Window) {
        table.moveToFront(id, Segment::Window);
        return;
    }
    table.moveToFront(id, Segment::Protected);
    const qint64 protectedMost = (maxBytes - maxBytes / 100) / 5 * 4;
    while (table.bytes(Segment::Protected) > protectedMost && table.least(Segment::Protected) != id)
        table.moveToFront(table.least(Segment::Protected), Segment::Probation);
}

// The window gives what it cannot hold to the main part, where each newcomer has to be asked for
// more often than the one it would push out. The newest entry of all always stays.
void MemoryCache::Impl::settle(std::vector<CacheEntryPtr> &gone)
{
    const qint64 windowMost = maxBytes / 100;
    EntryTable::Id newcomer = table.least(Segment::Window);
    while (table.bytes(Segment::Window) > windowMost && !table.isFront(newcomer)) {
        table.moveToFront(newcomer, Segment::Probation);
        shrinkMain(newcomer, gone);
        newcomer = table.least(Segment::Window);
    }
    shrinkMain(EntryTable::kNone, gone);
}

void MemoryCache::Impl::shrinkMain(EntryTable::Id candidate, std::vector<CacheEntryPtr> &gone)
{
    while (table.bytes() > maxBytes) {
        EntryTable::Id victim = table.least(Segment::Probation);
        if (victim == EntryTable::kNone)
            victim = table.least(Segment::Protected);
        if (victim == EntryTable::kNone)
            victim = table.least(Segment::Window);
        const bool contested = candidate != EntryTable::kNone && victim != candidate;
        if (contested && sketch.estimate(table.hash(candidate)) <= sketch.estimate(table.hash(victim)))
            victim = candidate;
        gone.push_back(table.erase(victim));
        if (victim == candidate)
            candidate = EntryTable::kNone;
    }
}

MemoryCache::MemoryCache(qint64 maxBytes)
    : m_impl(std::make_unique<Impl>(maxBytes))
{
}

MemoryCache::~MemoryCache() = default;

CacheEntryPtr MemoryCache::find(const QString &key)
{
    const quint64 hash = detail::keyHash(key);
    const std::lock_guard lock(m_impl->mutex);
    const EntryTable::Id id = m_impl->table.find(hash, key);
    if (id == EntryTable::kNone) {
        ++m_impl->misses;
        return {};
    }
    ++m_impl->hits;
    m_impl->sketch.record(hash);
    m_impl->touch(id);
    return m_impl->table.entry(id);
}

void MemoryCache::put(const CacheEntryPtr &entry)
{
    const quint64 hash = detail::keyHash(entry->key);
    const qint64 bytes = bytesOf(*entry);
    std::vector<CacheEntryPtr> gone; // freed after the lock
    const std::lock_guard lock(m_impl->mutex);
    const EntryTable::Id held = m_impl->table.find(hash, entry->key);
    if (bytes > m_impl->maxBytes) {
        if (held != EntryTable::kNone)
            gone.push_back(m_impl->table.erase(held));
        return;
    }
    m_impl->sketch.record(hash);
    if (held != EntryTable::kNone) {
        gone.push_back(m_impl->table.entry(held));
        m_impl->table.replace(held, entry, bytes);
        m_impl->touch(held);
    } else {
        m_impl->table.insert(hash, entry, bytes);
    }
    m_impl->settle(gone);
}

void MemoryCache::remove(const QString &key)
{
    const quint64 hash = detail::keyHash(key);
    CacheEntryPtr gone;
    const std::lock_guard lock(m_impl->mutex);
    const EntryTable::Id id = m_impl->table.find(hash, key);
    if (id != EntryTable::kNone)
        gone = m_impl->table.erase(id);
}

qint64 MemoryCache::purge(const QString &endpoint)
{
    std::vector<CacheEntryPtr> gone;
    const std::lock_guard lock(m_impl->mutex);
    for (const EntryTable::Id id : m_impl->table.all()) {
        if (endpoint.isEmpty() || m_impl->table.entry(id)->endpoint == endpoint)
            gone.push_back(m_impl->table.erase(id));
    }
    return qint64(gone.size());
}

void MemoryCache::setMaxBytes(qint64 maxBytes)
{
    std::vector<CacheEntryPtr> gone;
    const std::lock_guard lock(m_impl->mutex);
    m_impl->maxBytes = maxBytes;
    m_impl->settle(gone);
}

MemoryCache::Statistics MemoryCache::statistics() const
{
    const std::lock_guard lock(m_impl->mutex);
    return {m_impl->table.count(), m_impl->table.bytes(), m_impl->hits, m_impl->misses};
}

} // namespace Tidemark
