// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/VisitForecast.h"
#include "core/watch/Watchlist.h"

#include <QCoroTask>

namespace Tidemark {

class Catalogue;
class Fetcher;
class HistoryReader;
class Ledger;

// Gathers what is known of the names of a list and lets its policy say what to refresh when. Spends nothing and asks
// nothing. Lives in the engine's thread; who uses it counts the tasks.
class WatchPlanner
{
public:
    struct Services {
        const Catalogue &catalogue;
        Clock &clock;
        Ledger &ledger;
        Fetcher &fetcher;
        HistoryReader &history;
        Watchlist &watchlist;
    };
    explicit WatchPlanner(const Services &services);

    struct RunTerms {
        qint64 nextRunInS = 45 * 60;
        std::optional<qint64> credits; // that all lists together may spend
        int most = -1;                 // names; negative: any number
        bool isAsked = false;          // somebody names this list: manual ones run as well
    };
    // What a run would do now; of a paused list nothing.
    [[nodiscard]] QCoro::Task<Result<RefreshPlan>> plan(NamedList list, RunTerms terms);
    // The credits of the month's allowance that are left; absent: no limit.
    [[nodiscard]] QCoro::Task<Result<std::optional<qint64>>> allowanceLeft(NamedList list);
    // What the list will cost; with others, as if they stood in it too.
    [[nodiscard]] QCoro::Task<Result<ListForecast>> forecast(NamedList list, QList<WatchName> others, int days, qint64 runEveryS);

private:
    [[nodiscard]] QCoro::Task<Result<QList<VisitItem>>> items(NamedList list);
    [[nodiscard]] QCoro::Task<Result<VisitItem>> itemOf(WatchedItem watched, WatchPolicy policy);
    [[nodiscard]] QCoro::Task<QList<Observation>> seriesOf(WatchName name);

    Services m;
};

} // namespace Tidemark
