// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/SloReview.h"

#include "core/db/Database.h"
#include "core/health/AlertTable.h"
#include "core/health/SignalTable.h"
#include "core/health/TierSeries.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kMinuteS = 60;
constexpr qint64 kHourS = 3'600;
constexpr qint64 kCycleS = 14LL * 24 * kHourS;
constexpr int kMostAlerts = 1'000;
constexpr qsizetype kMostIncidents = 3;
constexpr qint64 kFewestBad = 3;
constexpr double kLittleSpent = 0.1;

struct Material {
    AlertWalk::SeriesByTier series; // of 30 days
    QList<SignalCell> cells;        // of the cycle
    QList<AlertRecord> alerts;
    qint64 end = 0;
};

std::optional<double> spentOf(const CallCount &count, double budgetShare)
{
    return count.calls > 0 ? std::optional(double(count.bad) / budgetOf(count.calls, budgetShare)) : std::nullopt;
}

TierReview::Advice adviceOf(const TierReview &review)
{
    if (review.budget.leftShare.value_or(1) <= 0 && review.budget.count.bad >= kFewestBad)
        return TierReview::Advice::Freeze;
    const double share = review.tier.budgetShare();
    if (budgetOf(review.cycle.calls, share) < 1 || budgetOf(review.before.calls, share) < 1)
        return TierReview::Advice::TooLittle;
    const bool isLittle = review.spent.value_or(1) < kLittleSpent && review.spentBefore.value_or(1) < kLittleSpent;
    return isLittle ? TierReview::Advice::Tighten : TierReview::Advice::Keep;
}

TierReview tierReview(const SloTier &tier, const SloPlan &plan, const Material &material)
{
    const CallSeries &series = *material.series.constFind(tier.name);
    const double share = tier.budgetShare();
    TierReview review;
    review.tier = tier;
    review.cycle = series.over(material.end, kCycleS);
    review.before = series.over(material.end - kCycleS, kCycleS);
    review.spent = spentOf(review.cycle, share);
    review.spentBefore = spentOf(review.before, share);
    review.budget = errorBudget(series.over(material.end, kSloWindowS), share, currentBurn(series, share, material.end));
    LatencyHistogram latencies;
    for (const SignalCell &cell : material.cells) {
        if (plan.tierOf(cell.endpoint).name == tier.name)
            latencies.merge(cell.latencies);
    }
    review.p95Ms = latencies.quantileMs(0.95);
    review.advice = adviceOf(review);
    return review;
}

// Of one incident, while it is put together.
struct Spell {
    Incident incident;
    qint64 notBefore = 0; // the end of the tier's spell before
    qint64 countedFrom = 0;
};

// When the first of the bad calls came that made the alert: in its long window, as it began to hold.
qint64 firstBad(const AlertRecord &record, const QList<AlertRule> &rules, const CallSeries &series)
{
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [&record](const AlertRule &each) { return each.name == record.rule; });
    qint64 at = record.activeSince - (rule != rules.end() ? rule->longS : kHourS);
    while (at < record.activeSince && series.over(at + kMinuteS, kMinuteS).bad == 0)
        at += kMinuteS;
    return at;
}

bool continues(const Incident &incident, const AlertRecord &record)
{
    return incident.tier == record.tier && (!incident.until || record.activeSince <= *incident.until + kHourS);
}

void extend(Incident &incident, const AlertRecord &record)
{
    if (!incident.rules.contains(record.rule))
        incident.rules.append(record.rule);
    if (record.severity == Severity::Page)
        incident.severity = Severity::Page;
    incident.from = std::min(incident.from, record.activeSince);
    if (!record.resolvedAt || !incident.until)
        incident.until.reset();
    else
        incident.until = std::max(*incident.until, *record.resolvedAt);
}

// Spells of all tiers in which the API failed, oldest first; no call counts in two of them.
QList<Spell> spellsOf(const QList<AlertRule> &rules, const Material &material)
{
    QList<AlertRecord> records = material.alerts;
    std::sort(records.begin(), records.end(),
              [](const AlertRecord &a, const AlertRecord &b) { return a.activeSince < b.activeSince; });
    QList<Spell> all;
    QHash<QString, qint64> ends; // of the spells so far, by tier
    for (const AlertRecord &record : std::as_const(records)) {
        if (isOfClientErrors(record.rule) || record.resolvedAt.value_or(material.end) < material.end - kCycleS)
            continue;
        const qint64 first = firstBad(record, rules, *material.series.constFind(record.tier));
        const auto known =
            std::find_if(all.begin(), all.end(), [&](const Spell &each) { return continues(each.incident, record); });
        if (known == all.end()) {
            const Incident fresh{record.tier, {record.rule}, record.severity, record.activeSince, record.resolvedAt, {}, 0};
            const qint64 notBefore = ends.value(record.tier);
            all.append({fresh, notBefore, std::max(first, notBefore)});
        } else {
            extend(known->incident, record);
            known->countedFrom = std::clamp(first, known->notBefore, known->countedFrom);
        }
        qint64 &end = ends[record.tier];
        end = std::max(end, record.resolvedAt.value_or(material.end));
    }
    return all;
}

