// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/ProbeTable.h"
#include "core/health/SloPlan.h"

#include <QHash>

#include <optional>

namespace Tidemark {

// What the probes of a tier measured; absent where none was sent.
struct TierProbes {
    qint64 sent = 0;
    qint64 ok = 0;
    std::optional<double> p95Ms; // exact, of all that were sent

    bool operator==(const TierProbes &) const = default;
};

// What probes say beside real calls.
struct ProbeReport {
    QHash<QString, TierProbes> hour; // by tier's name, of the last hour
    QHash<QString, TierProbes> day;  // of the last 24
    qint64 sentToday = 0;            // credits of this day (UTC)
    qint64 spared = 0;               // in 24 hours
    QString lastProblem;             // of the newest probe, where it was not sent or went badly

    // Of the last hour where that had enough of them to speak of, else of the day.
    [[nodiscard]] TierProbes of(const QString &tier) const;
};

// records: of the last 24 hours and of this day, in their order. Pure.
[[nodiscard]] ProbeReport probeReport(const QList<ProbeRecord> &records, const SloPlan &plan, qint64 now);

} // namespace Tidemark
