// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Counter.h"
#include "core/domain/Ids.h"

#include <QStringList>

namespace Tidemark {

enum class PostType { Video, Images };

struct Post {
    PostId id;
    QString title; // empty where null or absent
    PostType type = PostType::Video;
    std::optional<qint64> createdAt; // UTC seconds
    UserId authorId;                 // may be empty in old bodies
    QString authorHandle;            // lower case, without @
    QString authorNickname;
    Count views;
    Count likes;
    Count comments;
    Count shares;
    Count saves;
    Count downloads;
    std::optional<int> durationS; // absent for photo posts
    QStringList hashtags;         // lower case, without #, in order of appearance, no repeats
    SoundId soundId;
    QString soundTitle;
    QString soundAuthor;
    bool pinned = false;
    QString region;
    QString coverUrl;
    QString playUrl; // signed, short-lived; empty for photo posts
    QString hdPlayUrl;
    QString musicUrl;
    QStringList imageUrls;

    bool operator==(const Post &) const = default;
};

} // namespace Tidemark
