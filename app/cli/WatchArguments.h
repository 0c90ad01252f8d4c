// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/OptionParser.h"
#include "core/watch/Watchlist.h"

namespace Tidemark {

// "@name", "#tag", links, "sound:ID", "users:", "videos:" and "hashtags:KEYWORD" behind the command's first word; "tag" is a
// hashtag under --hashtag. Each once.
[[nodiscard]] Result<QList<WatchName>> watchNames(const Invocation &invocation);
// --group, --tag and --note.
[[nodiscard]] WatchLabels watchLabels(const Invocation &invocation);
[[nodiscard]] QList<WatchName> hashtagsAmong(const QList<WatchName> &names);
// One word of `watch set` that belongs to a list, changed in it.
[[nodiscard]] Status changeList(NamedList &list, const QString &name, const QString &value);
// The content of FILE, or of standard input for "-". A Usage error where it cannot be read or is too long.
[[nodiscard]] Result<QByteArray> readInput(const QString &file, qint64 mostBytes);

} // namespace Tidemark
