// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other process: asking_peer <folder> <api base> <handle> <callers>: so many callers at once ask for one
// profile. Prints one word a caller: where the answer came from, or the kind of its error; then the requests of all.
// With a fifth argument, redis://..., they share a cache.
// asking_peer <folder> <api base> <handle> one-by-one: asks for <handle>_0, <handle>_1 ... until it is killed, and
// prints each name when its answer is in the file.
#include "core/cache/DiskCache.h"
#include "core/catalogue/Catalogue.h"
#include "core/credits/Ledger.h"
#include "core/engine/Engine.h"
#include "core/engine/Questions.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QCoroTask>

#include <cstdio>

using namespace Tidemark;

namespace {

QCoro::Task<int> ask(Engine &engine, Query query, int callers)
{
    std::vector<QCoro::Task<Result<Answer>>> asked;
    for (int i = 0; i < callers; ++i)
        asked.push_back(engine.questions().get(query, AskOptions{}));
    int requests = 0;
    for (auto &task : asked) {
        const Result<Answer> answer = co_await task;
        const QString word = answer ? sourceName(answer->source) : errorKindName(answer.error().kind);
        requests += answer ? answer->requests : answer.error().requests;
        std::printf("%s ", qPrintable(word));
    }
    std::printf("%d\n", requests);
    co_return requests;
}

QCoro::Task<int> askForEver(Engine &engine, QString handle)
{
    const Endpoint *endpoint = engine.catalogue().find(QStringLiteral("userinfo-by-username"));
    for (int i = 0;; ++i) {
        const QString name = QStringLiteral("%1_%2").arg(handle).arg(i);
        const auto query = Query::make(*endpoint, {{QStringLiteral("username"), name}});
        const auto answer = co_await engine.questions().get(*query, AskOptions{});
        if (!answer) {
            std::fprintf(stderr, "%s\n", qPrintable(answer.error().detail));
            co_return 1;
        }
        co_await engine.diskCache().flushed();
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    EngineOptions options;
    options.dataDir = arguments.value(1);
    options.apiBase = arguments.value(2);
    options.key = "test-key-of-" + arguments.value(3).toUtf8(); // the pace is kept for each
    options.shared = arguments.value(5);
    const auto engine = Engine::open(options);
    if (!engine)
        return 8;
    (*engine)->ledger().setCaps({-1, -1, -1, 100});
    if (arguments.value(4) == QLatin1String("one-by-one"))
        return QCoro::waitFor(askForEver(**engine, arguments.value(3)));
    const auto query = Query::make(*(*engine)->catalogue().find(QStringLiteral("userinfo-by-username")),
                                   {{QStringLiteral("username"), arguments.value(3)}});
    if (!query)
        return 2;
    std::ignore = QCoro::waitFor(ask(**engine, *query, arguments.value(4).toInt()));
    QCoro::waitFor((*engine)->shutdown());
    return 0;
}
