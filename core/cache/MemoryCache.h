// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheEntry.h"

namespace Tidemark {

// The first layer: answers in memory, bounded by bytes, W-TinyLFU (Einziger, Friedman, Manes:
// "TinyLFU: A Highly Efficient Cache Admission Policy", ACM ToS 2017): a small window LRU in front
// of a segmented LRU, an admission filter of 4-bit counters between them. Thread-safe; find() takes
// one lock and allocates nothing.
class MemoryCache
{
public:
    struct Statistics {
        qint64 entries = 0;
        qint64 bytes = 0;
        qint64 hits = 0;
        qint64 misses = 0;
    };

    explicit MemoryCache(qint64 maxBytes);
    ~MemoryCache();

    // Null where there is none. Stale entries are returned too: the caller judges.
    [[nodiscard]] CacheEntryPtr find(const QString &key);
    void put(const CacheEntryPtr &entry);
    void remove(const QString &key);
    // endpoint empty: everything. Returns how many went.
    qint64 purge(const QString &endpoint = {});
    void setMaxBytes(qint64 maxBytes);
    [[nodiscard]] Statistics statistics() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace Tidemark
