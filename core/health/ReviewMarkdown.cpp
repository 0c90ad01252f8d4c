// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/ReviewMarkdown.h"

#include <QDateTime>
#include <QTimeZone>

namespace Tidemark {

namespace {

const QString kUnknown = QStringLiteral("–");

QString utc(qint64 at)
{
    return QDateTime::fromSecsSinceEpoch(at, QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString percent(std::optional<double> share, int decimals = 1)
{
    return share ? QString::number(*share * 100, 'f', decimals) + QStringLiteral(" %") : kUnknown;
}

QString ms(std::optional<double> value)
{
    return value ? QString::number(qRound64(*value)) + QStringLiteral(" ms") : kUnknown;
}

QString adviceWords(const TierReview &review)
{
    switch (review.advice) {
    case TierReview::Advice::Keep: return QStringLiteral("keep the promise as it is");
    case TierReview::Advice::Freeze: return QStringLiteral("**freeze** risky changes until a postmortem is written");
    case TierReview::Advice::Tighten: return QStringLiteral("**tighten** the promise: two cycles under 10 % of the budget");
    case TierReview::Advice::TooLittle: return QStringLiteral("too few calls to say");
    }
    return {};
}

QString tiersTable(const QList<TierReview> &tiers)
{
    QString text = QStringLiteral("| tier | promise | calls | bad | of the budget | the cycle before | p95 | 30 days | advice |\n"
                                  "|---|---|--:|--:|--:|--:|--:|---|---|\n");
    for (const TierReview &review : tiers)
        text += QStringLiteral("| %1 | %2, p95 %3 | %4 | %5 | %6 | %7 | %8 | %9 | ")
                    .arg(review.tier.name, percent(review.tier.availability), ms(review.tier.p95Ms),
                         QString::number(review.cycle.calls), QString::number(review.cycle.bad), percent(review.spent, 0),
                         percent(review.spentBefore, 0), ms(review.p95Ms), budgetWords(review.budget))
                + adviceWords(review) + QStringLiteral(" |\n");
    return text;
}

QString incidentsList(const QList<Incident> &incidents)
{
    if (incidents.isEmpty())
        return QStringLiteral("No alert fired.\n");
    QString text;
    for (qsizetype i = 0; i < incidents.size(); ++i) {
        const Incident &incident = incidents.at(i);
        text += QStringLiteral("%1. %2, %3 to %4: %5 of %6 calls failed, %7 of the budget of 30 days (%8)\n")
                    .arg(QString::number(i + 1), incident.tier, utc(incident.from),
                         incident.until ? utc(*incident.until) : QStringLiteral("now"), QString::number(incident.count.bad),
                         QString::number(incident.count.calls), percent(incident.budgetShare, 0),
                         incident.rules.join(QStringLiteral(", ")));
    }
    return text;
}

} // namespace

QString reviewMarkdown(const SloReview &review)
{
    return QStringLiteral("# Review, %1 to %2 UTC\n\n## Budgets\n").arg(utc(review.from), utc(review.until))
           + tiersTable(review.tiers) + QStringLiteral("\n## What cost most\n") + incidentsList(review.incidents)
           + QStringLiteral("\n## One thing to try\n%1\n").arg(review.experiment)
           + QStringLiteral("\n## What the API promises\n| | promised | seen |\n|---|--:|--:|\n| mean | %1 | %2 |\n"
                            "| availability | %3 | %4 |\n")
                 .arg(ms(kPromisedMeanMs), ms(review.meanMs), percent(kPromisedAvailability, 2), percent(review.availability, 2));
}

} // namespace Tidemark
