// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/HistoryCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"
#include "core/base/PlainText.h"
#include "core/catalogue/Normalise.h"
#include "core/history/HistoryReader.h"

#include <QCoroFuture>
#include <QDateTime>

namespace Tidemark {

namespace {

struct Asked {
    EntityKind kind = EntityKind::Profile;
    QString name; // in canonical form: an id, a handle, a tag
    QString metric;
    TimeArgument since;
    bool hasSince = false;
    bool isCsv = false;
};

constexpr EntityKind kKinds[] = {EntityKind::Profile, EntityKind::Post, EntityKind::Hashtag, EntityKind::Sound};

Result<EntityKind> kindNamed(const QString &name)
{
    QStringList names;
    for (const EntityKind kind : kKinds) {
        if (entityKindName(kind) == name)
            return kind;
        names += entityKindName(kind);
    }
    return fail(ErrorKind::Usage, QStringLiteral("history: expected profile, post, hashtag or sound, got \"%1\"%2")
                                      .arg(plain(name, LineBreaks::Fold, 60), suggestion(name, names)));
}

Result<QString> canonicalName(EntityKind kind, const QString &text)
{
    switch (kind) {
    case EntityKind::Profile: return normaliseHandle(text);
    case EntityKind::Hashtag: return normaliseHashtag(text);
    case EntityKind::Sound: return normaliseNumericId(text);
    case EntityKind::Post: break;
    }
    const auto url = normalisePostUrl(text);
    if (!url)
        return fail(url.error());
    const QString id = postIdOf(*url);
    if (id.isEmpty())
        return fail(ErrorKind::Usage,
                    QStringLiteral("history: a short link does not tell the post's id; give the id or the whole link"));
    return id;
}

Result<Asked> askedOf(const Invocation &invocation)
{
    Asked asked;
    const auto kind = kindNamed(invocation.argument(0));
    if (!kind)
        return fail(kind.error());
    asked.kind = *kind;
    const auto name = canonicalName(*kind, invocation.argument(1));
    if (!name)
        return fail(name.error());
    asked.name = *name;
    asked.metric = invocation.value(QStringLiteral("--metric"));
    const QStringList metrics = counterNames(*kind);
    if (!metrics.contains(asked.metric)) {
        return fail(ErrorKind::Usage,
                    QStringLiteral("--metric: expected one of %1 for a %2%3")
                        .arg(metrics.join(QStringLiteral(", ")), entityKindName(*kind), suggestion(asked.metric, metrics)));
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

Error neverSeen(const Asked &asked)
{
    Error error{ErrorKind::NotFound,
                QStringLiteral("history holds no %1 \"%2\"").arg(entityKindName(asked.kind), plain(asked.name)),
                0,
                0,
                {}};
    error.hint = QStringLiteral("History grows with each answer: ask for it once, for example with `tidemark-cli %1 ...`.")
                     .arg(entityKindName(asked.kind));
    return error;
}

template <typename T>
Result<QString> idOf(const Result<std::optional<Stored<T>>> &stored, const Asked &asked)
{
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(neverSeen(asked));
    return (*stored)->value.id.value;
}

QCoro::Task<Result<QString>> resolve(HistoryReader &history, Asked asked)
{
    if (asked.kind == EntityKind::Profile) {
        const auto profile = co_await history.profile(asked.name);
        co_return idOf(profile, asked);
    }
    if (asked.kind == EntityKind::Hashtag) {
        const auto hashtag = co_await history.hashtag(asked.name);
        co_return idOf(hashtag, asked);
    }
    if (asked.kind == EntityKind::Sound) {
        const auto sound = co_await history.sound(asked.name);
        co_return idOf(sound, asked);
    }
    PostFilter filter;
    filter.ids = {PostId{asked.name}};
    const auto posts = co_await history.posts(filter);
    if (!posts)
        co_return fail(posts.error());
    if (posts->isEmpty())
        co_return fail(neverSeen(asked));
    co_return asked.name;
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
        points.addRow({timeText(point.t), countText(point.value), point.source});
    TextTable happened(
        {{QStringLiteral("AT")}, {QStringLiteral("EVENT")}, {QStringLiteral("DETAIL"), TextTable::Align::Left, 80}});
    for (const EntityEvent &event : events)
        happened.addRow({timeText(event.t), event.kind, event.detail});
    const QString gap = happened.isEmpty() || points.isEmpty() ? QString() : QStringLiteral("\n");
    const QString text = points.text() + gap + happened.text();
    return text.isEmpty() ? QStringLiteral("nothing in that time\n") : text;
}

} // namespace

CommandSpec HistoryCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("history");
    spec.synopsis = QStringLiteral("profile|post|hashtag|sound ID --metric M");
    spec.summary = QStringLiteral("one counter over time, from the local history; costs nothing");
    spec.details = QStringLiteral(
        "ID is an id, a handle or a tag's name. Metrics: followers, following, likes, videos (profile); views, likes, comments, "
        "shares, saves (post); views, users (hashtag); videos (sound).");
    spec.required = {QStringLiteral("KIND"), QStringLiteral("ID")};
    spec.maxArguments = 2;
    spec.options = {
        {QStringLiteral("--metric"), QStringLiteral("M"), QStringLiteral("which counter (needed)")},
        {QStringLiteral("--since"), QStringLiteral("T"), QStringLiteral("from T on (Unix seconds, ISO 8601, or -3d)")},
        {QStringLiteral("--format"), QStringLiteral("csv|json"), QStringLiteral("csv, or the JSON document as with --json")}};
    spec.examples = {QStringLiteral("history profile @mrbeast --metric followers"),
                     QStringLiteral("history hashtag fyp --metric views --since -30d --format csv")};
    spec.make = makeCommand<HistoryCommand>;
    return spec;
}

QCoro::Task<Result<Output>> HistoryCommand::run(Session session)
{
    const auto asked = askedOf(*session.invocation);
    if (!asked)
        co_return fail(asked.error());
    HistoryReader &history = session.engine->history();
    const auto id = co_await resolve(history, *asked);
    if (!id)
        co_return fail(id.error());
    const EntityRef entity{asked->kind, *id};
    const qint64 since = asked->hasSince ? asked->since.at(session.engine->clock().now()) : 0;
    const auto series = co_await history.series(entity, asked->metric, since);
    if (!series)
        co_return fail(series.error());
    const auto events = co_await history.events(entity, since);
    if (!events)
        co_return fail(events.error());
    Output output;
    output.document = {
        {QStringLiteral("kind"), entityKindName(asked->kind)},
        {QStringLiteral("id"), *id},
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
