// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/GetCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "core/base/PlainText.h"
#include "core/catalogue/UnlistedEndpoint.h"
#include "core/fetch/Fetcher.h"

#include <QCoroFuture>
#include <QJsonDocument>

namespace Tidemark {

namespace {

constexpr int kLongestBody = 4 * 1024 * 1024;

Result<Query> queryOf(const Catalogue &catalogue, const Invocation &invocation, const GlobalOptions &options)
{
    const QString name = invocation.argument(0);
    const Endpoint *endpoint = catalogue.find(name);
    if (!endpoint && !isPathText(name)) {
        QStringList names;
        for (const Endpoint &known : catalogue.endpoints())
            names += known.name;
        return fail(ErrorKind::Usage,
                    QStringLiteral("unknown endpoint \"%1\"%2").arg(plain(name, LineBreaks::Fold, 60), suggestion(name, names)));
    }
    QMap<QString, QString> values;
    for (const QString &word : invocation.arguments.sliced(1)) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString parameter = word.left(equals);
        if (equals < 1)
            return fail(ErrorKind::Usage,
                        QStringLiteral("expected name=value, got \"%1\"").arg(plain(word, LineBreaks::Fold, 60)));
        if (values.contains(parameter))
            return fail(ErrorKind::Usage, QStringLiteral("%1 is given twice").arg(plain(parameter, LineBreaks::Fold, 60)));
        values.insert(parameter, word.sliced(equals + 1));
    }
    if (endpoint)
        return Query::make(*endpoint, values, options.scope);
    const auto unlisted = unlistedEndpoint(name, values.keys());
    return unlisted ? Query::make(*unlisted, values, options.scope) : fail(unlisted.error());
}

QJsonObject layerJson(const LayerState &state)
{
    const bool isHeld = bool(state.entry);
    return {
        {QStringLiteral("layer"), sourceName(state.layer)},
        {QStringLiteral("state"), isHeld ? freshnessName(state.freshness) : QStringLiteral("none")},
        {QStringLiteral("fetched_at"), isHeld ? QJsonValue(state.entry->fetchedAt) : QJsonValue()},
        {QStringLiteral("age_s"), isHeld ? QJsonValue(state.ageS) : QJsonValue()},
        {QStringLiteral("ttl_s"), isHeld ? QJsonValue(state.entry->ttlS) : QJsonValue()},
        {QStringLiteral("bytes"), isHeld ? QJsonValue(state.entry->body.size()) : QJsonValue()},
    };
}

QJsonObject explanationJson(const Query &query, const Explanation &told)
{
    const Endpoint &endpoint = query.endpoint();
    QJsonObject json{
        {QStringLiteral("hashed"), told.hashed},
        {QStringLiteral("ttl_s"), endpoint.ttlS},
        {QStringLiteral("stale_s"), endpoint.staleS},
        {QStringLiteral("tier"), endpoint.tier},
        {QStringLiteral("timeout_s"), endpoint.timeoutS},
        {QStringLiteral("layers"), toArray(told.layers, layerJson)},
        {QStringLiteral("cache"), told.status},
        {QStringLiteral("reason"), textOrNull(told.reason)},
        {QStringLiteral("price"), told.price},
        {QStringLiteral("held"), QJsonValue()},
    };
    if (const LayerState *held = told.answering()) {
        const qint64 freshUntil = held->entry->fetchedAt + held->entry->ttlS;
        json.insert(QStringLiteral("held"), QJsonObject{
                                                {QStringLiteral("source"), sourceName(held->layer)},
                                                {QStringLiteral("freshness"), freshnessName(held->freshness)},
                                                {QStringLiteral("fetched_at"), held->entry->fetchedAt},
                                                {QStringLiteral("fresh_until"), freshUntil},
                                                {QStringLiteral("stale_until"), freshUntil + endpoint.staleS},
                                            });
    }
    return json;
}

QString layerText(const LayerState &state)
{
    if (!state.entry)
        return QStringLiteral("nothing");
    return QStringLiteral("%1, as of %2, %3 old")
        .arg(freshnessName(state.freshness), minuteText(state.entry->fetchedAt), spanText(state.ageS));
}

QString explanationText(const Query &query, const Explanation &told)
{
    const Endpoint &endpoint = query.endpoint();
    QList<std::pair<QString, QString>> pairs{
        {QStringLiteral("question"), QStringLiteral("%1?%2").arg(endpoint.path, QString::fromLatin1(query.encoded()))},
        {QStringLiteral("key"), told.key},
        {QStringLiteral("fresh for"), spanText(endpoint.ttlS)},
        {QStringLiteral("stale for"), spanText(endpoint.staleS)},
    };
    for (const LayerState &state : told.layers)
        pairs.append({QStringLiteral("%1 layer").arg(sourceName(state.layer)), layerText(state)});
    pairs.append({QStringLiteral("cache"), told.status});
    if (!told.reason.isEmpty())
        pairs.append({QStringLiteral("because"), told.reason});
    return pairsText(pairs);
}

QJsonObject answerJson(const Answer &answer)
{
    const Provenance provenance = answer.provenance();
    return {
        {QStringLiteral("outcome"), answer.isNotFound() ? QStringLiteral("not_found") : QStringLiteral("ok")},
        {QStringLiteral("status"), answer.isNotFound() ? 404 : 200},
        {QStringLiteral("source"), sourceName(provenance.source)},
        {QStringLiteral("freshness"), freshnessName(provenance.freshness)},
        {QStringLiteral("cache"), cacheStatus(provenance)},
        {QStringLiteral("fetched_at"), provenance.fetchedAt},
        {QStringLiteral("age_s"), provenance.ageS},
        {QStringLiteral("ttl_s"), provenance.ttlS},
        {QStringLiteral("requests"), provenance.requests},
        {QStringLiteral("latency_ms"), provenance.source == Source::Network ? QJsonValue(provenance.latencyMs) : QJsonValue()},
        {QStringLiteral("refresh_error"), textOrNull(provenance.refreshError)},
        {QStringLiteral("body"), QJsonValue()},
    };
}

QJsonObject errorAnswerJson(const Error &error)
{
    const bool isNotFound = error.kind == ErrorKind::NotFound;
    QJsonObject json{
        {QStringLiteral("outcome"), isNotFound ? QStringLiteral("not_found") : QStringLiteral("error")},
        {QStringLiteral("status"), error.httpStatus > 0 ? QJsonValue(error.httpStatus) : QJsonValue()},
        {QStringLiteral("requests"), error.requests},
    };
    for (const char *unknown : {"source", "freshness", "cache", "fetched_at", "age_s", "ttl_s", "latency_ms", "body"})
        json.insert(QLatin1String(unknown), QJsonValue());
    return json;
}

void merge(QJsonObject &into, const QJsonObject &from)
{
    for (auto it = from.constBegin(); it != from.constEnd(); ++it)
        into.insert(it.key(), it.value());
}

Error notFound(const Answer &answer, const Query &query)
{
    const QString what = QStringLiteral("%1?%2").arg(query.endpoint().path, QString::fromLatin1(query.encoded()));
    const QString how =
        answer.requests > 0 ? QStringLiteral("the API answered 404 for %1") : QStringLiteral("a 404 is remembered for %1");
    return {ErrorKind::NotFound, how.arg(what), 404, answer.requests, {}};
}

QString bodyText(const QByteArray &body)
{
    const QByteArray indented = QJsonDocument::fromJson(body).toJson(QJsonDocument::Indented);
    return plain(QString::fromUtf8(indented), LineBreaks::Keep, kLongestBody);
}

} // namespace

