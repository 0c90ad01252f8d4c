// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Tidemark {

// A figure with all that is needed to believe it, or the reason why there is none.
struct MetricResult {
    QString id; // "er_view_typical"
    int version = 1;
    QString unit;       // "%", "posts/week", "x", ""
    QString definition; // the formula in words and symbols
    std::optional<double> value;
    QString reason;                 // why there is no value: "3 needed, 2 held"
    int n = 0;                      // inputs used
    QStringList inputs;             // their ids
    std::optional<qint64> oldestAt; // UTC seconds: the oldest input's observation
    std::optional<double> bound;    // plus or minus, from rounded counters
    std::optional<int> hourOfWeek;  // that it is of, where it is of one: 0 is Monday 0:00, in the time zone of its inputs

    bool operator==(const MetricResult &) const = default;
};

} // namespace Tidemark
