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

AlertRule ruleOf(const SloTier &tier, const char *kind)
{
    AlertRule rule;
    const QString label = tier.label.left(1).toUpper() + tier.label.mid(1);
    rule.name = QStringLiteral("TikLiveAPI%1%2Burn").arg(label, QString::fromLatin1(kind));
    rule.tier = tier.name;
    rule.label = tier.label;
    rule.budgetShare = tier.budgetShare();
    rule.minBad = kFewestBad;
    return rule;
}

AlertRule fastRule(const SloTier &tier)
{
    AlertRule rule = ruleOf(tier, "Fast");
    rule.severity = Severity::Page;
    rule.burn = tier.fastBurn;
    rule.shortS = 5 * kMinuteS;
    rule.longS = kHourS;
    rule.forS = 2 * kMinuteS;
    return rule;
}

AlertRule slowRule(const SloTier &tier)
{
    AlertRule rule = ruleOf(tier, "Slow");
    rule.severity = Severity::Ticket;
    rule.burn = tier.slowBurn;
    rule.shortS = 30 * kMinuteS;
    rule.longS = kSlowLongS;
    rule.forS = 15 * kMinuteS;
    return rule;
}

AlertRule longRule(const SloTier &tier)
{
    AlertRule rule = ruleOf(tier, "Long");
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

} // namespace

QString severityName(Severity severity)
{
    return severity == Severity::Page ? QStringLiteral("page") : QStringLiteral("ticket");
}

Severity severityNamed(const QString &name)
{
    return name == severityName(Severity::Page) ? Severity::Page : Severity::Ticket;
}

QList<AlertRule> alertRules(const SloPlan &plan)
{
    QList<AlertRule> rules;
    for (const SloTier &tier : plan.tiers)
        rules += {fastRule(tier), slowRule(tier), longRule(tier)};
    return rules;
}

bool holds(const AlertRule &rule, const CallSeries &series, qint64 at, Firing firing)
{
    const CallCount inLong = series.over(at, rule.longS);
    if (inLong.bad < rule.minBad || (rule.maxCalls > 0 && inLong.calls > rule.maxCalls))
        return false;
    const auto exceeds = [&rule](const CallCount &count) {
        return count.calls > 0 && double(count.bad) / double(count.calls) > rule.errorShare() + AlertRule::kShareRounding;
    };
    const CallCount inShort = series.over(at, rule.shortS);
    return exceeds(inLong) && (inShort.calls == 0 ? firing == Firing::Yes : exceeds(inShort));
}

} // namespace Tidemark
