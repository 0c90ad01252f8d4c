// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/PageDraft.h"
#include "core/parse/Parsers.h"
#include "core/parse/ProfileDraft.h"

namespace Tidemark {

namespace detail {

namespace {

using Field = simdjson::error_code;

// A counter that is there replaces one that is not; nothing replaces a counter by nothing.
void take(Count &into, const JsonValue &value)
{
    if (const Count count = countOf(value.token))
        into = count;
}

void take(QString &into, QString text)
{
    if (!text.isEmpty())
        into = std::move(text);
}

Field readBioLink(ProfileDraft &draft, JsonValue &value);
Field readWrapped(ProfileDraft &draft, JsonValue &value)
{
    return readUser(value, draft);
}

template <Count Profile::*Member>
Field readCounter(ProfileDraft &draft, JsonValue &value)
{
    take(draft.profile.*Member, value);
    return kOk;
}

template <QString Profile::*Member, QString (*Decode)(std::string_view)>
Field readText(ProfileDraft &draft, JsonValue &value)
{
    draft.known = true;
    take(draft.profile.*Member, Decode(value.token));
    return kOk;
}

template <int Index>
Field readAvatar(ProfileDraft &draft, JsonValue &value)
{
    if (value.token.size() > 2 && value.isString())
        draft.avatars[Index] = value.token;
    return kOk;
}

Field readId(ProfileDraft &draft, JsonValue &value)
{
    draft.known = true;
    take(draft.profile.id.value, idOf(value.token));
    return kOk;
}

Field readHeart(ProfileDraft &draft, JsonValue &value)
{
    take(draft.heart, value);
    return kOk;
}

Field readVerified(ProfileDraft &draft, JsonValue &value)
{
    draft.profile.verified = flagOf(value.token);
    return kOk;
}

Field readPrivate(ProfileDraft &draft, JsonValue &value)
{
    draft.profile.isPrivate = flagOf(value.token);
    return kOk;
}

Field readSecret(ProfileDraft &draft, JsonValue &value)
{
    draft.secret = flagOf(value.token);
    return kOk;
}

constexpr FieldTable<FieldReader<ProfileDraft>, 35> kUserFields({
    {"user", readWrapped},
    {"user_info", readWrapped},
    {"stats", readWrapped},
    {"data", readWrapped},
    {"id", readId},
    {"uniqueId", readText<&Profile::handle, handleOf>},
    {"unique_id", readText<&Profile::handle, handleOf>},
    {"nickname", readText<&Profile::nickname, textOf>},
    {"signature", readText<&Profile::bio, textOf>},
    {"bioLink", readBioLink},
    {"bio_link", readBioLink},
    {"avatarLarger", readAvatar<0>},
    {"avatarMedium", readAvatar<1>},
    {"avatar", readAvatar<1>},
    {"avatarThumb", readAvatar<2>},
    {"secUid", readText<&Profile::secUid, textOf>},
    {"sec_uid", readText<&Profile::secUid, textOf>},
    {"region", readText<&Profile::region, regionOf>},
    {"verified", readVerified},
    {"privateAccount", readPrivate},
    {"private_account", readPrivate},
    {"secret", readSecret},
    {"followerCount", readCounter<&Profile::followers>},
    {"follower_count", readCounter<&Profile::followers>},
    {"followingCount", readCounter<&Profile::following>},
    {"following_count", readCounter<&Profile::following>},
    {"heartCount", readCounter<&Profile::likes>},
    {"heart_count", readCounter<&Profile::likes>},
    {"total_favorited", readCounter<&Profile::likes>},
    {"heart", readHeart},
    {"videoCount", readCounter<&Profile::videos>},
    {"video_count", readCounter<&Profile::videos>},
    {"aweme_count", readCounter<&Profile::videos>},
    {"diggCount", readCounter<&Profile::likesGiven>},
    {"favoriting_count", readCounter<&Profile::likesGiven>},
});

struct LinkDraft {
    Walk walk;
    QString link;
};

Field readLink(LinkDraft &draft, JsonValue &value)
{
    draft.link = textOf(value.token);
    return kOk;
}

constexpr FieldTable<FieldReader<LinkDraft>, 1> kLinkFields({{"link", readLink}});

// {link, risk}, or the link alone.
Field readBioLink(ProfileDraft &draft, JsonValue &value)
{
    LinkDraft link;
    link.link = textOf(value.token);
    const auto error = readNested(value, kLinkFields, link);
    take(draft.profile.bioLink, std::move(link.link));
    return error;
}

Field readUserItem(PageDraft<Profile> &draft, JsonValue &value)
{
    ProfileDraft user(draft.page.items.emplaceBack());
    if (const auto error = readUser(value, user); error != kOk)
        return error;
    finishProfile(user);
    if (!user.known)
        draft.page.items.removeLast();
    return kOk;
}

template <ListCursor Cursor>
Field readUserList(PageDraft<Profile> &draft, JsonValue &value)
{
    draft.listCursor = Cursor;
    return readList(draft, value, readUserItem);
}

Field readUsersEnvelope(PageDraft<Profile> &draft, JsonValue &value);

constexpr FieldTable<FieldReader<PageDraft<Profile>>, 11> kUserPageFields({
    {"followers", readUserList<ListCursor::Time>},
    {"followings", readUserList<ListCursor::Time>},
    {"following", readUserList<ListCursor::Time>},
    {"user_list", readUserList<ListCursor::Cursor>},
    {"users", readUserList<ListCursor::Cursor>},
    {"cursor", readPageCursor},
    {"time", readPageTime},
    {"hasMore", readPageHasMore},
    {"has_more", readPageHasMore},
    {"total", readPageTotal},
    {"data", readUsersEnvelope},
});

Field readUsersEnvelope(PageDraft<Profile> &draft, JsonValue &value)
{
    return value.isArray() ? readUserList<ListCursor::Cursor>(draft, value) : readNested(value, kUserPageFields, draft);
}

} // namespace

simdjson::error_code readUser(JsonValue &value, ProfileDraft &draft)
{
    return readNested(value, kUserFields, draft);
}

simdjson::error_code readUser(JsonCursor &cursor, ProfileDraft &draft)
{
    return readFields(cursor, kUserFields, draft);
}

void finishProfile(ProfileDraft &draft)
{
    Profile &profile = draft.profile;
    // heart repeats heartCount; where one overflowed to 0 or below, the other may be whole.
    if (profile.likes.value_or(0) <= 0 && draft.heart && (*draft.heart > 0 || !profile.likes))
        profile.likes = draft.heart;
    if (!profile.isPrivate)
        profile.isPrivate = draft.secret;
    for (const std::string_view avatar : draft.avatars) {
        if (profile.avatarUrl.isEmpty())
            profile.avatarUrl = urlOf(avatar);
    }
}

} // namespace detail

Result<UserId> parseUserId(const QByteArray &body)
{
    auto profile = parseProfile(body);
    if (!profile)
        return fail(profile.error());
    if (profile->id.isEmpty())
        return fail(ErrorKind::ContractBroken, QStringLiteral("id is missing or has a wrong type"));
    return profile->id;
}

Result<Profile> parseProfile(const QByteArray &body)
{
    auto cursor = detail::JsonCursor::open(body);
    if (!cursor)
        return fail(cursor.error());
    Profile profile;
    detail::ProfileDraft draft(profile);
    if (const auto error = detail::readUser(*cursor, draft); error != detail::kOk)
        return fail(detail::walkError(error, draft.walk.brokenPath));
    detail::finishProfile(draft);
    if (profile.id.isEmpty() && profile.handle.isEmpty())
        return fail(ErrorKind::ContractBroken, QStringLiteral("user is missing or has a wrong type"));
    return profile;
}

Result<ListPage<Profile>> parseUsers(const QByteArray &body)
{
    return detail::parsePage(body, detail::kUserPageFields, QStringLiteral("followers, followings or user_list"));
}

} // namespace Tidemark
