// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/ExpectedUse.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Tidemark {

ExpectedUse::ExpectedUse(qint64 halfLifeS)
    : m_fadeS(double(halfLifeS) / std::numbers::ln2)
{
}

double ExpectedUse::faded(const Sum &sum, qint64 now) const
{
    return sum.uses * std::exp(-double(std::max<qint64>(0, now - sum.at)) / m_fadeS);
}

void ExpectedUse::used(const QString &key, qint64 now)
{
    Sum &sum = m_sums[key];
    sum = {faded(sum, now) + 1, std::max(now, sum.at)};
}

// A steady rate r keeps the sum at r times the fading time.
double ExpectedUse::within(const QString &key, qint64 seconds, qint64 now) const
{
    const auto found = m_sums.constFind(key);
    return found == m_sums.constEnd() ? 0 : faded(*found, now) / m_fadeS * double(seconds);
}

} // namespace Tidemark
