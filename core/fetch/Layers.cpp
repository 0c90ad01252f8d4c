// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Layers.h"

#include "core/cache/DiskCache.h"
#include "core/cache/MemoryCache.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

constexpr qint64 kSameAnswerS = 2; // fetch times of one answer, read twice from what it has to live

// By value: another removal may take its place meanwhile.
QCoro::Task<void> heard(QFuture<void> removals)
{
    if (removals.isValid() && !removals.isFinished())
        co_await removals;
}

} // namespace

Layers::Layers(MemoryCache &memory, DiskCache &disk, SharedLayer *shared)
    : m_memory(memory)
    , m_disk(disk)
    , m_shared(shared)
{
}

CacheEntryPtr Layers::inMemory(const QString &key)
{
    return m_memory.find(key);
}

QCoro::Task<Layers::Found> Layers::find(QString key, qint64 now)
{
    const auto entry = m_memory.find(key);
    if (entry && entry->isFresh(now))
        co_return Found{entry, Source::Memory};
    const auto below = co_await onDisk(key);
    if (!below.entry || (entry && entry->fetchedAt >= below.entry->fetchedAt))
        co_return Found{entry, entry ? Source::Memory : Source::Disk};
    co_return below;
}

QCoro::Task<Layers::Found> Layers::onDisk(QString key)
{
    co_await heard(m_diskRemovals);
    const auto entry = co_await m_disk.find(key);
    const auto lifted = m_memory.find(key);
    if (entry && (!lifted || lifted->fetchedAt < entry->fetchedAt))
        m_memory.put(entry);
    co_return Found{entry, Source::Disk};
}

QCoro::Task<Layers::FoundShared> Layers::onOthers(Query query, QString key)
{
    if (!isShared())
        co_return FoundShared{};
    co_await heard(m_sharedRemovals);
    auto found = co_await m_shared->find(query, key);
    if (!found.entry)
        co_return FoundShared{};
    const auto lifted = m_memory.find(key); // by another caller, who asked for the same
    if (lifted && lifted->fetchedAt + kSameAnswerS >= found.entry->fetchedAt)
        co_return FoundShared{{lifted, Source::Shared}, std::nullopt};
    m_memory.put(found.entry);
    m_disk.put(found.entry);
    co_return FoundShared{{found.entry, Source::Shared}, std::move(found.learned)};
}

QCoro::Task<QList<Layers::Found>> Layers::look(Query query, QString key)
{
    QList<Found> found{{m_memory.find(key), Source::Memory}};
    co_await heard(m_diskRemovals);
    const auto onDisk = co_await m_disk.find(key);
    found.append({onDisk, Source::Disk});
    if (isShared()) {
        co_await heard(m_sharedRemovals);
        const auto shared = co_await m_shared->find(query, key);
        found.append({shared.entry, Source::Shared});
    }
    co_return found;
}

void Layers::put(const CacheEntryPtr &entry)
{
    m_memory.put(entry);
    m_disk.put(entry);
    if (m_shared)
        m_shared->put(*entry);
}

void Layers::remove(const QString &key)
{
    m_memory.remove(key);
    m_disk.remove(key);
    m_diskRemovals = m_disk.flushed();
    if (m_shared)
        m_sharedRemovals = m_shared->remove(key);
}

int Layers::namespaceVersion() const
{
    return m_disk.namespaceVersion();
}

} // namespace Tidemark
