// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Under which keys the layers hold one creator, hashtag or post: its own answers, and its pages as far
// as they are held.
#include "core/catalogue/Normalise.h"
#include "core/engine/NextPage.h"
#include "core/engine/Paging.h"
#include "core/engine/QuestionQueries.h"
#include "core/engine/Questions.h"
#include "core/fetch/Fetcher.h"

namespace Tidemark {

using Kind = Question::Kind;

// The first page, and those that follow from what is held.
QCoro::Task<Questions::Keys> Questions::keysOfPages(Query first)
{
    const QString parameter = detail::pageParameter(first.endpoint());
    Keys keys;
    for (Query query = first;;) {
        const QString key = m_fetcher.keyOf(query);
        if (keys.all.contains(key)) // pages that lead in a circle
            co_return Keys(keys);
        keys.all.append(key);
        const auto held = co_await m_fetcher.held(query);
        if (!held)
            co_return Keys(keys);
        ++keys.held;
        const detail::NextPage next = detail::nextPage(query.endpoint().name, held->body());
        if (query.endpoint().pagination == Pagination::None || next.cursor.isEmpty() || next.cursor == query.parameter(parameter))
            co_return Keys(keys);
        query = query.with(parameter, next.cursor);
    }
}

QCoro::Task<Result<Questions::Keys>> Questions::keysOf(QString subject, AskOptions options)
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
    Keys keys;
    for (const Result<Query> &first : firsts) {
        if (!first)
            co_return fail(first.error());
        const Keys more = co_await keysOfPages(*first);
        keys.all += more.all;
        keys.held += more.held;
    }
    co_return Result<Keys>(keys);
}

} // namespace Tidemark
