// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryReader.h"

namespace Tidemark {

class Connection;

// For PostFilter::viewsDays, of a table: the snapshots of the last week, and besides all that outlier() asks of a
// list of posts, which are each post's snapshots next to the ages at which its creator's other posts were last seen,
// however long ago that was. Of ten million rows that is a small part.
inline constexpr int kViewsOfTable = -1;

// So many of a creator's newest posts are what the others are compared with: a baseline of 100 needs no more.
inline constexpr int kMostCompared = 200;

} // namespace Tidemark

namespace Tidemark::detail {

struct WantedViews {
    int days = 0;
    qint64 asOf = 0; // the largest number: now
};

// Fills each post's snapshots of views, oldest first. posts and entities (their row ids) stand in the same order.
[[nodiscard]] Status addViews(Connection &connection, QList<StoredPost> &posts, const QList<qint64> &entities,
                              const WantedViews &wanted);

} // namespace Tidemark::detail
