// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace Tidemark::detail {

// How often a key was asked for lately, by a count-min sketch of 4-bit counters: four of them a
// key, all inside one cache line. When ten times the capacity has been counted every counter is
// halved, so that old favourites fade. Not thread-safe.
class FrequencySketch
{
public:
    explicit FrequencySketch(qint64 expectedEntries);

    void record(quint64 hash);
    [[nodiscard]] int estimate(quint64 hash) const; // 0 to 15

private:
    struct alignas(64) Block {
        std::array<quint64, 8> words{};
    };

    [[nodiscard]] size_t blockOf(quint64 hash) const { return size_t(hash >> 32) & m_mask; }
    void fade();

    std::vector<Block> m_blocks;
    size_t m_mask = 0;
    qint64 m_recorded = 0;
    qint64 m_fadeAt = 0;
};

} // namespace Tidemark::detail
