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
//
// It is read on a connection of its own, in a worker, and taken away in short jobs of the database's thread, so that others
// read and write in between. Killed half-way a part is gone, and the next thinning goes on.

struct DoomedRows {
    qint64 entity = 0;
    QList<qint64> times;
};
using ThinBatch = QList<DoomedRows>; // of one job

struct ThinChunk {
    QList<ThinBatch> batches;
    ThinReport counted;          // rows alone: answers go at the end
    std::optional<qint64> after; // the entity from which to go on; absent: this was all
};

// In a worker:
[[nodiscard]] Result<ThinReport> thinnable(const QString &path, const ThinPlan &plan);
[[nodiscard]] Result<QString> copyBeforeThinning(const QString &path);
[[nodiscard]] Result<ThinChunk> nextToThin(const QString &path, const ThinPlan &plan, qint64 after);
[[nodiscard]] Result<QList<qint64>> answersToThin(const QString &path);

// As jobs that write:
[[nodiscard]] Status beginThinning(Connection &connection, const ThinPlan &plan);
[[nodiscard]] Status removeRows(Connection &connection, const ThinBatch &batch);
[[nodiscard]] Result<qint64> removeAnswers(Connection &connection, const QList<qint64> &answers); // the bytes of their bodies
[[nodiscard]] Status endThinning(Connection &connection);

// Snapshots of before are not made anew from the answers that stayed. 0: never thinned.
[[nodiscard]] Result<qint64> thinnedUntil(Connection &connection);

} // namespace detail

} // namespace Tidemark
