// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Profile.h"
#include "core/parse/JsonWalk.h"

namespace Tidemark::detail {

// A creator while being read. The same one is named in camelCase (profile, search) and in
// snake_case (followers, comments), with counters inside the user or beside it: one table reads all.
struct ProfileDraft {
    explicit ProfileDraft(Profile &into)
        : profile(into)
    {
    }

    Profile &profile; // read in place
    Walk walk;
    bool known = false; // any field of a user was there
    Count heart;
    std::optional<bool> secret;
    std::string_view avatars[3]; // larger, medium, thumb: raw, since one is taken
};

// Reads a user object, or an object that wraps one ("user", "user_info", "stats", "data").
[[nodiscard]] simdjson::error_code readUser(JsonValue &value, ProfileDraft &draft);
[[nodiscard]] simdjson::error_code readUser(JsonCursor &cursor, ProfileDraft &draft);
void finishProfile(ProfileDraft &draft);

} // namespace Tidemark::detail
