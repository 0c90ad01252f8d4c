// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>

#include <cstdio>
#include <cstdlib>

namespace Tidemark {
class Database;
}

// A history of ten million rows: a year of answers, three a day, about some creators and their posts.
namespace Tidemark::Bench {

inline constexpr qint64 kBegin = 1'735'689'600; // 2025-01-01
inline constexpr qint64 kDayS = 86'400;
inline constexpr qint64 kEveryS = 8 * 3'600; // three answers a day, for a year
inline constexpr qint64 kTimes = 365 * 3;
inline constexpr qint64 kProfiles = 1'826; // five counters a row
inline constexpr qint64 kPosts = 7'306;    // six
inline constexpr qint64 kRows = kTimes * (kProfiles + kPosts);
inline constexpr qint64 kCounters = kTimes * (kProfiles * 5 + kPosts * 6);

template <typename T>
[[nodiscard]] T done(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().detail));
        std::exit(1);
    }
    return *result;
}

inline void done(QFuture<Status> future)
{
    future.waitForFinished();
    if (const Status status = future.result(); !status) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(status.error().detail));
        std::exit(1);
    }
}

// Into a history that is empty; says on stderr how far it is, for it takes minutes.
void fillHistory(Database &database);
[[nodiscard]] QString idOf(qint64 entity);
[[nodiscard]] QString handleOf(qint64 creator); // 1 to kProfiles

} // namespace Tidemark::Bench
