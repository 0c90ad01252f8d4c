// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Post.h"
#include "core/parse/JsonWalk.h"

namespace Tidemark::detail {

// What the posts of one page share.
struct PostMemos {
    TextMemo authorId;
    TextMemo authorHandle;
    TextMemo authorNickname;
    TextMemo region;
    TextMemo soundId;
    TextMemo soundTitle;
    TextMemo soundAuthor;
    TextMemo musicUrl;
};

// A post while being read. Fields that compete (three ids, three covers, two links of the sound)
// are kept raw until all are known.
struct PostDraft {
    PostDraft(Post &into, PostMemos &shared)
        : post(into)
        , memos(shared)
    {
    }

    Post &post; // read in place: a post is big
    PostMemos &memos;
    Walk walk;
    bool known = false;         // any field of a post was there
    std::string_view ids[3];    // id, video_id, aweme_id
    std::string_view covers[3]; // cover, origin_cover, ai_dynamic_cover
    std::string_view play;
    std::string_view hdPlay;
    std::string_view music; // the link, then music_info's
    std::string_view musicInfoPlay;
    std::string_view duration;
};

[[nodiscard]] simdjson::error_code readPost(JsonValue &value, PostDraft &draft);
[[nodiscard]] simdjson::error_code readPost(JsonCursor &cursor, PostDraft &draft);
void finishPost(PostDraft &draft);

} // namespace Tidemark::detail
