// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RowRanks.h"

#include "ui/models/TextOrder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>

namespace Tidemark {

namespace {

constexpr int kDigitBits = 11;
constexpr size_t kDigits = size_t(1) << kDigitBits;
constexpr int kKeyBits = 64;

struct KeyedRow {
    quint64 key;
    quint32 row;
};

// Unsigned numbers in the order of the signed ones.
quint64 keyOf(qint64 value)
{
    return quint64(value) ^ (quint64(1) << (kKeyBits - 1));
}

quint64 keyOf(double value)
{
    const auto bits = std::bit_cast<quint64>(value == 0.0 ? 0.0 : value); // one zero
    constexpr quint64 kSign = quint64(1) << (kKeyBits - 1);
    return bits & kSign ? ~bits : bits | kSign;
}

// By digits of some bits of a number, the lowest first; a digit that is the same in all rows is passed over. Rows that
// are equal stay as they were.
template <typename Row, typename Number>
void sortByDigits(std::vector<Row> &rows, std::pair<int, int> bits, Number number)
{
    std::vector<Row> other(rows.size());
    for (int shift = bits.first; shift < bits.second; shift += kDigitBits) {
        std::array<quint32, kDigits> starts{};
        const quint64 mask = (quint64(1) << std::min(kDigitBits, bits.second - shift)) - 1;
        const auto digit = [&](const Row &row) { return size_t(number(row) >> shift & mask); };
        for (const Row &row : rows)
            ++starts[digit(row)];
        if (rows.empty() || starts[digit(rows.front())] == rows.size())
            continue;
        std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), quint32(0));
        for (const Row &row : rows)
            other[starts[digit(row)]++] = row;
        rows.swap(other);
    }
}

// What has one key is behind what has a lower one; rowOf and keyOf say what is in such a sorted row.
template <typename Row, typename RowOf, typename KeyOf>
RowRanks ranksOf(const std::vector<Row> &sorted, size_t count, RowOf rowOf, KeyOf keyOf)
{
    RowRanks ranks;
    for (size_t i = 0; i < sorted.size(); ++i)
        ranks.keys += i == 0 || keyOf(sorted[i]) != keyOf(sorted[i - 1]) ? 1 : 0;
    if (sorted.size() == count)
        ranks.places.resize(count);
    else
        ranks.places.assign(count, ranks.keys);
    quint32 place = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        place += i > 0 && keyOf(sorted[i]) != keyOf(sorted[i - 1]) ? 1 : 0;
        ranks.places[rowOf(sorted[i])] = place;
    }
    return ranks;
}

// Numbers that are near each other, as counters are, share 64 bits with their row: half the memory to be moved.
RowRanks ranksOfNear(const std::vector<KeyedRow> &rows, quint64 least, int rowBits, size_t count)
{
    quint64 all = 0;
    std::vector<quint64> packed(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const quint64 key = rows[i].key - least;
        all |= key;
        packed[i] = key << rowBits | rows[i].row;
    }
    sortByDigits(packed, {rowBits, rowBits + int(std::bit_width(all))}, [](quint64 row) { return row; });
    const quint64 rowMask = (quint64(1) << rowBits) - 1;
    return ranksOf(
        packed, count, [rowMask](quint64 row) { return size_t(row & rowMask); },
        [rowBits](quint64 row) { return row >> rowBits; });
}

template <typename T>
RowRanks numberRanks(const std::vector<T> &values, const std::vector<char> &isKnown)
{
    std::vector<KeyedRow> rows;
    rows.reserve(values.size());
    quint64 least = std::numeric_limits<quint64>::max();
    quint64 most = 0;
    for (quint32 row = 0; row < values.size(); ++row) {
        if (isKnown[row] == 0)
            continue;
        const quint64 key = keyOf(values[row]);
        rows.push_back({key, row});
        least = std::min(least, key);
        most = std::max(most, key);
    }
    const auto rowBits = int(std::bit_width(values.size()));
    if (!rows.empty() && int(std::bit_width(most - least)) + rowBits <= kKeyBits)
        return ranksOfNear(rows, least, rowBits, values.size());
    sortByDigits(rows, {0, kKeyBits}, [](const KeyedRow &row) { return row.key; });
    return ranksOf(
        rows, values.size(), [](const KeyedRow &row) { return size_t(row.row); }, [](const KeyedRow &row) { return row.key; });
}

