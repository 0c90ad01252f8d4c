// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/EntryTable.h"

namespace Tidemark::detail {

namespace {
constexpr size_t kFirstSlots = 1024;
} // namespace

EntryTable::EntryTable()
    : m_nodes(1 + kSegments)
    , m_slots(kFirstSlots)
    , m_slotMask(kFirstSlots - 1)
{
    for (Id head = 1; head <= Id(kSegments); ++head) {
        m_nodes[head].previous = head;
        m_nodes[head].next = head;
    }
}

EntryTable::Id EntryTable::find(quint64 hash, const QString &key) const
{
    const quint32 tag = tagOf(hash);
    for (size_t at = homeOf(hash); m_slots[at].id != kNone; at = (at + 1) & m_slotMask) {
        const Slot &slot = m_slots[at];
        if (slot.tag == tag && m_nodes[slot.id].hash == hash && m_nodes[slot.id].entry->key == key)
            return slot.id;
    }
    return kNone;
}

EntryTable::Id EntryTable::insert(quint64 hash, CacheEntryPtr entry, qint64 bytes)
{
    if (size_t(m_count + 1) * 2 > m_slots.size())
        grow();
    Id id = kNone;
    if (m_free.empty()) {
        id = Id(m_nodes.size());
        m_nodes.emplace_back();
    } else {
        id = m_free.back();
        m_free.pop_back();
    }
    Node &node = m_nodes[id];
    node.entry = std::move(entry);
    node.hash = hash;
    node.bytes = bytes;
    link(id, Segment::Window);
    place(id);
    ++m_count;
    return id;
}

void EntryTable::replace(Id id, CacheEntryPtr entry, qint64 bytes)
{
    Node &node = m_nodes[id];
    m_bytes[size_t(node.segment)] += bytes - node.bytes;
    node.bytes = bytes;
    node.entry = std::move(entry);
}

CacheEntryPtr EntryTable::erase(Id id)
{
    vacate(id);
    unlink(id);
    --m_count;
    m_free.push_back(id);
    return std::move(m_nodes[id].entry);
}

void EntryTable::moveToFront(Id id, Segment segment)
{
    if (m_nodes[headOf(segment)].next == id)
        return;
    unlink(id);
    link(id, segment);
}

EntryTable::Id EntryTable::least(Segment segment) const
{
    const Id last = m_nodes[headOf(segment)].previous;
    return last == headOf(segment) ? kNone : last;
}

std::vector<EntryTable::Id> EntryTable::all() const
{
    std::vector<Id> ids;
    ids.reserve(size_t(m_count));
    for (const Slot &slot : m_slots) {
        if (slot.id != kNone)
            ids.push_back(slot.id);
    }
    return ids;
}

void EntryTable::link(Id id, Segment segment)
{
    const Id head = headOf(segment);
    Node &node = m_nodes[id];
    node.segment = segment;
    node.previous = head;
    node.next = m_nodes[head].next;
    m_nodes[node.next].previous = id;
    m_nodes[head].next = id;
    m_bytes[size_t(segment)] += node.bytes;
}

void EntryTable::unlink(Id id)
{
    const Node &node = m_nodes[id];
    m_nodes[node.previous].next = node.next;
    m_nodes[node.next].previous = node.previous;
    m_bytes[size_t(node.segment)] -= node.bytes;
}

void EntryTable::place(Id id)
{
    const quint64 hash = m_nodes[id].hash;
    size_t at = homeOf(hash);
    while (m_slots[at].id != kNone)
        at = (at + 1) & m_slotMask;
    m_slots[at] = {tagOf(hash), id};
}

// Closes the gap by moving back whatever was pushed past it, so that no grave markers are needed.
void EntryTable::vacate(Id id)
{
    size_t gap = homeOf(m_nodes[id].hash);
    while (m_slots[gap].id != id)
        gap = (gap + 1) & m_slotMask;
    m_slots[gap] = {};
    for (size_t at = (gap + 1) & m_slotMask; m_slots[at].id != kNone; at = (at + 1) & m_slotMask) {
        const size_t home = homeOf(m_nodes[m_slots[at].id].hash);
        const size_t fromHome = (at - home) & m_slotMask;
        const size_t fromGap = (at - gap) & m_slotMask;
        if (fromHome < fromGap)
            continue;
        m_slots[gap] = m_slots[at];
        m_slots[at] = {};
        gap = at;
    }
}

void EntryTable::grow()
{
    const std::vector<Id> ids = all();
    m_slots.assign(m_slots.size() * 2, Slot{});
    m_slotMask = m_slots.size() - 1;
    for (const Id id : ids)
        place(id);
}

} // namespace Tidemark::detail
