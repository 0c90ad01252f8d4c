// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Counter.h"
#include "core/domain/Ids.h"

namespace Tidemark {

// A creator, or whatever part of one an answer carried. Empty strings and absent optionals
// mean that the answer did not say.
struct Profile {
    UserId id;
    QString handle;   // lower case, without @
    QString nickname; // remote text: show through plain()
    QString bio;
    QString bioLink;
    QString avatarUrl;
    QString secUid;
    QString region; // ISO-2, upper case
    std::optional<bool> verified;
    std::optional<bool> isPrivate;
    Count followers;
    Count following;
    Count likes; // hearts received
    Count videos;
    Count likesGiven;

    bool operator==(const Profile &) const = default;
};

} // namespace Tidemark
