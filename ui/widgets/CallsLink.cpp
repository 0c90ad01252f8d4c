// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CallsLink.h"

#include "core/fetch/CallSignal.h"

#include <QUrlQuery>

namespace Tidemark {

namespace {

const QString kCalls = QStringLiteral("calls");
const QString kEndpoints = QStringLiteral("endpoints");
const QString kOutcomes = QStringLiteral("outcomes");
const QString kFrom = QStringLiteral("from");
const QString kUntil = QStringLiteral("until");

std::optional<qint64> timeOf(const QUrlQuery &query, const QString &name)
{
    bool isNumber = false;
    const qint64 time = query.queryItemValue(name).toLongLong(&isNumber);
    return isNumber ? std::optional(time) : std::nullopt;
}

} // namespace

Link callsLink(const LedgerFilter &filter)
{
    QUrlQuery query;
    if (!filter.endpoints.isEmpty())
        query.addQueryItem(kEndpoints, filter.endpoints.join(QLatin1Char(',')));
    if (!filter.outcomes.isEmpty())
        query.addQueryItem(kOutcomes, filter.outcomes.join(QLatin1Char(',')));
    if (filter.from)
        query.addQueryItem(kFrom, QString::number(*filter.from));
    if (filter.until)
        query.addQueryItem(kUntil, QString::number(*filter.until));
    return {Place::Credits, query.toString(), kCalls};
}

LedgerFilter callsOf(const Link &link)
{
    LedgerFilter filter;
    if (link.place != Place::Credits || link.aspect != kCalls)
        return filter;
    const QUrlQuery query(link.id);
    filter.endpoints = query.queryItemValue(kEndpoints).split(QLatin1Char(','), Qt::SkipEmptyParts);
    filter.outcomes = query.queryItemValue(kOutcomes).split(QLatin1Char(','), Qt::SkipEmptyParts);
    filter.from = timeOf(query, kFrom);
    filter.until = timeOf(query, kUntil);
    return filter;
}

QStringList failedOutcomes()
{
    QStringList names;
    for (int i = 0; i < kCallOutcomes; ++i) {
        if (isBad(CallOutcome(i)))
            names += outcomeName(CallOutcome(i));
    }
    return names;
}

} // namespace Tidemark
