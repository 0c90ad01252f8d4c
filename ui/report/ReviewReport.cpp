// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReviewReport.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/TierWords.h"
#include "ui/render/Translate.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace Tidemark {

namespace {

// Of one place or another: the people of a meeting may sit in several.
QString utcText(qint64 at)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(at, QTimeZone::utc()), QStringLiteral("d MMM yyyy, HH:mm"));
}

QString shareText(std::optional<double> share, int decimals)
{
    return share ? percent(*share * 100, decimals) : unknownText();
}

QString msText(std::optional<double> ms)
{
    return ms ? tr("%1 ms").arg(exactCount(qRound64(*ms))) : unknownText();
}

QString adviceText(TierReview::Advice advice)
{
    switch (advice) {
    case TierReview::Advice::Keep: return tr("Keep the promise as it is.");
    case TierReview::Advice::Freeze: return tr("Freeze risky changes until a postmortem is written.");
    case TierReview::Advice::Tighten: return tr("Tighten the promise: two cycles under 10 % of the budget.");
    case TierReview::Advice::TooLittle: return tr("Too few calls to say.");
    }
    Q_UNREACHABLE();
}

QList<ReportFigure> figures(const SloReview &review)
{
    QList<ReportFigure> list;
    for (const TierReview &tier : review.tiers) {
        const auto left = tier.budget.leftShare;
        list.append({tierTitle(tier.tier.name), shareText(left ? std::optional(std::max(0.0, *left)) : left, 0),
                     tr("of the budget of 30 days left; %1 of %2 calls of the cycle failed")
                         .arg(exactCount(tier.cycle.bad), exactCount(tier.cycle.calls))});
    }
    list.append({tr("Mean of all calls"), msText(review.meanMs), tr("the API promises %1").arg(msText(kPromisedMeanMs))});
    list.append({tr("Availability"), shareText(review.availability, 2),
                 tr("the API promises %1").arg(shareText(kPromisedAvailability, 1))});
    return list;
}

ReportTable tiersTable(const SloReview &review)
{
    ReportTable table;
    table.title = tr("Budgets by tier");
    table.caption = tr("Of the last 14 days and of the 14 before; a 404 is an answer, failures are the API's and time-outs.");
    table.columns = {{tr("Tier"), 1.6, ReportAlign::Start},      {tr("Promise"), 1.5, ReportAlign::Start},
                     {tr("Calls"), 0.9, ReportAlign::End},       {tr("Failed"), 0.8, ReportAlign::End},
                     {tr("Of the budget"), 1, ReportAlign::End}, {tr("Before"), 0.9, ReportAlign::End},
                     {tr("p95"), 0.9, ReportAlign::End},         {tr("Advice"), 2.4, ReportAlign::Start}};
    for (const TierReview &tier : review.tiers)
        table.rows.append({tierTitle(tier.tier.name),
                           tr("%1, p95 %2").arg(shareText(tier.tier.availability, 1), msText(tier.tier.p95Ms)),
                           exactCount(tier.cycle.calls), exactCount(tier.cycle.bad), shareText(tier.spent, 0),
                           shareText(tier.spentBefore, 0), msText(tier.p95Ms), adviceText(tier.advice)});
    return table;
}

ReportTable incidentsTable(const SloReview &review)
{
    ReportTable table;
    table.title = tr("What cost most");
    table.caption =
        review.incidents.isEmpty() ? tr("No alert fired in these two weeks.") : tr("The three dearest incidents; times are UTC.");
    if (review.incidents.isEmpty())
        return table;
    table.columns = {{tr("Tier"), 1.4, ReportAlign::Start},      {tr("From"), 1.4, ReportAlign::Start},
                     {tr("Until"), 1.4, ReportAlign::Start},     {tr("Failed"), 1.2, ReportAlign::End},
                     {tr("Of the budget"), 1, ReportAlign::End}, {tr("Alerts"), 2.4, ReportAlign::Start}};
    for (const Incident &incident : review.incidents)
        table.rows.append({tierTitle(incident.tier), utcText(incident.from),
                           incident.until ? utcText(*incident.until) : tr("goes on"),
                           tr("%1 of %2").arg(exactCount(incident.count.bad), exactCount(incident.count.calls)),
                           shareText(incident.budgetShare, 0), incident.rules.join(QStringLiteral(", "))});
    return table;
}

ReportTable promisesTable(const SloReview &review)
{
    ReportTable table;
    table.title = tr("What the API promises");
    table.columns = {
        {tr("Figure"), 2, ReportAlign::Start}, {tr("Promised"), 1, ReportAlign::End}, {tr("Seen"), 1, ReportAlign::End}};
    table.rows = {{tr("Mean of all calls"), msText(kPromisedMeanMs), msText(review.meanMs)},
                  {tr("Availability"), shareText(kPromisedAvailability, 1), shareText(review.availability, 2)}};
    return table;
}

} // namespace

Report reviewReport(const SloReview &review, const QString &origin)
{
    Report report;
    report.kind = tr("Review of the service");
    report.title = tr("%1 to %2 UTC").arg(utcText(review.from), utcText(review.until));
    report.subtitle = tr("Error budgets of two weeks, for the meeting");
    report.text = tr("One thing to try: %1").arg(review.experiment);
    report.asOf = tr("as of %1 UTC").arg(utcText(review.until));
    report.origin = origin;
    report.figures = figures(review);
    report.tables = {tiersTable(review), incidentsTable(review), promisesTable(review)};
    return report;
}

} // namespace Tidemark
