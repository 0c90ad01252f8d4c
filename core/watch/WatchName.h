// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Query.h"

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace Tidemark {

class Catalogue;

// What can be watched. The numbers stand in history.db.
enum class WatchKind { Creator = 1, Hashtag = 2, Post = 3, Sound = 4, UserSearch = 5, VideoSearch = 6, HashtagSearch = 7 };

[[nodiscard]] QString watchKindName(WatchKind kind); // "creator", "hashtag", "post", "sound", "search_users", ...
[[nodiscard]] std::optional<WatchKind> watchKindOf(const QString &name);

// A name that is watched, in canonical form: no sign, small letters; of a post its link, of a sound its id, of a
// search its keyword.
struct WatchName {
    WatchKind kind = WatchKind::Creator;
    QString name;

    bool operator==(const WatchName &) const = default;
    // "@mrbeast", "#fyp", "https://www.tiktok.com/@a/video/1", "sound:7", "users:cats", "videos:cats", "hashtags:cats"
    [[nodiscard]] QString words() const;
};

[[nodiscard]] inline size_t qHash(const WatchName &name, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(name.kind), name.name);
}

enum class BareWord { Creator, Hashtag };

// The reverse of words(), of what people type and paste: "@name", "#tag", links to profiles, tags and posts, "sound:ID",
// "users:", "videos:" and "hashtags:KEYWORD". A word without a sign is what the caller says.
[[nodiscard]] Result<WatchName> parseWatchName(const QString &text, BareWord bare = BareWord::Creator);
// A name whose kind is known, such as the cells of a table.
[[nodiscard]] Result<WatchName> watchNameOfKind(WatchKind kind, const QString &name);

// The one question whose answer says how the name stands.
[[nodiscard]] Result<Query> watchQuery(const Catalogue &catalogue, const WatchName &name);
// The name that a question is about, where that question is the name's own.
[[nodiscard]] std::optional<WatchName> watchNameOf(const Query &query);

} // namespace Tidemark
