// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/Watchlist.h"

#include <QByteArray>

namespace Tidemark {

// The names of a list as CSV that a spreadsheet shows and readWatchFile() reads again.
[[nodiscard]] QByteArray watchCsv(const QList<WatchedItem> &items);
[[nodiscard]] QList<WatchEntry> watchEntries(const QList<WatchedItem> &items);

} // namespace Tidemark
