// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Questions.h"

#include "core/base/Clock.h"
#include "core/catalogue/Normalise.h"
#include "core/engine/Paging.h"
#include "core/engine/QuestionQueries.h"
#include "core/history/HistoryReader.h"
#include "core/parse/Parsers.h"

namespace Tidemark {

namespace {

Error notFound(const QString &what, int requests)
{
    return Error{ErrorKind::NotFound, what, 404, requests, {}};
}

std::shared_ptr<ActionBudget> actionOf(const AskOptions &options)
{
    return std::make_shared<ActionBudget>(ActionBudget{options.maxCredits, 0});
}

Error paid(Error error, int requests)
{
    error.requests += requests;
    return error;
}

} // namespace

Questions::Questions(const Catalogue &catalogue, Fetcher &fetcher, HistoryReader &history, Clock &clock)
    : m_catalogue(catalogue)
    , m_fetcher(fetcher)
    , m_history(history)
    , m_clock(clock)
{
}

Ask Questions::askOf(Query query, const AskOptions &options, Action action) const
{
    return Ask{std::move(query), options.mode, options.stale, options.priority, options.askedBy, std::move(action)};
}

QCoro::Task<Result<Answer>> Questions::get(Query query, AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    const Ask ask = askOf(query, options, actionOf(options));
    if (options.asOf) {
        auto kept = co_await keptAnswer(ask, *options.asOf);
        co_return kept;
    }
    auto answer = co_await m_fetcher.fetch(ask);
    co_return answer;
}

// A 404 as an error.
QCoro::Task<Result<Answer>> Questions::found(Ask ask)
{
    auto answer = co_await m_fetcher.fetch(ask);
    if (answer && answer->isNotFound())
        co_return fail(notFound(answer->entry->endpoint, answer->requests));
    co_return answer;
}

// --- lists and single things

std::function<QCoro::Task<Result<Answer>>(Ask)> Questions::pagesFrom(const AskOptions &options)
{
    if (options.asOf)
        return [this, asOf = *options.asOf](Ask ask) { return keptAnswer(std::move(ask), asOf); };
    return [this](Ask ask) { return m_fetcher.fetch(std::move(ask)); };
}

// What this question was answered with, the last time until then.
QCoro::Task<Result<Answer>> Questions::keptAnswer(Ask ask, qint64 asOf)
{
    const QString key = m_fetcher.keyOf(ask.query);
    const auto kept = co_await m_history.answers(key, 1, asOf);
    if (!kept)
        co_return fail(kept.error());
    if (kept->isEmpty())
        co_return fail(ErrorKind::NotFound, QStringLiteral("this had not been asked by then"));
    const auto [row, fetchedAt] = kept->first();
    const auto body = co_await m_history.body(row);
    if (!body)
        co_return fail(body.error());
    CacheEntry entry;
    entry.key = key;
    entry.endpoint = ask.query.endpoint().name;
    entry.body = body->value_or(QByteArray());
    entry.fetchedAt = fetchedAt;
    Answer answer;
    answer.entry = std::make_shared<const CacheEntry>(std::move(entry));
    answer.source = Source::History;
    answer.freshness = Freshness::Stale;
    answer.ageS = std::max<qint64>(0, asOf - fetchedAt);
    co_return answer;
}

template <typename T>
QCoro::Task<Result<ListAnswer<T>>> Questions::listOf(Question question, Result<ListPage<T>> (*parse)(const QByteArray &),
                                                     AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    const Action action = actionOf(options);
    const auto resolved = co_await resolve(question, options, action);
    if (!resolved)
        co_return fail(resolved.error());
    const Asking asking{options, action};
    auto list = co_await pagesOf<T>(question, *resolved, parse, asking);
    const bool isHeldId = needsId(question.kind) && resolved->requests == 0 && !options.asOf;
    if (list || list.error().kind != ErrorKind::NotFound || list.error().requests == 0 || !isHeldId)
        co_return list;
    auto anew = co_await resolveAnew(question, options, action);
    if (!anew)
        co_return fail(paid(anew.error(), list.error().requests));
    anew->requests += list.error().requests;
    if (anew->id == resolved->id)
        co_return fail(notFound(list.error().detail, anew->requests));
    auto second = co_await pagesOf<T>(question, *anew, parse, asking);
    co_return second;
}

// The pages of a list whose id is known.
template <typename T>
QCoro::Task<Result<ListAnswer<T>>> Questions::pagesOf(Question question, Resolved resolved,
                                                      Result<ListPage<T>> (*parse)(const QByteArray &), Asking asking)
{
    const auto first = QuestionQueries(m_catalogue, asking.options.scope).firstPage(question.kind, resolved.id);
    if (!first)
        co_return fail(paid(first.error(), resolved.requests));
    const Ask ask = askOf(*first, asking.options, asking.action);
    auto list = co_await detail::walk<T>(pagesFrom(asking.options), ask, parse, question.limit);
    if (!list)
        co_return fail(paid(list.error(), resolved.requests));
    list->requests += resolved.requests;
    co_return list;
}

template <typename T>
QCoro::Task<Result<EntityAnswer<T>>> Questions::entityOf(Question question, Result<T> (*parse)(const QByteArray &),
                                                         AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    const auto query = QuestionQueries(m_catalogue, options.scope).firstPage(question.kind, question.subject);
    if (!query)
        co_return fail(query.error());
    const Ask ask = askOf(*query, options, actionOf(options));
    const auto answer = co_await found(ask);
    if (!answer)
        co_return fail(answer.error());
    auto value = parse(answer->body());
    if (!value)
        co_return fail(paid(value.error(), answer->requests));
    co_return EntityAnswer<T>{std::move(*value), {}, {}, answer->provenance(), answer->requests};
}

template QCoro::Task<Result<EntityAnswer<Post>>> Questions::entityOf(Question, Result<Post> (*)(const QByteArray &), AskOptions);

using Kind = Question::Kind;

QCoro::Task<Result<ListAnswer<Post>>> Questions::posts(QString handle, int limit, AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    if (options.asOf) {
        auto past = co_await postsAsOf(handle, limit, *options.asOf);
        co_return past;
    }
    const Question question{Kind::Posts, handle, limit};
    auto list = co_await listOf<Post>(question, parsePosts, options);
    co_return list;
}

QCoro::Task<Result<ListAnswer<Profile>>> Questions::followers(QString handle, int limit, AskOptions options)
{
    return listOf<Profile>({Kind::Followers, handle, limit}, parseUsers, options);
}

QCoro::Task<Result<ListAnswer<Profile>>> Questions::following(QString handle, int limit, AskOptions options)
{
    return listOf<Profile>({Kind::Following, handle, limit}, parseUsers, options);
}

QCoro::Task<Result<ListAnswer<Comment>>> Questions::comments(QString url, int limit, AskOptions options)
{
    return listOf<Comment>({Kind::Comments, url, limit}, parseComments, options);
}

QCoro::Task<Result<ListAnswer<Comment>>> Questions::replies(QString subject, int limit, AskOptions options)
{
    return listOf<Comment>({Kind::Replies, subject, limit}, parseComments, options);
}

QCoro::Task<Result<ListAnswer<Post>>> Questions::hashtagPosts(QString name, int limit, AskOptions options)
{
    return listOf<Post>({Kind::HashtagPosts, name, limit}, parsePosts, options);
}

QCoro::Task<Result<ListAnswer<Post>>> Questions::soundPosts(QString id, int limit, AskOptions options)
{
    return listOf<Post>({Kind::SoundPosts, id, limit}, parsePosts, options);
}

QCoro::Task<Result<ListAnswer<Profile>>> Questions::searchUsers(QString keyword, int limit, AskOptions options)
{
    return listOf<Profile>({Kind::SearchUsers, keyword, limit}, parseUsers, options);
}

QCoro::Task<Result<ListAnswer<Post>>> Questions::searchVideos(QString keyword, int limit, AskOptions options)
{
    return listOf<Post>({Kind::SearchVideos, keyword, limit}, parsePosts, options);
}

QCoro::Task<Result<ListAnswer<Hashtag>>> Questions::searchHashtags(QString keyword, int limit, AskOptions options)
{
    return listOf<Hashtag>({Kind::SearchHashtags, keyword, limit}, parseHashtags, options);
}

QCoro::Task<Result<EntityAnswer<Hashtag>>> Questions::hashtag(QString name, AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    if (options.asOf) {
        auto past = co_await hashtagAsOf(name, options);
        co_return past;
    }
    const Question question{Kind::Hashtag, name, 1};
    auto answer = co_await entityOf<Hashtag>(question, parseHashtag, options);
    if (!answer)
        co_return answer;
    const EntityRef entity{EntityKind::Hashtag, answer->value.id.value};
    const auto rows = co_await inputsOf(entity, options);
    if (rows)
        answer->metrics = co_await metricsOf(EntityKind::Hashtag, *rows);
    answer->counters = co_await countersOf(entity, m_clock.now());
    co_return answer;
}

QCoro::Task<Result<EntityAnswer<Sound>>> Questions::sound(QString id, AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    if (options.asOf) {
        auto past = co_await soundAsOf(id, options);
        co_return past;
    }
    const Question question{Kind::Sound, id, 1};
    auto answer = co_await entityOf<Sound>(question, parseSound, options);
    if (!answer)
        co_return answer;
    const EntityRef entity{EntityKind::Sound, answer->value.id.value};
    const auto rows = co_await inputsOf(entity, options);
    if (rows)
        answer->metrics = co_await metricsOf(EntityKind::Sound, *rows);
    answer->counters = co_await countersOf(entity, m_clock.now());
    co_return answer;
}

} // namespace Tidemark
