// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace Tidemark {

// Ids are strings from end to end: they exceed 2^53. One type a thing, so that a post's id
// cannot be passed where a creator's is meant.
template <typename Tag>
struct Id {
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using UserId = Id<struct UserTag>;
using PostId = Id<struct PostTag>;
using CommentId = Id<struct CommentTag>;
using HashtagId = Id<struct HashtagTag>;
using SoundId = Id<struct SoundTag>;

} // namespace Tidemark
