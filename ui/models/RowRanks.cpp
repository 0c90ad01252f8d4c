// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RowRanks.h"

#include <QCollator>
#include <QHash>
#include <QtConcurrentMap>

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
constexpr qsizetype kTextsAtOnce = 4'096;

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

// By digits, the lowest first; a digit that is the same in all rows is passed over.
void sortByKey(std::vector<KeyedRow> &rows)
{
    std::vector<KeyedRow> other(rows.size());
    for (int shift = 0; shift < kKeyBits; shift += kDigitBits) {
        std::array<size_t, kDigits> starts{};
        const auto digit = [shift](const KeyedRow &row) { return size_t(row.key >> shift) & (kDigits - 1); };
        for (const KeyedRow &row : rows)
            ++starts[digit(row)];
        if (rows.empty() || starts[digit(rows.front())] == rows.size())
            continue;
        std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), size_t(0));
        for (const KeyedRow &row : rows)
            other[starts[digit(row)]++] = row;
        rows.swap(other);
    }
}

template <typename T>
RowRanks numberRanks(const std::vector<T> &values, const std::vector<char> &isKnown)
{
    std::vector<KeyedRow> rows;
    rows.reserve(values.size());
    for (quint32 row = 0; row < values.size(); ++row) {
        if (isKnown[row])
            rows.push_back({keyOf(values[row]), row});
    }
    sortByKey(rows);
    RowRanks ranks;
    ranks.places.resize(values.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        ranks.keys += i == 0 || rows[i].key != rows[i - 1].key ? 1 : 0;
        ranks.places[rows[i].row] = ranks.keys - 1;
    }
    for (size_t row = 0; rows.size() < values.size() && row < values.size(); ++row) {
        if (!isKnown[row])
            ranks.places[row] = ranks.keys;
    }
    return ranks;
}

struct KeyedText {
    QCollatorSortKey key;
    quint32 text;
};

// The different texts in the order of the language, as ranks of theirs.
std::vector<quint32> placesOf(const std::vector<QString> &texts)
{
    std::vector<std::pair<quint32, quint32>> parts;
    const auto count = quint32(texts.size());
    for (quint32 from = 0; from < count; from += kTextsAtOnce)
        parts.emplace_back(from, std::min(count, from + quint32(kTextsAtOnce)));
    const std::function<std::vector<KeyedText>(const std::pair<quint32, quint32> &)> keyed = [&texts](const auto &part) {
        const QCollator collator;
        std::vector<KeyedText> keys;
        keys.reserve(part.second - part.first);
        for (quint32 i = part.first; i < part.second; ++i)
            keys.push_back({collator.sortKey(texts[i]), i});
        return keys;
    };
    std::vector<KeyedText> keys;
    keys.reserve(texts.size());
    for (auto &part : QtConcurrent::blockingMapped<QList<std::vector<KeyedText>>>(parts, keyed))
        std::move(part.begin(), part.end(), std::back_inserter(keys));
    std::sort(keys.begin(), keys.end(), [](const KeyedText &a, const KeyedText &b) { return a.key.compare(b.key) < 0; });
    std::vector<quint32> places(texts.size());
    quint32 place = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        place += i > 0 && keys[i - 1].key.compare(keys[i].key) != 0 ? 1 : 0;
        places[keys[i].text] = place;
    }
    return places;
}

RowRanks textRanks(const std::vector<QString> &values, const std::vector<char> &isKnown)
{
    std::vector<QString> texts;
    std::vector<qint64> textOf(values.size());
    QHash<QStringView, quint32> known;
    known.reserve(qsizetype(values.size()));
    for (size_t row = 0; row < values.size(); ++row) {
        if (!isKnown[row])
            continue;
        const auto found = known.constFind(values[row]);
        textOf[row] = found != known.cend() ? qint64(*found) : qint64(texts.size());
        if (found == known.cend()) {
            known.insert(values[row], quint32(texts.size()));
            texts.push_back(values[row]);
        }
    }
    const std::vector<quint32> places = placesOf(texts);
    for (size_t row = 0; row < values.size(); ++row)
        textOf[row] = isKnown[row] ? places[size_t(textOf[row])] : 0;
    return numberRanks(textOf, isKnown);
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
    case Kind::Text: m_text.push_back(key.toString()); break;
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
        m_text.push_back(QString::number(value));
    for (const double value : m_real)
        m_text.push_back(QVariant(value).toString());
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

std::vector<quint32> rowOrder(const std::vector<SortedColumn> &columns)
{
    const size_t count = columns.empty() ? 0 : columns.front().ranks->places.size();
    std::vector<KeyedRow> rows(count);
    for (quint32 row = 0; row < count; ++row)
        rows[row].row = row;
    for (auto column = columns.crbegin(); column != columns.crend(); ++column) {
        for (KeyedRow &row : rows)
            row.key = column->ranks->placed(row.row, column->order);
        sortByKey(rows);
    }
    std::vector<quint32> order(count);
    std::transform(rows.cbegin(), rows.cend(), order.begin(), [](const KeyedRow &row) { return row.row; });
    return order;
}

} // namespace Tidemark
