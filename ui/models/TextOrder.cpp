// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TextOrder.h"

#include "ui/models/LetterOrder.h"
#include "ui/models/WideTexts.h"

#include <QCollator>
#include <QThread>
#include <QtConcurrentMap>

#include <algorithm>
#include <span>

namespace Tidemark {

namespace {

constexpr size_t kFew = 256; // so many are soon compared
constexpr size_t kSmallGroup = 4;
constexpr size_t kPart = 32'768; // at least so many are worth a task of their own
constexpr size_t kAhead = 8;
constexpr int kTopBits = 11;
constexpr int kTopShift = 64 - kTopBits;

// The keys lie beside each other: to look at the text itself is to wait for memory.
struct KeyedText {
    std::array<quint64, 3> keys;
    quint32 text;
    quint32 from; // the letter that the next keys begin with
};

using Range = std::pair<size_t, size_t>;

QList<Range> parts(size_t count, size_t size)
{
    QList<Range> parts;
    for (size_t from = 0; from < count; from += size)
        parts.append({from, std::min(count, from + size)});
    return parts;
}

template <typename Work>
void atOnce(QList<Range> parts, Work work)
{
    if (parts.size() > 1)
        QtConcurrent::blockingMap(parts, [&work](const Range &part) { work(part.first, part.second); });
    else if (!parts.isEmpty())
        work(parts.first().first, parts.first().second);
}

class TextOrder
{
public:
    TextOrder(const WideTexts &texts, const std::vector<char> &isKnown);

    [[nodiscard]] RowRanks ranks(size_t rows);

private:
    void sortByLetters();
    void sortGroups(std::span<KeyedText> all, const LetterOrder &letters) const;
    void setNextKeys(KeyedText &one, const LetterOrder &letters) const;
    void sortByCollator(std::span<KeyedText> group, const QCollator &collator) const;
    [[nodiscard]] LetterOrder letterOrder() const;
    [[nodiscard]] QList<Range> scatter(std::vector<KeyedText> &keyed) const;
    void compareNeighbours();
    [[nodiscard]] bool isInOrder() const;
    void mend();
    [[nodiscard]] int compare(quint32 a, quint32 b, const QCollator &collator) const
    {
        const QStringView one = m_texts.at(a);
        const QStringView other = m_texts.at(b);
        return one == other ? 0 : collator.compare(one, other);
    }

    // The texts lie anywhere in memory, and waiting for it takes longer than all else.
    template <typename TextAt>
    void fetchAhead(size_t i, size_t count, TextAt textAt) const
    {
        if (i + 2 * kAhead < count)
            m_texts.fetchPlace(textAt(i + 2 * kAhead));
        if (i + kAhead < count)
            m_texts.fetch(textAt(i + kAhead));
    }

