// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/watch/RadarDigest.h"
#include "core/watch/Warmer.h"

namespace Tidemark {

class Outbox;

// Watched words: each is asked for among users, videos and hashtags (three credits), and what is found becomes a candidate
// whose growth is measured between own snapshots. The words are the searches of a watchlist named "radar", so that its
// allowance, its pause, the caps and the plan hold for them as for any list. Lives in the engine's thread.
class Radar
{
public:
    static const QString kList;
    static constexpr int kPriceOfAWord = 3;

    struct Services {
        const Catalogue &catalogue;
        Clock &clock;
        Fetcher &fetcher;
        HistoryReader &history;
        Watchlist &watchlist;
        WatchLists &lists;
        Warmer &warmer;
        Outbox &outbox;
    };
    explicit Radar(const Services &services);

    // The radar's list; made where there is none.
    [[nodiscard]] QCoro::Task<Result<NamedList>> list();
    // How many words are new or gone.
    [[nodiscard]] QCoro::Task<Result<int>> add(QStringList words);
    [[nodiscard]] QCoro::Task<Result<int>> remove(QStringList words);
    [[nodiscard]] QCoro::Task<Result<QStringList>> words();

    // What a run would ask now, and a run. A search whose answer is still fresh is not asked again.
    [[nodiscard]] QCoro::Task<Result<RefreshPlan>> plan(std::optional<qint64> maxCredits);
    [[nodiscard]] QCoro::Task<Result<WarmReport>> run(WarmOptions options);

    // From what is held: asks nothing and spends nothing.
    [[nodiscard]] QCoro::Task<Result<RadarDigest>> digest();
    // Into the outbox, for Slack; false where the same breakouts were told today.
    [[nodiscard]] QCoro::Task<Result<bool>> tellSlack(RadarDigest digest);
    [[nodiscard]] int running() const { return m_tasks.running(); }

private:
    using Candidates = QMap<QString, RadarCandidate>; // by kind and id
    [[nodiscard]] QCoro::Task<Result<QList<WatchName>>> searches();
    [[nodiscard]] QCoro::Task<Status> collect(WatchName search, Candidates *candidates);
    [[nodiscard]] QCoro::Task<Status> measure(RadarCandidate *candidate);
    void take(const Learned &learned, const WatchName &search, Candidates *candidates) const;

    Services m;
    TaskCount m_tasks;
};

} // namespace Tidemark
