// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/HealthReader.h"

#include "core/db/Database.h"
#include "core/health/AlertTable.h"
#include "core/health/OverviewMaker.h"
#include "core/health/SignalTable.h"

#include <QMap>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kMinuteS = 60;
constexpr qint64 kDayS = 24LL * 3600;

// The end of the minute that runs, so that the newest calls count.
qint64 endOf(qint64 now)
{
    return now - now % kMinuteS + kMinuteS;
}

QHash<QString, SignalCell> sumsByEndpoint(const QList<SignalCell> &cells)
{
    QHash<QString, SignalCell> sums;
    for (const SignalCell &cell : cells) {
        SignalCell &sum = sums[cell.endpoint];
        sum.endpoint = cell.endpoint;
        sum.merge(cell);
    }
    return sums;
}

QList<HeatCell> heatCells(const QList<SignalCell> &cells, int spanS)
{
    QMap<std::pair<QString, qint64>, SignalCell> sums;
    for (const SignalCell &cell : cells)
        sums[{cell.endpoint, cell.start - cell.start % spanS}].merge(cell);
    QList<HeatCell> heat;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        heat.append(HeatCell{sum.key().first, sum.key().second, spanS, sum->count(), latencyFigures(sum->latencies)});
    return heat;
}

QList<EndpointFigures> endpointFigures(const QList<SignalCell> &cells, const SloPlan &plan, qint64 windowS)
{
    QList<EndpointFigures> all;
    const QHash<QString, SignalCell> sums = sumsByEndpoint(cells);
    for (const SignalCell &sum : sums) {
        const double perHour = double(sum.count().calls) * 3600 / double(windowS);
        all.append(EndpointFigures{sum.endpoint, plan.tierOf(sum.endpoint).name, sum, latencyFigures(sum.latencies), perHour});
    }
    std::sort(all.begin(), all.end(), [](const EndpointFigures &a, const EndpointFigures &b) {
        return std::pair(-a.sum.count().calls, a.endpoint) < std::pair(-b.sum.count().calls, b.endpoint);
    });
    return all;
}

QHash<QString, qint64> callsByTier(const QList<CellCount> &counts, const SloPlan &plan)
{
    QHash<QString, qint64> calls;
    for (const CellCount &cell : counts)
        calls[plan.tierOf(cell.endpoint).name] += cell.count.calls;
    return calls;
}

QList<Offender> offendersOf(const QList<SignalCell> &cells, const QHash<QString, qint64> &tierCalls, const SloPlan &plan)
{
    QList<Offender> all;
    const QHash<QString, SignalCell> sums = sumsByEndpoint(cells);
    for (const SignalCell &sum : sums) {
        const CallCount count = sum.count();
        const SloTier &tier = plan.tierOf(sum.endpoint);
        if (count.bad == 0)
            continue;
        const double budget = budgetOf(std::max(tierCalls.value(tier.name), count.calls), tier.budgetShare());
        all.append(Offender{sum.endpoint, tier.name, count, double(count.bad) / budget, burnRate(count, tier.budgetShare()),
                            sum.latencies.quantileMs(0.95)});
    }
    std::sort(all.begin(), all.end(), [](const Offender &a, const Offender &b) {
        return std::pair(-a.budgetShare, a.endpoint) < std::pair(-b.budgetShare, b.endpoint);
    });
    return all;
}

} // namespace

HealthReader::HealthReader(Database &database, Clock &clock, SloPlan plan)
    : m_database(database)
    , m_clock(clock)
    , m_plan(std::move(plan))
{
}

QFuture<Result<HealthOverview>> HealthReader::overview() const
{
    return m_database.run(
        [plan = m_plan, end = endOf(m_clock.now())](Connection &connection) { return makeOverview(connection, plan, end); });
}

QFuture<Result<QList<HeatCell>>> HealthReader::heatmap(qint64 windowS, int spanS) const
{
    return m_database.run([windowS, spanS, end = endOf(m_clock.now())](Connection &connection) -> Result<QList<HeatCell>> {
        const qint64 from = (end - windowS) - (end - windowS) % spanS;
        const auto cells = SignalTable::cells(connection, from, end);
        if (!cells)
            return fail(cells.error());
        return heatCells(*cells, spanS);
    });
}

QFuture<Result<QList<EndpointFigures>>> HealthReader::endpoints(qint64 windowS) const
{
    return m_database.run(
        [windowS, plan = m_plan, end = endOf(m_clock.now())](Connection &connection) -> Result<QList<EndpointFigures>> {
            const auto cells = SignalTable::cells(connection, end - windowS, end);
            if (!cells)
                return fail(cells.error());
            return endpointFigures(*cells, plan, windowS);
        });
}

QFuture<Result<QList<Offender>>> HealthReader::offenders(qint64 windowS) const
{
    return m_database.run(
        [windowS, plan = m_plan, end = endOf(m_clock.now())](Connection &connection) -> Result<QList<Offender>> {
            const auto cells = SignalTable::cells(connection, end - windowS, end);
            const auto month = SignalTable::counts(connection, end - kSloWindowS, end);
            if (!cells || !month)
                return fail(cells ? month.error() : cells.error());
            return offendersOf(*cells, callsByTier(*month, plan), plan);
        });
}

QFuture<Result<ProbeReport>> HealthReader::probes() const
{
    return m_database.run([plan = m_plan, now = m_clock.now()](Connection &connection) -> Result<ProbeReport> {
        const auto records = ProbeTable::between(connection, now - kDayS, now + 1);
        if (!records)
            return fail(records.error());
        return probeReport(*records, plan, now);
    });
}

QFuture<Result<SloReview>> HealthReader::review() const
{
    return reviewOf(m_database, m_clock, m_plan);
}

QFuture<Result<QList<AlertEntry>>> HealthReader::alerts(int limit) const
{
    return m_database.run([limit, plan = m_plan, now = m_clock.now()](Connection &connection) -> Result<QList<AlertEntry>> {
        auto entries = currentAlerts(connection, plan, now);
        const auto newest = AlertTable::newest(connection, limit);
        if (!entries || !newest)
            return fail(entries ? newest.error() : entries.error());
        for (const AlertRecord &record : *newest) {
            if (record.resolvedAt)
                entries->append(AlertEntry{record, AlertEntry::State::Resolved, std::nullopt});
        }
        return std::move(*entries);
    });
}

} // namespace Tidemark
