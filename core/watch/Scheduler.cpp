// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/Scheduler.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/settings/Settings.h"

#include <cstdlib>

namespace Tidemark {

namespace {
constexpr auto kTick = std::chrono::seconds(10);
constexpr qint64 kFirstRunMs = 2 * 60'000; // after the start
constexpr qint64 kJumpMs = 30'000;
constexpr qint64 kSlowMs = 60'000;
} // namespace

Scheduler::Scheduler(Clock &clock, Settings &settings, Warmer &warmer, std::function<bool()> isOffline)
    : m_clock(clock)
    , m_settings(settings)
    , m_warmer(warmer)
    , m_isOffline(std::move(isOffline))
    , m_wallMs(clock.nowMs())
    , m_steadyMs(clock.steadyMs())
    , m_nextRunMs(m_wallMs + kFirstRunMs)
{
    m_timer.setParent(this);
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::tick);
    m_timer.start();
}

void Scheduler::stop()
{
    m_isStopped = true;
    m_timer.stop();
}

// The steady clock stops in a sleep, and a change of the time does not move it: both part it from the wall's.
bool Scheduler::hasJumped()
{
    const qint64 wall = m_clock.nowMs();
    const qint64 steady = m_clock.steadyMs();
    const qint64 apart = (wall - m_wallMs) - (steady - m_steadyMs);
    m_wallMs = wall;
    m_steadyMs = steady;
    return std::abs(apart) > kJumpMs;
}

bool Scheduler::mayRun() const
{
    return !m_isStopped && m_settings.flag(Setting::WatchBackground) && !m_settings.flag(Setting::BackgroundPaused)
           && !m_isOffline();
}

void Scheduler::tick()
{
    if (hasJumped()) {
        m_slowUntilMs = m_steadyMs + kSlowMs;
        m_leftInSlowMinute = kMostAfterJump;
        m_nextRunMs = m_wallMs; // what was planned by the old time holds no more
    }
    if (!m_isRunning && mayRun() && m_wallMs >= m_nextRunMs)
        run();
    Q_EMIT ticked();
}

QCoro::Task<void> Scheduler::run()
{
    m_isRunning = true;
    const qint64 everyMs = m_settings.whole(Setting::WatchEveryMinutes) * 60'000;
    const bool isSlow = this->isSlow();
    WarmOptions options;
    options.nextRunInS = everyMs / 1000;
    if (isSlow)
        options.maxCredits = m_leftInSlowMinute;
    const qint64 slowUntil = m_slowUntilMs;
    options.isLate = [this, slowUntil] { return !mayRun() || m_slowUntilMs != slowUntil; };
    const auto report = co_await m_warmer.run(options);
    m_isRunning = false;
    // What the first minute left undone comes right after it.
    if (m_slowUntilMs == slowUntil) // else the clock has jumped meanwhile, and the next tick plans anew
        m_nextRunMs = m_clock.nowMs() + (isSlow ? std::max<qint64>(0, m_slowUntilMs - m_clock.steadyMs()) : everyMs);
    if (!report) {
        qCWarning(lcWatch) << "nothing could be planned:" << report.error().detail;
        co_return;
    }
    m_leftInSlowMinute = std::max(0, m_leftInSlowMinute - (isSlow ? report->credits : 0));
    if (report->stoppedBy && !isSlow)
        qCInfo(lcWatch) << "stopped:" << report->stoppedBy->detail;
    Q_EMIT warmed(int(report->done.size()), report->credits);
}

} // namespace Tidemark
