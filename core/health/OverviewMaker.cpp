// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/OverviewMaker.h"

#include "core/health/AlertTable.h"
#include "core/health/SignalTable.h"
#include "core/health/TierSeries.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kMinuteS = 60;
constexpr qint64 kHourS = 3'600;
constexpr qint64 kDayS = 24 * kHourS;
constexpr qint64 kWeekS = 7 * kDayS;
constexpr qint64 kFewestBad = 3;
constexpr qint64 kWholeHour = 55; // minutes of presence

// What the last day's calls say of a tier and of all.
struct DayFigures {
    QHash<QString, LatencyHistogram> day;  // by tier
    QHash<QString, LatencyHistogram> hour; // by tier
    Saturation saturation;
};

DayFigures dayFigures(const QList<SignalCell> &cells, const SloPlan &plan, qint64 end)
{
    DayFigures figures;
    for (const SignalCell &cell : cells) {
        const QString tier = plan.tierOf(cell.endpoint).name;
        figures.day[tier].merge(cell.latencies);
        if (cell.start >= end - kHourS)
            figures.hour[tier].merge(cell.latencies);
        figures.saturation.outOfCredits += cell.of(CallOutcome::OutOfCredits);
        figures.saturation.rateLimited += cell.of(CallOutcome::RateLimited);
        figures.saturation.retries += cell.retries;
    }
    return figures;
}

TierState stateOf(const TierOverview &overview, const QList<AlertEntry> &alerts)
{
    TierState state = overview.budget.count.calls > 0 ? TierState::Ok : TierState::NoData;
    if (overview.budget.leftShare.value_or(1) <= 0 && overview.budget.count.bad >= kFewestBad)
        state = TierState::Exhausted;
    for (const AlertEntry &alert : alerts) {
        if (alert.record.tier != overview.tier.name)
            continue;
        TierState own = alert.record.severity == Severity::Page ? TierState::Page : TierState::Ticket;
        if (alert.state == AlertEntry::State::Pending)
            own = TierState::Pending;
        state = std::max(state, own);
    }
    return state;
}

TierOverview tierOverview(const SloTier &tier, const CallSeries &series, const DayFigures &day, qint64 end)
{
    TierOverview overview;
    overview.tier = tier;
    const double share = tier.budgetShare();
    overview.budget = errorBudget(series.over(end, kSloWindowS), share, currentBurn(series, share, end));
    overview.words = budgetWords(overview.budget);
    const auto burn = [&](qint64 windowS) { return burnRate(series.over(end, windowS), share); };
    overview.burn = {burn(5 * kMinuteS), burn(30 * kMinuteS), burn(kHourS), burn(6 * kHourS)};
    overview.lastHour = series.over(end, kHourS);
    if (overview.lastHour.calls > 0)
        overview.errorShare = double(overview.lastHour.bad) / double(overview.lastHour.calls);
    overview.latency = latencyFigures(day.hour.value(tier.name));
    overview.latencyDay = latencyFigures(day.day.value(tier.name));
    overview.isLate = overview.latency.p95Ms.value_or(0) > tier.p95Ms;
    return overview;
}

// By endpoint: the calls of the last hour, and of each hour of the week before in which a program ran all the time.
QList<TrafficDrop> drops(const QList<CellCount> &counts, const Presence &presence, qint64 end)
{
    const auto isWhole = [&presence, end](qint64 hoursAgo) {
        const qint64 until = end - hoursAgo * kHourS;
        return minutesPresent(presence, until - kHourS, until) >= kWholeHour;
    };
    if (!isWhole(0))
        return {};
    QHash<QString, QHash<qint64, qint64>> byEndpoint; // calls by hours ago
    for (const CellCount &cell : counts) {
        if (cell.start >= end - kWeekS && cell.start < end)
            byEndpoint[cell.endpoint][(end - 1 - cell.start) / kHourS] += cell.count.calls;
    }
    QList<qint64> whole;
    for (qint64 hoursAgo = 1; hoursAgo < kWeekS / kHourS; ++hoursAgo) {
        if (isWhole(hoursAgo))
            whole.append(hoursAgo);
    }
    QList<TrafficDrop> found;
    for (auto endpoint = byEndpoint.cbegin(); endpoint != byEndpoint.cend(); ++endpoint) {
        QList<qint64> usual;
        for (const qint64 hoursAgo : std::as_const(whole))
            usual.append(endpoint->value(hoursAgo));
        if (const auto drop = trafficDrop(endpoint.key(), endpoint->value(0), usual))
            found.append(*drop);
    }
    std::sort(found.begin(), found.end(), [](const TrafficDrop &a, const TrafficDrop &b) { return a.endpoint < b.endpoint; });
    return found;
}

