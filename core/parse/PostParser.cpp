// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/PageDraft.h"
#include "core/parse/Parsers.h"
#include "core/parse/PostDraft.h"

namespace Tidemark {

namespace detail {

namespace {

struct PostPageDraft : PageDraft<Post> {
    PostMemos memos;
};

simdjson::error_code readPostItem(PostPageDraft &draft, JsonValue &value)
{
    PostDraft post(draft.page.items.emplaceBack(), draft.memos);
    const auto error = readPost(value, post);
    if (error == kOk)
        finishPost(post);
    return error;
}

simdjson::error_code readPostList(PostPageDraft &draft, JsonValue &value)
{
    return readList(draft, value, readPostItem);
}

simdjson::error_code readPostsEnvelope(PostPageDraft &draft, JsonValue &value);

constexpr FieldTable<FieldReader<PostPageDraft>, 6> kPostPageFields({
    {"videos", readPostList},
    {"cursor", readPageCursor},
    {"hasMore", readPageHasMore},
    {"has_more", readPageHasMore},
    {"total", readPageTotal},
    {"data", readPostsEnvelope},
});

// The sibling's envelope holds the page, or (feed by region) nothing but the list.
simdjson::error_code readPostsEnvelope(PostPageDraft &draft, JsonValue &value)
{
    return value.isArray() ? readPostList(draft, value) : readNested(value, kPostPageFields, draft);
}

} // namespace

} // namespace detail

Result<Post> parsePost(const QByteArray &body)
{
    auto cursor = detail::JsonCursor::open(body);
    if (!cursor)
        return fail(cursor.error());
    detail::PostMemos memos;
    Post post;
    detail::PostDraft draft(post, memos);
    if (const auto error = detail::readPost(*cursor, draft); error != detail::kOk)
        return fail(detail::walkError(error, draft.walk.brokenPath));
    detail::finishPost(draft);
    if (!draft.known && post.id.isEmpty())
        return fail(ErrorKind::ContractBroken, QStringLiteral("id is missing or has a wrong type"));
    return post;
}

Result<ListPage<Post>> parsePosts(const QByteArray &body)
{
    return detail::parsePage(body, detail::kPostPageFields, QStringLiteral("videos"));
}

} // namespace Tidemark