bool isWhole(const QVariant &key)
{
    switch (key.metaType().id()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong: return true;
    default: return false;
    }
}

} // namespace

void RankColumn::reserve(qsizetype rows)
{
    m_isKnown.reserve(size_t(rows));
    m_whole.reserve(size_t(rows));
}

void RankColumn::append(const QVariant &key)
{
    const bool isReal = key.metaType().id() == QMetaType::Double || key.metaType().id() == QMetaType::ULongLong;
    if (key.isValid() && m_kind == Kind::Whole && isReal)
        becomeReal();
    if (key.isValid() && m_kind != Kind::Text && !isReal && !isWhole(key))
        becomeText();
    m_isKnown.push_back(key.isValid() ? 1 : 0);
    switch (m_kind) {
    case Kind::Whole: m_whole.push_back(key.toLongLong()); break;
    case Kind::Real: m_real.push_back(key.toDouble()); break;
    case Kind::Text: m_text.append(key.toString()); break;
    }
}

void RankColumn::appendWhole(qint64 key)
{
    Q_ASSERT(m_kind == Kind::Whole);
    m_isKnown.push_back(1);
    m_whole.push_back(key);
}

void RankColumn::appendReal(double key)
{
    if (m_kind == Kind::Whole)
        becomeReal();
    Q_ASSERT(m_kind == Kind::Real);
    m_isKnown.push_back(std::isnan(key) ? 0 : 1);
    m_real.push_back(key);
}

void RankColumn::appendText(QStringView key)
{
    startText();
    m_text.append(key);
}

void RankColumn::appendUtf8(std::string_view key)
{
    startText();
    m_text.appendUtf8(key);
}

void RankColumn::startText()
{
    if (m_kind != Kind::Text)
        becomeText();
    m_isKnown.push_back(1);
}

void RankColumn::appendUnknown()
{
    append(QVariant());
}

void RankColumn::becomeReal()
{
    m_real.reserve(m_whole.capacity());
    m_real.assign(m_whole.cbegin(), m_whole.cend());
    m_whole = {};
    m_kind = Kind::Real;
}

void RankColumn::becomeText()
{
    m_text.reserve(std::max(m_whole.capacity(), m_real.capacity()));
    for (const qint64 value : m_whole)
        m_text.append(QString::number(value));
    for (const double value : m_real)
        m_text.append(QVariant(value).toString());
    m_whole = {};
    m_real = {};
    m_kind = Kind::Text;
}

RowRanks RankColumn::ranks() const
{
    switch (m_kind) {
    case Kind::Whole: return numberRanks(m_whole, m_isKnown);
    case Kind::Real: return numberRanks(m_real, m_isKnown);
    case Kind::Text: break;
    }
    return textRanks(m_text, m_isKnown);
}

RowNumbers rowOrder(const std::vector<SortedColumn> &columns)
{
    const size_t count = columns.empty() ? 0 : columns.front().ranks->places.size();
    constexpr int kRowBits = 32;
    constexpr quint64 kRowMask = (quint64(1) << kRowBits) - 1;
    std::vector<quint64> rows(count); // the place in a column above the row
    std::iota(rows.begin(), rows.end(), quint64(0));
    for (auto column = columns.crbegin(); column != columns.crend(); ++column) {
        for (quint64 &row : rows)
            row = quint64(column->ranks->placed(row & kRowMask, column->order)) << kRowBits | (row & kRowMask);
        sortByDigits(rows, {kRowBits, kRowBits + int(std::bit_width(column->ranks->keys))}, [](quint64 row) { return row; });
    }
    RowNumbers order(count);
    std::transform(rows.cbegin(), rows.cend(), order.begin(), [](quint64 row) { return quint32(row); });
    return order;
}

} // namespace Tidemark
