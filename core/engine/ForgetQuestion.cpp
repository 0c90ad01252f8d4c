// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forgets what the layers hold of one creator, hashtag or post: its own answers, and its pages as far
// as they are held.
#include "core/catalogue/Normalise.h"
#include "core/engine/NextPage.h"
#include "core/engine/Paging.h"
#include "core/engine/QuestionQueries.h"
#include "core/engine/Questions.h"
#include "core/fetch/Fetcher.h"

namespace Tidemark {

using Kind = Question::Kind;

// One answer; its body where it was held.
QCoro::Task<std::optional<QByteArray>> Questions::forgetAnswer(Query query)
{
    const auto held = co_await m_fetcher.held(query);
    m_fetcher.forget(query);
    if (!held)
        co_return std::nullopt;
    co_return held->body();
}

QCoro::Task<int> Questions::forgetPages(Query first)
{
    const QString parameter = detail::pageParameter(first.endpoint());
    int forgotten = 0;
    for (Query query = first;;) {
        const auto body = co_await forgetAnswer(query);
        if (!body)
            co_return forgotten;
        ++forgotten;
        const detail::NextPage next = detail::nextPage(query.endpoint().name, *body);
        if (query.endpoint().pagination == Pagination::None || next.cursor.isEmpty() || next.cursor == query.parameter(parameter))
            co_return forgotten;
        query = query.with(parameter, next.cursor);
    }
}

QCoro::Task<Result<int>> Questions::forget(QString subject, AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    const QuestionQueries queries(m_catalogue, options.scope);
    options.mode = FetchMode::Offline; // whatever is held, of any age
    const QString name = subject.mid(1);
    QList<Result<Query>> firsts;
    if (subject.startsWith(QLatin1Char('@'))) {
        const auto id = co_await heldUserId(name, options);
        firsts = {queries.profile(name), queries.userId(name)};
        if (id)
            firsts += {queries.profileById(*id), queries.firstPage(Kind::Posts, *id), queries.firstPage(Kind::Followers, *id),
                       queries.firstPage(Kind::Following, *id)};
    } else if (subject.startsWith(QLatin1Char('#'))) {
        const auto id = co_await heldHashtagId(name, options);
        firsts = {queries.hashtag(name)};
        if (id)
            firsts += {queries.hashtagById(*id), queries.firstPage(Kind::HashtagPosts, *id)};
    } else {
        firsts = {queries.firstPage(Kind::Post, subject), queries.firstPage(Kind::Comments, subject)};
    }
    int forgotten = 0;
    for (const Result<Query> &first : firsts) {
        if (!first)
            co_return fail(first.error());
        forgotten += co_await forgetPages(*first);
    }
    co_return forgotten;
}

} // namespace Tidemark
