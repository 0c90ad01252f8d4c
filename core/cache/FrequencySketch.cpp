// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/FrequencySketch.h"

#include <algorithm>
#include <bit>

namespace Tidemark::detail {

namespace {
constexpr int kRows = 4;
constexpr int kMost = 15;
constexpr qint64 kFadeFactor = 10;

// Each row has two words of sixteen counters in the block.
struct Place {
    size_t word;
    int shift;
};

Place placeOf(quint64 hash, int row)
{
    const quint32 bits = quint32(hash) >> (row * 8);
    return {size_t(row) * 2 + (bits & 1), int((bits >> 1) & 15) * 4};
}
} // namespace

FrequencySketch::FrequencySketch(qint64 expectedEntries)
{
    const quint64 entries = quint64(std::max<qint64>(expectedEntries, 64));
    const size_t blocks = size_t(std::bit_ceil(entries) / 8);
    m_blocks.resize(blocks);
    m_mask = blocks - 1;
    m_fadeAt = qint64(entries) * kFadeFactor;
}

void FrequencySketch::record(quint64 hash)
{
    Block &block = m_blocks[blockOf(hash)];
    bool grew = false;
    for (int row = 0; row < kRows; ++row) {
        const Place place = placeOf(hash, row);
        quint64 &word = block.words[place.word];
        const bool room = ((word >> place.shift) & kMost) < kMost;
        word += quint64(room) << place.shift;
        grew |= room;
    }
    if (grew && ++m_recorded >= m_fadeAt)
        fade();
}

int FrequencySketch::estimate(quint64 hash) const
{
    const Block &block = m_blocks[blockOf(hash)];
    int least = kMost;
    for (int row = 0; row < kRows; ++row) {
        const Place place = placeOf(hash, row);
        least = std::min(least, int((block.words[place.word] >> place.shift) & kMost));
    }
    return least;
}

void FrequencySketch::fade()
{
    for (Block &block : m_blocks) {
        for (quint64 &word : block.words)
            word = (word >> 1) & 0x7777777777777777ULL;
    }
    m_recorded /= 2;
}

} // namespace Tidemark::detail
