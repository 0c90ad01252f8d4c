// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Catalogue.h"
#include "core/fetch/ExpectedUse.h"
#include "core/simulation/DayFigures.h"
#include "core/simulation/DayTrace.h"
#include "core/simulation/SimulatedCreators.h"
#include "core/simulation/SimulatedProgram.h"
#include "core/watch/RefreshPolicy.h"

#include <functional>

namespace Tidemark {

// What is fetched without being asked for, by the first program, as the runs of the hot set plan it.
struct Warming {
    RefreshLimits limits;   // the next run comes after limits.nextRunInS
    bool isOfPosts = false; // the pages of posts besides the profiles
};

// How the programs of a day fetch.
struct ModePlan {
    QString name;
    bool hasEngine = true; // else each call is a request
    FetchMode fetch = FetchMode::Normal;
    StalePolicy stale = StalePolicy::OnFailure;
    int programs = 1; // users are dealt out to them in turns
    bool isShared = false;
    qint64 memoryBytes = 64 * 1024 * 1024;
    std::optional<Warming> warming;
    FreshnessPolicy *freshness = nullptr; // null: by age
};

// Plays a day of profile views through the fetch flow of the product: moves the clock from one
// event to the next (a call, a landing of a request, a round of the warmer), and lets the flow
// come to rest before it goes on. Used from one thread with an event loop.
class DayPlayer
{
public:
    struct Stage {
        const Catalogue &catalogue;
        const SimulatedCreators &creators;
        const std::vector<ProfileView> &views; // in the order of time
        qint64 midnightS;
        std::function<bool()> isCancelled; // may be empty
    };

    DayPlayer(Stage stage, ModePlan plan);
    ~DayPlayer();
    [[nodiscard]] QCoro::Task<Result<ModeDay>> play();

private:
    enum class Kind { Profile, Posts };
    struct Call {
        SimulatedProgram *program = nullptr;
        Kind kind = Kind::Profile;
        Query query;
        int creator = 0;
    };
    struct Measured {
        Distribution error;
        qint64 calls = 0;
        qint64 hits = 0;
    };
    static constexpr qint64 kUseHalfLifeS = 1'800;
    // The figures in a body, read once for all calls that are given it.
    struct Figures {
        CacheEntryPtr entry;
        std::vector<std::pair<QString, qint64>> views; // by post
        qint64 followers = 0;
    };
    [[nodiscard]] Status prepare();
    void begin(const ProfileView &view);
    QCoro::Task<void> ask(Call call);
    [[nodiscard]] QCoro::Task<void> settle();
    [[nodiscard]] QCoro::Task<void> landUntil(qint64 ms);
    [[nodiscard]] QCoro::Task<void> advance(qint64 ms);
    void warm();
    [[nodiscard]] RefreshCandidate candidate(int creator, const Query &query) const;
    QCoro::Task<void> refresh(Call call);
    void measure(const Call &call, const Answer &answer, qint64 begunMs);
    [[nodiscard]] double errorOf(const Call &call, const CacheEntryPtr &entry);
    [[nodiscard]] const Figures &figuresOf(const Call &call, const CacheEntryPtr &entry);
    [[nodiscard]] ModeDay day() const;

    Stage m_stage;
    ModePlan m_plan;
    VirtualClock m_clock;
    SimulatedWire m_wire;
    RequestCount m_requests;
    std::unique_ptr<SimulatedMachine> m_machine;
    Shared m_shared;
    ExpectedUse m_use{kUseHalfLifeS};
    qint64 m_nextWarmingMs = 0;
    std::vector<std::unique_ptr<SimulatedProgram>> m_programs;
    QSet<SimulatedProgram *> m_busy;
    std::vector<Query> m_profiles; // by creator
    std::vector<Query> m_posts;    // two a creator: its pages
    QHash<QString, Figures> m_figures;
    Measured m_ofProfiles;
    Measured m_ofPosts;
    Distribution m_errors;
    Distribution m_waits;
    Distribution m_ages;
    qint64 m_coalesced = 0;
    std::optional<Error> m_failure;
};

} // namespace Tidemark
