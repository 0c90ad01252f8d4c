// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Tidemark {

// An endpoint that is asked far less than usual: "a sudden drop is as alarming as a spike" (the monitoring text).
struct TrafficDrop {
    QString endpoint; // name
    qint64 calls = 0; // in the last hour
    double usual = 0; // median of the hours before

    bool operator==(const TrafficDrop &) const = default;
};

// usual: the calls of each hour of the last week in which a program was running all the time. A drop is told where there
// are at least 24 such hours with a median of at least 5, the last hour had less than half of the median, and fewer than
// 2 % of those hours had as few: by rank, since a person's traffic comes in bursts that no distribution fits, and idle
// hours that are usual must alarm nobody.
[[nodiscard]] std::optional<TrafficDrop> trafficDrop(const QString &endpoint, qint64 lastHour, QList<qint64> usual);

} // namespace Tidemark
