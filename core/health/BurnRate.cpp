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

} // namespace Tidemark
