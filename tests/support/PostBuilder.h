// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PostRow.h"

namespace Tidemark {

// A post for tests: aPost("1").by("gus").views(5'000'000).daysOld(3).row().
class PostBuilder
{
public:
    static constexpr qint64 kNow = 1'763'769'600; // 22 November 2025

    explicit PostBuilder(const QString &id)
    {
        m_stored.value.id = PostId{id};
        m_stored.value.title = QStringLiteral("post %1").arg(id);
        m_stored.value.createdAt = kNow - 86'400;
        m_stored.observedAt = kNow - 60;
    }

    PostBuilder &by(const QString &handle)
    {
        m_stored.value.authorHandle = handle;
        m_stored.value.authorId = UserId{QStringLiteral("id-") + handle};
        return *this;
    }
    PostBuilder &titled(const QString &title) { return change([&](Post &post) { post.title = title; }); }
    PostBuilder &views(Count count) { return change([&](Post &post) { post.views = count; }); }
    PostBuilder &likes(Count count) { return change([&](Post &post) { post.likes = count; }); }
    PostBuilder &reactions(qint64 likes, qint64 comments, qint64 shares)
    {
        return change([&](Post &post) {
            post.likes = likes;
            post.comments = comments;
            post.shares = shares;
        });
    }
    PostBuilder &tagged(const QStringList &tags) { return change([&](Post &post) { post.hashtags = tags; }); }
    PostBuilder &lasting(int seconds) { return change([&](Post &post) { post.durationS = seconds; }); }
    PostBuilder &sound(const QString &title) { return change([&](Post &post) { post.soundTitle = title; }); }
    PostBuilder &ofPhotos() { return change([&](Post &post) { post.type = PostType::Images; }); }
    PostBuilder &pinned() { return change([&](Post &post) { post.pinned = true; }); }
    PostBuilder &daysOld(double days) { return change([&](Post &post) { post.createdAt = kNow - qint64(days * 86'400); }); }
    PostBuilder &createdUnknown() { return change([&](Post &post) { post.createdAt.reset(); }); }
    PostBuilder &seenAgo(qint64 seconds)
    {
        m_stored.observedAt = kNow - seconds;
        return *this;
    }
    PostBuilder &gone()
    {
        m_stored.goneSince = kNow - 3'600;
        return *this;
    }

    [[nodiscard]] StoredPost stored() const { return m_stored; }
    [[nodiscard]] PostRow row() const { return postRows({m_stored}, kNow).first(); }

private:
    template <typename Change>
    PostBuilder &change(Change change)
    {
        change(m_stored.value);
        return *this;
    }

    StoredPost m_stored;
};

inline PostBuilder aPost(const QString &id) { return PostBuilder(id); }

} // namespace Tidemark
