// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One figure with the rows that it is made of; and all figures of an answer. Out of history: free.
#include "core/base/Clock.h"
#include "core/engine/MetricRows.h"
#include "core/engine/QuestionQueries.h"
#include "core/engine/Questions.h"
#include "core/fetch/Fetcher.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace Tidemark {

QCoro::Task<Result<MetricInputs>> Questions::inputsOf(EntityRef entity, AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    const qint64 at = options.asOf.value_or(m_clock.now());
    auto rows = co_await detail::metricRows(&m_history, entity, at);
    if (!rows || entity.kind != EntityKind::Profile)
        co_return rows;
    const auto page = QuestionQueries(m_catalogue, options.scope).firstPage(Question::Kind::Followers, entity.id);
    if (page)
        rows->followerSample = co_await detail::heldFollowers(&m_history, m_fetcher.keyOf(*page), at);
    co_return rows;
}

QCoro::Task<Result<MetricAnswer>> Questions::metric(QString id, EntityRef entity, EarningsTerms earnings, AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    if (counterNames(entity.kind).contains(id)) {
        auto counter = co_await counterOf(id, entity, options.asOf.value_or(m_clock.now()));
        co_return counter;
    }
    auto rows = co_await inputsOf(entity, options);
    if (!rows)
        co_return fail(rows.error());
    rows->earnings = earnings;
    const MetricInputs inputs = *rows;
    const auto result = co_await QtConcurrent::run(metricOf, id, entity.kind, inputs);
    if (!result)
        co_return fail(ErrorKind::Usage, QStringLiteral("there is no metric %1 of a %2").arg(id, entityKindName(entity.kind)));
    MetricAnswer answer{*result, inputs};
    co_return answer;
}

QCoro::Task<Result<MetricAnswer>> Questions::counterOf(QString counter, EntityRef entity, qint64 at)
{
    const auto series = co_await m_history.series(entity, counter, 0, at);
    if (!series)
        co_return fail(series.error());
    MetricAnswer answer;
    answer.inputs.now = at;
    answer.inputs.series = *series;
    answer.result = counterFigure(counter, *series, at);
    co_return answer;
}

QCoro::Task<CounterStates> Questions::countersOf(EntityRef entity, qint64 at)
{
    CounterStates states;
    const auto events = co_await m_history.events(entity, 0, at);
    if (!events)
        co_return CounterStates();
    const QStringList names = counterNames(entity.kind);
    for (const QString &name : names) {
        const auto series = co_await m_history.series(entity, name, 0, at);
        if (series)
            states.insert(name, counterState(name, *series, *events, at));
    }
    CounterStates answer = states;
    co_return answer;
}

QCoro::Task<QMap<QString, MetricResult>> Questions::metricsOf(EntityKind kind, MetricInputs inputs)
{
    auto metrics = co_await QtConcurrent::run(Tidemark::metricsOf, kind, inputs);
    co_return metrics;
}

} // namespace Tidemark
