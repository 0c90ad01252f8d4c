// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/WatchName.h"

#include <QList>
#include <QString>

#include <optional>

namespace Tidemark {

// What is known of one name when a run is planned.
struct RefreshCandidate {
    WatchName name;
    std::optional<qint64> ageS; // of the answer that is held; absent: none
    qint64 ttlS = 0;
    double usesPerDay = 0;          // of the last days
    std::optional<qint64> goneForS; // since it was last answered 404
    int price = 1;                  // credits; a hashtag that no search has found yet takes two
};

struct RefreshLimits {
    qint64 nextRunInS = 45 * 60;
    std::optional<qint64> credits; // of this run
    int most = -1;                 // names of this run; negative: any number
    double leastUses = 0;          // expected in the life of one more answer; a name with fewer rests
};

struct RefreshStep {
    WatchName name;
    int price = 1;
    QString why;
    QString list = {}; // by whose plan

    bool operator==(const RefreshStep &) const = default;
};

struct RefreshPlan {
    QList<RefreshStep> due;     // in the order in which they are asked
    QList<RefreshStep> leftOut; // due as well, and beyond the limits
    QList<RefreshStep> resting; // fresh until after the next run, or gone
    [[nodiscard]] int price() const;
};

// Which names to refresh now, so that nobody meets an answer that has expired before the next run; those that
// are expected to be asked for most while they would lack one come first. A pure function.
[[nodiscard]] RefreshPlan planRefreshes(QList<RefreshCandidate> candidates, const RefreshLimits &limits);

} // namespace Tidemark
