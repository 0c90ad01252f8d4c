// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace Tidemark {

// One remembered answer, or a remembered 404. Times are UTC seconds; the upstream's fetch time
// goes through every layer unchanged. Immutable once made, and shared between threads.
struct CacheEntry {
    QString key;
    QString endpoint;
    QByteArray body; // empty where notFound
    qint64 fetchedAt = 0;
    qint64 ttlS = 0;
    bool notFound = false;

    // A fetch time more than a minute in the future cannot be believed: such an entry is stale.
    [[nodiscard]] bool isFresh(qint64 now) const { return fetchedAt <= now + 60 && now < fetchedAt + ttlS; }
    [[nodiscard]] qint64 ageS(qint64 now) const { return now > fetchedAt ? now - fetchedAt : 0; }
};

using CacheEntryPtr = std::shared_ptr<const CacheEntry>;

} // namespace Tidemark
