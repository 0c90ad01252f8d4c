// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PostRows.h"

#include <QByteArray>

namespace Tidemark {

// Posts as a table for spreadsheets: every row says when its figures were seen, from where, and by
// which definitions the rates were made. Safe in any thread.
[[nodiscard]] QByteArray postsCsv(const PostRows &rows);
[[nodiscard]] QByteArray postsJson(const PostRows &rows, qint64 at);

} // namespace Tidemark