QList<Incident> incidentsOf(const SloPlan &plan, const Material &material)
{
    QList<Incident> all;
    for (Spell &spell : spellsOf(alertRules(plan), material)) {
        Incident &incident = spell.incident;
        const CallSeries &series = *material.series.constFind(incident.tier);
        const qint64 until = incident.until.value_or(material.end);
        incident.count = series.over(until, until - spell.countedFrom);
        const double budget = budgetOf(series.over(material.end, kSloWindowS).calls, plan.tierOf(incident.tier).budgetShare());
        incident.budgetShare = budget > 0 ? double(incident.count.bad) / budget : 0;
        all.append(std::move(incident));
    }
    std::sort(all.begin(), all.end(), [](const Incident &a, const Incident &b) { return a.budgetShare > b.budgetShare; });
    return all.mid(0, kMostIncidents);
}

// The endpoint of a tier (of any: empty) with most bad calls in the cycle; empty where none failed.
QString worstEndpoint(const QList<SignalCell> &cells, const SloPlan &plan, const QString &tier)
{
    QMap<QString, qint64> bad;
    for (const SignalCell &cell : cells) {
        if (tier.isEmpty() || plan.tierOf(cell.endpoint).name == tier)
            bad[cell.endpoint] += cell.count().bad;
    }
    QString worst;
    for (auto each = bad.cbegin(); each != bad.cend(); ++each) {
        if (each.value() > bad.value(worst))
            worst = each.key();
    }
    return worst;
}

QString experimentOf(const SloReview &review, const Material &material, const SloPlan &plan)
{
    for (const TierReview &tier : review.tiers) {
        const QString worst = worstEndpoint(material.cells, plan, tier.tier.name);
        if (tier.advice == TierReview::Advice::Freeze && !worst.isEmpty())
            return QStringLiteral("For one week, ask /%1/ half as often, or with a count of 10 where it has one, and see whether "
                                  "%2 stops losing budget.")
                .arg(worst, tier.tier.label);
    }
    for (const TierReview &tier : review.tiers) {
        if (tier.p95Ms.value_or(0) > tier.tier.p95Ms)
            return QStringLiteral(
                       "For one week, ask the lists of %1 with a count of 10 in place of 30, and see whether p95 falls "
                       "below %2 ms.")
                .arg(tier.tier.label)
                .arg(tier.tier.p95Ms);
    }
    for (const TierReview &tier : review.tiers) {
        if (tier.advice == TierReview::Advice::Tighten)
            return QStringLiteral(
                       "For one cycle, promise %1 % for %2 in slo.yaml, half of its budget, and see whether an alert fires.")
                .arg(100 - tier.tier.budgetShare() * 50, 0, 'g', 6)
                .arg(tier.tier.label);
    }
    return QStringLiteral(
        "Let `tidemark-cli sandbox` fail for ten minutes, and see that the alert reaches who should hear of it.");
}

Result<Material> materialOf(Connection &connection, const SloPlan &plan, qint64 end)
{
    const auto counts = SignalTable::counts(connection, end - kSloWindowS, end);
    auto cells = SignalTable::cells(connection, end - kCycleS, end);
    auto alerts = AlertTable::newest(connection, kMostAlerts);
    if (!counts || !cells || !alerts)
        return fail(!counts ? counts.error() : !cells ? cells.error() : alerts.error());
    return Material{seriesByTier(*counts, plan, end - kSloWindowS, end), std::move(*cells), std::move(*alerts), end};
}

Result<SloReview> makeReview(Connection &connection, const SloPlan &plan, qint64 end)
{
    const auto material = materialOf(connection, plan, end);
    if (!material)
        return fail(material.error());
    SloReview review;
    review.from = end - kCycleS;
    review.until = end;
    for (const SloTier &tier : plan.tiers)
        review.tiers.append(tierReview(tier, plan, *material));
    review.incidents = incidentsOf(plan, *material);
    review.experiment = experimentOf(review, *material, plan);
    LatencyHistogram latencies;
    CallCount count;
    for (const SignalCell &cell : material->cells) {
        latencies.merge(cell.latencies);
        count += cell.count();
    }
    review.meanMs = latencies.meanMs();
    if (count.calls > 0)
        review.availability = 1 - double(count.bad) / double(count.calls);
    return review;
}

} // namespace

QString adviceName(TierReview::Advice advice)
{
    switch (advice) {
    case TierReview::Advice::Keep: return QStringLiteral("keep");
    case TierReview::Advice::Freeze: return QStringLiteral("freeze");
    case TierReview::Advice::Tighten: return QStringLiteral("tighten");
    case TierReview::Advice::TooLittle: return QStringLiteral("too_little_data");
    }
    return {};
}

QFuture<Result<SloReview>> reviewOf(Database &database, const Clock &clock, const SloPlan &plan)
{
    const qint64 now = clock.now();
    return database.run(
        [plan, end = now - now % kMinuteS + kMinuteS](Connection &connection) { return makeReview(connection, plan, end); });
}

} // namespace Tidemark
