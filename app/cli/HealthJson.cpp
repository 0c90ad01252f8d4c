// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HealthJson.h"

#include "app/cli/JsonPrinter.h"
#include "core/credits/Forecast.h"

#include <cmath>

namespace Tidemark {

namespace {

// 99.9, not 99.90000000000001.
double inPercent(double share)
{
    return std::round(share * 1e8) / 1e6;
}

QJsonValue inPercent(const std::optional<double> &share)
{
    return share ? QJsonValue(inPercent(*share)) : QJsonValue();
}

QJsonValue rounded(const std::optional<double> &value)
{
    return value ? QJsonValue(std::round(*value * 1e3) / 1e3) : QJsonValue();
}

QJsonValue wholeJson(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject latencyJson(const LatencyFigures &latency)
{
    return {{QStringLiteral("p50_ms"), rounded(latency.p50Ms)},
            {QStringLiteral("p95_ms"), rounded(latency.p95Ms)},
            {QStringLiteral("p99_ms"), rounded(latency.p99Ms)}};
}

QJsonObject tierJson(const TierOverview &overview)
{
    const SloTier &tier = overview.tier;
    return {
        {QStringLiteral("name"), tier.name},
        {QStringLiteral("label"), tier.label},
        {QStringLiteral("objective"), inPercent(tier.availability)},
        {QStringLiteral("window_s"), kSloWindowS},
        {QStringLiteral("events"), overview.budget.count.calls},
        {QStringLiteral("bad"), overview.budget.count.bad},
        {QStringLiteral("allowed"), rounded(overview.budget.allowed)},
        {QStringLiteral("budget_left"), inPercent(overview.budget.leftShare)},
        {QStringLiteral("hours_left"), rounded(overview.budget.hoursLeft)},
        {QStringLiteral("words"), overview.words},
        {QStringLiteral("burn"), QJsonObject{{QStringLiteral("5m"), rounded(overview.burn.m5)},
                                             {QStringLiteral("30m"), rounded(overview.burn.m30)},
                                             {QStringLiteral("1h"), rounded(overview.burn.h1)},
                                             {QStringLiteral("6h"), rounded(overview.burn.h6)}}},
        {QStringLiteral("state"), tierStateName(overview.state)},
        {QStringLiteral("error_rate"), inPercent(overview.errorShare)},
        {QStringLiteral("p95_objective_ms"), tier.p95Ms},
        {QStringLiteral("timeout_s"), tier.timeoutS},
        {QStringLiteral("late"), overview.isLate},
        {QStringLiteral("latency_1h"), latencyJson(overview.latency)},
        {QStringLiteral("latency_24h"), latencyJson(overview.latencyDay)},
    };
}

QJsonObject endpointJson(const EndpointFigures &figures)
{
    QJsonObject outcomes;
    for (int i = 0; i < kCallOutcomes; ++i)
        outcomes.insert(outcomeName(CallOutcome(i)), qint64(figures.sum.of(CallOutcome(i))));
    return {
        {QStringLiteral("endpoint"), figures.endpoint},
        {QStringLiteral("tier"), figures.tier},
        {QStringLiteral("events"), figures.sum.count().calls},
        {QStringLiteral("bad"), figures.sum.count().bad},
        {QStringLiteral("retries"), qint64(figures.sum.retries)},
        {QStringLiteral("per_hour"), rounded(figures.perHour)},
        {QStringLiteral("outcomes"), outcomes},
        {QStringLiteral("p50_ms"), rounded(figures.latency.p50Ms)},
        {QStringLiteral("p95_ms"), rounded(figures.latency.p95Ms)},
        {QStringLiteral("p99_ms"), rounded(figures.latency.p99Ms)},
    };
}

QJsonObject loadJson(const CallLoad &load)
{
    return {{QStringLiteral("connections"), load.connections},
            {QStringLiteral("queued"), load.queued},
            {QStringLiteral("retry_queue"), load.retries}};
}

QJsonObject dropJson(const TrafficDrop &drop)
{
    return {{QStringLiteral("endpoint"), drop.endpoint},
            {QStringLiteral("last_hour"), drop.calls},
            {QStringLiteral("usual_hour"), drop.usual}};
}

QString stateName(AlertEntry::State state)
{
    switch (state) {
    case AlertEntry::State::Pending: return QStringLiteral("pending");
    case AlertEntry::State::Firing: return QStringLiteral("firing");
    case AlertEntry::State::Resolved: return QStringLiteral("resolved");
    }
    Q_UNREACHABLE();
}

QJsonValue resolutionJson(AlertRecord::Resolution resolution)
{
    switch (resolution) {
    case AlertRecord::Resolution::None: return {};
    case AlertRecord::Resolution::Recovered: return QStringLiteral("recovered");
    case AlertRecord::Resolution::NoData: return QStringLiteral("no_data");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject alertJson(const AlertEntry &entry)
{
    const AlertRecord &record = entry.record;
    const bool hasFired = entry.state != AlertEntry::State::Pending;
    return {
        {QStringLiteral("name"), record.rule},
        {QStringLiteral("tier"), record.tier},
        {QStringLiteral("severity"), severityName(record.severity)},
        {QStringLiteral("state"), stateName(entry.state)},
        {QStringLiteral("active_since"), record.activeSince},
        {QStringLiteral("fired_at"), hasFired ? QJsonValue(record.firedAt) : QJsonValue()},
        {QStringLiteral("resolved_at"), wholeJson(record.resolvedAt)},
        {QStringLiteral("resolved_by"), resolutionJson(record.resolution)},
        {QStringLiteral("worst_burn"), hasFired && !isOfClientErrors(record.rule) ? rounded(record.worstBurn) : QJsonValue()},
        {QStringLiteral("bad"), hasFired ? QJsonValue(record.bad) : QJsonValue()},
        {QStringLiteral("silenced_until"), wholeJson(entry.silencedUntil)},
        {QStringLiteral("acknowledged_at"), wholeJson(entry.acknowledgedAt)},
    };
}

QJsonObject creditsLeftJson(const CreditSummary &summary, qint64 now)
{
    const Forecast ahead = forecast(summary.days, summary.balance.credits, now);
    return {{QStringLiteral("balance"), wholeJson(summary.balance.credits)},
            {QStringLiteral("days"), rounded(ahead.daysLeft)},
            {QStringLiteral("exhausted_earliest"), wholeJson(ahead.exhaustedEarliest)},
            {QStringLiteral("exhausted_latest"), wholeJson(ahead.exhaustedLatest)},
            {QStringLiteral("alarm"), ahead.daysLeft.value_or(kCreditAlarmDays) < kCreditAlarmDays},
            {QStringLiteral("drift"), inPercent(summary.balance.drift)}};
}

QJsonObject healthJson(const HealthOverview &overview, const QList<EndpointFigures> &endpoints, const LoadedSlo &slo)
{
    const Saturation &full = overview.saturation;
    return {
        {QStringLiteral("tiers"), toArray(overview.tiers, tierJson)},
        {QStringLiteral("alerts"), toArray(overview.alerts, alertJson)},
        {QStringLiteral("endpoints"), toArray(endpoints, endpointJson)},
        {QStringLiteral("drops"), toArray(overview.drops, dropJson)},
        {QStringLiteral("saturation"), QJsonObject{{QStringLiteral("out_of_credits_24h"), full.outOfCredits},
                                                   {QStringLiteral("rate_limited_24h"), full.rateLimited},
                                                   {QStringLiteral("retries_24h"), full.retries},
                                                   {QStringLiteral("load"), loadJson(full.load)},
                                                   {QStringLiteral("load_24h"), loadJson(full.dayLoad)}}},
        {QStringLiteral("at"), overview.at},
        {QStringLiteral("first_at"), wholeJson(overview.firstAt)},
        {QStringLiteral("coverage"), inPercent(overview.coverage)},
        {QStringLiteral("slo"), QJsonObject{{QStringLiteral("source"), sloSourceName(slo.source)},
                                            {QStringLiteral("problem"), textOrNull(slo.problem)}}},
    };
}

namespace {

QJsonObject tierReviewJson(const TierReview &review)
{
    return {{QStringLiteral("name"), review.tier.name},
            {QStringLiteral("objective"), inPercent(review.tier.availability)},
            {QStringLiteral("events"), review.cycle.calls},
            {QStringLiteral("bad"), review.cycle.bad},
            {QStringLiteral("events_before"), review.before.calls},
            {QStringLiteral("bad_before"), review.before.bad},
            {QStringLiteral("budget_spent"), inPercent(review.spent)},
            {QStringLiteral("budget_spent_before"), inPercent(review.spentBefore)},
            {QStringLiteral("budget_left"), inPercent(review.budget.leftShare)},
            {QStringLiteral("words"), budgetWords(review.budget)},
            {QStringLiteral("p95_ms"), rounded(review.p95Ms)},
            {QStringLiteral("p95_objective_ms"), review.tier.p95Ms},
            {QStringLiteral("advice"), adviceName(review.advice)}};
}

QJsonObject incidentJson(const Incident &incident)
{
    return {{QStringLiteral("tier"), incident.tier},
            {QStringLiteral("alerts"), QJsonArray::fromStringList(incident.rules)},
            {QStringLiteral("severity"), severityName(incident.severity)},
            {QStringLiteral("from"), incident.from},
            {QStringLiteral("until"), wholeJson(incident.until)},
            {QStringLiteral("events"), incident.count.calls},
            {QStringLiteral("bad"), incident.count.bad},
            {QStringLiteral("budget_spent"), inPercent(incident.budgetShare)}};
}

} // namespace

QJsonObject reviewJson(const SloReview &review)
{
    const auto beside = [](double promised, const QJsonValue &seen) {
        return QJsonObject{{QStringLiteral("promised"), promised}, {QStringLiteral("seen"), seen}};
    };
    return {{QStringLiteral("from"), review.from},
            {QStringLiteral("until"), review.until},
            {QStringLiteral("tiers"), toArray(review.tiers, tierReviewJson)},
            {QStringLiteral("incidents"), toArray(review.incidents, incidentJson)},
            {QStringLiteral("experiment"), review.experiment},
            {QStringLiteral("upstream"), QJsonObject{{QStringLiteral("mean_ms"), beside(kPromisedMeanMs, rounded(review.meanMs))},
                                                     {QStringLiteral("availability"), beside(inPercent(kPromisedAvailability),
                                                                                             inPercent(review.availability))}}}};
}

} // namespace Tidemark
