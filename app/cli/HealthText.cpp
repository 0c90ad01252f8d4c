// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HealthText.h"

#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"
#include "core/credits/Forecast.h"
#include "core/net/Connections.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr auto kRight = TextTable::Align::Right;

QString percentText(std::optional<double> share, int decimals = 1)
{
    return share ? numberText(*share * 100, decimals) + QStringLiteral(" %") : numberText(std::nullopt);
}

QString msText(std::optional<double> ms)
{
    return ms ? numberText(*ms, 0) + QStringLiteral(" ms") : numberText(std::nullopt);
}

QString burnText(std::optional<double> burn)
{
    return burn ? numberText(*burn, 1) + QLatin1Char('x') : numberText(std::nullopt);
}

// That of the hour, or of the day where the hour had no calls.
QString p95Text(const TierOverview &overview)
{
    const QString objective = msText(overview.tier.p95Ms);
    if (overview.latency.p95Ms)
        return QStringLiteral("%1 of %2%3")
            .arg(msText(overview.latency.p95Ms), objective, overview.isLate ? QStringLiteral(", late") : QString());
    if (overview.latencyDay.p95Ms)
        return QStringLiteral("%1 of %2 (24 h)").arg(msText(overview.latencyDay.p95Ms), objective);
    return numberText(std::nullopt);
}

QString tiersText(const QList<TierOverview> &tiers)
{
    TextTable table({{QStringLiteral("tier")},
                     {QStringLiteral("state")},
                     {QStringLiteral("objective"), kRight},
                     {QStringLiteral("calls 30 d"), kRight},
                     {QStringLiteral("bad"), kRight},
                     {QStringLiteral("budget left"), kRight},
                     {QStringLiteral("burn 5 m"), kRight},
                     {QStringLiteral("30 m"), kRight},
                     {QStringLiteral("1 h"), kRight},
                     {QStringLiteral("6 h"), kRight},
                     {QStringLiteral("p95")}});
    for (const TierOverview &overview : tiers)
        table.addRow({overview.tier.name, tierStateName(overview.state).replace(QLatin1Char('_'), QLatin1Char(' ')),
                      percentText(overview.tier.availability), countText(overview.budget.count.calls),
                      countText(overview.budget.count.bad), percentText(overview.budget.leftShare, 0), burnText(overview.burn.m5),
                      burnText(overview.burn.m30), burnText(overview.burn.h1), burnText(overview.burn.h6), p95Text(overview)});
    QString words;
    for (const TierOverview &overview : tiers)
        words += QStringLiteral("%1: %2\n").arg(overview.tier.label, overview.words);
    return table.text() + words;
}

QString endpointsText(const QList<EndpointFigures> &endpoints)
{
    TextTable table({{QStringLiteral("endpoint, 24 h")},
                     {QStringLiteral("calls"), kRight},
                     {QStringLiteral("bad"), kRight},
                     {QStringLiteral("4xx"), kRight},
                     {QStringLiteral("retries"), kRight},
                     {QStringLiteral("p50"), kRight},
                     {QStringLiteral("p95"), kRight},
                     {QStringLiteral("p99"), kRight}});
    for (const EndpointFigures &figures : endpoints) {
        const SignalCell &sum = figures.sum;
        table.addRow({figures.endpoint, countText(sum.count().calls), countText(sum.count().bad),
                      countText(sum.countOf(StatusClass::Client)), countText(qint64(sum.retries)), msText(figures.latency.p50Ms),
                      msText(figures.latency.p95Ms), msText(figures.latency.p99Ms)});
    }
    return table.isEmpty() ? QString() : QLatin1Char('\n') + table.text();
}

QString stateText(const AlertEntry &entry)
{
    const AlertRecord &record = entry.record;
    const QString quiet =
        entry.silencedUntil ? QStringLiteral(", silent until %1").arg(minuteText(*entry.silencedUntil)) : QString();
    switch (entry.state) {
    case AlertEntry::State::Pending: return QStringLiteral("pending since %1").arg(minuteText(record.activeSince)) + quiet;
    case AlertEntry::State::Firing: return QStringLiteral("firing since %1").arg(minuteText(record.firedAt)) + quiet;
    case AlertEntry::State::Resolved: break;
    }
    const bool isKnown = record.resolution == AlertRecord::Resolution::Recovered;
    return QStringLiteral("%1 for %2%3")
        .arg(minuteText(record.firedAt), spanText(record.resolvedAt.value_or(record.firedAt) - record.firedAt),
             isKnown ? QString() : QStringLiteral(", then no data"));
}

