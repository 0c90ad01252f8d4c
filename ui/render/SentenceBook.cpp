// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/SentenceBook.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

#include <QRegularExpression>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kAmount = 0;
constexpr int kDeepest = 4;        // of sentences within sentences
constexpr qsizetype kFewSigns = 5; // "%1 min": with so few of its own, a sentence is believed around numbers alone
constexpr qsizetype kLongestText = 4000;

// 12, 0.5, 1,000,000
const QRegularExpression &numberForm()
{
    static const QRegularExpression form(QStringLiteral("^-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?$"));
    return form;
}

bool isNumber(const QString &text)
{
    return numberForm().match(text).hasMatch();
}

// With the window's signs between the digits, which stay as they are: an id has more of them than a double.
QString numberText(const QString &english)
{
    const QLocale locale = displayLocale();
    QString text;
    for (const QChar c : english)
        text += c == QLatin1Char(',') ? locale.groupSeparator() : c == QLatin1Char('.') ? locale.decimalPoint() : QString(c);
    return text;
}

bool isName(const QString &before)
{
    static const QString marks = QStringLiteral("\"@#\u201c`/");
    return !before.isEmpty() && marks.contains(before.back());
}

} // namespace

SentenceBook::SentenceBook(std::initializer_list<std::span<const char *const>> sentences)
{
    for (const std::span<const char *const> list : sentences) {
        for (const char *source : list) {
            Sentence sentence = sentenceOf(source);
            if (sentence.blanks.isEmpty())
                m_whole.insert(QString::fromUtf8(source), source);
            else
                m_withBlanks.append(std::move(sentence));
        }
    }
    std::stable_sort(m_withBlanks.begin(), m_withBlanks.end(),
                     [](const Sentence &a, const Sentence &b) { return a.signs > b.signs; });
}

SentenceBook::Sentence SentenceBook::sentenceOf(const char *source)
{
    static const QRegularExpression blank(QStringLiteral("%(\\d|n)"));
    Sentence sentence{source, {}, {}, 0};
    const QString text = QString::fromUtf8(source);
    qsizetype from = 0;
    for (auto found = blank.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        sentence.pieces += text.mid(from, match.capturedStart() - from);
        sentence.blanks += match.captured(1) == QLatin1String("n") ? kAmount : match.captured(1).toInt();
        from = match.capturedEnd();
    }
    sentence.pieces += text.mid(from);
    for (const QString &piece : std::as_const(sentence.pieces))
        sentence.signs += std::count_if(piece.begin(), piece.end(), [](QChar c) { return !c.isSpace(); });
    return sentence;
}

// A sentence that begins with a blank is read from its end: a name stands first, and may say anything.
std::optional<SentenceBook::Filled> SentenceBook::filled(const Sentence &sentence, const QString &text)
{
    const QStringList &pieces = sentence.pieces;
    if (!text.startsWith(pieces.first()) || !text.endsWith(pieces.last()))
        return std::nullopt;
    qsizetype begin = pieces.first().size();
    qsizetype end = text.size() - pieces.last().size();
    const bool isBackwards = pieces.first().isEmpty();
    Filled values;
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        const QString &piece = pieces.at(isBackwards ? pieces.size() - 1 - i : i);
        const qsizetype at =
            isBackwards ? (end < piece.size() ? -1 : text.lastIndexOf(piece, end - piece.size())) : text.indexOf(piece, begin);
        if (at < begin || at + piece.size() > end)
            return std::nullopt;
        if (isBackwards)
            values.prepend(text.mid(at + piece.size(), end - at - piece.size()));
        else
            values.append(text.mid(begin, at - begin));
        (isBackwards ? end : begin) = isBackwards ? at : at + piece.size();
    }
    if (end < begin)
        return std::nullopt;
    values.insert(isBackwards ? 0 : values.size(), text.mid(begin, end - begin));
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i).count(QLatin1Char('"')) % 2 != 0) // within a name in quotes, which may hold any words
            return std::nullopt;
        if ((sentence.signs < kFewSigns || sentence.blanks.at(i) == kAmount) && !isNumber(values.at(i)))
            return std::nullopt;
    }
    return values;
}

std::optional<QString> SentenceBook::inWords(const QString &english, int depth) const
{
    if (depth > kDeepest || english.isEmpty() || english.size() > kLongestText)
        return std::nullopt;
    if (const char *whole = m_whole.value(english))
        return tr(whole);
    for (const Sentence &sentence : m_withBlanks) {
        if (const auto values = filled(sentence, english))
            return said(sentence, *values, depth);
    }
    return inParts(english, depth);
}

// "expired; asked 2.0 times a day", "line 3: a name is missing": a part that is no sentence stays. Where one cut leaves such
// a part and another does not, the other is meant: "followers: 100 x count / base; base: ..."
std::optional<QString> SentenceBook::inParts(const QString &english, int depth) const
{
    std::optional<QString> partly;
    for (const QString &between : {QStringLiteral("; "), QStringLiteral(": "), QStringLiteral(", ")}) {
        const qsizetype at = english.indexOf(between);
        if (at < 0)
            continue;
        const QString head = english.left(at);
        const QString tail = english.mid(at + between.size());
        const auto first = inWords(head, depth + 1);
        const auto rest = inWords(tail, depth + 1);
        if (!first && !rest)
            continue;
        const QString words = first.value_or(head)
                              + tr(between == QLatin1String("; ")   ? QT_TRANSLATE_NOOP("Tidemark", "; ")
                                   : between == QLatin1String(": ") ? QT_TRANSLATE_NOOP("Tidemark", ": ")
                                                                    : QT_TRANSLATE_NOOP("Tidemark", ", "))
                              + rest.value_or(tail);
        if (first && rest)
            return words;
        if (!partly)
            partly = words;
    }
    return partly;
}

QString SentenceBook::said(const Sentence &sentence, const Filled &values, int depth) const
{
    int amount = -1;
    QStringList words; // by the number of the blank
    for (qsizetype i = 0; i < values.size(); ++i) {
        const int blank = sentence.blanks.at(i);
        if (blank == kAmount)
            amount = pluralOf(QString(values.at(i)).remove(QLatin1Char(',')).toLongLong());
        else if (words.size() < blank)
            words.resize(blank);
        if (blank != kAmount)
            words[blank - 1] = valueOf(values.at(i), sentence.pieces.at(i), depth);
    }
    const QString text = tr(sentence.source, nullptr, amount);
    // All at once: what fills one blank may itself look like another.
    static const QRegularExpression blank(QStringLiteral("%(\\d)"));
    QString out;
    qsizetype from = 0;
    for (auto found = blank.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        out += text.mid(from, match.capturedStart() - from) + words.value(match.captured(1).toInt() - 1);
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

QString SentenceBook::valueOf(const QString &value, const QString &before, int depth) const
{
    if (isNumber(value))
        return numberText(value);
    return isName(before) ? value : inWords(value, depth + 1).value_or(value);
}

} // namespace Tidemark
