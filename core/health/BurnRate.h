// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <optional>
#include <vector>

namespace Tidemark {

// Calls with a user-visible outcome, and how many of them spent the error budget (see isBad).
struct CallCount {
    qint64 calls = 0;
    qint64 bad = 0;
    qint64 refused = 0; // see kClientErrors: nothing that the API is to blame for
    qint64 stopped = 0; // of those, the ones after which the program sends no more (see stopsCalls)

    CallCount &operator+=(const CallCount &other)
    {
        calls += other.calls;
        bad += other.bad;
        refused += other.refused;
        stopped += other.stopped;
        return *this;
    }
    bool operator==(const CallCount &) const = default;
};

// How many times faster than evenly the budget is spent: (bad / calls) / budgetShare; 1 uses it up in 30 days, N in
// 30/N days (Google SRE workbook, "Alerting on SLOs"). Absent without calls: no data is not 0.
[[nodiscard]] std::optional<double> burnRate(const CallCount &count, double budgetShare);

// Calls by minute of a stretch of time, and their sums over any window in constant time. Plain value, one thread.
class CallSeries
{
public:
    // Whole minutes, UTC seconds: from inclusive, until exclusive.
    CallSeries(qint64 from, qint64 until);

    // What began in the minute of start; counts outside of the stretch are left out. Not after the first over().
    void add(qint64 start, const CallCount &count);
    // The minutes of [at - windowS, at), as far as they are in the stretch.
    [[nodiscard]] CallCount over(qint64 at, qint64 windowS) const
    {
        if (!m_isSummed)
            sumUp();
        const CallCount &first = m_sums[indexAt(at - windowS)];
        const CallCount &last = m_sums[indexAt(at)];
        return {last.calls - first.calls, last.bad - first.bad, last.refused - first.refused, last.stopped - first.stopped};
    }
    [[nodiscard]] qint64 from() const { return m_from; }
    [[nodiscard]] qint64 until() const { return m_from + qint64(m_sums.size() - 1) * 60; }

private:
    [[nodiscard]] size_t indexAt(qint64 at) const
    {
        return size_t(std::clamp<qint64>((at - m_from) / 60, 0, qint64(m_sums.size()) - 1));
    }
    void sumUp() const;

    qint64 m_from;
    // Of each minute until the first question; then of all minutes before it.
    mutable std::vector<CallCount> m_sums;
    mutable bool m_isSummed = false;
};

} // namespace Tidemark
