// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ProbeArguments.h"

#include "app/cli/GlobalOptions.h"
#include "app/cli/TextPrinter.h"
#include "core/settings/Settings.h"

#include <QJsonArray>

namespace Tidemark {

namespace {

const QString kProbe = QStringLiteral("--probe");
const QString kEvery = QStringLiteral("--probe-every");
const QString kCap = QStringLiteral("--probe-cap");
constexpr int kMostMinutes = 24 * 60;
constexpr qint64 kMostCap = 1'000'000;

QString intervalText(int minutes)
{
    if (minutes % 60 == 0)
        return minutes == 60 ? QStringLiteral("every hour") : QStringLiteral("every %1 hours").arg(minutes / 60);
    return minutes == 1 ? QStringLiteral("every minute") : QStringLiteral("every %1 minutes").arg(minutes);
}

QString creditsText(qint64 credits)
{
    return countText(credits) + (credits == 1 ? QStringLiteral(" credit") : QStringLiteral(" credits"));
}

Result<ProbePlan> planWithin(qint64 cap)
{
    const auto minutes = probeMinutesWithin(cap);
    if (!minutes) {
        return fail(ErrorKind::Usage,
                    QStringLiteral("--probe-cap %1 pays for none of the usual intervals (the least is %2 a day); "
                                   "say one with --probe-every, or raise the cap")
                        .arg(cap)
                        .arg(creditsText(probePrices().last().creditsPerDay)));
    }
    return ProbePlan{*minutes, cap};
}

} // namespace

QList<Option> probeOptionList()
{
    return {
        {kProbe, {}, QStringLiteral("probe the API as well; each probe costs a credit")},
        {kEvery, QStringLiteral("MINUTES"), QStringLiteral("between two rounds of three probes (default: as the cap pays for)")},
        {kCap, QStringLiteral("N"), QStringLiteral("at most N credits a day for probes (default: as in the settings, 100)")},
    };
}

Result<ProbePlan> probePlan(const Invocation &invocation, const Settings &settings)
{
    if (!invocation.has(kProbe)) {
        for (const QString &option : {kEvery, kCap}) {
            if (invocation.has(option))
                return fail(ErrorKind::Usage, QStringLiteral("%1 goes with --probe").arg(option));
        }
        return ProbePlan();
    }
    const qint64 usualCap = settings.whole(Setting::ProbesCreditsPerDay);
    const auto cap = invocation.has(kCap) ? integerIn(kCap, invocation.value(kCap), 1, kMostCap) : Result<qint64>(usualCap);
    if (!cap)
        return fail(cap.error());
    const qint64 usual = settings.whole(Setting::ProbesEveryMinutes);
    const auto every =
        invocation.has(kEvery) ? integerIn(kEvery, invocation.value(kEvery), 1, kMostMinutes) : Result<qint64>(usual);
    if (!every)
        return fail(every.error());
    return *every > 0 ? ProbePlan{int(*every), *cap} : planWithin(*cap);
}

QStringList probeNotes(const ProbePlan &plan)
{
    QStringList choices;
    for (const ProbePrice &price : probePrices())
        choices += QStringLiteral("%1 %2").arg(intervalText(price.everyMinutes), creditsText(price.creditsPerDay));
    const qint64 price = probeCreditsPerDay(plan.everyMinutes);
    QStringList notes{
        QStringLiteral("What three probes cost a day: %1.").arg(choices.join(QStringLiteral(", "))),
        QStringLiteral("Probing %1: %2 a day, less what real calls spare.")
            .arg(intervalText(plan.everyMinutes), creditsText(price)),
    };
    if (plan.creditsPerDay < 0 || price <= plan.creditsPerDay)
        return notes;
    const qint64 minutes = plan.creditsPerDay / kProbes * plan.everyMinutes;
    notes += QStringLiteral("The cap of %1 a day ends them %2 h %3 min into each day (UTC).")
                 .arg(creditsText(plan.creditsPerDay))
                 .arg(minutes / 60)
                 .arg(minutes % 60);
    return notes;
}

QJsonObject probeJson(const ProbePlan &plan)
{
    QJsonArray choices;
    for (const ProbePrice &price : probePrices()) {
        choices.append(QJsonObject{{QStringLiteral("every_minutes"), price.everyMinutes},
                                   {QStringLiteral("credits_per_day"), price.creditsPerDay}});
    }
    return {
        {QStringLiteral("on"), plan.isOn()},
        {QStringLiteral("every_minutes"), plan.isOn() ? QJsonValue(plan.everyMinutes) : QJsonValue()},
        {QStringLiteral("credits_per_day"), probeCreditsPerDay(plan.everyMinutes)},
        {QStringLiteral("cap_per_day"), plan.creditsPerDay >= 0 && plan.isOn() ? QJsonValue(plan.creditsPerDay) : QJsonValue()},
        {QStringLiteral("choices"), choices}};
}

} // namespace Tidemark