void setCoverage(HealthOverview &overview, const QList<CellCount> &counts, const Presence &presence)
{
    if (counts.isEmpty())
        return;
    const qint64 from = std::max(counts.first().start, overview.at - kSloWindowS);
    overview.firstAt = counts.first().start;
    overview.coverage = double(minutesPresent(presence, from, overview.at)) / double((overview.at - from) / kMinuteS);
}

std::optional<qint64> silenceOf(const QHash<QString, qint64> &silences, const QString &rule, qint64 now)
{
    const qint64 until = silences.value(rule);
    return until > now ? std::optional(until) : std::nullopt;
}

} // namespace

Result<QList<AlertEntry>> currentAlerts(Connection &connection, const SloPlan &plan, qint64 now)
{
    const auto firing = AlertTable::firing(connection);
    const auto pending = AlertTable::pending(connection);
    const auto silences = AlertTable::silences(connection);
    const auto acknowledged = AlertTable::acknowledgements(connection);
    if (!firing || !pending)
        return fail(!firing ? firing.error() : pending.error());
    if (!silences || !acknowledged)
        return fail(!silences ? silences.error() : acknowledged.error());
    QList<AlertEntry> entries;
    for (const Severity severity : {Severity::Page, Severity::Ticket}) {
        for (const AlertRecord &record : *firing) {
            if (record.severity != severity)
                continue;
            AlertEntry entry{record, AlertEntry::State::Firing, silenceOf(*silences, record.rule, now)};
            const auto seen = acknowledged->constFind({record.rule, record.firedAt});
            if (seen != acknowledged->cend())
                entry.acknowledgedAt = *seen;
            entries.append(entry);
        }
    }
    for (const AlertRule &rule : alertRules(plan)) {
        if (!pending->contains(rule.name))
            continue;
        AlertRecord record;
        record.rule = rule.name;
        record.tier = rule.tier;
        record.severity = rule.severity;
        record.activeSince = pending->value(rule.name);
        entries.append(AlertEntry{record, AlertEntry::State::Pending, silenceOf(*silences, rule.name, now)});
    }
    return entries;
}

Result<HealthOverview> makeOverview(Connection &connection, const SloPlan &plan, qint64 end)
{
    const qint64 from = end - kSloWindowS;
    const auto counts = SignalTable::counts(connection, from, end);
    const auto cells = SignalTable::cells(connection, end - kDayS, end);
    const auto presence = SignalTable::presence(connection, from, end);
    auto alerts = currentAlerts(connection, plan, end);
    const auto load = SignalTable::mostLoad(connection, end - 2 * kMinuteS, end);
    const auto dayLoad = SignalTable::mostLoad(connection, end - kDayS, end);
    if (!counts || !cells || !presence || !alerts)
        return fail(!counts ? counts.error() : !cells ? cells.error() : !presence ? presence.error() : alerts.error());
    if (!load || !dayLoad)
        return fail(load ? dayLoad.error() : load.error());
    HealthOverview overview;
    overview.at = end;
    overview.alerts = std::move(*alerts);
    const DayFigures day = dayFigures(*cells, plan, end);
    const AlertWalk::SeriesByTier series = seriesByTier(*counts, plan, from, end);
    for (const SloTier &tier : plan.tiers) {
        overview.tiers.append(tierOverview(tier, *series.constFind(tier.name), day, end));
        overview.tiers.last().state = stateOf(overview.tiers.last(), overview.alerts);
    }
    overview.saturation = day.saturation;
    overview.saturation.load = *load;
    overview.saturation.dayLoad = *dayLoad;
    overview.drops = drops(*counts, *presence, end);
    setCoverage(overview, *counts, *presence);
    return overview;
}

} // namespace Tidemark
