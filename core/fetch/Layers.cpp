// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Layers.h"

#include "core/cache/DiskCache.h"
#include "core/cache/MemoryCache.h"

#include <QCoroFuture>

namespace Tidemark {

Layers::Layers(MemoryCache &memory, DiskCache &disk)
    : m_memory(memory)
    , m_disk(disk)
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
    const auto entry = co_await m_disk.find(key);
    const auto lifted = m_memory.find(key);
    if (entry && (!lifted || lifted->fetchedAt < entry->fetchedAt))
        m_memory.put(entry);
    co_return Found{entry, Source::Disk};
}

void Layers::put(const CacheEntryPtr &entry)
{
    m_memory.put(entry);
    m_disk.put(entry);
}

void Layers::remove(const QString &key)
{
    m_memory.remove(key);
    m_disk.remove(key);
}

int Layers::namespaceVersion() const
{
    return m_disk.namespaceVersion();
}

} // namespace Tidemark
