// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/SimulatedUpstream.h"

#include "core/fetch/Learner.h"
#include "core/simulation/Calibration.h"
#include "core/simulation/SimulatedCreators.h"

namespace Tidemark {

namespace {
constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = qint64(kHoursOfDay) * kHourMs;
} // namespace

void SimulatedWire::land()
{
    const auto waiting = m_landings.top().waiting;
    m_landings.pop();
    waiting.resume();
}

SimulatedUpstream::SimulatedUpstream(const World &world, Transport &transport, Ledger &ledger, KeyRing &keys)
    : Upstream(world.clock, transport, ledger, keys)
    , m_world(world)
{
}

QCoro::Task<Result<UpstreamAnswer>> SimulatedUpstream::ask(Ask ask)
{
    const bool isProfile = ask.query.endpoint().name == QLatin1String("userinfo-by-username");
    const bool isRefresh = ask.priority == Priority::Background && ask.askedBy != QLatin1String(kWarmer);
    const int creator =
        SimulatedCreators::creatorOf(ask.query.parameter(isProfile ? QStringLiteral("username") : QStringLiteral("userid")));
    const int page = isProfile ? kProfilePage : ask.query.parameter(QStringLiteral("cursor")) == QLatin1String("0") ? 0 : 1;
    const qint64 sentMs = m_world.clock.nowMs() % kDayMs;
    const QString key = ask.query.cacheKey();
    ++m_world.requests.byHour[size_t(sentMs / kHourMs)];
    ++(isProfile ? m_world.requests.userinfo : m_world.requests.posts);
    m_refreshes += isRefresh ? 1 : 0;
    m_underWay.insert(key);
    UpstreamAnswer answer;
    answer.requests = 1;
    answer.latencyMs = simulatedLatencyMs(creator, page, sentMs);
    SimulatedWire::Flight flight{m_world.wire, m_world.clock.nowMs() + answer.latencyMs};
    co_await flight;
    m_underWay.remove(key);
    m_refreshes -= isRefresh ? 1 : 0;
    const qint64 nowMs = m_world.clock.nowMs();
    answer.fetchedAt = nowMs / 1000;
    answer.body = isProfile ? m_world.creators.profileBody(creator, nowMs) : m_world.creators.postsBody(creator, page, nowMs);
    auto learned = learn(ask.query, answer.body);
    if (!learned)
        co_return fail(learned.error());
    answer.learned = std::move(*learned);
    co_return answer;
}

} // namespace Tidemark
