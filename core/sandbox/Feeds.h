// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/World.h"

#include <QStringList>

namespace Tidemark {

// Posts in the order in which a list endpoint gives them.
struct Feed {
    QStringList ids;
    PostTopic topic; // of the ones that are nobody's in particular
};

struct SearchFilter {
    int publishedWithinDays = 0; // 0: all
    int sortBy = 0;              // 0 relevance, 1 likes, 2 or 3 date
};

struct Follow {
    qint64 time = 0; // UTC seconds
    QString handle;
};

// A playlist or collection.
struct PostList {
    QString id;
    QString name;
    const SimCreator *creator = nullptr;
    QStringList postIds;
};

enum class ListKind { Playlist, Collection };

// The lists of the simulated world: who follows whom, which posts a tag, a sound or a search has.
class Feeds
{
public:
    explicit Feeds(World &world);

    [[nodiscard]] Feed ofTag(const SimTag &tag);
    [[nodiscard]] Feed ofSound(const SimSound &sound);
    [[nodiscard]] Feed ofSearch(const QString &keyword, const SearchFilter &filter);
    [[nodiscard]] QStringList likedBy(const SimCreator &creator);
    [[nodiscard]] QStringList storiesOf(const SimCreator &creator);
    [[nodiscard]] std::optional<PostAndCreator> resolve(const QString &id, const PostTopic &topic);

    // Newest first, from before a time on (0: now). A follow of that very second comes again.
    [[nodiscard]] QList<Follow> followers(const SimCreator &creator, qint64 before, int count);
    [[nodiscard]] QList<Follow> followings(const SimCreator &creator, qint64 before, int count);

    [[nodiscard]] QStringList creatorsFor(const QString &keyword);
    [[nodiscard]] QStringList tagsFor(const QString &keyword);

    [[nodiscard]] QList<PostList> listsOf(const SimCreator &creator, ListKind kind);
    [[nodiscard]] PostList list(const QString &id, ListKind kind);

private:
    [[nodiscard]] QStringList strayIds(quint64 dice, qint64 stepS, int count) const;
    [[nodiscard]] QList<const SimPost *> castPosts(qint64 since);
    [[nodiscard]] QList<Follow> follows(quint64 dice, qint64 stepS, qint64 before, int count) const;
    void sortByLikes(Feed &feed);

    World &m_world;
    QHash<QString, QString> m_listOwners; // list id -> creator id
};

} // namespace Tidemark
