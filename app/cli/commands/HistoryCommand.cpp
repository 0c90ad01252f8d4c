// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/HistoryCommand.h"

#include "app/cli/EntityArgument.h"
#include "app/cli/GlobalOptions.h"
#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/HistoryThin.h"
#include "core/base/PlainText.h"
#include "core/history/HistoryReader.h"

#include <QCoroFuture>
#include <QDateTime>

namespace Tidemark {

namespace {

struct Asked {
    EntityArgument entity;
    QString metric;
    TimeArgument since;
    bool hasSince = false;
    bool isCsv = false;
};

Result<Asked> askedOf(const Invocation &invocation)
{
    Asked asked;
    if (invocation.arguments.size() < 2)
        return fail(ErrorKind::Usage, QStringLiteral("history needs KIND and ID"));
    const auto entity = EntityArgument::parse(invocation.argument(0), invocation.argument(1));
    if (!entity)
        return fail(entity.error());
    asked.entity = *entity;
    asked.metric = invocation.value(QStringLiteral("--metric"));
    const QStringList metrics = counterNames(entity->kind);
    if (!metrics.contains(asked.metric)) {
        return fail(ErrorKind::Usage, QStringLiteral("--metric: expected one of %1 for a %2%3")
                                          .arg(metrics.join(QStringLiteral(", ")), entityKindName(entity->kind),
                                               suggestion(asked.metric, metrics)));
    }
    const QString format = invocation.value(QStringLiteral("--format"));
    if (!format.isEmpty() && format != QLatin1String("csv") && format != QLatin1String("json"))
        return fail(ErrorKind::Usage,
                    QStringLiteral("--format: expected csv or json, got \"%1\"").arg(plain(format, LineBreaks::Fold, 60)));
    asked.isCsv = format == QLatin1String("csv");
    if (invocation.has(QStringLiteral("--since"))) {
        const auto since = TimeArgument::parse(invocation.value(QStringLiteral("--since")));
        if (!since)
            return fail(ErrorKind::Usage, QStringLiteral("--since: ") + since.error().detail);
        asked.since = *since;
        asked.hasSince = true;
    }
    return asked;
}

QString isoText(qint64 t)
{
    return QDateTime::fromSecsSinceEpoch(t, Qt::UTC).toString(Qt::ISODate);
}

// Times and numbers come from us, and the source is an endpoint's name: no cell can be a formula.
QByteArray csvOf(const Asked &asked, const QList<Observation> &series)
{
    QByteArray csv = "time,t," + asked.metric.toUtf8() + ",source\r\n";
    for (const Observation &point : series)
        csv += isoText(point.t).toUtf8() + ',' + QByteArray::number(point.t) + ',' + QByteArray::number(point.value) + ','
               + point.source.toUtf8() + "\r\n";
    return csv;
}

QString textOf(const QList<Observation> &series, const QList<EntityEvent> &events)
{
    TextTable points({{QStringLiteral("AT")}, {QStringLiteral("VALUE"), TextTable::Align::Right}, {QStringLiteral("SOURCE")}});
    for (const Observation &point : series)
        points.addRow({minuteText(point.t), countText(point.value), point.source});
    TextTable happened(
        {{QStringLiteral("AT")}, {QStringLiteral("EVENT")}, {QStringLiteral("DETAIL"), TextTable::Align::Left, 80}});
    for (const EntityEvent &event : events)
        happened.addRow({minuteText(event.t), event.kind, event.detail});
    const QString gap = happened.isEmpty() || points.isEmpty() ? QString() : QStringLiteral("\n");
    const QString text = points.text() + gap + happened.text();
    return text.isEmpty() ? QStringLiteral("nothing in that time\n") : text;
}

} // namespace

CommandSpec HistoryCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("history");
    spec.synopsis = QStringLiteral("profile|post|hashtag|sound ID --metric M | thin --older-than T --keep daily|weekly");
    spec.summary = QStringLiteral("one counter over time, from the local history; costs nothing");
    spec.details = QStringLiteral(
        "ID is an id, a handle or a tag's name. Besides the counter it shows the dated facts: first_seen, gone, back, renamed, "
        "private, public, pinned, unpinned, milestone, breakout, drop, purge, counter_fault. Metrics: followers, following, "
        "likes, videos (profile); views, likes, comments, "
        "shares, saves (post); views, users (hashtag); videos (sound).\n"
        "`thin` takes older snapshots away, at your word alone and for good: of each day or week the newest stays, and so do "
        "the first, the last, the lowest and the highest, and all events. A copy of everything is made first, and others read "
        "and write meanwhile.");
    spec.required = {QStringLiteral("KIND")};
    spec.maxArguments = 2;
    spec.options = {
        {QStringLiteral("--metric"), QStringLiteral("M"), QStringLiteral("which counter (needed)")},
        {QStringLiteral("--since"), QStringLiteral("T"), QStringLiteral("from T on (Unix seconds, ISO 8601, or -3d)")},
        asOfOption(),
        {QStringLiteral("--format"), QStringLiteral("csv|json"), QStringLiteral("csv, or the JSON document as with --json")}};
    spec.options += thinOptions();
    spec.examples = {QStringLiteral("history profile @mrbeast --metric followers"),
                     QStringLiteral("history hashtag fyp --metric views --since -30d --format csv"),
                     QStringLiteral("history thin --older-than -365d --keep weekly --dry-run")};
    spec.make = makeCommand<HistoryCommand>;
    return spec;
}

QCoro::Task<Result<Output>> HistoryCommand::run(Session session)
{
    if (session.invocation->argument(0) == QLatin1String("thin")) {
        auto thinned = co_await thinHistory(session);
        co_return thinned;
    }
    const auto asked = askedOf(*session.invocation);
    if (!asked)
        co_return fail(asked.error());
    const auto ask = session.options->ask(spec().name, session.engine->clock().now());
    if (!ask)
        co_return fail(ask.error());
    HistoryReader &history = session.engine->history();
    const auto found = co_await EntityArgument::resolve(&history, asked->entity, ask->asOf);
    if (!found)
        co_return fail(found.error());
    const EntityRef entity = *found;
    const qint64 since = asked->hasSince ? asked->since.at(session.engine->clock().now()) : 0;
    const auto series = co_await history.series(entity, asked->metric, since, ask->asOf);
    if (!series)
        co_return fail(series.error());
    const auto events = co_await history.events(entity, since, ask->asOf);
    if (!events)
        co_return fail(events.error());
    Output output;
    output.document = {
        {QStringLiteral("kind"), entityKindName(entity.kind)},
        {QStringLiteral("id"), entity.id},
        {QStringLiteral("metric"), asked->metric},
        {QStringLiteral("series"), toArray(*series, [](const Observation &point) { return toJson(point); })},
        {QStringLiteral("events"), toArray(*events, [](const EntityEvent &event) { return toJson(event); })},
    };
    output.text = textOf(*series, *events);
    if (asked->isCsv && !session.options->json) {
        session.console->print(csvOf(*asked, *series));
        output.isPrinted = true;
    }
    co_return output;
}

} // namespace Tidemark
