// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ArrangedRows.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace Tidemark {

namespace {

constexpr size_t kBlock = 128; // rows
constexpr quint32 kHidden = std::numeric_limits<quint32>::max();

quint32 countOf(const char *first, const char *last)
{
    return quint32(std::accumulate(first, last, 0));
}

// Eight marks are added up at once: each of the eight sums is at most 16, and that of all of them 128.
quint32 countOfBlock(const char *marks)
{
    static_assert(kBlock % sizeof(quint64) == 0 && kBlock < 256);
    quint64 sums = 0;
    for (size_t i = 0; i < kBlock; i += sizeof(quint64)) {
        quint64 eight = 0;
        std::memcpy(&eight, marks + i, sizeof(eight));
        sums += eight;
    }
    return quint32((sums * 0x0101'0101'0101'0101ULL) >> 56U);
}

RowNumbers placesOf(const RowNumbers &rows, size_t all)
{
    RowNumbers places(all);
    std::fill(places.begin(), places.end(), kHidden);
    for (quint32 place = 0; place < rows.size(); ++place)
        places[rows[place]] = place;
    return places;
}

} // namespace

ArrangedRows ArrangedRows::all(size_t rows)
{
    ArrangedRows all;
    all.m_size = rows;
    return all;
}

ArrangedRows ArrangedRows::marked(RowMarks marks)
{
    Marked held{std::move(marks), {}};
    const char *const first = held.marks.data();
    const size_t whole = held.marks.size() / kBlock;
    held.before.reserve(whole + 1);
    quint32 count = 0;
    for (size_t block = 0; block < whole; ++block) {
        held.before.push_back(count);
        count += countOfBlock(first + block * kBlock);
    }
    held.before.push_back(count);
    ArrangedRows rows;
    rows.m_size = count + countOf(first + whole * kBlock, first + held.marks.size());
    rows.m_marked = std::make_shared<const Marked>(std::move(held));
    return rows;
}

ArrangedRows ArrangedRows::listed(RowNumbersPtr rows, size_t allRows)
{
    ArrangedRows listed;
    listed.m_size = rows->size();
    RowNumbers places = placesOf(*rows, allRows);
    listed.m_listed = std::make_shared<const Listed>(Listed{std::move(rows), std::move(places)});
    return listed;
}

quint32 ArrangedRows::row(size_t place) const
{
    Q_ASSERT(place < m_size);
    if (m_listed)
        return (*m_listed->rows)[place];
    return m_marked ? markedRow(quint32(place)) : quint32(place);
}

// The block that has it is found by halves, and the row in it one by one.
quint32 ArrangedRows::markedRow(quint32 place) const
{
    const std::vector<quint32> &before = m_marked->before;
    const auto block = std::upper_bound(before.begin(), before.end(), place) - before.begin() - 1;
    auto row = quint32(block) * quint32(kBlock);
    for (quint32 left = place - before[size_t(block)];; ++row) {
        if (m_marked->marks[row] != 0 && left-- == 0)
            return row;
    }
}

std::optional<quint32> ArrangedRows::place(quint32 row) const
{
    if (m_listed) {
        const quint32 place = row < m_listed->places.size() ? m_listed->places[row] : kHidden;
        return place == kHidden ? std::nullopt : std::optional(place);
    }
    if (!m_marked)
        return row < m_size ? std::optional(row) : std::nullopt;
    if (row >= m_marked->marks.size() || m_marked->marks[row] == 0)
        return std::nullopt;
    const size_t block = row / kBlock;
    const char *const first = m_marked->marks.data();
    return m_marked->before[block] + countOf(first + block * kBlock, first + row);
}

bool ArrangedRows::operator==(const ArrangedRows &other) const
{
    if (m_size != other.m_size)
        return false;
    if (m_marked && other.m_marked)
        return m_marked->marks == other.m_marked->marks;
    if (m_listed && other.m_listed)
        return *m_listed->rows == *other.m_listed->rows;
    for (size_t place = 0; place < m_size; ++place) {
        if (row(place) != other.row(place))
            return false;
    }
    return true;
}

} // namespace Tidemark
