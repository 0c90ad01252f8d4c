// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other process: asking_peer <folder> <api base> <handle> <callers>: so many callers at once ask for one
// profile. Prints one word a caller: where the answer came from, or the kind of its error; then the requests of all.
#include "core/catalogue/Catalogue.h"
#include "core/engine/Engine.h"
#include "core/engine/Questions.h"

#include <QCoreApplication>
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

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    EngineOptions options;
    options.dataDir = arguments.value(1);
    options.apiBase = arguments.value(2);
    options.key = "test-key-0123456789";
    const auto engine = Engine::open(options);
    if (!engine)
        return 8;
    const auto query = Query::make(*(*engine)->catalogue().find(QStringLiteral("userinfo-by-username")),
                                   {{QStringLiteral("username"), arguments.value(3)}});
    if (!query)
        return 2;
    std::ignore = QCoro::waitFor(ask(**engine, *query, arguments.value(4).toInt()));
    QCoro::waitFor((*engine)->shutdown());
    return 0;
}
