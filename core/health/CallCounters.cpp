// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/CallCounters.h"

#include "core/db/Database.h"
#include "core/health/SignalTable.h"

#include <QCoroFuture>

#include <limits>

namespace Tidemark {

namespace {

constexpr qint64 kLateS = 3'600;
constexpr int kMinuteS = 60;

CallTotals::OfClass totalsOf(const LatencyHistogram &histogram)
{
    CallTotals::OfClass totals;
    totals.calls = histogram.calls();
    for (size_t i = 0; i < kTextBoundsMs.size(); ++i)
        totals.atMost.at(i) = histogram.atMost(kTextBoundsMs.at(i));
    totals.sumMs = histogram.meanMs().value_or(0) * double(totals.calls);
    return totals;
}

template <typename T>
void addGrowthOf(T &to, T now, T before)
{
    to += std::max(T(0), now - before);
}

} // namespace

CallTotals totalsOf(const SignalCell &cell)
{
    CallTotals totals;
    totals.retries = cell.retries;
    for (size_t i = 0; i < kClientErrors.size(); ++i)
        totals.clientErrors.at(i) = cell.of(kClientErrors.at(i));
    totals.byClass = {totalsOf(cell.latencies), totalsOf(cell.failedLatencies.at(0)), totalsOf(cell.failedLatencies.at(1))};
    CallTotals::OfClass &ok = totals.byClass.at(size_t(StatusClass::Ok));
    for (const StatusClass failed : {StatusClass::Client, StatusClass::Upstream}) {
        const CallTotals::OfClass &other = totals.byClass.at(size_t(failed));
        for (size_t i = 0; i < ok.atMost.size(); ++i)
            ok.atMost.at(i) -= other.atMost.at(i);
        ok.calls -= other.calls;
        ok.sumMs -= other.sumMs;
    }
    return totals;
}

void CallTotals::addGrowth(const CallTotals &now, const CallTotals &before)
{
    for (size_t i = 0; i < byClass.size(); ++i) {
        OfClass &own = byClass.at(i);
        addGrowthOf(own.calls, now.byClass.at(i).calls, before.byClass.at(i).calls);
        addGrowthOf(own.sumMs, now.byClass.at(i).sumMs, before.byClass.at(i).sumMs);
        for (size_t bound = 0; bound < own.atMost.size(); ++bound)
            addGrowthOf(own.atMost.at(bound), now.byClass.at(i).atMost.at(bound), before.byClass.at(i).atMost.at(bound));
    }
    for (size_t i = 0; i < clientErrors.size(); ++i)
        addGrowthOf(clientErrors.at(i), now.clientErrors.at(i), before.clientErrors.at(i));
    addGrowthOf(retries, now.retries, before.retries);
}

CallCounters::CallCounters(Database &database, Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QCoro::Task<Result<QHash<QString, CallTotals>>> CallCounters::read()
{
    const qint64 from = m_clock.now() - kLateS;
    // At the start, and after the clock was set back by so much that cells would be taken twice: begin from what is there.
    const bool isNew = m_horizon < 0 || from < m_horizon - kLateS;
    const qint64 horizon = isNew ? from : std::max(m_horizon, from);
    const auto cells = co_await m_database.run([horizon](Connection &connection) {
        return SignalTable::cells(connection, horizon, std::numeric_limits<qint64>::max());
    });
    if (!cells)
        co_return fail(cells.error());
    m_horizon = isNew ? horizon : std::max(m_horizon, horizon);
    m_counted.erase(m_counted.begin(), m_counted.lower_bound({m_horizon, QString()}));
    take(*cells, isNew ? Growth::Ignored : Growth::Added);
    Result<QHash<QString, CallTotals>> totals(m_totals);
    co_return totals;
}

void CallCounters::take(const QList<SignalCell> &cells, Growth growth)
{
    for (const SignalCell &cell : cells) {
        if (cell.spanS != kMinuteS || cell.start < m_horizon)
            continue;
        const CallTotals now = totalsOf(cell);
        CallTotals &counted = m_counted[{cell.start, cell.endpoint}];
        if (growth == Growth::Added)
            m_totals[cell.endpoint].addGrowth(now, counted);
        const CallTotals before = counted;
        counted.addGrowth(now, before);
    }
}

} // namespace Tidemark
