// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/VisitPolicy.h"

#include <QMap>

namespace Tidemark {

// What a name is to cost.
struct NameForecast {
    WatchName name;
    int visits = 0;
    int credits = 0;
    std::optional<qint64> readAt; // when its figure was read last, UTC seconds
    std::optional<qint64> firstAt;
    qint64 intervalS = 0; // between two visits, in the mean; 0: fewer than two
    QString why;          // of the first visit, or why there is none
};

// What a list is to cost, day by day.
struct ListForecast {
    NamedList list;
    int credits = 0;
    QMap<QString, int> byDay; // yyyy-MM-dd, UTC; every day of the time
    QList<NameForecast> names;
    bool isBoundKept = true; // false: some figure gets older than the list's greatest age
    // When names first are due and nothing of the month's allowance is left: they wait for the next month. Absent: never.
    std::optional<qint64> emptyAt;
};

struct ForecastTerms {
    qint64 now = 0;
    int days = 30;
    qint64 runEveryS = 45 * 60;
    std::optional<qint64> left; // of this month's allowance; absent: no limit
};

// The runs of the time to come, by the policies of the runs themselves, with counters that go on as expected. Caps are not
// known here: they can make it cheaper, never dearer. A pure function.
[[nodiscard]] ListForecast forecastList(const NamedList &list, QList<VisitItem> items, const ForecastTerms &terms);

// Where the month (UTC) ends in which a time lies.
[[nodiscard]] qint64 monthEndAfter(qint64 t);

} // namespace Tidemark
