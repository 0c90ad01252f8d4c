// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/Parsers.h"

namespace Tidemark {

namespace {

constexpr char16_t kFullWidthHash = 0xFF03;
constexpr qsizetype kUsualTags = 4;

bool isHash(QChar c)
{
    return c == QLatin1Char('#') || c.unicode() == kFullWidthHash;
}

// Letters, digits, marks (Thai and Devanagari need them) and the underscore, of any plane.
bool isTagCharacter(char32_t c)
{
    return c == U'_' || QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

// The end of the tag that begins at `begin`. Variation selectors are marks, and belong to emoji.
qsizetype tagEnd(const QString &title, qsizetype begin)
{
    qsizetype end = begin;
    while (end < title.size()) {
        const QChar c = title.at(end);
        const bool pair = c.isHighSurrogate() && end + 1 < title.size() && title.at(end + 1).isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(c, title.at(end + 1)) : c.unicode();
        const bool variationSelector = code >= 0xFE00 && code <= 0xFE0F;
        if (!isTagCharacter(code) || variationSelector || code == 0x20E3)
            break;
        end += pair ? 2 : 1;
    }
    return end;
}

} // namespace

QStringList hashtagsOf(const QString &title)
{
    QStringList tags;
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (!isHash(title.at(i)))
            continue;
        const qsizetype end = tagEnd(title, i + 1);
        const QString tag = title.mid(i + 1, end - i - 1).toLower();
        if (tags.isEmpty())
            tags.reserve(kUsualTags);
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
        i = end - 1;
    }
    return tags;
}

} // namespace Tidemark