QString noticesText(const HealthOverview &overview)
{
    QString text;
    for (const TrafficDrop &drop : overview.drops)
        text += QStringLiteral("%1: asked in the last hour: %2, usual: %3\n")
                    .arg(drop.endpoint, countText(drop.calls), numberText(drop.usual, 0));
    if (overview.saturation.outOfCredits > 0)
        text += QStringLiteral("out of credits, as answers of 24 h said: %1\n").arg(countText(overview.saturation.outOfCredits));
    if (overview.saturation.rateLimited > 0)
        text += QStringLiteral("asked too often, as answers of 24 h said: %1\n").arg(countText(overview.saturation.rateLimited));
    if (overview.saturation.dayLoad.queued > 0 || overview.saturation.dayLoad.retries > 0)
        text += QStringLiteral(
                    "the fullest minute of 24 h, all programs together: %1 connections (%2 a program), %3 waiting for one, "
                    "%4 to be sent again\n")
                    .arg(overview.saturation.dayLoad.connections)
                    .arg(kConnectionsPerHost)
                    .arg(overview.saturation.dayLoad.queued)
                    .arg(overview.saturation.dayLoad.retries);
    if (overview.firstAt)
        text += QStringLiteral("a program was running in %1 of the time since %2\n")
                    .arg(percentText(overview.coverage, 0), minuteText(*overview.firstAt));
    return text;
}

} // namespace

QString alertsText(const QList<AlertEntry> &entries)
{
    TextTable table({{QStringLiteral("alert")},
                     {QStringLiteral("severity")},
                     {QStringLiteral("when")},
                     {QStringLiteral("worst burn"), kRight},
                     {QStringLiteral("bad"), kRight}});
    for (const AlertEntry &entry : entries) {
        const bool hasFired = entry.state != AlertEntry::State::Pending;
        const bool burns = hasFired && !isOfClientErrors(entry.record.rule);
        table.addRow({entry.record.rule, severityName(entry.record.severity), stateText(entry),
                      burnText(burns ? std::optional(entry.record.worstBurn) : std::nullopt),
                      countText(hasFired ? Count(entry.record.bad) : std::nullopt)});
    }
    return table.isEmpty() ? QStringLiteral("no alerts\n") : table.text();
}

QString healthText(const HealthOverview &overview, const QList<EndpointFigures> &endpoints)
{
    const QString alerts = overview.alerts.isEmpty() ? QString() : QLatin1Char('\n') + alertsText(overview.alerts);
    const QString notices = noticesText(overview);
    return tiersText(overview.tiers) + alerts + endpointsText(endpoints)
           + (notices.isEmpty() ? QString() : QLatin1Char('\n') + notices);
}

QString silencedText(const QString &rule, std::optional<qint64> until)
{
    return until ? QStringLiteral("%1 is silent until %2\n").arg(rule, minuteText(*until))
                 : QStringLiteral("%1 speaks again\n").arg(rule);
}

QString creditsLeftText(const CreditSummary &summary, qint64 now)
{
    const Forecast ahead = forecast(summary.days, summary.balance.credits, now);
    if (!ahead.daysLeft || *ahead.daysLeft >= kCreditAlarmDays)
        return {};
    QString text = QStringLiteral("credits run out in %1 days at the rate of the last 7").arg(numberText(*ahead.daysLeft, 1));
    if (ahead.exhaustedEarliest && ahead.exhaustedLatest)
        text +=
            QStringLiteral(", between %1 and %2").arg(minuteText(*ahead.exhaustedEarliest), minuteText(*ahead.exhaustedLatest));
    return text + QLatin1Char('\n');
}

} // namespace Tidemark
