// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/Warmer.h"

#include <QObject>
#include <QTimer>

namespace Tidemark {

// Runs the Warmer while the program is open, where the setting says so. Start-up spends nothing: the first run
// comes after a pause. After a jump of the clock (a sleep, a change of the time) it plans anew and asks at most
// kMostAfterJump questions in the first minute. Offline and the kill switch stop it, also in the middle of a run.
class Scheduler : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostAfterJump = 5;

    Scheduler(Clock &clock, Settings &settings, Warmer &warmer, std::function<bool()> isOffline);

    // What the timer does every few seconds; tests call it with a clock of their own.
    void tick();
    // Ends the run at the next name and starts no other.
    void stop();
    [[nodiscard]] qint64 nextRunAt() const { return m_nextRunMs / 1000; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    // In the first minute after a jump of the clock.
    [[nodiscard]] bool isSlow() const { return m_clock.steadyMs() < m_slowUntilMs; }

Q_SIGNALS:
    void ticked(); // after each look at the clock
    void warmed(int names, int credits);

private:
    [[nodiscard]] bool hasJumped();
    [[nodiscard]] bool mayRun() const;
    QCoro::Task<void> run();

    Clock &m_clock;
    Settings &m_settings;
    Warmer &m_warmer;
    std::function<bool()> m_isOffline;
    QTimer m_timer;
    qint64 m_wallMs = 0;
    qint64 m_steadyMs = 0;
    qint64 m_nextRunMs = 0;   // wall clock
    qint64 m_slowUntilMs = 0; // steady
    int m_leftInSlowMinute = kMostAfterJump;
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace Tidemark
