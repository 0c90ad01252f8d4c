// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/PageDraft.h"
#include "core/parse/Parsers.h"

namespace Tidemark {

namespace detail {

namespace {

using Field = simdjson::error_code;

struct HashtagDraft {
    Walk walk;
    Hashtag hashtag;
};

Field readId(HashtagDraft &draft, JsonValue &value)
{
    draft.hashtag.id.value = idOf(value.token);
    return kOk;
}

Field readName(HashtagDraft &draft, JsonValue &value)
{
    QString name = textOf(value.token);
    while (name.startsWith(QLatin1Char('#')))
        name.remove(0, 1);
    if (!name.isEmpty())
        draft.hashtag.name = name;
    return kOk;
}

Field readDescription(HashtagDraft &draft, JsonValue &value)
{
    draft.hashtag.description = textOf(value.token);
    return kOk;
}

// The upstream has stopped sending these totals before, as 0: a tag that exists has none of 0.
template <Count Hashtag::*Member>
Field readCounter(HashtagDraft &draft, JsonValue &value)
{
    const Count count = countOf(value.token);
    draft.hashtag.*Member = count.value_or(0) > 0 ? count : std::nullopt;
    return kOk;
}

Field readCover(HashtagDraft &draft, JsonValue &value)
{
    draft.hashtag.coverUrl = urlOf(value.token);
    return kOk;
}

Field readWrapped(HashtagDraft &draft, JsonValue &value);

constexpr FieldTable<FieldReader<HashtagDraft>, 8> kHashtagFields({
    {"id", readId},
    {"cha_name", readName},
    {"desc", readDescription},
    {"user_count", readCounter<&Hashtag::users>},
    {"view_count", readCounter<&Hashtag::views>},
    {"cover", readCover},
    {"challenge", readWrapped},
    {"data", readWrapped},
});

Field readWrapped(HashtagDraft &draft, JsonValue &value)
{
    return readNested(value, kHashtagFields, draft);
}

Field readHashtagItem(PageDraft<Hashtag> &draft, JsonValue &value)
{
    HashtagDraft item;
    const auto error = readNested(value, kHashtagFields, item);
    if (error == kOk && !(item.hashtag.id.isEmpty() && item.hashtag.name.isEmpty()))
        draft.page.items.append(std::move(item.hashtag));
    return error;
}

Field readHashtagList(PageDraft<Hashtag> &draft, JsonValue &value)
{
    return readList(draft, value, readHashtagItem);
}

Field readHashtagsEnvelope(PageDraft<Hashtag> &draft, JsonValue &value);

constexpr FieldTable<FieldReader<PageDraft<Hashtag>>, 6> kHashtagPageFields({
    {"challenge_list", readHashtagList},
    {"cursor", readPageCursor},
    {"hasMore", readPageHasMore},
    {"has_more", readPageHasMore},
    {"total", readPageTotal},
    {"data", readHashtagsEnvelope},
});

Field readHashtagsEnvelope(PageDraft<Hashtag> &draft, JsonValue &value)
{
    return value.isArray() ? readHashtagList(draft, value) : readNested(value, kHashtagPageFields, draft);
}

} // namespace

} // namespace detail

Result<Hashtag> parseHashtag(const QByteArray &body)
{
    auto cursor = detail::JsonCursor::open(body);
    if (!cursor)
        return fail(cursor.error());
    detail::HashtagDraft draft;
    if (const auto error = detail::readFields(*cursor, detail::kHashtagFields, draft); error != detail::kOk)
        return fail(detail::walkError(error, draft.walk.brokenPath));
    if (draft.hashtag.id.isEmpty() && draft.hashtag.name.isEmpty())
        return fail(ErrorKind::ContractBroken, QStringLiteral("cha_name is missing or has a wrong type"));
    return std::move(draft.hashtag);
}

Result<ListPage<Hashtag>> parseHashtags(const QByteArray &body)
{
    return detail::parsePage(body, detail::kHashtagPageFields, QStringLiteral("challenge_list"));
}

} // namespace Tidemark
