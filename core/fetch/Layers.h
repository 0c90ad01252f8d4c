// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheEntry.h"
#include "core/domain/Provenance.h"
#include "core/fetch/SharedLayer.h"

#include <QCoroTask>

namespace Tidemark {

class DiskCache;
class MemoryCache;

// The layers of the cache in their order, as one: memory, then disk, then what a team shares. What a
// lower layer has is lifted into the upper ones with its fetch time unchanged.
class Layers
{
public:
    struct Found {
        CacheEntryPtr entry; // null: in no layer
        Source source = Source::Memory;
    };

    struct FoundShared : Found {
        std::optional<Learned> learned; // of what is new here; it belongs into history
    };

    Layers(MemoryCache &memory, DiskCache &disk, SharedLayer *shared = nullptr);
    virtual ~Layers() = default;

    [[nodiscard]] virtual CacheEntryPtr inMemory(const QString &key);
    // The first fresh one; where none is, the newest.
    [[nodiscard]] virtual QCoro::Task<Found> find(QString key, qint64 now);
    // What other processes brought: disk alone.
    [[nodiscard]] virtual QCoro::Task<Found> onDisk(QString key);
    // What other machines brought. Only a shared layer is asked.
    [[nodiscard]] QCoro::Task<FoundShared> onOthers(Query query, QString key);
    // What each layer that is on holds, in their order. Lifts nothing.
    [[nodiscard]] QCoro::Task<QList<Found>> look(Query query, QString key);
    [[nodiscard]] bool isShared() const { return m_shared && m_shared->isOn(); }
    virtual void put(const CacheEntryPtr &entry);
    // Gone for whoever asks after this call, though the slower layers hear of it later.
    virtual void remove(const QString &key);
    [[nodiscard]] int namespaceVersion() const;
    [[nodiscard]] DiskCache &disk() { return m_disk; }

private:
    MemoryCache &m_memory;
    DiskCache &m_disk;
    SharedLayer *m_shared;
    QFuture<void> m_diskRemovals; // ready when the disk has heard of all that was removed
    QFuture<void> m_sharedRemovals;
};

} // namespace Tidemark
