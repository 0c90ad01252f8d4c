// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/EndpointsCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"

namespace Tidemark {

namespace {

QJsonObject parameterJson(const Parameter &parameter)
{
    return {
        {QStringLiteral("name"), parameter.name},
        {QStringLiteral("type"), parameterTypeName(parameter.type)},
        {QStringLiteral("required"), parameter.required},
        {QStringLiteral("default"), parameter.required ? QJsonValue() : QJsonValue(parameter.defaultValue)},
        {QStringLiteral("maximum"), parameter.maximum > 0 ? QJsonValue(parameter.maximum) : QJsonValue()},
    };
}

QJsonObject endpointJson(const Endpoint &endpoint)
{
    return {
        {QStringLiteral("name"), endpoint.name},
        {QStringLiteral("path"), endpoint.path},
        {QStringLiteral("summary"), textOrNull(endpoint.summary)},
        {QStringLiteral("headings"), QJsonArray::fromStringList(endpoint.headings)},
        {QStringLiteral("params"), toArray(endpoint.parameters, parameterJson)},
        {QStringLiteral("pagination"), paginationName(endpoint.pagination)},
        {QStringLiteral("identity"), textOrNull(endpoint.identity)},
        {QStringLiteral("ttl_s"), endpoint.ttlS},
        {QStringLiteral("stale_s"), endpoint.staleS},
        {QStringLiteral("tier"), endpoint.tier},
        {QStringLiteral("timeout_s"), endpoint.timeoutS},
        {QStringLiteral("teaches"), QJsonArray::fromStringList(endpoint.teaches)},
    };
}

QString parametersText(const Endpoint &endpoint)
{
    QStringList words;
    for (const Parameter &parameter : endpoint.parameters)
        words += parameter.required ? parameter.name : QStringLiteral("[%1=%2]").arg(parameter.name, parameter.defaultValue);
    return words.join(QLatin1Char(' '));
}

} // namespace

CommandSpec EndpointsCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("endpoints");
    spec.summary = QStringLiteral("the catalogue: every endpoint with its parameters and freshness");
    spec.examples = {QStringLiteral("endpoints"), QStringLiteral("endpoints --json")};
    spec.make = makeCommand<EndpointsCommand>;
    return spec;
}

QCoro::Task<Result<Output>> EndpointsCommand::run(Session session)
{
    const QList<Endpoint> &endpoints = session.engine->catalogue().endpoints();
    Output output;
    output.document.insert(QStringLiteral("endpoints"), toArray(endpoints, endpointJson));
    TextTable table({{QStringLiteral("ENDPOINT")},
                     {QStringLiteral("FRESH"), TextTable::Align::Right},
                     {QStringLiteral("STALE"), TextTable::Align::Right},
                     {QStringLiteral("TIER")},
                     {QStringLiteral("PARAMETERS"), TextTable::Align::Left, 80}});
    for (const Endpoint &endpoint : endpoints)
        table.addRow(
            {endpoint.name, spanText(endpoint.ttlS), spanText(endpoint.staleS), endpoint.tier, parametersText(endpoint)});
    output.text = table.text();
    co_return output;
}

} // namespace Tidemark
