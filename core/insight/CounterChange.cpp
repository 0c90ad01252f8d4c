// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/CounterChange.h"

#include "core/insight/Insight.h"

#include <limits>

namespace Tidemark {

namespace {

constexpr qint64 kLarge = 1000;           // a zero after this much is a fault, and a fall from less is no news
constexpr qint64 kLeastMilestone = 1'000; // the first one
constexpr qint64 kMost = std::numeric_limits<qint64>::max();

} // namespace

bool isCounterFault(qint64 said, Count before)
{
    return said < 0 || (said == 0 && before.value_or(0) >= kLarge);
}

Count milestoneBetween(qint64 before, qint64 now)
{
    Count highest;
    for (qint64 power = kLeastMilestone; power <= now; power *= 10) {
        for (const qint64 quarters : {4, 10, 20}) { // 1, 2.5 and 5 times
            const qint64 step = power / 4 * quarters;
            if (step > before && step <= now)
                highest = step;
        }
        if (power > kMost / 50) // the next one's fivefold would overflow
            break;
    }
    return highest;
}

Fall fallBetween(qint64 before, qint64 now)
{
    const qint64 fallen = before - now;
    if (before < kLarge || fallen <= 0 || fallen < before / 100)
        return Fall::None;
    if (fallen <= roundingStep({{0, before, {}}, {1, now, {}}}))
        return Fall::None;
    return fallen >= before / 10 ? Fall::Purge : Fall::Drop;
}

} // namespace Tidemark
