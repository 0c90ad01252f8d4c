// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/Upstream.h"
#include "core/simulation/DayFigures.h"

#include <QSet>

#include <coroutine>
#include <queue>

namespace Tidemark {

class SimulatedCreators;

// The requests that are on their way, of all programs, in the order in which they land. Whoever
// owns it moves the clock to the next landing and lets it happen.
class SimulatedWire
{
public:
    // co_await it: the coroutine goes on when the request lands.
    struct Flight {
        SimulatedWire &wire;
        qint64 landsMs;
        [[nodiscard]] bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> waiting) { wire.add(landsMs, waiting); }
        void await_resume() const {}
    };

    [[nodiscard]] bool isEmpty() const { return m_landings.empty(); }
    [[nodiscard]] qint64 nextMs() const { return m_landings.top().atMs; }
    void land();

private:
    struct Landing {
        qint64 atMs = 0;
        quint64 order = 0;
        std::coroutine_handle<> waiting;
        bool operator>(const Landing &other) const { return atMs != other.atMs ? atMs > other.atMs : order > other.order; }
    };
    void add(qint64 atMs, std::coroutine_handle<> waiting) { m_landings.push({atMs, m_order++, waiting}); }

    std::priority_queue<Landing, std::vector<Landing>, std::greater<>> m_landings;
    quint64 m_order = 0;
};

struct RequestCount {
    qint64 userinfo = 0;
    qint64 posts = 0;
    HourlyCount byHour{}; // when they were sent

    [[nodiscard]] qint64 all() const { return userinfo + posts; }
};

// The API inside this process, in place of what is behind Upstream: it answers from the simulated
// creators after their latency, and counts.
class SimulatedUpstream final : public Upstream
{
public:
    struct World {
        VirtualClock &clock;
        SimulatedWire &wire;
        const SimulatedCreators &creators;
        RequestCount &requests;
    };

    SimulatedUpstream(const World &world, Transport &transport, Ledger &ledger, KeyRing &keys);

    [[nodiscard]] QCoro::Task<Result<UpstreamAnswer>> ask(Ask ask) override;
    [[nodiscard]] bool isUnderWay(const QString &key) const { return m_underWay.contains(key); }
    // Those of them that refresh a stale answer behind its caller's back.
    [[nodiscard]] int refreshes() const { return m_refreshes; }

private:
    World m_world;
    QSet<QString> m_underWay; // cache keys
    int m_refreshes = 0;
};

// Who asks in the background besides the fetcher's own refreshes.
inline constexpr const char *kWarmer = "warmer";

} // namespace Tidemark
