// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"

namespace Tidemark {

// What of the history may go, on the user's word alone.
struct ThinPlan {
    enum class Keep { Daily, Weekly }; // UTC days; UTC weeks from Monday on
    qint64 olderThan = 0;              // UTC seconds: what is younger stays whole
    Keep keep = Keep::Daily;
};

struct ThinReport {
    qint64 entities = 0; // that lose snapshots
    qint64 rows = 0;     // snapshots that go
    qint64 kept = 0;     // older ones that stay
    qint64 answers = 0;  // raw answers that go with their last snapshot
    qint64 bytes = 0;    // about, of both; the file fills them anew before it grows
    QString backup;      // the copy from before; empty where nothing was taken away
};

namespace detail {

// Of each entity and period stay: the newest snapshot of each counter, the entity's first and last one, those with the
// lowest and the highest value of a counter, and those of an event's time. Events, names and bios stay, and so do
// answers that no snapshot was made of.
[[nodiscard]] Result<ThinReport> thinnable(Connection &connection, const ThinPlan &plan);
// Outside a transaction: it copies, and then takes away in one.
[[nodiscard]] Result<ThinReport> thin(Connection &connection, const QString &path, const ThinPlan &plan);
// Snapshots of before are not made anew from the answers that stayed. 0: never thinned.
[[nodiscard]] Result<qint64> thinnedUntil(Connection &connection);

} // namespace detail

} // namespace Tidemark
