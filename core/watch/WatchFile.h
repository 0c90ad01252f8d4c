// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/Watchlist.h"

#include <QByteArray>
#include <QList>

namespace Tidemark {

// A place of a file that cannot be read as a name.
struct WatchFileProblem {
    int line = 0; // from 1
    QString text;
    QString why;

    bool operator==(const WatchFileProblem &) const = default;
};

struct WatchFileContent {
    QList<WatchEntry> entries; // each name once: the last place that has it
    QList<WatchFileProblem> problems;
};

// What a file of names says, as this program or a person wrote it. JSON: {"items": [...]} or an array, of objects with
// kind, name, group, tags and note, or of words such as "@name". CSV: a header with `name` and any of kind, group, tags
// (with blanks or semicolons between them) and note. Else text, one name a line:
//
//     # a comment; so is what follows //
//     Brands:
//         @nike [shoes, us]  // since the spring campaign
//         #justdoit
//
// where names that are indented belong to the group above them. At most kMostWatchFileBytes.
[[nodiscard]] WatchFileContent readWatchFile(const QByteArray &bytes);
inline constexpr qint64 kMostWatchFileBytes = 4 * 1024 * 1024;

// The same as text and as JSON; CSV is the exporter's.
[[nodiscard]] QByteArray watchFileText(const QList<WatchEntry> &entries);
[[nodiscard]] QByteArray watchFileJson(const QList<WatchEntry> &entries);

} // namespace Tidemark
