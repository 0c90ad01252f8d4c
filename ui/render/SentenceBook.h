// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <span>

namespace Tidemark {

// Sentences in English with their blanks filled in, found again by what stands between the blanks ("%1 cannot be read",
// "the picture %1 cannot be removed") and said in the window's language. What fills a blank is looked up in the same way,
// but for names: what stands in quotes, or behind an @ or a #. "%n" is an amount that decides the plural form.
// Any thread; the translators are asked anew at each call, so that a change of the language needs no new book.
class SentenceBook
{
public:
    // One has to be marked for lupdate, in the context "Tidemark".
    explicit SentenceBook(std::initializer_list<std::span<const char *const>> sentences);

    // The text itself where no sentence is like it.
    [[nodiscard]] QString translated(const QString &english) const { return inWords(english, 0).value_or(english); }

private:
    struct Sentence {
        const char *source;
        QStringList pieces;  // between the blanks
        QList<int> blanks;   // their numbers; kAmount: the one of the plural
        qsizetype signs = 0; // in the pieces
    };
    using Filled = QStringList; // in the order of the blanks

    [[nodiscard]] static Sentence sentenceOf(const char *source);
    [[nodiscard]] static std::optional<Filled> filled(const Sentence &sentence, const QString &text);
    [[nodiscard]] std::optional<QString> inWords(const QString &english, int depth) const;
    [[nodiscard]] std::optional<QString> inParts(const QString &english, int depth) const;
    [[nodiscard]] QString said(const Sentence &sentence, const Filled &values, int depth) const;
    [[nodiscard]] QString valueOf(const QString &value, const QString &before, int depth) const;

    QHash<QString, const char *> m_whole; // without blanks
    QList<Sentence> m_withBlanks;         // the one that says most first
};

} // namespace Tidemark
