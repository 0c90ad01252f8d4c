// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ids behind names: of a creator's handle and of a hashtag, from what is held, else by one call.
#include "core/base/Clock.h"
#include "core/engine/QuestionQueries.h"
#include "core/engine/Questions.h"
#include "core/fetch/Fetcher.h"
#include "core/history/HistoryReader.h"
#include "core/parse/Parsers.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

constexpr qint64 kIdAgeS = 24 * 3'600; // a handle's id is believed for a day

Result<QString> idIn(const QByteArray &body, Question::Kind kind)
{
    if (QuestionQueries::needsUserId(kind)) {
        const auto id = parseUserId(body);
        return id ? Result<QString>(id->value) : fail(id.error());
    }
    const auto hashtag = parseHashtag(body);
    return hashtag ? Result<QString>(hashtag->id.value) : fail(hashtag.error());
}

} // namespace

bool Questions::needsId(Question::Kind kind)
{
    return QuestionQueries::needsUserId(kind) || QuestionQueries::needsHashtagId(kind);
}

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

QCoro::Task<std::optional<QString>> Questions::heldId(Question question, AskOptions options)
{
    return QuestionQueries::needsUserId(question.kind) ? heldUserId(question.subject, options)
                                                       : heldHashtagId(question.subject, options);
}

// By one call, whatever is held.
QCoro::Task<Result<Questions::Resolved>> Questions::askId(Question question, AskOptions options, Action action)
{
    const QuestionQueries queries(m_catalogue, options.scope);
    const auto query =
        QuestionQueries::needsUserId(question.kind) ? queries.userId(question.subject) : queries.hashtag(question.subject);
    if (!query)
        co_return fail(query.error());
    const Ask ask = askOf(*query, options, action);
    const auto answer = co_await found(ask);
    if (!answer)
        co_return fail(answer.error());
    const auto id = idIn(answer->body(), question.kind);
    if (!id) {
        Error error = id.error();
        error.requests = answer->requests;
        co_return fail(error);
    }
    co_return Resolved{*id, answer->requests};
}

QCoro::Task<Result<Questions::Resolved>> Questions::resolve(Question question, AskOptions options, Action action)
{
    if (!needsId(question.kind))
        co_return Resolved{question.subject, 0};
    if (options.asOf && QuestionQueries::needsUserId(question.kind)) {
        const auto then = co_await m_history.profile(question.subject, options.asOf);
        if (!then)
            co_return fail(then.error());
        if (!*then)
            co_return fail(ErrorKind::NotFound, QStringLiteral("nothing was known of @%1 then").arg(question.subject));
        co_return Resolved{(*then)->value.id.value, 0};
    }
    if (options.asOf) {
        const auto then = co_await m_history.hashtag(question.subject, options.asOf);
        if (!then)
            co_return fail(then.error());
        if (!*then)
            co_return fail(ErrorKind::NotFound, QStringLiteral("nothing was known of #%1 then").arg(question.subject));
        co_return Resolved{(*then)->value.id.value, 0};
    }
    const auto held = co_await heldId(question, options);
    if (held)
        co_return Resolved{*held, 0};
    auto asked = co_await askId(question, options, action);
    co_return asked;
}

// A held id under which nothing is found may have passed to another: it is forgotten and asked for once.
QCoro::Task<Result<Questions::Resolved>> Questions::resolveAnew(Question question, AskOptions options, Action action)
{
    const QuestionQueries queries(m_catalogue, options.scope);
    const bool isUser = QuestionQueries::needsUserId(question.kind);
    if (const auto profile = queries.profile(question.subject); isUser && profile)
        m_fetcher.forget(*profile);
    if (const auto name = isUser ? queries.userId(question.subject) : queries.hashtag(question.subject))
        m_fetcher.forget(*name);
    options.mode = FetchMode::Fresh;
    auto asked = co_await askId(question, options, action);
    co_return asked;
}

} // namespace Tidemark
