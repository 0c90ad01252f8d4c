// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <atomic>
#include <chrono>

namespace Tidemark {

// The time, as the whole program sees it. Every class that needs it is given one.
// now()/nowMs(): wall clock, UTC, for freshness and for what is stored.
// steadyMs(): never goes back; for deadlines only (it stops while the machine sleeps).
// All are safe to call from any thread; sleep() belongs to threads with an event loop.
class Clock
{
public:
    virtual ~Clock() = default;

    [[nodiscard]] qint64 now() const { return nowMs() / 1000; }
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    [[nodiscard]] virtual qint64 steadyMs() const = 0;
    [[nodiscard]] virtual QCoro::Task<void> sleep(std::chrono::milliseconds duration) = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 steadyMs() const override;
    [[nodiscard]] QCoro::Task<void> sleep(std::chrono::milliseconds duration) override;
};

// A clock that is set by its owner: demo data lives ninety days in seconds with it, and
// tests wait for nothing. sleep() advances it by the duration and returns at the next turn
// of the event loop. After run() it goes on with the pace of the real one.
class VirtualClock final : public Clock
{
public:
    explicit VirtualClock(qint64 startMs);

    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 steadyMs() const override;
    [[nodiscard]] QCoro::Task<void> sleep(std::chrono::milliseconds duration) override;

    void setNowMs(qint64 ms);
    void advance(std::chrono::milliseconds duration);
    void run();

private:
    [[nodiscard]] qint64 elapsed() const;

    std::atomic<qint64> m_ms;
    std::atomic<qint64> m_runningSince = -1;
};

} // namespace Tidemark
