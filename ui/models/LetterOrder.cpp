// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LetterOrder.h"

#include <QCollator>

#include <algorithm>
#include <bit>

namespace Tidemark {

namespace {

constexpr int kKeyBits = 64;
constexpr char32_t kPageSize = 256;

// The letter at a position, which moves behind it; half of a pair is a letter of its own.
char32_t nextLetter(QStringView text, quint32 &at)
{
    const char16_t unit = text[at++].unicode();
    if (!QChar::isHighSurrogate(unit) || at >= text.size() || !text[at].isLowSurrogate())
        return unit;
    return QChar::surrogateToUcs4(unit, text[at++].unicode());
}

class Asker
{
public:
    explicit Asker(const QCollator &collator)
        : m_collator(collator)
    {
    }

    [[nodiscard]] bool isBefore(char32_t a, char32_t b) const { return compare(text(a), text(b)) < 0; }
    // Also where what follows says the contrary: by more than accent and case.
    [[nodiscard]] bool isClearlyBefore(char32_t a, char32_t b) const
    {
        return compare(text(a) + QLatin1Char('n'), text(b) + QLatin1Char('m')) < 0;
    }
    [[nodiscard]] bool countsForNothing(char32_t letter) const
    {
        return isNothingBefore(letter, QLatin1Char('m'), QLatin1Char('n'))
               && isNothingBefore(letter, QLatin1Char('p'), QLatin1Char('q'));
    }

private:
    [[nodiscard]] static QString text(char32_t letter) { return QString::fromUcs4(&letter, 1); }
    [[nodiscard]] int compare(const QString &a, const QString &b) const { return m_collator.compare(a, b); }
    [[nodiscard]] bool isNothingBefore(char32_t letter, QChar low, QChar high) const
    {
        return compare(text(letter) + low, high) < 0 && compare(text(letter) + high, low) > 0;
    }

    const QCollator &m_collator;
};

} // namespace

LetterOrder::LetterOrder(const std::vector<char> &occurs, const QCollator &collator)
    : m_pages(kLetters / kPageSize, 0)
    , m_numbers(kPageSize, 0)
{
    std::vector<char32_t> letters;
    for (char32_t letter = 0; letter < kLetters; ++letter) {
        if (occurs[letter] != 0)
            letters.push_back(letter);
    }
    learn(letters, collator);
}

void LetterOrder::learn(const std::vector<char32_t> &letters, const QCollator &collator)
{
    const Asker asker(collator);
    std::vector<char32_t> ordered;
    std::copy_if(letters.cbegin(), letters.cend(), std::back_inserter(ordered),
                 [&asker](char32_t letter) { return !asker.countsForNothing(letter); });
    std::sort(ordered.begin(), ordered.end(), [&asker](char32_t a, char32_t b) { return asker.isBefore(a, b); });
    quint32 number = 0;
    for (size_t i = 0; i < ordered.size(); ++i) {
        number += i == 0 || asker.isClearlyBefore(ordered[i - 1], ordered[i]) ? 1 : 0;
        setNumber(ordered[i], number);
    }
    m_digitBits = std::max(1, int(std::bit_width(number)));
    m_digits = kKeyBits / m_digitBits;
    m_lastDigit = (quint64(1) << m_digitBits) - 1;
}

void LetterOrder::setNumber(char32_t letter, quint32 number)
{
    quint32 &page = m_pages[letter / kPageSize];
    if (page == 0) {
        page = quint32(m_numbers.size());
        m_numbers.resize(m_numbers.size() + kPageSize, 0);
    }
    m_numbers[page + letter % kPageSize] = number;
}

quint64 LetterOrder::key(QStringView text, quint32 &from) const
{
    quint64 key = 0;
    int digits = 0;
    const auto size = quint32(text.size());
    while (digits < m_digits && from < size) {
        const quint32 digit = number(nextLetter(text, from));
        key = digit == 0 ? key : key << m_digitBits | digit;
        digits += digit == 0 ? 0 : 1;
    }
    return digits == 0 ? 0 : key << (m_digitBits * (m_digits - digits));
}

void LetterOrder::note(QStringView text, std::vector<char> &occurs)
{
    const auto size = quint32(text.size());
    for (quint32 at = 0; at < size;)
        occurs[nextLetter(text, at)] = 1;
}

} // namespace Tidemark
