// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheEntry.h"
#include "core/catalogue/Query.h"

namespace Tidemark {

// A 404 is remembered for five minutes.
inline constexpr qint64 kNotFoundTtlS = 300;

// How long an answer counts as fresh: the catalogue's TTL (or the user's), but for
// - comments of a cold post (older than 72 hours, by the time inside its id, and with at most 20 new comments an hour
//   between the last two answers): the catalogue's longer one;
// - links to media: until the earliest of them dies, at most six hours; the catalogue's where they do not say;
// - a search with the newest first: five minutes at the most, whatever the user's own file says.
[[nodiscard]] qint64 ttlOf(const Query &query, const QByteArray &body, const CacheEntryPtr &previous, qint64 now);

// Creation time inside a post's id: its upper 32 bits are Unix seconds. 0 where it is none.
[[nodiscard]] qint64 createdAtOf(const QString &postId);

} // namespace Tidemark
