// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include <QCoroTimer>
#include <QDateTime>

namespace Tidemark {

namespace {
qint64 realSteadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}
} // namespace

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::steadyMs() const
{
    return realSteadyMs();
}

QCoro::Task<void> SystemClock::sleep(std::chrono::milliseconds duration)
{
    co_await QCoro::sleepFor(duration);
}

VirtualClock::VirtualClock(qint64 startMs)
    : m_ms(startMs)
{
}

qint64 VirtualClock::elapsed() const
{
    const qint64 since = m_runningSince.load();
    return since < 0 ? 0 : realSteadyMs() - since;
}

qint64 VirtualClock::nowMs() const
{
    return m_ms.load() + elapsed();
}

qint64 VirtualClock::steadyMs() const
{
    return nowMs();
}

QCoro::Task<void> VirtualClock::sleep(std::chrono::milliseconds duration)
{
    if (m_runningSince.load() >= 0) {
        co_await QCoro::sleepFor(duration);
        co_return;
    }
    advance(duration);
    co_await QCoro::sleepFor(std::chrono::milliseconds(0));
}

void VirtualClock::setNowMs(qint64 ms)
{
    m_ms.store(ms);
}

void VirtualClock::advance(std::chrono::milliseconds duration)
{
    m_ms.fetch_add(duration.count());
}

void VirtualClock::run()
{
    m_runningSince.store(realSteadyMs());
}

} // namespace Tidemark
