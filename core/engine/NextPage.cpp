// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/NextPage.h"

#include "core/parse/Parsers.h"

namespace Tidemark::detail {

namespace {

template <typename T>
NextPage nextOf(const Result<ListPage<T>> &page)
{
    if (!page)
        return {};
    return {int(page->items.size()), page->hasMore ? page->cursor : QString()};
}

} // namespace

NextPage nextPage(const QString &endpoint, const QByteArray &body)
{
    if (endpoint == QLatin1String("post-comments"))
        return nextOf(parseComments(body));
    if (endpoint == QLatin1String("search-challenge"))
        return nextOf(parseHashtags(body));
    if (endpoint == QLatin1String("user-followers") || endpoint == QLatin1String("user-following")
        || endpoint == QLatin1String("search-user"))
        return nextOf(parseUsers(body));
    return nextOf(parsePosts(body));
}

} // namespace Tidemark::detail
