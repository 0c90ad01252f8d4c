// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a thinning goes on in steps, beside all others that read and write.
#include "core/db/Database.h"
#include "core/history/EntityWriter.h"
#include "core/history/HistoryStore.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace Tidemark {

namespace {

constexpr qsizetype kAnswersOfAJob = 500;

Error stopped()
{
    return {ErrorKind::Cancelled, QStringLiteral("the thinning was stopped; what it took away by then is gone"), 0, 0, {}};
}

void add(ThinReport &all, const ThinReport &part)
{
    all.entities += part.entities;
    all.rows += part.rows;
    all.kept += part.kept;
    all.bytes += part.bytes;
}

} // namespace

QFuture<Result<ThinReport>> HistoryStore::thinnable(ThinPlan plan)
{
    return QtConcurrent::run(detail::thinnable, m_database.path(), plan); // a connection of its own: nobody waits for it
}

QCoro::Task<Status> HistoryStore::thinRows(ThinPlan plan, ThinReport *report)
{
    for (std::optional<qint64> after = 0; after;) {
        const auto chunk = co_await QtConcurrent::run(detail::nextToThin, m_database.path(), plan, *after);
        if (!chunk)
            co_return fail(chunk.error());
        for (const detail::ThinBatch &batch : chunk->batches) {
            if (m_isStopped)
                co_return fail(stopped());
            const auto removing =
                m_database.write([batch](Connection &connection) { return detail::removeRows(connection, batch); });
            const Status removed = co_await removing;
            if (!removed)
                co_return removed;
        }
        add(*report, chunk->counted);
        after = chunk->after;
    }
    co_return Status();
}

QCoro::Task<Status> HistoryStore::thinAnswers(ThinReport *report)
{
    const auto answers = co_await QtConcurrent::run(detail::answersToThin, m_database.path());
    if (!answers)
        co_return fail(answers.error());
    for (qsizetype from = 0; from < answers->size(); from += kAnswersOfAJob) {
        if (m_isStopped)
            co_return fail(stopped());
        const QList<qint64> some = answers->sliced(from, std::min(kAnswersOfAJob, answers->size() - from));
        const auto removing =
            m_database.write([some](Connection &connection) { return detail::removeAnswers(connection, some); });
        const auto bytes = co_await removing;
        if (!bytes)
            co_return fail(bytes.error());
        report->answers += some.size();
        report->bytes += *bytes;
    }
    co_return Status();
}

QCoro::Task<Result<ThinReport>> HistoryStore::thin(ThinPlan plan)
{
    const TaskCount::Running running(m_tasks);
    const auto copy = co_await QtConcurrent::run(detail::copyBeforeThinning, m_database.path());
    if (!copy)
        co_return fail(copy.error());
    const auto beginning = m_database.write([plan](Connection &connection) { return detail::beginThinning(connection, plan); });
    Status done = co_await beginning;
    ThinReport report;
    report.backup = *copy;
    if (done)
        done = co_await thinRows(plan, &report);
    if (done)
        done = co_await thinAnswers(&report);
    const auto ending = m_database.write([memory = m_memory, isWhole = done.has_value()](Connection &connection) -> Status {
        memory->clear();
        return isWhole ? detail::endThinning(connection) : Status();
    });
    const Status ended = co_await ending;
    Q_EMIT changed({});
    if (!done || !ended)
        co_return fail(done ? ended.error() : done.error());
    co_return report;
}

} // namespace Tidemark
