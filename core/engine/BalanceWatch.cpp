// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BalanceWatch.h"

#include "core/credits/Ledger.h"
#include "core/fetch/Upstream.h"
#include "core/parse/Parsers.h"

#include <QCoroFuture>
#include <QScopeGuard>

namespace Tidemark {

namespace {
constexpr qint64 kPauseS = 5 * 60;
constexpr qint64 kPauseWithoutNumberS = 24 * 3'600;
} // namespace

BalanceWatch::BalanceWatch(Clock &clock, Upstream &upstream, Ledger &ledger)
    : m_clock(clock)
    , m_upstream(upstream)
    , m_ledger(ledger)
{
}

QCoro::Task<void> BalanceWatch::afterSpend()
{
    if (m_isRunning)
        co_return;
    m_isRunning = true;
    const auto ended = qScopeGuard([this] { m_isRunning = false; });
    const auto last = co_await m_ledger.lastBalanceCheck();
    if (!last)
        co_return;
    const qint64 pause = last->gaveNumber ? kPauseS : kPauseWithoutNumberS;
    if (last->at > 0 && m_clock.now() - last->at < pause)
        co_return;
    std::ignore = co_await check();
}

QCoro::Task<Status> BalanceWatch::check()
{
    const auto page = co_await m_upstream.balancePage();
    const auto balance = page ? parseBalance(*page) : std::nullopt;
    const Status noted = co_await m_ledger.noteBalanceCheck(balance.has_value());
    if (!noted)
        co_return noted;
    if (!page)
        co_return fail(page.error());
    if (!balance)
        co_return fail(ErrorKind::Upstream, QStringLiteral("the balance page carries no number"), 200);
    const Status set = co_await m_ledger.setBalance(*balance, Balance::Origin::Api);
    co_return set;
}

} // namespace Tidemark
