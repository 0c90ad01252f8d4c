// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/ExportTable.h"
#include "ui/models/PostRows.h"

namespace Tidemark {

// What a table of posts shows, as a file of any format has it: the same rows in the same order. Rows are put together as
// they are written, in the thread that writes.
[[nodiscard]] ExportTable shownPosts(ExportHead head, const PostRows &rows);

} // namespace Tidemark
