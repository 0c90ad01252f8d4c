// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ListPage.h"
#include "core/engine/Questions.h"
#include "core/fetch/Fetcher.h"

#include <QCoroFuture>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <functional>

namespace Tidemark::detail {

// Where the next page starts: the cursor as received, or the time for followers and following.
[[nodiscard]] inline QString pageParameter(const Endpoint &endpoint)
{
    return endpoint.pagination == Pagination::Time ? QStringLiteral("time") : QStringLiteral("cursor");
}

// How many pages a list of this length takes at the most. Short pages are not made up for by more
// of them: what a question may cost is known before it is asked.
[[nodiscard]] inline int pagesFor(const Query &first, int limit)
{
    const int count = first.parameter(QStringLiteral("count")).toInt();
    const int pageSize = count > 0 ? count : 30;
    return first.endpoint().pagination == Pagination::None ? 1 : std::max(1, (limit + pageSize - 1) / pageSize);
}

// Appends the items that are new by id; true where at least one was.
template <typename T>
bool appendNew(const ListPage<T> &page, QSet<QString> &seen, QList<T> &items)
{
    const qsizetype before = items.size();
    for (const T &item : page.items) {
        if (seen.contains(item.id.value))
            continue;
        seen.insert(item.id.value);
        items.append(item);
    }
    return items.size() > before;
}

// Walks a list until limit items are held or its pages are read. Stops where the list ends, where a page is empty or
// brings nothing new, and where the cursor does not move: upstream lists are known to do all of it.
// A page that fails after the first one ends the walk; what was had is given, and `incomplete` says why.
// source: where pages come from, the Fetcher or what history kept.
using PageSource = std::function<QCoro::Task<Result<Answer>>(Ask)>;

[[nodiscard]] inline Error stoppedAt(int pageNumber, const QString &reached, Error error)
{
    const QString why = error.httpStatus == 404 ? QStringLiteral("the API answered 404") : error.detail;
    if (error.httpStatus == 404)
        error.hint = QStringLiteral("Ask again later: the list may have changed between its pages.");
    error.detail = QStringLiteral("%1: page %2 failed: %3").arg(reached).arg(pageNumber).arg(why);
    return error;
}

template <typename T>
QCoro::Task<Result<ListAnswer<T>>> walk(PageSource source, Ask ask, Result<ListPage<T>> (*parse)(const QByteArray &), int limit)
{
    ListAnswer<T> list;
    QSet<QString> seen;
    const int pages = pagesFor(ask.query, limit);
    for (int pageNumber = 1;; ++pageNumber) {
        const bool isFirst = pageNumber == 1;
        auto answer = co_await source(ask);
        if (answer && answer->isNotFound()) {
            Error gone{ErrorKind::NotFound, ask.query.endpoint().name, 404, answer->requests, {}};
            answer = fail(std::move(gone));
        }
        list.requests += answer ? answer->requests : answer.error().requests;
        Result<ListPage<T>> page = fail(answer ? Error() : answer.error());
        if (answer)
            page = co_await QtConcurrent::run(parse, answer->body());
        if (!page) {
            Error error = page.error();
            error.requests = list.requests;
            if (isFirst)
                co_return fail(error);
            list.incomplete =
                stoppedAt(pageNumber, QStringLiteral("%1 of %2").arg(list.items.size()).arg(limit), std::move(error));
            co_return list;
        }
        list.provenance = isFirst ? answer->provenance() : oldest(list.provenance, answer->provenance());
        if (page->total)
            list.total = page->total;
        const bool hasNew = appendNew(*page, seen, list.items);
        const QString parameter = pageParameter(ask.query.endpoint());
        const bool canGoOn = page->hasMore && hasNew && !page->cursor.isEmpty() && page->cursor != ask.query.parameter(parameter);
        list.next = canGoOn ? page->cursor : QString();
        if (!canGoOn || pageNumber == pages || list.items.size() >= limit) {
            if (list.items.size() > limit)
                list.next.clear(); // what was cut off stands before the next page
            list.items = list.items.mid(0, limit);
            co_return list;
        }
        ask.query = ask.query.with(parameter, page->cursor);
    }
}

} // namespace Tidemark::detail
