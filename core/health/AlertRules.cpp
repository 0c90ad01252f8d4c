// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/AlertRules.h"

#include "core/health/BurnRate.h"

namespace Tidemark {

namespace {

constexpr qint64 kMinuteS = 60;
constexpr qint64 kHourS = 3'600;
constexpr qint64 kDayS = 24 * kHourS;
constexpr qint64 kFewestBad = 3;
constexpr qint64 kFewestBadOfDays = 10;
constexpr qint64 kLongS = 3 * kDayS;
constexpr qint64 kSlowLongS = 6 * kHourS;
constexpr double kClientErrorShare = 0.05;
const QString kClientErrorsName = QStringLiteral("ClientErrors");

AlertRule ruleOf(const SloTier &tier, const QString &kind)
{
    AlertRule rule;
    const QString label = tier.label.left(1).toUpper() + tier.label.mid(1);
    rule.name = QStringLiteral("TikLiveAPI%1%2").arg(label, kind);
    rule.tier = tier.name;
    rule.label = tier.label;
    rule.budgetShare = tier.budgetShare();
    rule.minBad = kFewestBad;
    return rule;
}

AlertRule fastRule(const SloTier &tier)
{
    AlertRule rule = ruleOf(tier, QStringLiteral("FastBurn"));
    rule.severity = Severity::Page;
    rule.burn = tier.fastBurn;
    rule.shortS = 5 * kMinuteS;
    rule.longS = kHourS;
    rule.forS = 2 * kMinuteS;
    return rule;
}

AlertRule slowRule(const SloTier &tier)
{
    AlertRule rule = ruleOf(tier, QStringLiteral("SlowBurn"));
    rule.severity = Severity::Ticket;
    rule.burn = tier.slowBurn;
    rule.shortS = 30 * kMinuteS;
    rule.longS = kSlowLongS;
    rule.forS = 15 * kMinuteS;
    return rule;
}

AlertRule longRule(const SloTier &tier)
{
    AlertRule rule = ruleOf(tier, QStringLiteral("LongBurn"));
    rule.severity = Severity::Page;
    rule.burn = tier.slowBurn;
    rule.shortS = 12 * kHourS;
    rule.longS = kLongS;
    rule.forS = kHourS;
    rule.minBad = kFewestBadOfDays;
    // With so many calls in 3 days, 6 h at the slow rate have the 3 bad calls that the slow alert waits for.
    rule.maxCalls = qint64(double(kFewestBad * (kLongS / kSlowLongS)) / rule.errorShare() + 0.5);
    return rule;
}

AlertRule clientRule(const SloTier &tier)
{
    AlertRule rule = ruleOf(tier, kClientErrorsName);
    rule.severity = Severity::Ticket;
    rule.counts = AlertRule::Counts::ClientErrors;
    rule.burn = 1;
    rule.budgetShare = kClientErrorShare;
    rule.shortS = 15 * kMinuteS;
    rule.longS = kHourS;
    rule.forS = 5 * kMinuteS;
    return rule;
}

bool isEnough(const AlertRule &rule, const CallCount &count)
{
    const bool isCertain = rule.counts == AlertRule::Counts::ClientErrors && count.stopped > 0;
    return isCertain || countedBy(rule, count) >= rule.minBad;
}

} // namespace

QString severityName(Severity severity)
{
    return severity == Severity::Page ? QStringLiteral("page") : QStringLiteral("ticket");
}

Severity severityNamed(const QString &name)
{
    return name == severityName(Severity::Page) ? Severity::Page : Severity::Ticket;
}

bool isOfClientErrors(const QString &rule)
{
    return rule.endsWith(kClientErrorsName);
}

qint64 countedBy(const AlertRule &rule, const CallCount &count)
{
    return rule.counts == AlertRule::Counts::Failures ? count.bad : count.refused;
}

QList<AlertRule> alertRules(const SloPlan &plan)
{
    QList<AlertRule> rules;
    for (const SloTier &tier : plan.tiers)
        rules += {fastRule(tier), slowRule(tier), longRule(tier), clientRule(tier)};
    return rules;
}

bool holds(const AlertRule &rule, const CallSeries &series, qint64 at, Firing firing)
{
    const CallCount inLong = series.over(at, rule.longS);
    if (!isEnough(rule, inLong) || (rule.maxCalls > 0 && inLong.calls > rule.maxCalls))
        return false;
    const auto exceeds = [&rule](const CallCount &count) {
        return count.calls > 0
               && double(countedBy(rule, count)) / double(count.calls) > rule.errorShare() + AlertRule::kShareRounding;
    };
    const CallCount inShort = series.over(at, rule.shortS);
    return exceeds(inLong) && (inShort.calls == 0 ? firing == Firing::Yes : exceeds(inShort));
}

} // namespace Tidemark
