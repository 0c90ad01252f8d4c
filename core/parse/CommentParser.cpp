// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/PageDraft.h"
#include "core/parse/Parsers.h"
#include "core/parse/ProfileDraft.h"

namespace Tidemark {

namespace detail {

namespace {

using Field = simdjson::error_code;

struct CommentDraft {
    Comment &comment; // read in place
};

Field readId(CommentDraft &draft, JsonValue &value)
{
    draft.comment.id.value = idOf(value.token);
    return kOk;
}

Field readText(CommentDraft &draft, JsonValue &value)
{
    draft.comment.text = textOf(value.token);
    return kOk;
}

Field readCreated(CommentDraft &draft, JsonValue &value)
{
    draft.comment.createdAt = timeOf(value.token);
    return kOk;
}

template <Count Comment::*Member>
Field readCounter(CommentDraft &draft, JsonValue &value)
{
    draft.comment.*Member = countOf(value.token);
    return kOk;
}

// Beside a comment all counts of a user are 0, and mean "not read".
void forgetUnreadCounts(Profile &author)
{
    Count *const counts[] = {&author.followers, &author.following, &author.likes, &author.videos, &author.likesGiven};
    for (const Count *count : counts) {
        if (count->value_or(0) != 0)
            return;
    }
    for (Count *count : counts)
        count->reset();
}

Field readAuthor(CommentDraft &draft, JsonValue &value)
{
    ProfileDraft author(draft.comment.author);
    if (const auto error = readUser(value, author); error != kOk)
        return error;
    finishProfile(author);
    forgetUnreadCounts(draft.comment.author);
    return kOk;
}

constexpr FieldTable<FieldReader<CommentDraft>, 8> kCommentFields({
    {"id", readId},
    {"cid", readId},
    {"text", readText},
    {"create_time", readCreated},
    {"digg_count", readCounter<&Comment::likes>},
    {"reply_total", readCounter<&Comment::replies>},
    {"reply_count", readCounter<&Comment::replies>},
    {"user", readAuthor},
});

Field readCommentItem(PageDraft<Comment> &draft, JsonValue &value)
{
    CommentDraft comment{draft.page.items.emplaceBack()};
    return readFields(value.cursor, kCommentFields, comment);
}

Field readCommentList(PageDraft<Comment> &draft, JsonValue &value)
{
    constexpr int kFullPage = 50;
    draft.page.items.reserve(kFullPage);
    return readList(draft, value, readCommentItem);
}

Field readCommentsEnvelope(PageDraft<Comment> &draft, JsonValue &value);

constexpr FieldTable<FieldReader<PageDraft<Comment>>, 7> kCommentPageFields({
    {"comments", readCommentList},
    {"replies", readCommentList},
    {"cursor", readPageCursor},
    {"hasMore", readPageHasMore},
    {"has_more", readPageHasMore},
    {"total", readPageTotal},
    {"data", readCommentsEnvelope},
});

Field readCommentsEnvelope(PageDraft<Comment> &draft, JsonValue &value)
{
    return value.isArray() ? readCommentList(draft, value) : readNested(value, kCommentPageFields, draft);
}

} // namespace

} // namespace detail

Result<ListPage<Comment>> parseComments(const QByteArray &body)
{
    return detail::parsePage(body, detail::kCommentPageFields, QStringLiteral("comments"));
}

} // namespace Tidemark
