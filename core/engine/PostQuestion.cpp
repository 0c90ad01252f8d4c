// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One post: by its own endpoint, or for nothing where a page that carried it is fresh enough.
#include "core/base/Clock.h"
#include "core/catalogue/Normalise.h"
#include "core/engine/QuestionQueries.h"
#include "core/engine/Questions.h"
#include "core/fetch/Fetcher.h"
#include "core/history/HistoryReader.h"
#include "core/parse/Parsers.h"

#include <QCoroFuture>

namespace Tidemark {

// The post as a page of its creator, its tag or its sound gave it, if that is as young as an answer
// of its own endpoint may be, and no such answer is held.
QCoro::Task<std::optional<EntityAnswer<Post>>> Questions::knownPost(QString url, AskOptions options)
{
    const QString id = postIdOf(url);
    const auto query = QuestionQueries(m_catalogue, options.scope).firstPage(Question::Kind::Post, url);
    if (id.isEmpty() || !query || options.mode != FetchMode::Normal)
        co_return std::nullopt;
    const auto held = co_await m_fetcher.held(*query);
    if (held && held->freshness != Freshness::Stale)
        co_return std::nullopt;
    PostFilter filter;
    filter.ids = {PostId{id}};
    const auto stored = co_await m_history.posts(filter);
    if (!stored || stored->isEmpty() || stored->first().goneSince)
        co_return std::nullopt;
    const StoredPost &known = stored->first();
    const qint64 age = m_clock.now() - known.observedAt;
    if (age < 0 || age >= query->endpoint().ttlS || known.value.authorHandle.isEmpty())
        co_return std::nullopt;
    EntityAnswer<Post> answer;
    answer.value = known.value;
    answer.provenance.endpoint = query->endpoint().name;
    answer.provenance.source = Source::History;
    answer.provenance.freshness = Freshness::Fresh;
    answer.provenance.fetchedAt = known.observedAt;
    answer.provenance.ageS = age;
    co_return answer;
}

QCoro::Task<Result<EntityAnswer<Post>>> Questions::post(QString url, AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    if (options.asOf) {
        auto past = co_await postAsOf(url, options);
        co_return past;
    }
    const Question question{Question::Kind::Post, url, 1};
    const auto known = co_await knownPost(url, options);
    Result<EntityAnswer<Post>> answer = fail(ErrorKind::NotFound, {});
    if (known) {
        answer = *known;
        m_fetcher.noteSaved(known->provenance);
    } else {
        answer = co_await entityOf<Post>(question, parsePost, options);
    }
    if (!answer)
        co_return answer;
    if (answer->value.id.isEmpty()) // some answers name no post: it is the one asked for
        answer->value.id.value = postIdOf(url);
    const EntityRef entity{EntityKind::Post, answer->value.id.value};
    const auto rows = co_await inputsOf(entity, options);
    MetricInputs inputs = rows ? *rows : MetricInputs();
    inputs.now = m_clock.now();
    const QList<Observation> views = inputs.post ? inputs.post->views : QList<Observation>();
    inputs.post = PostSample{answer->value, answer->provenance.fetchedAt, views};
    answer->metrics = co_await metricsOf(EntityKind::Post, inputs);
    answer->counters = co_await countersOf(entity, m_clock.now());
    co_return answer;
}

} // namespace Tidemark