    const WideTexts &m_texts;
    std::vector<quint32> m_order;     // those that are known
    std::vector<signed char> m_steps; // how each compares with the one after it
};

TextOrder::TextOrder(const WideTexts &texts, const std::vector<char> &isKnown)
    : m_texts(texts)
{
    m_order.reserve(texts.size());
    for (quint32 text = 0; text < texts.size(); ++text) {
        if (isKnown[text] != 0)
            m_order.push_back(text);
    }
}

// Each thread that asks has a collator of its own: they are not made to be shared.
RowRanks TextOrder::ranks(size_t rows)
{
    if (m_order.size() <= kFew) {
        const QCollator collator;
        std::sort(m_order.begin(), m_order.end(), [&](quint32 a, quint32 b) { return compare(a, b, collator) < 0; });
    } else {
        sortByLetters();
    }
    compareNeighbours();
    if (!isInOrder()) {
        mend();
        compareNeighbours();
    }
    RowRanks ranks;
    for (size_t i = 0; i < m_order.size(); ++i)
        ranks.keys += i == 0 || m_steps[i - 1] != 0 ? 1 : 0;
    ranks.places.assign(rows, ranks.keys);
    quint32 place = 0;
    for (size_t i = 0; i < m_order.size(); ++i) {
        place += i > 0 && m_steps[i - 1] != 0 ? 1 : 0;
        ranks.places[m_order[i]] = place;
    }
    return ranks;
}

LetterOrder TextOrder::letterOrder() const
{
    const auto threads = size_t(std::max(1, QThread::idealThreadCount()));
    const QList<Range> all = parts(m_order.size(), std::max(kPart, m_order.size() / threads + 1));
    std::vector<std::vector<char>> occurs(size_t(all.size()), std::vector<char>(LetterOrder::kLetters));
    atOnce(all, [&](size_t from, size_t to) {
        const auto part = std::find(all.cbegin(), all.cend(), Range(from, to)) - all.cbegin();
        for (size_t i = from; i < to; ++i)
            LetterOrder::note(m_texts.at(m_order[i]), occurs[size_t(part)]);
    });
    for (size_t part = 1; part < occurs.size(); ++part)
        std::transform(occurs[part].cbegin(), occurs[part].cend(), occurs[0].cbegin(), occurs[0].begin(), std::bit_or<char>());
    return {occurs[0], QCollator()};
}

void TextOrder::sortByLetters()
{
    const LetterOrder letters = letterOrder();
    std::vector<KeyedText> keyed(m_order.size());
    atOnce(parts(keyed.size(), kPart), [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i) {
            keyed[i] = {{}, m_order[i], 0};
            setNextKeys(keyed[i], letters);
        }
    });
    atOnce(scatter(keyed), [&](size_t from, size_t to) {
        sortGroups(std::span(keyed).subspan(from, to - from), letters);
        for (size_t i = from; i < to; ++i)
            m_order[i] = keyed[i].text;
    });
}

// Puts them in the order of the first bits of their keys; gives back parts that can be sorted each by itself.
QList<Range> TextOrder::scatter(std::vector<KeyedText> &keyed) const
{
    std::array<size_t, (size_t(1) << kTopBits) + 1> ends{};
    for (const KeyedText &one : keyed)
        ++ends[(one.keys[0] >> kTopShift) + 1];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<KeyedText> scattered(keyed.size());
    for (const KeyedText &one : keyed)
        scattered[ends[one.keys[0] >> kTopShift]++] = one;
    keyed.swap(scattered);
    QList<Range> parts;
    size_t from = 0;
    for (const size_t end : ends) {
        if (end - from < kPart && end < keyed.size())
            continue;
        if (end > from)
            parts.append({from, end});
        from = end;
    }
    return parts;
}

void TextOrder::sortGroups(std::span<KeyedText> all, const LetterOrder &letters) const
{
    const QCollator collator;
    std::vector<std::span<KeyedText>> open{all};
    while (!open.empty()) {
        const std::span<KeyedText> group = open.back();
        open.pop_back();
        std::sort(group.begin(), group.end(), [](const KeyedText &a, const KeyedText &b) { return a.keys < b.keys; });
        for (auto first = group.begin(); first != group.end();) {
            const auto last =
                std::find_if(first, group.end(), [&keys = first->keys](const KeyedText &one) { return one.keys != keys; });
            const std::span<KeyedText> equal(first, last);
            first = last;
            if (equal.size() == 1)
                continue;
            if (equal.size() < kSmallGroup || letters.isWhole(equal.front().keys.back())) {
                sortByCollator(equal, collator);
                continue;
            }
            for (KeyedText &one : equal)
                setNextKeys(one, letters);
            open.push_back(equal);
        }
    }
}

void TextOrder::setNextKeys(KeyedText &one, const LetterOrder &letters) const
{
    const QStringView text = m_texts.at(one.text);
    for (quint64 &key : one.keys)
        key = letters.key(text, one.from);
}

void TextOrder::sortByCollator(std::span<KeyedText> group, const QCollator &collator) const
{
    const QStringView first = m_texts.at(group.front().text);
    const bool areSame =
        std::all_of(group.begin(), group.end(), [&](const KeyedText &one) { return m_texts.at(one.text) == first; });
    if (areSame)
        return;
    std::sort(group.begin(), group.end(),
              [&](const KeyedText &a, const KeyedText &b) { return compare(a.text, b.text, collator) < 0; });
}

void TextOrder::compareNeighbours()
{
    m_steps.assign(m_order.size(), 0);
    atOnce(parts(m_order.size(), kPart), [this](size_t from, size_t to) {
        const QCollator collator;
        for (size_t i = from; i < std::min(to, m_order.size() - 1); ++i) {
            fetchAhead(i, m_order.size(), [this](size_t next) { return m_order[next]; });
            const int step = compare(m_order[i], m_order[i + 1], collator);
            m_steps[i] = step < 0 ? -1 : step > 0 ? 1 : 0;
        }
    });
}

bool TextOrder::isInOrder() const
{
    return std::none_of(m_steps.cbegin(), m_steps.cend(), [](signed char step) { return step > 0; });
}

// Of two that stand wrong nobody knows which one it is: both are taken out. The others are in order then.
void TextOrder::mend()
{
    const QCollator collator;
    const auto isBefore = [&](quint32 a, quint32 b) { return compare(a, b, collator) < 0; };
    std::vector<size_t> right; // places in the order
    std::vector<quint32> strays;
    for (size_t i = 0; i < m_order.size(); ++i) {
        const bool isRight =
            right.empty() || (right.back() + 1 == i ? m_steps[i - 1] <= 0 : !isBefore(m_order[i], m_order[right.back()]));
        if (isRight) {
            right.push_back(i);
            continue;
        }
        strays.push_back(m_order[right.back()]);
        strays.push_back(m_order[i]);
        right.pop_back();
    }
    std::sort(strays.begin(), strays.end(), isBefore);
    std::vector<quint32> order;
    order.reserve(m_order.size());
    auto from = right.cbegin();
    const auto take = [&](auto to) {
        std::transform(from, to, std::back_inserter(order), [this](size_t i) { return m_order[i]; });
        from = to;
    };
    for (const quint32 stray : strays) {
        take(std::upper_bound(from, right.cend(), stray, [&](quint32 one, size_t i) { return isBefore(one, m_order[i]); }));
        order.push_back(stray);
    }
    take(right.cend());
    m_order.swap(order);
}

} // namespace

RowRanks textRanks(const WideTexts &texts, const std::vector<char> &isKnown)
{
    return TextOrder(texts, isKnown).ranks(texts.size());
}

} // namespace Tidemark
