// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/PlainSentence.h"

#include <QList>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr char16_t kIsolate = 0x2068; // by the first letter in it
constexpr char16_t kEndIsolate = 0x2069;

bool isIsolate(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= kEndIsolate;
}

// Where the isolates stand that have their other half and force nothing, in the order of the text.
QList<qsizetype> isolatesToKeep(const QString &text)
{
    QList<qsizetype> open;
    QList<qsizetype> kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isIsolate(text.at(i)))
            continue;
        if (text.at(i) != kEndIsolate) {
            open.append(i);
        } else if (!open.isEmpty()) {
            const qsizetype begin = open.takeLast();
            if (text.at(begin) == kIsolate)
                kept << begin << i;
        }
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

} // namespace

QString plainSentence(const QString &text, LineBreaks breaks, int maxLength)
{
    const QList<qsizetype> kept = isolatesToKeep(text);
    if (kept.isEmpty())
        return plain(text, breaks, maxLength);
    QString out;
    qsizetype left = maxLength;
    qsizetype from = 0;
    int open = 0;
    for (const qsizetype at : kept) {
        const QString part = plain(text.mid(from, at - from), breaks, int(left));
        out += part;
        if (part.size() > left) // an ellipsis says that more was there
            return out + QString(open, QChar(kEndIsolate));
        left -= part.size();
        out += text.at(at);
        open += text.at(at) == kIsolate ? 1 : -1;
        from = at + 1;
    }
    return out + plain(text.mid(from), breaks, int(left));
}

} // namespace Tidemark
