// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/CostCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"

namespace Tidemark {

namespace {

QJsonObject requestJson(const PlannedRequest &request)
{
    return {
        {QStringLiteral("endpoint"), request.endpoint},
        {QStringLiteral("params"), toJson(request.parameters)},
        {QStringLiteral("source"), request.source},
    };
}

QString parametersText(const QMap<QString, QString> &parameters)
{
    QStringList words;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        words += it.key() + QLatin1Char('=') + it.value();
    return words.join(QLatin1Char(' '));
}

Output outputOf(const Price &price)
{
    Output output;
    output.document = {
        {QStringLiteral("price"), price.price},
        {QStringLiteral("from_cache"), price.fromCache},
        {QStringLiteral("requests"), toArray(price.requests, requestJson)},
    };
    TextTable table(
        {{QStringLiteral("ENDPOINT")}, {QStringLiteral("FROM")}, {QStringLiteral("PARAMETERS"), TextTable::Align::Left, 90}});
    for (const PlannedRequest &request : price.requests)
        table.addRow({request.endpoint, request.source, parametersText(request.parameters)});
    output.text =
        QStringLiteral("%1 \u00b7 %2 from cache\n").arg(creditCountText(price.price)).arg(price.fromCache) + table.text();
    return output;
}

} // namespace

CommandSpec CostCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("cost");
    spec.synopsis = QStringLiteral("COMMAND ...");
    spec.summary = QStringLiteral("the price of a command, spending nothing");
    spec.required = {QStringLiteral("COMMAND")};
    spec.maxArguments = -1;
    spec.details = QStringLiteral("Put `cost` before any command. A value that only an earlier answer can tell is shown as ?. "
                                  "With --offline, what is not held comes from nowhere: none. A request that fails "
                                  "is asked again at most twice, each time for one credit more: --max-credits bounds that.");
    spec.examples = {QStringLiteral("cost profile @mrbeast"), QStringLiteral("cost posts @mrbeast --limit 90 --json")};
    spec.make = makeCommand<CostCommand>;
    return spec;
}

QCoro::Task<Result<Output>> CostCommand::run(Session session)
{
    const Invocation &inner = *session.invocation->inner;
    const auto asked = inner.command->make()->priced(session.engine->catalogue(), inner, *session.options);
    if (!asked)
        co_return fail(asked.error());
    const auto ask = session.options->ask(spec().name, session.engine->clock().now());
    if (!ask)
        co_return fail(ask.error());
    if (ask->asOf)
        co_return outputOf({});
    const auto price = co_await priceOf(&session.engine->questions(), *asked, *ask);
    if (!price)
        co_return fail(price.error());
    co_return outputOf(*price);
}

} // namespace Tidemark
