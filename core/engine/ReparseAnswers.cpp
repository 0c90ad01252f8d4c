// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Engine.h"
#include "core/engine/EngineParts.h"
#include "core/fetch/Learner.h"
#include "core/history/HistoryStore.h"

#include <QCoroFuture>
#include <QUrlQuery>

namespace Tidemark {

namespace {

Result<Learned> learnAgain(const Catalogue &catalogue, const QString &endpoint, const QString &parameters, const QByteArray &body)
{
    const Endpoint *known = catalogue.find(endpoint);
    if (!known)
        return fail(ErrorKind::ContractBroken, QStringLiteral("no endpoint %1 today").arg(endpoint));
    QMap<QString, QString> values;
    QString text = parameters; // form-urlencoded: a space is a plus
    const QUrlQuery query(text.replace(QLatin1Char('+'), QLatin1String("%20")));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        values.insert(name, value);
    const auto asked = Query::make(*known, values);
    if (!asked)
        return fail(asked.error());
    return learn(*asked, body);
}

} // namespace

QCoro::Task<Result<ReparseReport>> Engine::reparse(std::function<void(qint64)> progress)
{
    const TaskCount::Running running(m->tasks);
    const auto before = co_await m->historyStore->figures();
    if (!before)
        co_return fail(before.error());
    const LearnAgain learn = [catalogue = *m->catalogue](const QString &endpoint, const QString &parameters,
                                                         const QByteArray &body) {
        return learnAgain(catalogue, endpoint, parameters, body);
    };
    const auto report = std::make_shared<ReparseReport>();
    qint64 after = 0;
    for (;;) {
        const auto last = co_await m->historyStore->reparse(learn, after, report);
        if (!last)
            co_return fail(last.error());
        if (!*last)
            break;
        after = **last;
        if (progress)
            progress(report->answers);
    }
    const auto figures = co_await m->historyStore->figures();
    if (!figures)
        co_return fail(figures.error());
    ReparseReport done = *report;
    done.figuresAdded = *figures - *before;
    co_return done;
}

} // namespace Tidemark
