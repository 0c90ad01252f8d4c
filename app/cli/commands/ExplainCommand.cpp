// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/ExplainCommand.h"

#include "app/cli/EntityArgument.h"
#include "app/cli/ExplanationText.h"
#include "app/cli/JsonPrinter.h"
#include "app/cli/OptionParser.h"
#include "core/base/PlainText.h"
#include "core/history/HistoryReader.h"

namespace Tidemark {

namespace {

struct Range {
    double low = 0;
    double high = 0;
};

// "0.4-1" or one number.
Result<Range> rangeOf(const Invocation &invocation, const QString &option, double most)
{
    Range range;
    if (!invocation.has(option))
        return range;
    const QStringList ends = invocation.value(option).split(QLatin1Char('-'));
    bool isLow = false;
    bool isHigh = false;
    range.low = ends.first().toDouble(&isLow);
    range.high = ends.last().toDouble(&isHigh);
    const bool isRange = isLow && isHigh && ends.size() <= 2 && range.low >= 0 && range.low <= range.high && range.high <= most;
    if (!isRange)
        return fail(ErrorKind::Usage,
                    QStringLiteral("%1: expected a number or a range such as 0.4-1, up to %2").arg(option).arg(most));
    return range;
}

Result<EarningsTerms> earningsOf(const Invocation &invocation)
{
    constexpr double kMostUsd = 1'000;
    const auto rpm = rangeOf(invocation, QStringLiteral("--rpm"), kMostUsd);
    if (!rpm)
        return fail(rpm.error());
    const auto qualified = rangeOf(invocation, QStringLiteral("--qualified"), 100);
    if (!qualified)
        return fail(qualified.error());
    return EarningsTerms{rpm->low, rpm->high, qualified->low, qualified->high};
}

Result<EntityArgument> entityOf(const Invocation &invocation)
{
    const auto entity = EntityArgument::parse(invocation.argument(1), invocation.argument(2));
    if (!entity)
        return entity;
    const QString metric = invocation.argument(0);
    const QStringList ids = counterNames(entity->kind) + metricIds(entity->kind);
    if (!ids.contains(metric))
        return fail(ErrorKind::Usage, QStringLiteral("a %1 has no metric \"%2\"%3; it has %4")
                                          .arg(entityKindName(entity->kind), plain(metric, LineBreaks::Fold, 60),
                                               suggestion(metric, ids), ids.join(QStringLiteral(", "))));
    return entity;
}

} // namespace

CommandSpec ExplainCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("explain");
    spec.synopsis = QStringLiteral("METRIC profile|post|hashtag|sound ID");
    spec.summary = QStringLiteral("a figure's definition, inputs, ages and raw rows; costs nothing");
    spec.details =
        QStringLiteral("The figure is made of what history holds, as of now or of --as-of. With --json all rows are in the "
                       "document, so that anybody can compute it again.\nBesides the counters:\nOf a profile: %1.\nOf a post: "
                       "%2.\nOf a hashtag or sound: %3.")
            .arg(metricIds(EntityKind::Profile).join(QStringLiteral(", ")),
                 metricIds(EntityKind::Post).join(QStringLiteral(", ")),
                 metricIds(EntityKind::Hashtag).join(QStringLiteral(", ")));
    spec.required = {QStringLiteral("METRIC"), QStringLiteral("KIND"), QStringLiteral("ID")};
    spec.maxArguments = 3;
    spec.options = {
        asOfOption(),
        {QStringLiteral("--rpm"), QStringLiteral("A-B"), QStringLiteral("of earnings_range: USD for 1,000 qualified views")},
        {QStringLiteral("--qualified"), QStringLiteral("A-B"), QStringLiteral("of earnings_range: per cent of the views")}};
    spec.examples = {QStringLiteral("explain er_view_typical profile @mrbeast"),
                     QStringLiteral("explain velocity post 7106594312292453675 --json"),
                     QStringLiteral("explain earnings_range post 7106594312292453675 --rpm 0.4-1 --qualified 40-60")};
    spec.make = makeCommand<ExplainCommand>;
    return spec;
}

QCoro::Task<Result<Output>> ExplainCommand::run(Session session)
{
    const auto asked = entityOf(*session.invocation);
    if (!asked)
        co_return fail(asked.error());
    const auto earnings = earningsOf(*session.invocation);
    if (!earnings)
        co_return fail(earnings.error());
    const auto ask = session.options->ask(spec().name, session.engine->clock().now());
    if (!ask)
        co_return fail(ask.error());
    const auto entity = co_await EntityArgument::resolve(&session.engine->history(), *asked);
    if (!entity)
        co_return fail(entity.error());
    const QString metric = session.invocation->argument(0);
    const auto answer = co_await session.engine->questions().metric(metric, *entity, *earnings, *ask);
    if (!answer)
        co_return fail(answer.error());
    Output output;
    output.document = explanationJson(*answer, *entity);
    output.text = explanationText(*answer);
    co_return output;
}

} // namespace Tidemark
