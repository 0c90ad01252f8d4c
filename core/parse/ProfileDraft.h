// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Profile.h"
#include "core/parse/JsonWalk.h"

namespace Tidemark::detail {

// A creator while being read. The same one is named in camelCase (profile, search) and in
// snake_case (followers, comments), with counters inside the user or beside it: one table reads all.
struct ProfileDraft {
    Walk walk;
    Profile profile;
    bool known = false; // any field of a user was there
    Count heart;
    std::optional<bool> secret;
    QString avatars[3]; // larger, medium, thumb
};

// Reads a user object, or an object that wraps one ("user", "user_info", "stats", "data").
[[nodiscard]] simdjson::error_code readUser(JsonValue &value, ProfileDraft &draft);
[[nodiscard]] simdjson::error_code readUser(simdjson::ondemand::object object, ProfileDraft &draft);
[[nodiscard]] Profile finished(ProfileDraft draft);

} // namespace Tidemark::detail
