// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/BurnRate.h"

#include <algorithm>

namespace Tidemark {

namespace {
constexpr qint64 kMinuteS = 60;
}

std::optional<double> burnRate(const CallCount &count, double budgetShare)
{
    if (count.calls <= 0)
        return std::nullopt;
    return double(count.bad) / double(count.calls) / budgetShare;
}

CallSeries::CallSeries(qint64 from, qint64 until)
    : m_from(from)
    , m_sums(size_t(std::max<qint64>(0, until - from) / kMinuteS) + 1)
{
}

void CallSeries::add(qint64 start, const CallCount &count)
{
    Q_ASSERT(!m_isSummed);
    if (start < m_from || start >= until())
        return;
    m_sums[indexAt(start)] += count;
}

size_t CallSeries::indexAt(qint64 at) const
{
    return size_t(std::clamp<qint64>((at - m_from) / kMinuteS, 0, qint64(m_sums.size()) - 1));
}

void CallSeries::sumUp() const
{
    CallCount before;
    for (CallCount &minute : m_sums) {
        const CallCount own = minute;
        minute = before;
        before += own;
    }
    m_isSummed = true;
}

CallCount CallSeries::over(qint64 at, qint64 windowS) const
{
    if (!m_isSummed)
        sumUp();
    const CallCount &first = m_sums[indexAt(at - windowS)];
    const CallCount &last = m_sums[indexAt(at)];
    return {last.calls - first.calls, last.bad - first.bad};
}

} // namespace Tidemark
