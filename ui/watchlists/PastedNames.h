// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/WatchFile.h"

#include <QSet>

namespace Tidemark {

// What somebody typed or pasted: names with blanks, commas or line breaks between them, or the text of a list's file
// with groups, tags and notes. Whichever reads better. A pure function.
[[nodiscard]] WatchFileContent pastedNames(const QString &text);

struct PastedPreview {
    QList<WatchEntry> fresh;
    int known = 0; // are in the list already
    QList<WatchFileProblem> problems;
};
[[nodiscard]] PastedPreview previewOf(const WatchFileContent &content, const QSet<WatchName> &held);

} // namespace Tidemark
