// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheEntry.h"

#include <array>
#include <vector>

namespace Tidemark::detail {

enum class Segment : quint8 { Window, Probation, Protected };
constexpr size_t kSegments = 3;

// The entries of a MemoryCache: found by hash and key, and linked into one list a segment, the
// most recently used in front. Nodes are reused and addressed by number, so that nothing is
// allocated on a hit. It knows no policy. Not thread-safe.
class EntryTable
{
public:
    using Id = quint32;
    static constexpr Id kNone = 0;

    EntryTable();

    [[nodiscard]] Id find(quint64 hash, const QString &key) const;
    Id insert(quint64 hash, CacheEntryPtr entry, qint64 bytes); // in front of the window
    void replace(Id id, CacheEntryPtr entry, qint64 bytes);
    CacheEntryPtr erase(Id id);
    void moveToFront(Id id, Segment segment);

    [[nodiscard]] const CacheEntryPtr &entry(Id id) const { return m_nodes[id].entry; }
    [[nodiscard]] quint64 hash(Id id) const { return m_nodes[id].hash; }
    [[nodiscard]] Segment segment(Id id) const { return m_nodes[id].segment; }
    [[nodiscard]] Id least(Segment segment) const; // kNone where it is empty
    [[nodiscard]] bool isFront(Id id) const { return m_nodes[headOf(segment(id))].next == id; }
    [[nodiscard]] qint64 bytes(Segment segment) const { return m_bytes[size_t(segment)]; }
    [[nodiscard]] qint64 bytes() const { return m_bytes[0] + m_bytes[1] + m_bytes[2]; }
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] std::vector<Id> all() const;

private:
    struct Node {
        CacheEntryPtr entry;
        quint64 hash = 0;
        qint64 bytes = 0;
        Id previous = kNone;
        Id next = kNone;
        Segment segment = Segment::Window;
    };
    struct Slot {
        quint32 tag = 0;
        Id id = kNone;
    };

    [[nodiscard]] static quint32 tagOf(quint64 hash) { return quint32(hash >> 32); }
    [[nodiscard]] size_t homeOf(quint64 hash) const { return size_t(hash) & m_slotMask; }
    [[nodiscard]] static Id headOf(Segment segment) { return Id(segment) + 1; }
    void link(Id id, Segment segment);
    void unlink(Id id);
    void place(Id id);
    void vacate(Id id);
    void grow();

    std::vector<Node> m_nodes; // 0 is unused, 1 to 3 are the heads of the lists
    std::vector<Id> m_free;
    std::vector<Slot> m_slots; // open addressing, at most half full
    size_t m_slotMask = 0;
    std::array<qint64, kSegments> m_bytes{};
    qint64 m_count = 0;
};

} // namespace Tidemark::detail
