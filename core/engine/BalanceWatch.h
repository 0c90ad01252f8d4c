// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QCoroTask>

namespace Tidemark {

class Ledger;
class Upstream;

// Asks /profile/ for the balance, which costs nothing: after an answer was paid for, at most every
// five minutes over all processes; where the page carries no number, once a day. What it cannot
// read changes nothing. Lives in the engine's thread.
class BalanceWatch
{
public:
    BalanceWatch(Clock &clock, Upstream &upstream, Ledger &ledger);

    QCoro::Task<void> afterSpend();
    [[nodiscard]] QCoro::Task<Status> check();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    Clock &m_clock;
    Upstream &m_upstream;
    Ledger &m_ledger;
    bool m_isRunning = false;
};

} // namespace Tidemark
