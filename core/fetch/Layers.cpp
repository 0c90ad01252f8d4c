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

QCoro::Task<Layers::Found> Layers::find(QString key)
{
    if (auto entry = m_memory.find(key))
        co_return Found{std::move(entry), Source::Memory};
    auto entry = co_await m_disk.find(key);
    if (entry)
        m_memory.put(entry);
    co_return Found{std::move(entry), Source::Disk};
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
