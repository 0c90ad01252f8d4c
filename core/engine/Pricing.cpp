// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a question would cost: the same calls as Questions makes, asked of the layers alone.
#include "core/base/Clock.h"
#include "core/engine/NextPage.h"
#include "core/engine/Paging.h"
#include "core/engine/QuestionQueries.h"
#include "core/engine/Questions.h"

namespace Tidemark {

namespace {

const QString kUnknown = QStringLiteral("?");

} // namespace

QCoro::Task<bool> Questions::plan(Query query, AskOptions options, Price *price, QByteArray *body)
{
    query = co_await m_fetcher.lighter(query, options.mode);
    const auto held = co_await m_fetcher.held(query);
    const bool isUsable =
        held && (options.mode == FetchMode::Offline || (options.mode == FetchMode::Normal && m_fetcher.isEnough(*held, query)));
    PlannedRequest planned{query.endpoint().name, query.parameters(),
                           isUsable ? sourceName(held->source) : sourceName(Source::Network)};
    if (isUsable) {
        ++price->fromCache;
        *body = held->body();
    } else if (options.mode == FetchMode::Offline) {
        planned.source = QStringLiteral("none");
    } else {
        ++price->price;
    }
    price->requests.append(planned);
    co_return isUsable;
}

QCoro::Task<Result<QString>> Questions::planId(Question question, AskOptions options, Price *price)
{
    const QuestionQueries queries(m_catalogue, options.scope);
    const bool isUser = QuestionQueries::needsUserId(question.kind);
    if (!needsId(question.kind))
        co_return question.subject;
    const bool isProfile = question.kind == Question::Kind::Profile;
    const auto held = co_await heldId(question, options);
    if (held && !isProfile)
        co_return *held;
    const auto query = isProfile ? queries.profile(question.subject)
                       : isUser  ? queries.userId(question.subject)
                                 : queries.hashtag(question.subject);
    if (!query)
        co_return fail(query.error());
    QByteArray body;
    std::ignore = co_await plan(*query, options, price, &body);
    co_return held.value_or(kUnknown);
}

QCoro::Task<void> Questions::planPages(Query first, int limit, AskOptions options, Price *price)
{
    const QString parameter = detail::pageParameter(first.endpoint());
    const int pages = detail::pagesFor(first, limit);
    Query query = first;
    int items = 0;
    for (int pageNumber = 1; pageNumber <= pages; ++pageNumber) {
        QByteArray body;
        const bool isHeld = co_await plan(query, options, price, &body);
        detail::NextPage next{0, kUnknown}; // how far the list goes is not known: it is assumed to go on
        if (isHeld)
            next = detail::nextPage(query.endpoint().name, body);
        items += next.items;
        if (pageNumber == pages || next.cursor.isEmpty() || items >= limit)
            co_return;
        query = query.with(parameter, next.cursor);
    }
}

QCoro::Task<Result<Price>> Questions::price(Question question, AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    Price price;
    const auto id = co_await planId(question, options, &price);
    if (!id)
        co_return fail(id.error());
    const auto isUnknown = *id == kUnknown;
    // A list by an id that only the answer before can tell: its page is planned with that unknown.
    auto first = QuestionQueries(m_catalogue, options.scope).firstPage(question.kind, isUnknown ? QStringLiteral("0") : *id);
    if (!first)
        co_return fail(first.error());
    if (isUnknown) {
        const QString name =
            QuestionQueries::needsUserId(question.kind) ? QStringLiteral("userid") : QStringLiteral("challenge_id");
        first = first->with(name, kUnknown);
    }
    std::optional<EntityAnswer<Post>> post;
    if (question.kind == Question::Kind::Post)
        post = co_await knownPost(question.subject, options);
    if (post) {
        price.fromCache = 1;
        price.requests.append({first->endpoint().name, first->parameters(), sourceName(Source::History)});
        co_return price;
    }
    co_await planPages(*first, question.limit, options, &price);
    co_return price;
}

QCoro::Task<Result<Price>> Questions::price(Query query, AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    Price price;
    QByteArray body;
    std::ignore = co_await plan(query, options, &price, &body);
    co_return price;
}

} // namespace Tidemark
