// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Breaker.h"

#include <algorithm>

namespace Tidemark {

namespace {
constexpr int kFailuresInARow = 5;
constexpr int kLeastCalls = 10;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kFirstPauseMs = 30'000;
constexpr qint64 kLongestPauseMs = 600'000;
} // namespace

bool Breaker::admits(qint64 steadyMs)
{
    if (!wouldAdmit(steadyMs))
        return false;
    m_probing = m_open;
    return true;
}

void Breaker::note(qint64 steadyMs, bool bad)
{
    m_lastMinute.removeIf([steadyMs](const Outcome &o) { return o.at < steadyMs - kMinuteMs; });
    m_lastMinute.append({steadyMs, bad});
}

bool Breaker::halfFailed() const
{
    const auto bad = std::count_if(m_lastMinute.begin(), m_lastMinute.end(), [](const Outcome &o) { return o.bad; });
    return m_lastMinute.size() >= kLeastCalls && bad * 2 >= m_lastMinute.size();
}

void Breaker::succeeded(qint64 steadyMs)
{
    note(steadyMs, false);
    m_inARow = 0;
    if (m_open)
        m_lastMinute.clear();
    m_open = false;
    m_probing = false;
    m_pause = 0;
}

void Breaker::failed(qint64 steadyMs)
{
    note(steadyMs, true);
    ++m_inARow;
    if (!m_open && m_inARow < kFailuresInARow && !halfFailed())
        return;
    m_pause = m_pause == 0 ? kFirstPauseMs : m_probing ? std::min(m_pause * 2, kLongestPauseMs) : m_pause;
    m_nextProbe = steadyMs + m_pause;
    m_open = true;
    m_probing = false;
}

} // namespace Tidemark
