// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Questions.h"

#include "core/base/Clock.h"
#include "core/catalogue/Normalise.h"
#include "core/engine/Paging.h"
#include "core/engine/QuestionQueries.h"
#include "core/history/HistoryReader.h"
#include "core/insight/Insight.h"
#include "core/parse/Parsers.h"

namespace Tidemark {

namespace {

constexpr qint64 kIdAgeS = 24 * 3'600; // a handle's id is believed for a day

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

// --- ids behind names

QCoro::Task<std::optional<QString>> Questions::heldUserId(QString handle, AskOptions options)
{
    const QuestionQueries queries(m_catalogue, options.scope);
    const auto info = queries.profile(handle);
    const auto id = queries.userId(handle);
    const qint64 maxAge = options.mode == FetchMode::Offline ? std::numeric_limits<qint64>::max() : kIdAgeS;
    if (info) {
        const auto held = co_await m_fetcher.held(*info);
        if (held && !held->isNotFound() && held->ageS < maxAge) {
            if (const auto profile = parseProfile(held->body()))
                co_return profile->id.value;
        }
    }
    if (id) {
        const auto held = co_await m_fetcher.held(*id);
        if (held && !held->isNotFound() && held->ageS < maxAge) {
            if (const auto parsed = parseUserId(held->body()))
                co_return parsed->value;
        }
    }
    const auto stored = co_await m_history.profile(handle);
    if (stored && *stored && !(*stored)->goneSince && m_clock.now() - (*stored)->observedAt < maxAge)
        co_return (*stored)->value.id.value;
    co_return std::nullopt;
}

QCoro::Task<Result<Questions::Resolved>> Questions::userId(QString handle, AskOptions options, Action action)
{
    if (options.asOf) {
        const auto then = co_await m_history.profile(handle, options.asOf);
        if (!then)
            co_return fail(then.error());
        if (!*then)
            co_return fail(ErrorKind::NotFound, QStringLiteral("nothing was known of @%1 then").arg(handle));
        co_return Resolved{(*then)->value.id.value, 0};
    }
    const auto held = co_await heldUserId(handle, options);
    if (held)
        co_return Resolved{*held, 0};
    const auto query = QuestionQueries(m_catalogue, options.scope).userId(handle);
    if (!query)
        co_return fail(query.error());
    const Ask ask = askOf(*query, options, action);
    const auto answer = co_await found(ask);
    if (!answer)
        co_return fail(answer.error());
    const auto id = parseUserId(answer->body());
    if (!id)
        co_return fail(paid(id.error(), answer->requests));
    co_return Resolved{id->value, answer->requests};
}

QCoro::Task<std::optional<QString>> Questions::heldHashtagId(QString name, AskOptions options)
{
    const auto query = QuestionQueries(m_catalogue, options.scope).hashtag(name);
    if (query) {
        const auto held = co_await m_fetcher.held(*query);
        if (held && !held->isNotFound()) {
            if (const auto hashtag = parseHashtag(held->body()))
                co_return hashtag->id.value;
        }
    }
    const auto stored = co_await m_history.hashtag(name);
    if (stored && *stored && !(*stored)->value.id.isEmpty())
        co_return (*stored)->value.id.value;
    co_return std::nullopt;
}

QCoro::Task<Result<Questions::Resolved>> Questions::hashtagId(QString name, AskOptions options, Action action)
{
    const auto held = co_await heldHashtagId(name, options);
    if (held)
        co_return Resolved{*held, 0};
    const auto query = QuestionQueries(m_catalogue, options.scope).hashtag(name);
    if (!query)
        co_return fail(query.error());
    const Ask ask = askOf(*query, options, action);
    const auto answer = co_await found(ask);
    if (!answer)
        co_return fail(answer.error());
    const auto hashtag = parseHashtag(answer->body());
    if (!hashtag)
        co_return fail(paid(hashtag.error(), answer->requests));
    co_return Resolved{hashtag->id.value, answer->requests};
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
    Resolved resolved{question.subject, 0};
    if (QuestionQueries::needsUserId(question.kind) || QuestionQueries::needsHashtagId(question.kind)) {
        auto id = QuestionQueries::needsUserId(question.kind) ? userId(question.subject, options, action)
                                                              : hashtagId(question.subject, options, action);
        const auto awaited = co_await id;
        if (!awaited)
            co_return fail(awaited.error());
        resolved = *awaited;
    }
    const auto first = QuestionQueries(m_catalogue, options.scope).firstPage(question.kind, resolved.id);
    if (!first)
        co_return fail(paid(first.error(), resolved.requests));
    const Ask ask = askOf(*first, options, action);
    auto list = co_await detail::walk<T>(pagesFrom(options), ask, parse, question.limit);
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
    co_return EntityAnswer<T>{std::move(*value), {}, answer->provenance(), answer->requests};
}

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

QCoro::Task<Result<EntityAnswer<Post>>> Questions::post(QString url, AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    const Question question{Kind::Post, url, 1};
    auto answer = co_await entityOf<Post>(question, parsePost, options);
    if (!answer)
        co_return answer;
    if (answer->value.id.isEmpty()) // some answers name no post: it is the one asked for
        answer->value.id.value = postIdOf(url);
    PostFilter filter;
    filter.ids = {answer->value.id};
    const auto stored = co_await m_history.posts(filter);
    PostSample sample{answer->value, answer->provenance.fetchedAt, {}};
    if (stored && !stored->isEmpty())
        sample.views = stored->first().views;
    const MetricResult rate = postEngagement(sample);
    const MetricResult speed = velocity(sample);
    answer->metrics.insert(rate.id, rate);
    answer->metrics.insert(speed.id, speed);
    co_return answer;
}

QCoro::Task<Result<EntityAnswer<Hashtag>>> Questions::hashtag(QString name, AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    const Question question{Kind::Hashtag, name, 1};
    auto answer = co_await entityOf<Hashtag>(question, parseHashtag, options);
    if (!answer)
        co_return answer;
    const EntityRef entity{EntityKind::Hashtag, answer->value.id.value};
    const QString metric = QStringLiteral("views");
    const auto views = co_await m_history.series(entity, metric, 0);
    if (!views)
        co_return answer;
    const Growth day = growth(*views, 24 * 3'600, m_clock.now());
    answer->metrics.insert(day.absolute.id, day.absolute);
    answer->metrics.insert(day.percent.id, day.percent);
    co_return answer;
}

QCoro::Task<Result<EntityAnswer<Sound>>> Questions::sound(QString id, AskOptions options)
{
    return entityOf<Sound>({Kind::Sound, id, 1}, parseSound, options);
}

} // namespace Tidemark
