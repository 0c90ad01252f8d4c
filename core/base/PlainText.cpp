// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PlainText.h"

namespace Tidemark {

namespace {

constexpr char16_t kJoiner = 0x200D;

bool isDirectionControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

bool isZeroWidth(char16_t c)
{
    return c >= 0x200B && c <= 0x200F;
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

bool isInsideEmoji(const QString &text, qsizetype joiner)
{
    if (joiner == 0 || joiner + 1 >= text.size())
        return false;
    const auto emojiPart = [](QChar c) {
        return c.isSurrogate() || (c.unicode() >= 0x2190 && c.unicode() <= 0x2BFF) || c.unicode() == 0xFE0F;
    };
    return emojiPart(text.at(joiner - 1)) && emojiPart(text.at(joiner + 1));
}

} // namespace

QString plain(const QString &text, LineBreaks breaks, int maxLength)
{
    QString out;
    out.reserve(qMin<qsizetype>(text.size(), maxLength + 1));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (out.size() >= maxLength) {
            out += QChar(0x2026);
            break;
        }
        const QChar c = text.at(i);
        const char16_t code = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else if (c.isSurrogate()) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (code == u'\n' || code == u'\t' || code == u'\r') {
            const bool crlf = code == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
            if (!crlf)
                out += breaks == LineBreaks::Keep && code != u'\t' ? u'\n' : u' ';
        } else if (code == kJoiner ? isInsideEmoji(text, i)
                                   : !(isControl(code) || isDirectionControl(code) || isZeroWidth(code))) {
            out += c;
        }
    }
    return out;
}

} // namespace Tidemark
