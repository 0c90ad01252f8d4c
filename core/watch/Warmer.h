// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/catalogue/Catalogue.h"
#include "core/fetch/Answer.h"
#include "core/watch/RefreshPolicy.h"

#include <QCoroTask>

#include <functional>

namespace Tidemark {

class Clock;
class Fetcher;
class Ledger;
class Settings;
class Watchlist;

struct WarmOptions {
    std::optional<qint64> maxCredits; // of this run, besides the month's allowance and the caps
    qint64 nextRunInS = 45 * 60;
    int most = -1;                // names of this run; negative: any number
    std::function<bool()> isLate; // asked before each name: true ends the run
};

struct WarmedName {
    enum class Outcome { Refreshed, NotFound, Failed };
    RefreshStep step;
    Outcome outcome = Outcome::Refreshed;
    QString detail; // why it failed
    int credits = 0;
};

struct WarmReport {
    QList<WarmedName> done;
    QList<RefreshStep> undone; // due, and not asked
    QList<RefreshStep> resting;
    int credits = 0;
    std::optional<qint64> allowanceLeft; // of the month, after this run; absent: no limit
    std::optional<Error> stoppedBy;
};

// Asks the hot set's questions before people do: forced, as background work, by the plan of RefreshPolicy, and
// within the month's allowance. A hashtag is looked for by search before it is warmed. Lives in the engine's thread.
class Warmer
{
public:
    static const QString kAskedBy; // in the ledger

    struct Services {
        const Catalogue &catalogue;
        Clock &clock;
        Settings &settings;
        Ledger &ledger;
        Fetcher &fetcher;
        Watchlist &watchlist;
    };
    explicit Warmer(const Services &services);

    // What a run would do now. Spends nothing.
    [[nodiscard]] QCoro::Task<Result<RefreshPlan>> plan(WarmOptions options);
    // Fails only where nothing could be planned; what stopped a run half-way stands in its report.
    [[nodiscard]] QCoro::Task<Result<WarmReport>> run(WarmOptions options);
    // The credits of the month's allowance that are left; absent: no limit.
    [[nodiscard]] QCoro::Task<Result<std::optional<qint64>>> allowanceLeft();
    // Looks for a hashtag by search and notes where it is found. The credits that it took, or NotFound.
    [[nodiscard]] QCoro::Task<Result<int>> verify(WatchName name, std::optional<qint64> maxCredits);
    // The search that verify() makes.
    [[nodiscard]] Result<Query> searchFor(const WatchName &name) const;
    // How long the answer of a name is still fresh; absent where none is held.
    [[nodiscard]] QCoro::Task<std::optional<Answer>> held(WatchName name);
    [[nodiscard]] int running() const { return m_tasks.running(); }

private:
    using Action = std::shared_ptr<ActionBudget>;
    [[nodiscard]] Result<Query> queryOf(const WatchName &name) const;
    [[nodiscard]] QCoro::Task<Result<QList<RefreshCandidate>>> candidates();
    [[nodiscard]] QCoro::Task<Result<int>> found(WatchName name, Action action);
    [[nodiscard]] QCoro::Task<Result<WarmedName>> refresh(RefreshStep step, Action action);
    [[nodiscard]] QCoro::Task<void> walk(RefreshPlan plan, WarmOptions options, std::optional<qint64> credits,
                                         WarmReport *report);
    [[nodiscard]] QCoro::Task<Result<std::optional<qint64>>> creditsOf(WarmOptions options);

    Services m;
    TaskCount m_tasks;
};

} // namespace Tidemark
