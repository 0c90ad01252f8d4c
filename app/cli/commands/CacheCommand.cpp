// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/CacheCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"
#include "core/base/PlainText.h"
#include "core/cache/DiskCache.h"
#include "core/cache/PictureStore.h"
#include "core/credits/Ledger.h"
#include "core/engine/CachePurge.h"
#include "core/engine/SharedLink.h"

#include <QCoroFuture>
#include <QJsonArray>

namespace Tidemark {

namespace {

// What the layers and the network answered for one endpoint, or for all.
struct Answered {
    QMap<QString, qint64> byLayer;

    void add(const LayerCount &count) { byLayer[count.layer] += count.answers; }
    [[nodiscard]] qint64 of(const QString &layer) const { return byLayer.value(layer); }
    [[nodiscard]] qint64 misses() const { return of(sourceName(Source::Network)); }
    [[nodiscard]] std::optional<double> hitRatio() const
    {
        qint64 all = 0;
        for (const qint64 answers : byLayer)
            all += answers;
        return all > 0 ? std::optional(double(all - misses()) / double(all)) : std::nullopt;
    }
};

const QStringList &layerNames()
{
    static const QStringList names{sourceName(Source::Memory),  sourceName(Source::Disk),    sourceName(Source::Shared),
                                   QStringLiteral("coalesced"), sourceName(Source::History), sourceName(Source::Network)};
    return names;
}

QString ratioText(const std::optional<double> &ratio)
{
    return ratio ? QStringLiteral("%1 %").arg(*ratio * 100, 0, 'f', 1) : QStringLiteral("\u2013");
}

QJsonObject endpointJson(const QString &endpoint, const Answered &answered)
{
    QJsonObject json{{QStringLiteral("endpoint"), endpoint}, {QStringLiteral("hit_ratio"), toJson(answered.hitRatio())}};
    for (const QString &layer : layerNames())
        json.insert(layer, answered.of(layer));
    return json;
}

QString endpointsText(const QMap<QString, Answered> &endpoints)
{
    QList<TextTable::Column> columns{{QStringLiteral("ENDPOINT")}};
    for (const QString &layer : layerNames())
        columns.append({layer.toUpper(), TextTable::Align::Right});
    columns.append({QStringLiteral("HIT RATIO"), TextTable::Align::Right});
    TextTable table(columns);
    for (auto it = endpoints.cbegin(); it != endpoints.cend(); ++it) {
        QStringList cells{it.key()};
        for (const QString &layer : layerNames())
            cells += countText(it->of(layer));
        table.addRow(cells << ratioText(it->hitRatio()));
    }
    return table.text();
}

// The server that is shared, asked now.
QJsonObject sharedJson(const SharedStatus &status)
{
    return {
        {QStringLiteral("address"), textOrNull(status.address)},
        {QStringLiteral("reachable"), status.isReachable},
        {QStringLiteral("round_trip_ms"), status.isReachable ? QJsonValue(status.roundTripMs) : QJsonValue()},
        {QStringLiteral("problem"), textOrNull(status.problem)},
    };
}

QString sharedText(const SharedStatus &status)
{
    if (status.address.isEmpty())
        return QStringLiteral("none");
    return status.isReachable ? QStringLiteral("%1, %2 ms").arg(status.address, QString::number(status.roundTripMs, 'f', 1))
                              : status.problem;
}

// Hits and misses are counted in the book of credits: over all programs, since the folder was made.
QCoro::Task<Result<Output>> stats(Session session)
{
    const auto held = co_await session.engine->diskCache().statistics();
    if (!held)
        co_return fail(held.error());
    const auto counts = co_await session.engine->ledger().answersByLayer();
    if (!counts)
        co_return fail(counts.error());
    const PictureStore::Statistics pictures = co_await session.engine->diskCache().pictures().statistics();
    const SharedStatus team = co_await session.engine->shared().status();
    Answered all;
    QMap<QString, Answered> endpoints;
    for (const LayerCount &count : *counts) {
        all.add(count);
        endpoints[count.endpoint].add(count);
    }
    QJsonArray list;
    for (auto it = endpoints.cbegin(); it != endpoints.cend(); ++it)
        list.append(endpointJson(it.key(), *it));
    const qint64 memory = all.of(sourceName(Source::Memory)) + all.of(QStringLiteral("coalesced"));
    const qint64 disk = all.of(sourceName(Source::Disk));
    const qint64 shared = all.of(sourceName(Source::Shared));
    Output output;
    output.document = {
        {QStringLiteral("entries"), held->entries},
        {QStringLiteral("bytes"), held->bytes},
        {QStringLiteral("not_found"), held->notFound},
        {QStringLiteral("pictures"),
         QJsonObject{{QStringLiteral("count"), pictures.pictures}, {QStringLiteral("bytes"), pictures.bytes}}},
        {QStringLiteral("hits"),
         QJsonObject{{QStringLiteral("memory"), memory}, {QStringLiteral("disk"), disk}, {QStringLiteral("shared"), shared}}},
        {QStringLiteral("misses"), all.misses()},
        {QStringLiteral("hit_ratio"), toJson(all.hitRatio())},
        {QStringLiteral("endpoints"), list},
        {QStringLiteral("version"), session.engine->diskCache().namespaceVersion()},
        {QStringLiteral("shared_cache"), sharedJson(team)},
    };
    output.text =
        pairsText({
            {QStringLiteral("answers"), QStringLiteral("%1, %2").arg(countText(held->entries), bytesText(held->bytes))},
            {QStringLiteral("remembered 404s"), countText(held->notFound)},
            {QStringLiteral("pictures"), QStringLiteral("%1, %2").arg(countText(pictures.pictures), bytesText(pictures.bytes))},
            {QStringLiteral("hits"),
             QStringLiteral("%1 in memory, %2 on disk, %3 shared, %4 from history")
                 .arg(countText(memory), countText(disk), countText(shared), countText(all.of(sourceName(Source::History))))},
            {QStringLiteral("misses"), countText(all.misses())},
            {QStringLiteral("hit ratio"), ratioText(all.hitRatio())},
            {QStringLiteral("shared cache"), sharedText(team)},
        })
        + endpointsText(endpoints);
    co_return output;
}

QJsonValue sharedPurgeJson(const SharedPurge &shared)
{
    if (!shared.isUsed)
        return {};
    return QJsonObject{{QStringLiteral("purged"), shared.purged},
                       {QStringLiteral("reached"), shared.isReached},
                       {QStringLiteral("problem"), textOrNull(shared.problem)}};
}

QString answersText(qint64 answers)
{
    return answers == 1 ? QStringLiteral("1 answer") : countText(answers) + QStringLiteral(" answers");
}

// Whatever became of the server, what is held here is forgotten.
Output purgedOutput(const Session &session, const CachePurge::Purged &purged)
{
    const SharedPurge &shared = purged.shared;
    Output output;
    output.document = {{QStringLiteral("purged"), purged.answers},
                       {QStringLiteral("pictures"), purged.pictures},
                       {QStringLiteral("shared"), sharedPurgeJson(shared)}};
    output.text = QStringLiteral("%1 forgotten; history keeps what was learnt.\n").arg(answersText(purged.answers));
    if (purged.pictures > 0)
        output.text += purged.pictures == 1 ? QStringLiteral("1 picture went with them.\n")
                                            : QStringLiteral("%1 pictures went with them.\n").arg(countText(purged.pictures));
    if (!shared.isUsed)
        return output;
    output.text += QStringLiteral("In the shared cache: %1 forgotten.\n").arg(answersText(shared.purged));
    if (!shared.isReached)
        session.console->note(
            QStringLiteral("tidemark-cli: warning: the shared cache may still hold what was to be forgotten: %1")
                .arg(plain(shared.problem)));
    return output;
}

bool isEntity(const QString &text)
{
    return text.startsWith(QLatin1Char('@')) || text.startsWith(QLatin1Char('#')) || text.startsWith(QLatin1String("https://"));
}

// By its key, by what it is about, by its endpoint, or all of them.
QCoro::Task<Result<Output>> purge(Session session)
{
    const QString name = session.invocation->argument(1);
    const bool isNamed = session.invocation->arguments.size() > 1; // an empty name is a mistake, not all of them
    const bool isKey = name.startsWith(QLatin1String("tla:"));
    if (isNamed && !isKey && !isEntity(name) && !session.engine->catalogue().find(name))
        co_return fail(ErrorKind::Usage,
                       QStringLiteral("cache purge: unknown endpoint \"%1\"").arg(plain(name, LineBreaks::Fold, 60)));
    AskOptions options;
    options.scope = session.options->scope;
    CachePurge &layers = session.engine->purge();
    auto purging = isKey ? layers.key(name) : isEntity(name) ? layers.entity(name, options) : layers.endpoint(name);
    const auto purged = co_await purging;
    if (!purged)
        co_return fail(purged.error());
    co_return purgedOutput(session, *purged);
}

QCoro::Task<Result<Output>> bump(Session session)
{
    const auto version = co_await session.engine->diskCache().bumpNamespace();
    if (!version)
        co_return fail(version.error());
    Output output;
    output.document = {{QStringLiteral("version"), *version}};
    output.text = QStringLiteral("Keys now begin with tla:v%1: and no older answer is found.\n").arg(*version);
    co_return output;
}

} // namespace

CommandSpec CacheCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("cache");
    spec.synopsis = QStringLiteral("stats|purge [ENDPOINT|KEY|@USERNAME|#HASHTAG|POST_URL]|bump-version");
    spec.summary = QStringLiteral("what the cache holds; forget it; make all older answers unreachable");
    spec.details = QStringLiteral(
        "The cache is disposable: history keeps what was paid for. What is forgotten costs credits when it is asked again.");
    spec.required = {QStringLiteral("stats, purge or bump-version")};
    spec.maxArguments = 2;
    spec.examples = {QStringLiteral("cache stats --json"), QStringLiteral("cache purge user-posts"),
                     QStringLiteral("cache purge @mrbeast"), QStringLiteral("cache bump-version")};
    spec.make = makeCommand<CacheCommand>;
    return spec;
}

QCoro::Task<Result<Output>> CacheCommand::run(Session session)
{
    const QString act = session.invocation->argument(0);
    if (act == QLatin1String("purge")) {
        auto output = co_await purge(session);
        co_return output;
    }
    if (session.invocation->arguments.size() > 1)
        co_return fail(ErrorKind::Usage, QStringLiteral("cache %1 takes nothing more").arg(plain(act, LineBreaks::Fold, 60)));
    if (act == QLatin1String("stats")) {
        auto output = co_await stats(session);
        co_return output;
    }
    if (act == QLatin1String("bump-version")) {
        auto output = co_await bump(session);
        co_return output;
    }
    const QStringList acts{QStringLiteral("stats"), QStringLiteral("purge"), QStringLiteral("bump-version")};
    co_return fail(ErrorKind::Usage,
                   QStringLiteral("cache: unknown word \"%1\"%2").arg(plain(act, LineBreaks::Fold, 60), suggestion(act, acts)));
}

} // namespace Tidemark
