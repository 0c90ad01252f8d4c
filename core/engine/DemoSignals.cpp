// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DemoSignals.h"

#include "core/health/SignalBook.h"
#include "core/sandbox/Dice.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 24 * 3'600;
constexpr qint64 kLookS = 5 * 3'600; // before a look its calls are spread over so long
constexpr qint64 kOpenS = 600;       // and the program was open so long around each
constexpr int kBadEveningDaysAgo = 3;
constexpr int kBadEveningFailures = 3;
constexpr qint64 kFailuresAgoS = 4 * 3'600; // before the last look of that day
constexpr qint64 kBetweenFailuresS = 300;

qint64 latencyOf(const SloTier &tier, Dice &dice)
{
    const double usual = tier.p95Ms * 0.42 * std::exp(0.42 * dice.normal());
    const double slow = dice.chance(0.01) ? 3 : 1;
    return std::min(qint64(usual * slow), qint64(tier.timeoutS) * 1000);
}

} // namespace

DemoSignals::DemoSignals(SignalBook &book, SloPlan plan, qint64 anchor)
    : m_book(book)
    , m_plan(std::move(plan))
    , m_anchor(anchor)
{
}

CallSignal DemoSignals::inThePast(CallSignal signal, Dice &dice)
{
    const qint64 ago = m_anchor - signal.at - kBadEveningDaysAgo * kDayS;
    signal.at -= qint64(dice.below(int(kLookS)));
    const SloTier &tier = m_plan.tierOf(signal.endpoint);
    const bool isBadEvening = ago >= 0 && ago < kLookS && tier.label == QLatin1String("tier2");
    if (isBadEvening && m_failures < kBadEveningFailures && dice.chance(0.5)) {
        ++m_failures;
        signal.at = m_anchor - kBadEveningDaysAgo * kDayS - kFailuresAgoS + m_failures * kBetweenFailuresS;
        signal.outcome = m_failures == 1 ? CallOutcome::TimedOut : CallOutcome::UpstreamError;
        signal.latencyMs = m_failures == 1 ? qint64(tier.timeoutS) * 1000 : signal.latencyMs;
    } else if (tier.label == QLatin1String("tier3") && dice.chance(0.004)) {
        signal.outcome = CallOutcome::UpstreamError;
    } else if (dice.chance(0.01)) {
        signal.retries = 1;
        signal.latencyMs += 700;
    }
    for (qint64 at = signal.at; at < signal.at + kOpenS; at += 60)
        m_book.notePresence(at);
    return signal;
}

void DemoSignals::record(const CallSignal &signal)
{
    Dice dice(diceSeed(diceSeed(signal.endpoint), ++m_number));
    CallSignal told = signal;
    if (told.outcome == CallOutcome::Ok || told.outcome == CallOutcome::NotFound)
        told.latencyMs = latencyOf(m_plan.tierOf(signal.endpoint), dice);
    m_book.record(m_isReplaying ? inThePast(told, dice) : told);
}

// The replay asks as fast as it can, which says nothing of a program that people use.
void DemoSignals::noteLoad(const CallLoad &load)
{
    if (!m_isReplaying)
        m_book.noteLoad(load);
}

} // namespace Tidemark
