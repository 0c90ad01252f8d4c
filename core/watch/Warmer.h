// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/catalogue/Catalogue.h"
#include "core/fetch/Answer.h"
#include "core/watch/WatchPlanner.h"

#include <functional>

namespace Tidemark {

class Clock;
class Fetcher;
class Ledger;
class Settings;

struct WarmOptions {
    std::optional<qint64> maxCredits; // of this run, besides the month's allowance and the caps
    qint64 nextRunInS = 45 * 60;
    int most = -1;                               // names of a list in this run; negative: any number
    std::optional<qint64> list;                  // absent: all that neither rest nor wait for somebody's word
    std::function<bool()> isLate;                // asked before each name: true ends the run
    std::function<void(int done, int due)> told; // after each name of a list: how far the run is
};

struct WarmedName {
    enum class Outcome { Refreshed, NotFound, Failed };
    RefreshStep step;
    Outcome outcome = Outcome::Refreshed;
    QString detail; // why it failed
    int credits = 0;
};

// A list that a run came by.
struct WarmedList {
    NamedList list;
    int credits = 0;
    std::optional<qint64> allowanceLeft; // of the month, after this run; absent: no limit
};

struct WarmReport {
    QList<WarmedName> done;
    QList<RefreshStep> undone; // due, and not asked
    QList<RefreshStep> resting;
    int credits = 0;
    std::optional<qint64> allowanceLeft; // of all lists together; absent: one of them has no limit
    QList<WarmedList> lists;
    std::optional<Error> stoppedBy;
};

// Asks the watchlists' questions before people do: forced, as background work, by the plan of each list's policy, and
// within its allowance, which the ledger holds at every single request. A hashtag is looked for by search before it is
// warmed. A list that is paused is asked for nothing, also from the middle of a run on. Lives in the engine's thread.
class Warmer
{
public:
    struct Services {
        const Catalogue &catalogue;
        Clock &clock;
        Settings &settings;
        Ledger &ledger;
        Fetcher &fetcher;
        HistoryReader &history;
        Watchlist &watchlist;
        WatchLists &lists;
    };
    explicit Warmer(const Services &services);

    // What a run would do now. Spends nothing.
    [[nodiscard]] QCoro::Task<Result<RefreshPlan>> plan(WarmOptions options);
    // Fails only where nothing could be planned; what stopped a run half-way stands in its report.
    [[nodiscard]] QCoro::Task<Result<WarmReport>> run(WarmOptions options);
    // The lists that a run comes by.
    [[nodiscard]] QCoro::Task<Result<QList<NamedList>>> listsOf(std::optional<qint64> list);
    // The credits of the month's allowance that are left to the default list; absent: no limit.
    [[nodiscard]] QCoro::Task<Result<std::optional<qint64>>> allowanceLeft();
    [[nodiscard]] QCoro::Task<Result<std::optional<qint64>>> allowanceLeft(NamedList list);
    // What the lists will cost. Spends nothing.
    [[nodiscard]] QCoro::Task<Result<QList<ListForecast>>> forecast(QList<NamedList> lists, int days);
    // The same of one list, as if these names stood in it too.
    [[nodiscard]] QCoro::Task<Result<ListForecast>> forecastWith(NamedList list, QList<WatchName> others, int days);
    // Looks for a hashtag by search and notes where it is found. The credits that it took, or NotFound.
    [[nodiscard]] QCoro::Task<Result<int>> verify(WatchName name, NamedList list, std::optional<qint64> maxCredits);
    // The search that verify() makes.
    [[nodiscard]] Result<Query> searchFor(const WatchName &name) const;
    // How long the answer of a name is still fresh; absent where none is held.
    [[nodiscard]] QCoro::Task<std::optional<Answer>> held(WatchName name);
    [[nodiscard]] int running() const { return m_tasks.running(); }

private:
    using Action = std::shared_ptr<ActionBudget>;
    struct Asker {
        QString askedBy;
        Action action;
    };
    [[nodiscard]] WatchPlanner::RunTerms termsOf(const WarmOptions &options, int spent) const;
    [[nodiscard]] QCoro::Task<Result<int>> found(WatchName name, Asker asker);
    [[nodiscard]] QCoro::Task<Result<WarmedName>> refresh(RefreshStep step, Asker asker);
    [[nodiscard]] QCoro::Task<bool> mayGoOn(NamedList list, WarmOptions options);
    [[nodiscard]] QCoro::Task<void> walk(RefreshPlan plan, NamedList list, WarmOptions options, WarmReport *report);
    [[nodiscard]] QCoro::Task<Status> runList(NamedList list, WarmOptions options, WarmReport *report);

    Services m;
    WatchPlanner m_planner;
    TaskCount m_tasks;
};

} // namespace Tidemark
