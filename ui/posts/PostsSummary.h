// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PostRows.h"

namespace Tidemark {

// What stands above a table of posts.
struct PostsSummary {
    qsizetype all = 0;
    qsizetype shown = 0;
    int creators = 0;        // of all
    QStringList completions; // that the filter offers
    qint64 oldestS = 0;      // of the shown
    qint64 stale = 0;
};

// Pure; meant for a worker. Figures older than ttlS are stale.
[[nodiscard]] PostsSummary postsSummary(const PostRows &all, const PostRows &shown, qint64 ttlS);

} // namespace Tidemark
