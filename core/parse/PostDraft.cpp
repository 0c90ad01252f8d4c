// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/PostDraft.h"

#include "core/parse/Parsers.h"

namespace Tidemark::detail {

namespace {

using Field = simdjson::error_code;

template <Count Post::*Member>
Field readCounter(PostDraft &draft, JsonValue &value)
{
    draft.known = true;
    draft.post.*Member = countOf(value.token);
    return kOk;
}

template <std::string_view PostDraft::*Member>
Field keepRaw(PostDraft &draft, JsonValue &value)
{
    draft.*Member = value.token;
    return kOk;
}

template <int Index>
Field keepId(PostDraft &draft, JsonValue &value)
{
    draft.ids[Index] = value.token;
    return kOk;
}

template <int Index>
Field keepCover(PostDraft &draft, JsonValue &value)
{
    draft.covers[Index] = value.token;
    return kOk;
}

Field readTitle(PostDraft &draft, JsonValue &value)
{
    draft.known = true;
    draft.post.title = textOf(value.token);
    return kOk;
}

Field readCreated(PostDraft &draft, JsonValue &value)
{
    draft.post.createdAt = timeOf(value.token);
    return kOk;
}

Field readRegion(PostDraft &draft, JsonValue &value)
{
    draft.post.region = draft.memos.region.of(value.token, regionOf);
    return kOk;
}

Field readPinned(PostDraft &draft, JsonValue &value)
{
    draft.post.pinned = flagOf(value.token).value_or(false);
    return kOk;
}

Field readImages(PostDraft &draft, JsonValue &value)
{
    draft.post.imageUrls.clear();
    if (!value.isArray())
        return kOk;
    return readElements(value, [&draft](JsonValue &image, int) {
        const QString url = urlOf(image.token);
        if (!url.isEmpty())
            draft.post.imageUrls.append(url);
        return kOk;
    });
}

Field readAuthorId(PostDraft &draft, JsonValue &value)
{
    draft.post.authorId.value = draft.memos.authorId.of(value.token, idOf);
    return kOk;
}

Field readAuthorHandle(PostDraft &draft, JsonValue &value)
{
    draft.post.authorHandle = draft.memos.authorHandle.of(value.token, handleOf);
    return kOk;
}

Field readAuthorNickname(PostDraft &draft, JsonValue &value)
{
    draft.post.authorNickname = draft.memos.authorNickname.of(value.token, textOf);
    return kOk;
}

constexpr FieldTable<FieldReader<PostDraft>, 4> kAuthorFields({
    {"id", readAuthorId},
    {"unique_id", readAuthorHandle},
    {"uniqueId", readAuthorHandle},
    {"nickname", readAuthorNickname},
});

Field readAuthor(PostDraft &draft, JsonValue &value)
{
    return readNested(value, kAuthorFields, draft);
}

Field readSoundId(PostDraft &draft, JsonValue &value)
{
    draft.post.soundId.value = draft.memos.soundId.of(value.token, idOf);
    return kOk;
}

Field readSoundTitle(PostDraft &draft, JsonValue &value)
{
    draft.post.soundTitle = draft.memos.soundTitle.of(value.token, textOf);
    return kOk;
}

Field readSoundAuthor(PostDraft &draft, JsonValue &value)
{
    draft.post.soundAuthor = draft.memos.soundAuthor.of(value.token, textOf);
    return kOk;
}

constexpr FieldTable<FieldReader<PostDraft>, 4> kMusicFields({
    {"id", readSoundId},
    {"title", readSoundTitle},
    {"author", readSoundAuthor},
    {"play", keepRaw<&PostDraft::musicInfoPlay>},
});

Field readMusicInfo(PostDraft &draft, JsonValue &value)
{
    return readNested(value, kMusicFields, draft);
}

Field readEnvelope(PostDraft &draft, JsonValue &value)
{
    return readPost(value, draft);
}

constexpr FieldTable<FieldReader<PostDraft>, 26> kPostFields({
    {"data", readEnvelope},
    {"id", keepId<0>},
    {"video_id", keepId<1>},
    {"aweme_id", keepId<2>},
    {"region", readRegion},
    {"title", readTitle},
    {"cover", keepCover<0>},
    {"origin_cover", keepCover<1>},
    {"ai_dynamic_cover", keepCover<2>},
    {"duration", keepRaw<&PostDraft::duration>},
    {"play", keepRaw<&PostDraft::play>},
    {"hdplay", keepRaw<&PostDraft::hdPlay>},
    {"images", readImages},
    {"music", keepRaw<&PostDraft::music>},
    {"music_info", readMusicInfo},
    {"play_count", readCounter<&Post::views>},
    {"digg_count", readCounter<&Post::likes>},
    {"comment_count", readCounter<&Post::comments>},
    {"share_count", readCounter<&Post::shares>},
    {"download_count", readCounter<&Post::downloads>},
    {"collect_count", readCounter<&Post::saves>},
    {"create_time", readCreated},
    {"createTime", readCreated},
    {"author", readAuthor},
    {"is_top", readPinned},
    {"isTop", readPinned},
});

QString identityOf(const PostDraft &draft)
{
    for (const std::string_view id : draft.ids) {
        if (isNumericId(id))
            return idOf(id);
    }
    return {};
}

bool isSoundFile(const QString &url)
{
    return url.section(QLatin1Char('?'), 0, 0).endsWith(QLatin1String(".mp3"), Qt::CaseInsensitive);
}

// A photo post has images, or says a length of 0 beside no film: its `play` is the sound.
PostType typeOf(const PostDraft &draft, const QString &playUrl)
{
    if (!draft.post.imageUrls.isEmpty())
        return PostType::Images;
    const bool lengthless = draft.duration == "0" || draft.duration == "\"0\"";
    return lengthless && (playUrl.isEmpty() || isSoundFile(playUrl)) ? PostType::Images : PostType::Video;
}

} // namespace

simdjson::error_code readPost(JsonValue &value, PostDraft &draft)
{
    return readNested(value, kPostFields, draft);
}

simdjson::error_code readPost(JsonCursor &cursor, PostDraft &draft)
{
    return readFields(cursor, kPostFields, draft);
}

void finishPost(PostDraft &draft)
{
    Post &post = draft.post;
    post.id.value = identityOf(draft);
    for (const std::string_view cover : draft.covers) {
        if (post.coverUrl.isEmpty())
            post.coverUrl = urlOf(cover);
    }
    post.musicUrl = draft.memos.musicUrl.of(draft.music, urlOf);
    if (post.musicUrl.isEmpty())
        post.musicUrl = urlOf(draft.musicInfoPlay);
    QString play = urlOf(draft.play);
    post.type = typeOf(draft, play);
    if (post.type == PostType::Video) {
        post.playUrl = std::move(play);
        post.hdPlayUrl = urlOf(draft.hdPlay);
        post.durationS = secondsOf(draft.duration);
    }
    post.hashtags = hashtagsOf(post.title);
}

} // namespace Tidemark::detail
