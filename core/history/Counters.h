// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Learned.h"

#include <array>

namespace Tidemark {

// The columns of an observation, in the order of the table.
enum CounterColumn {
    FollowersColumn,
    FollowingColumn,
    LikesColumn,
    LikesGivenColumn,
    VideosColumn,
    ViewsColumn,
    CommentsColumn,
    SharesColumn,
    SavesColumn,
    DownloadsColumn,
    UsersColumn,
    CounterColumns
};

using Counters = std::array<Count, CounterColumns>;

// The newest value of each counter that could be believed, and when it was said.
struct Counted {
    Count value;
    qint64 t = 0;
};
using LastCounted = std::array<Counted, CounterColumns>;

[[nodiscard]] const char *counterColumnName(int column);
[[nodiscard]] Counters countersOf(const Profile &profile);
[[nodiscard]] Counters countersOf(const Post &post);
[[nodiscard]] Counters countersOf(const Hashtag &hashtag);
[[nodiscard]] Counters countersOf(const Sound &sound);

} // namespace Tidemark