CommandSpec GetCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("get");
    spec.synopsis = QStringLiteral("ENDPOINT [name=value ...]");
    spec.summary = QStringLiteral("call any endpoint and show its answer as it came");
    spec.details =
        QStringLiteral("1 credit where no fresh answer is held. `endpoints` lists the endpoints and their parameters; a "
                       "path that is not listed is given with its slash: /name/.");
    spec.required = {QStringLiteral("ENDPOINT")};
    spec.maxArguments = -1;
    spec.options = {
        {QStringLiteral("--explain"), {}, QStringLiteral("add the key, the freshness rules and what was held before")},
        asOfOption()};
    spec.examples = {QStringLiteral("get userinfo-by-username username=@mrbeast --json"),
                     QStringLiteral("get user-posts userid=107955 count=30 --explain")};
    spec.make = makeCommand<GetCommand>;
    return spec;
}

Result<Priced> GetCommand::priced(const Catalogue &catalogue, const Invocation &invocation, const GlobalOptions &options) const
{
    const auto query = queryOf(catalogue, invocation, options);
    if (!query)
        return fail(query.error());
    return Priced(*query);
}

QCoro::Task<Result<Output>> GetCommand::run(Session session)
{
    const auto query = queryOf(session.engine->catalogue(), *session.invocation, *session.options);
    if (!query)
        co_return fail(query.error());
    const auto ask = session.options->ask(spec().name, session.engine->clock().now());
    if (!ask)
        co_return fail(ask.error());
    const bool isExplained = session.invocation->has(QStringLiteral("--explain"));
    Explanation told;
    if (isExplained)
        told = co_await session.engine->fetcher().explain(*query);
    auto answer = co_await session.engine->questions().get(*query, *ask);

    Output output;
    output.document = {
        {QStringLiteral("endpoint"), query->endpoint().name},
        {QStringLiteral("params"), toJson(query->parameters())},
        {QStringLiteral("key"), session.engine->fetcher().keyOf(*query)},
    };
    if (isExplained) {
        output.document.insert(QStringLiteral("explain"), explanationJson(*query, told));
        output.text = explanationText(*query, told);
    }
    if (!answer) {
        merge(output.document, errorAnswerJson(answer.error()));
        output.requests = answer.error().requests;
        output.error = answer.error();
        co_return output;
    }
    merge(output.document, answerJson(*answer));
    output.requests = answer->requests;
    if (answer->isNotFound()) {
        output.error = notFound(*answer, *query);
        co_return output;
    }
    output.body = answer->body();
    output.text += bodyText(answer->body()) + QLatin1Char('\n') + provenanceText(answer->provenance(), answer->requests);
    co_return output;
}

} // namespace Tidemark
