// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/EntityReader.h"

#include "core/history/EntitySql.h"
#include "core/history/EntityWriter.h"
#include "core/history/PostViews.h"

#include <QSet>

// Posts: the ids that pass the filter, then all their rows in one statement, then their views as PostViews.h
// says. Never a statement a post.
namespace Tidemark::detail {

namespace {

constexpr Sql kAll("SELECT id FROM entities WHERE kind = 1");
constexpr Sql kByAuthor("SELECT DISTINCT v.entity FROM post_versions v WHERE v.author = ?1");
constexpr Sql kByHashtag("SELECT post FROM post_hashtags WHERE hashtag = ?1");
constexpr Sql kBySound("SELECT DISTINCT entity FROM post_versions WHERE sound = ?1");
constexpr Sql kByIds("SELECT e.id FROM json_each(?1) c CROSS JOIN entities e ON e.kind = 1 AND e.key = c.value");
constexpr Sql kPosts(
    "SELECT " ENTITY_HEAD ", e.id, v.title, v.type, v.created_at, v.duration_s, v.sound, v.sound_title, v.sound_author, v.pinned,"
    " v.region, v.hashtags, " NEWEST("views") ", " NEWEST("likes") ", " NEWEST("comments") ", " NEWEST("shares") ", " NEWEST(
        "saves") ", " NEWEST("downloads") ", a.key, coalesce(p.handle, v.author_handle), p.nickname, "
                                          "f.followers" ENTITY_FROM("post_versions") " LEFT JOIN entities "
                                                                                     "a ON a.id = v.author"
                                                                                     " LEFT JOIN "
                                                                                     "profile_versions p "
                                                                                     "ON p.entity = "
                                                                                     "v.author"
                                                                                     "  AND p.t = (SELECT "
                                                                                     "max(n.t) FROM "
                                                                                     "profile_versions n "
                                                                                     "WHERE n.entity = "
                                                                                     "v.author AND n.t <= "
                                                                                     "?2)"
                                                                                     " LEFT JOIN "
                                                                                     "observations f ON "
                                                                                     "f.entity = v.author"
                                                                                     "  AND f.t = (SELECT "
                                                                                     "max(n.t) FROM "
                                                                                     "observations n WHERE "
                                                                                     "n.entity = v.author "
                                                                                     "AND n.t <= ?2 AND "
                                                                                     "n.followers IS NOT "
                                                                                     "NULL)"
                                                                                     " ORDER BY "
                                                                                     "v.created_at DESC, "
                                                                                     "e.id DESC LIMIT ?3");
using Ids = QList<qint64>;

qint64 firstColumn(const Statement &s)
{
    return s.integer(0);
}

QString textList(const QList<PostId> &ids)
{
    QStringList quoted;
    for (const PostId &id : ids)
        quoted.append(QLatin1Char('"') + QString(id.value).remove(QLatin1Char('"')).remove(QLatin1Char('\\')) + QLatin1Char('"'));
    return QLatin1Char('[') + quoted.join(QLatin1Char(',')) + QLatin1Char(']');
}

void intersect(std::optional<Ids> &held, const Ids &more)
{
    if (!held) {
        held = more;
        return;
    }
    const QSet<qint64> other(more.begin(), more.end());
    held->removeIf([&other](qint64 id) { return !other.contains(id); });
}

Result<Ids> byAuthor(Connection &connection, const UserId &author)
{
    const auto entity = findEntity(connection, EntityKind::Profile, author.value, std::numeric_limits<qint64>::max());
    if (!entity)
        return fail(entity.error());
    return connection.list(kByAuthor, {*entity}, firstColumn);
}

Result<Ids> candidates(Connection &connection, const PostFilter &filter)
{
    std::optional<Ids> held;
    Result<Ids> found;
    const auto narrow = [&held, &found](Result<Ids> ids) {
        found = std::move(ids);
        if (found)
            intersect(held, *found);
        return found.has_value();
    };
    if (!filter.ids.isEmpty() && !narrow(connection.list(kByIds, {textList(filter.ids)}, firstColumn)))
        return found;
    if (!filter.author.isEmpty() && !narrow(byAuthor(connection, filter.author)))
        return found;
    if (!filter.hashtag.isEmpty() && !narrow(connection.list(kByHashtag, {filter.hashtag.toLower()}, firstColumn)))
        return found;
    if (!filter.sound.isEmpty() && !narrow(connection.list(kBySound, {filter.sound.value}, firstColumn)))
        return found;
    if (!held)
        return connection.list(kAll, {}, firstColumn);
    return *held;
}

StoredPost readPost(const Statement &s)
{
    StoredPost row;
    Post &post = row.value;
    post.id.value = readHead(s, row);
    post.coverUrl = s.text(kPictureColumn);
    int i = kHeadColumns + 1; // the row id stands between
    post.title = s.text(i++);
    post.type = s.integer(i++) == static_cast<qint64>(PostType::Images) ? PostType::Images : PostType::Video;
    post.createdAt = s.count(i++);
    if (const Count seconds = s.count(i++))
        post.durationS = static_cast<int>(*seconds);
    post.soundId.value = s.text(i++);
    post.soundTitle = s.text(i++);
    post.soundAuthor = s.text(i++);
    post.pinned = s.integer(i++) != 0;
    post.region = s.text(i++);
    post.hashtags = s.text(i++).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    post.views = s.count(i++);
    post.likes = s.count(i++);
    post.comments = s.count(i++);
    post.shares = s.count(i++);
    post.saves = s.count(i++);
    post.downloads = s.count(i++);
    post.authorId.value = s.text(i++);
    post.authorHandle = s.text(i++);
    post.authorNickname = s.text(i++);
    row.authorFollowersNow = s.count(i++);
    return row;
}

} // namespace

Result<QList<StoredPost>> readPosts(Connection &connection, const PostFilter &filter, qint64 asOf)
{
    const auto ids = candidates(connection, filter);
    if (!ids)
        return fail(ids.error());
    Ids entities;
    auto posts = connection.list(kPosts, {idList(*ids), asOf, filter.limit}, [&entities](const Statement &s) {
        entities.append(s.integer(kHeadColumns));
        return readPost(s);
    });
    if (!posts)
        return posts;
    if (const Status added = addViews(connection, *posts, entities, {filter.viewsDays, asOf}); !added)
        return fail(added.error());
    return posts;
}

} // namespace Tidemark::detail
