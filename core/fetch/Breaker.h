// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Tidemark {

// Stops asking an upstream that does not answer: opens after five failures in a row, or when half
// of at least ten calls within a minute failed; lets one probe through after 30 s, then after twice
// as long each time, at most every ten minutes. Times are steady milliseconds. One a process.
class Breaker
{
public:
    // May a call go out now? While open, true once a probe is due (and then counts as that probe).
    [[nodiscard]] bool admits(qint64 steadyMs);
    // The same, of a call that waits for something else yet: it counts as nothing.
    [[nodiscard]] bool wouldAdmit(qint64 steadyMs) const { return !m_open || (!m_probing && steadyMs >= m_nextProbe); }
    // A call that was admitted was not made, or says nothing of the upstream: another may be the probe.
    void withdrawn() { m_probing = false; }
    void succeeded(qint64 steadyMs);
    void failed(qint64 steadyMs);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] qint64 nextProbeMs() const { return m_nextProbe; }

private:
    struct Outcome {
        qint64 at;
        bool bad;
    };
    void note(qint64 steadyMs, bool bad);
    [[nodiscard]] bool halfFailed() const;

    QList<Outcome> m_lastMinute;
    int m_inARow = 0;
    bool m_open = false;
    bool m_probing = false;
    qint64 m_nextProbe = 0;
    qint64 m_pause = 0;
};

} // namespace Tidemark
