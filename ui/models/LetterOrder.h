// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

class QCollator;

namespace Tidemark {

// Which letter comes before which in a language, found out by asking its collator about one letter at a time: the
// letters that differ in accent or case alone have a number in common, those that count for nothing have none. What
// it says of whole texts is a guess that is nearly always right: languages have rules of several letters ("ch" behind
// "h", "ss" for one). Who needs to be right asks the collator about neighbours.
class LetterOrder
{
public:
    static constexpr char32_t kLetters = 0x110000;

    // occurs has a place for each letter there can be.
    LetterOrder(const std::vector<char> &occurs, const QCollator &collator);

    // The text's next letters as one number, from the position on, which moves behind them: two texts are in the order
    // of their numbers, and where those are equal of their next ones.
    [[nodiscard]] quint64 key(QStringView text, quint32 &from) const;
    [[nodiscard]] bool isWhole(quint64 key) const { return (key & m_lastDigit) == 0; } // the text ends there

    static void note(QStringView text, std::vector<char> &occurs);

private:
    void learn(const std::vector<char32_t> &letters, const QCollator &collator);
    void setNumber(char32_t letter, quint32 number);
    [[nodiscard]] quint32 number(char32_t letter) const { return m_numbers[m_pages[letter >> 8] + (letter & 0xff)]; }

    std::vector<quint32> m_pages;   // where the numbers of 256 letters begin; 0: a page of those that never occur
    std::vector<quint32> m_numbers; // 0: counts for nothing
    int m_digitBits = 1;
    int m_digits = 64;
    quint64 m_lastDigit = 1;
};

} // namespace Tidemark
