// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/HealthWords.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr qint64 kSpeakingHour = 20; // calls; the day speaks where the hour has fewer
constexpr double kHoursInWords = 72; // then days

std::optional<double> worst(std::optional<double> a, std::optional<double> b)
{
    return a && b ? std::max(*a, *b) : a ? a : b;
}

QString burnText(std::optional<double> burn)
{
    if (!burn)
        return unknownText();
    return decimalNumber(burn, *burn < 10 && std::abs(*burn - std::round(*burn)) >= 0.05 ? 1 : 0) + QStringLiteral("×");
}

QString hoursText(double hours)
{
    const bool isHours = hours < kHoursInWords;
    const auto whole = qint64(std::floor(isHours ? hours : hours / 24));
    return isHours ? tr("%1 h").arg(exactCount(whole)) : tr("%1 d").arg(exactCount(whole));
}

QString callsText(qint64 calls)
{
    return tr("%Ln calls", "of the API", pluralOf(calls));
}

QString windowsOf(const QString &rule)
{
    if (isOfClientErrors(rule))
        return tr("15 min and 1 h agree");
    if (rule.endsWith(QLatin1String("FastBurn")))
        return tr("5 min and 1 h agree");
    return rule.endsWith(QLatin1String("SlowBurn")) ? tr("30 min and 6 h agree") : tr("12 h and 3 d agree");
}

} // namespace

StateWords stateWords(const TierOverview &tier)
{
    const QString fast = burnText(worst(tier.burn.m5, tier.burn.h1));
    const QString slow = burnText(worst(tier.burn.m30, tier.burn.h6));
    switch (tier.state) {
    case TierState::NoData:
        return {tr("no data"), Tone::Neutral, tr("Nothing was asked in 30 days: that is neither good nor bad.")};
    case TierState::Ok:
        // A failure or two of few calls use the budget up, and prove nothing.
        if (tier.budget.leftShare.value_or(1) <= 0)
            return {tr("too few calls to judge"), Tone::Neutral,
                    tr("Fewer than three calls failed: one more or less would turn the verdict. No alert of this tier holds.")};
        return {tr("holds"), Tone::Good, tr("No alert of this tier holds.")};
    case TierState::Pending:
        return {tr("burning %1, not for long").arg(fast), Tone::Warning,
                tr("The condition of an alert holds, not yet for its time.")};
    case TierState::Ticket:
        return {tr("burning %1").arg(slow), Tone::Warning, tr("The budget is spent this many times too fast, for hours.")};
    case TierState::Exhausted:
        return {tr("budget used up"), Tone::Critical, tr("More calls of the last 30 days failed than the objective allows.")};
    case TierState::Page:
        return {tr("burning %1").arg(fast), Tone::Critical, tr("The budget is spent this many times too fast, now.")};
    }
    Q_UNREACHABLE();
}

QString latencyText(std::optional<double> ms)
{
    return ms ? latencyWords(qRound64(*ms)) : unknownText();
}

Figure latencyFigure(const TierOverview &tier)
{
    const bool isHour = tier.lastHour.calls >= kSpeakingHour;
    const auto p95 = isHour ? tier.latency.p95Ms : tier.latencyDay.p95Ms;
    Figure figure;
    figure.value = latencyText(p95);
    figure.caption = tr("p95 · goal %1").arg(latencyText(tier.tier.p95Ms));
    figure.meaning = (isHour ? tr("95 of 100 calls of the last hour took no longer; %1.").arg(callsText(tier.lastHour.calls))
                             : tr("95 of 100 calls of the last 24 hours took no longer; the last hour had %1.")
                                   .arg(callsText(tier.lastHour.calls)));
    figure.tone = p95 && *p95 > tier.tier.p95Ms ? Tone::Critical : Tone::Neutral;
    return figure;
}

Figure errorFigure(const TierOverview &tier)
{
    const CallCount &count = tier.budget.count;
    const double goal = tier.tier.budgetShare() * 100;
    Figure figure;
    const auto share = count.calls > 0 ? std::optional(100.0 * double(count.bad) / double(count.calls)) : std::nullopt;
    figure.value = percent(share, share && *share > 0 && *share < 1 ? 2 : 1);
    figure.caption = tr("errors · goal %1").arg(percent(goal, goal < 1 ? 1 : 0));
    figure.meaning = tr("Calls of the last 30 days that the upstream failed or let time out: %1 of %2. A 404 is an answer.")
                         .arg(exactCount(count.bad), exactCount(count.calls));
    figure.tone = share && *share > goal ? Tone::Critical : Tone::Neutral;
    return figure;
}

Figure budgetFigure(const TierOverview &tier)
{
    const ErrorBudget &budget = tier.budget;
    Figure figure;
    figure.caption = tr("budget left");
    figure.meaning = tr("The objective allows %1 of %2 to fail; %3 did.")
                         .arg(decimalNumber(budget.allowed, budget.allowed < 10 ? 1 : 0), callsText(budget.count.calls),
                              exactCount(budget.count.bad));
    if (!budget.leftShare) {
        figure.value = unknownText();
    } else if (*budget.leftShare <= 0) {
        figure.value = percent(0, 0);
        figure.tone = Tone::Critical;
    } else if (budget.hoursLeft) {
        figure.value = hoursText(*budget.hoursLeft);
        figure.caption = tr("budget left at this pace");
        figure.tone = tier.state == TierState::Page ? Tone::Critical : Tone::Neutral;
    } else {
        figure.value = percent(*budget.leftShare * 100, 0);
    }
    return figure;
}

QString severityWords(Severity severity)
{
    return severity == Severity::Page ? tr("page") : tr("ticket");
}

QString alertTitle(const AlertEntry &alert, const QList<TierOverview> &tiers)
{
    const QString tier = tierTitle(alert.record.tier);
    const auto found = std::find_if(tiers.begin(), tiers.end(),
                                    [&alert](const TierOverview &entry) { return entry.tier.name == alert.record.tier; });
    if (alert.state == AlertEntry::State::Resolved || found == tiers.end())
        return tier;
    if (isOfClientErrors(alert.record.rule))
        return tr("%1: calls are refused").arg(tier);
    const ErrorBudget &budget = found->budget;
    if (budget.leftShare && *budget.leftShare <= 0)
        return tr("%1: its budget is used up").arg(tier);
    if (budget.hoursLeft)
        return tr("%1: budget gone in %2 at this rate").arg(tier, hoursText(*budget.hoursLeft));
    return tr("%1: too many calls fail").arg(tier);
}

QString alertDetail(const AlertEntry &alert)
{
    const AlertRecord &record = alert.record;
    const bool isRefused = isOfClientErrors(record.rule);
    QStringList parts{windowsOf(record.rule)};
    if (alert.state == AlertEntry::State::Pending)
        parts += tr("not for long enough");
    if (record.bad > 0)
        parts += isRefused ? tr("%Ln refused for the key, the credits or what they asked", nullptr, pluralOf(record.bad))
                           : tr("%Ln bad calls", nullptr, pluralOf(record.bad));
    parts += tr("since %1").arg(timeText(record.activeSince));
    return parts.join(QStringLiteral(" · "));
}

} // namespace Tidemark
