// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/PastedNames.h"

#include <QRegularExpression>

namespace Tidemark {

WatchFileContent pastedNames(const QString &text)
{
    const WatchFileContent byLine = readWatchFile(text.toUtf8());
    if (byLine.problems.isEmpty())
        return byLine;
    static const QRegularExpression kBetween(QStringLiteral("[\\s,;]+"));
    const QString parted = text.split(kBetween, Qt::SkipEmptyParts).join(QLatin1Char('\n'));
    const WatchFileContent byWord = readWatchFile(parted.toUtf8());
    return byWord.problems.size() <= byLine.problems.size() ? byWord : byLine;
}

PastedPreview previewOf(const WatchFileContent &content, const QSet<WatchName> &held)
{
    PastedPreview preview{{}, 0, content.problems};
    for (const WatchEntry &entry : content.entries) {
        if (held.contains(entry.name))
            ++preview.known;
        else
            preview.fresh += entry;
    }
    return preview;
}

} // namespace Tidemark
