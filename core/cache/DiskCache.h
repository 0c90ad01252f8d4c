// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/cache/CacheEntry.h"
#include "core/cache/Lease.h"

#include <QFuture>

namespace Tidemark {

class PictureStore;

// The second layer: cache.db, shared by every process of one data folder, deleted at any time
// without loss. One table of answers with their TTL, one of 404s. Reads run on a reader thread
// with one hot prepared statement; puts return at once and are written by a writer thread in
// batches. A damaged file is deleted and made anew. Every row passes a checksum on reading.
class DiskCache
{
public:
    struct Statistics {
        qint64 entries = 0;
        qint64 bytes = 0;
        qint64 notFound = 0;
    };

    [[nodiscard]] static Result<std::unique_ptr<DiskCache>> open(const QString &path);
    ~DiskCache();

    // A null pointer where there is none. Stale entries are returned too: the caller judges.
    [[nodiscard]] QFuture<CacheEntryPtr> find(const QString &key);
    // The same in the calling thread, for programs that measure it (opens a reader per thread).
    [[nodiscard]] CacheEntryPtr findNow(const QString &key);
    void put(const CacheEntryPtr &entry);
    void remove(const QString &key);
    [[nodiscard]] QFuture<Result<qint64>> purge(const QString &endpoint = {});
    [[nodiscard]] QFuture<Result<Statistics>> statistics();
    // Bumping makes every older key unreachable (tla:v2:...); 1 at first.
    [[nodiscard]] int namespaceVersion() const;
    [[nodiscard]] QFuture<Result<int>> bumpNamespace();
    // The right to ask for this key, among all processes of the file; given up at `until`, UTC
    // seconds, or when this process dies.
    [[nodiscard]] QFuture<Lease> takeLease(const QString &key, qint64 now, qint64 until);
    [[nodiscard]] QFuture<Lease> lookAtLease(const QString &key, qint64 number, qint64 now);
    // After what was put before: who waits finds the answer. failure: what they are told instead.
    void endLease(const QString &key, qint64 number, qint64 now, const std::optional<Error> &failure);
    // The pictures of what the answers are about, in a folder beside the file.
    [[nodiscard]] PictureStore &pictures();
    // Until everything put so far is on disk.
    [[nodiscard]] QFuture<void> flushed();

private:
    DiskCache();
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace Tidemark
