// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RunbookJson.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/RunbookText.h"

namespace Tidemark {

namespace {

QJsonValue timeJson(const std::optional<qint64> &at)
{
    return at ? QJsonValue(*at) : QJsonValue();
}

QJsonObject bookJson(const Runbook &book)
{
    return {{QStringLiteral("name"), book.name},
            {QStringLiteral("title"), book.title},
            {QStringLiteral("when"), book.when},
            {QStringLiteral("endpoint"), textOrNull(book.endpoint)},
            {QStringLiteral("steps"), book.steps.size()}};
}

QJsonObject differenceJson(const BodyDifference &difference)
{
    return {{QStringLiteral("path"), difference.path},
            {QStringLiteral("kind"), differenceName(difference.kind)},
            {QStringLiteral("expected"), textOrNull(difference.expected)},
            {QStringLiteral("found"), textOrNull(difference.found)}};
}

QJsonObject findingJson(const RunbookFinding &finding)
{
    const RunbookStep &step = finding.step;
    const CheckResult result = finding.result.value_or(CheckResult());
    return {{QStringLiteral("text"), step.text},
            {QStringLiteral("check"), textOrNull(step.check)},
            {QStringLiteral("verdict"), finding.result ? checkVerdictName(result.verdict) : QStringLiteral("by_hand")},
            {QStringLiteral("detail"), textOrNull(result.said.english())},
            {QStringLiteral("n"), finding.result ? QJsonValue(result.n) : QJsonValue()},
            {QStringLiteral("at"), timeJson(result.at)},
            {QStringLiteral("differences"), toArray(result.differences, differenceJson)},
            {QStringLiteral("price"), result.price},
            {QStringLiteral("action"), step.action ? QJsonValue(mitigationName(*step.action)) : QJsonValue()},
            {QStringLiteral("ticket"), step.isTicket}};
}

} // namespace

QJsonObject mitigationJson(const ActiveMitigation &active)
{
    return {{QStringLiteral("action"), mitigationName(active.mitigation)},
            {QStringLiteral("endpoint"), active.endpoint},
            {QStringLiteral("since"), active.since}};
}

QJsonObject runbookListJson(const QList<Runbook> &books, const QList<ActiveMitigation> &active)
{
    return {{QStringLiteral("runbooks"), toArray(books, bookJson)}, {QStringLiteral("active"), toArray(active, mitigationJson)}};
}

QJsonObject runbookJson(const RunbookReport &report)
{
    QJsonArray actions;
    for (const RunbookAct &act : report.acts) {
        const QString name = mitigationName(act.mitigation);
        actions.append(QJsonObject{{QStringLiteral("action"), name},
                                   {QStringLiteral("endpoint"), act.endpoint},
                                   {QStringLiteral("does"), mitigationText(act.mitigation)},
                                   {QStringLiteral("since"), timeJson(act.since)},
                                   {QStringLiteral("apply"), actCommand(report, QStringLiteral("--apply"), name)},
                                   {QStringLiteral("undo"), actCommand(report, QStringLiteral("--undo"), name)}});
    }
    return {{QStringLiteral("runbook"), report.book.name},
            {QStringLiteral("title"), report.book.title},
            {QStringLiteral("when"), report.book.when},
            {QStringLiteral("endpoint"), textOrNull(report.endpoint)},
            {QStringLiteral("at"), report.at},
            {QStringLiteral("steps"), toArray(report.findings, findingJson)},
            {QStringLiteral("actions"), actions},
            {QStringLiteral("ticket"), report.ticket}};
}

} // namespace Tidemark
