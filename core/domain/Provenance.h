// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

enum class Source { Memory, Disk, Shared, Network, History };
enum class Freshness { Fresh, Stale, Negative };

// Where a figure came from and how old it is. Goes with every answer to the screen and into
// every export. Times are UTC seconds.
struct Provenance {
    QString endpoint; // "userinfo-by-username"
    QString key;      // the cache key
    Source source = Source::Network;
    Freshness freshness = Freshness::Fresh;
    qint64 fetchedAt = 0;  // when the upstream answered
    qint64 ageS = 0;       // at the time of the answer
    qint64 ttlS = 0;       // what the catalogue allows for this answer
    int requests = 0;      // requests sent for this very answer: its price
    qint64 latencyMs = 0;  // of the request; 0 where none was sent
    QString refreshError;  // why a stale answer could not be refreshed; empty otherwise
    bool updating = false; // a stale answer that is being refreshed at this moment

    bool operator==(const Provenance &) const = default;
};

[[nodiscard]] QString sourceName(Source source);
[[nodiscard]] QString freshnessName(Freshness freshness);
// What a cache says of its answer in the words of nginx's $upstream_cache_status: HIT (a layer had it
// fresh, or a remembered 404), UPDATING (stale, and being refreshed), STALE, MISS (the network was asked).
[[nodiscard]] QString cacheStatus(const Provenance &provenance);
// The provenance of a figure made of two answers: the older age, the staler state, all requests.
[[nodiscard]] Provenance oldest(const Provenance &a, const Provenance &b);

} // namespace Tidemark
