// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/CacheCommand.h"

#include "app/cli/TextPrinter.h"
#include "core/base/PlainText.h"
#include "core/cache/DiskCache.h"
#include "core/cache/MemoryCache.h"
#include "core/credits/Ledger.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

// Hits and misses are counted in the book of credits: over all programs, since the folder was made.
QCoro::Task<Result<Output>> stats(Session session)
{
    const auto held = co_await session.engine->diskCache().statistics();
    if (!held)
        co_return fail(held.error());
    const auto summary = co_await session.engine->ledger().summary(1);
    if (!summary)
        co_return fail(summary.error());
    qint64 memory = 0;
    qint64 disk = 0;
    qint64 shared = 0;
    for (const auto &[layer, answers] : summary->savedByLayer) {
        const bool isMemory = layer == sourceName(Source::Memory) || layer == QLatin1String("coalesced");
        (isMemory ? memory : layer == sourceName(Source::Shared) ? shared : disk) += answers;
    }
    Output output;
    output.document = {
        {QStringLiteral("entries"), held->entries},
        {QStringLiteral("bytes"), held->bytes},
        {QStringLiteral("not_found"), held->notFound},
        {QStringLiteral("hits"),
         QJsonObject{{QStringLiteral("memory"), memory}, {QStringLiteral("disk"), disk}, {QStringLiteral("shared"), shared}}},
        {QStringLiteral("misses"), summary->spent.total},
        {QStringLiteral("version"), session.engine->diskCache().namespaceVersion()},
    };
    output.text = pairsText({
        {QStringLiteral("answers"), QStringLiteral("%1, %2").arg(countText(held->entries), bytesText(held->bytes))},
        {QStringLiteral("remembered 404s"), countText(held->notFound)},
        {QStringLiteral("hits"), QStringLiteral("%1 in memory, %2 on disk").arg(countText(memory), countText(disk))},
        {QStringLiteral("misses"), countText(summary->spent.total)},
    });
    co_return output;
}

QCoro::Task<Result<Output>> purge(Session session)
{
    const QString name = session.invocation->argument(1);
    const bool isNamed = session.invocation->arguments.size() > 1; // an empty name is a mistake, not all of them
    const Endpoint *endpoint = session.engine->catalogue().find(name);
    if (isNamed && !endpoint)
        co_return fail(ErrorKind::Usage,
                       QStringLiteral("cache purge: unknown endpoint \"%1\"").arg(plain(name, LineBreaks::Fold, 60)));
    const QString which = endpoint ? endpoint->name : QString();
    session.engine->memoryCache().purge(which);
    const auto purged = co_await session.engine->diskCache().purge(which);
    if (!purged)
        co_return fail(purged.error());
    Output output;
    output.document = {{QStringLiteral("purged"), *purged}};
    output.text = QStringLiteral("%1 forgotten; history keeps what was learnt.\n")
                      .arg(*purged == 1 ? QStringLiteral("1 answer") : countText(*purged) + QStringLiteral(" answers"));
    co_return output;
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
    spec.synopsis = QStringLiteral("stats|purge [ENDPOINT]|bump-version");
    spec.summary = QStringLiteral("what the cache holds; forget it; make all older answers unreachable");
    spec.details = QStringLiteral(
        "The cache is disposable: history keeps what was paid for. What is forgotten costs credits when it is asked again.");
    spec.required = {QStringLiteral("stats, purge or bump-version")};
    spec.maxArguments = 2;
    spec.examples = {QStringLiteral("cache stats --json"), QStringLiteral("cache purge user-posts"),
                     QStringLiteral("cache bump-version")};
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
