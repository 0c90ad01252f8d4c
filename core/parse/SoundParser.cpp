// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/JsonWalk.h"
#include "core/parse/Parsers.h"

namespace Tidemark {

namespace detail {

namespace {

using Field = simdjson::error_code;

struct SoundDraft {
    Walk walk;
    Sound sound;
};

template <QString Sound::*Member, QString (*Decode)(std::string_view)>
Field readText(SoundDraft &draft, JsonValue &value)
{
    draft.sound.*Member = Decode(value.token);
    return kOk;
}

Field readId(SoundDraft &draft, JsonValue &value)
{
    draft.sound.id.value = idOf(value.token);
    return kOk;
}

Field readDuration(SoundDraft &draft, JsonValue &value)
{
    draft.sound.durationS = secondsOf(value.token);
    return kOk;
}

Field readOriginal(SoundDraft &draft, JsonValue &value)
{
    draft.sound.original = flagOf(value.token);
    return kOk;
}

Field readVideos(SoundDraft &draft, JsonValue &value)
{
    draft.sound.videos = countOf(value.token);
    return kOk;
}

Field readWrapped(SoundDraft &draft, JsonValue &value);

constexpr FieldTable<FieldReader<SoundDraft>, 11> kSoundFields({
    {"id", readId},
    {"title", readText<&Sound::title, textOf>},
    {"author", readText<&Sound::author, textOf>},
    {"album", readText<&Sound::album, textOf>},
    {"play", readText<&Sound::playUrl, urlOf>},
    {"cover", readText<&Sound::coverUrl, urlOf>},
    {"duration", readDuration},
    {"original", readOriginal},
    {"video_count", readVideos},
    {"music_info", readWrapped},
    {"data", readWrapped},
});

Field readWrapped(SoundDraft &draft, JsonValue &value)
{
    return readNested(value, kSoundFields, draft);
}

} // namespace

} // namespace detail

Result<Sound> parseSound(const QByteArray &body)
{
    auto cursor = detail::JsonCursor::open(body);
    if (!cursor)
        return fail(cursor.error());
    detail::SoundDraft draft;
    if (const auto error = detail::readFields(*cursor, detail::kSoundFields, draft); error != detail::kOk)
        return fail(detail::walkError(error, draft.walk.brokenPath));
    if (draft.sound.id.isEmpty() && draft.sound.title.isEmpty())
        return fail(ErrorKind::ContractBroken, QStringLiteral("id is missing or has a wrong type"));
    return std::move(draft.sound);
}

} // namespace Tidemark
