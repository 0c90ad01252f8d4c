// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/EntityReader.h"

#include "core/history/EntitySql.h"
#include "core/history/EntityWriter.h"
#include "core/history/PostViews.h"

#include <QJsonArray>
#include <QJsonDocument>
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
// A post that had no creator at first belongs to the one it has; of several, to the last by number.
constexpr Sql kCreatorSizes(
    "SELECT author, count(*) FROM post_versions WHERE author > ?1 GROUP BY author ORDER BY author LIMIT ?2");
constexpr Sql kOfCreators("SELECT DISTINCT v.entity FROM post_versions v WHERE v.author > ?1 AND v.author <= ?2"
                          " AND NOT EXISTS (SELECT 1 FROM post_versions w WHERE w.entity = v.entity AND w.author > ?2)");
constexpr Sql kOfNobody("SELECT DISTINCT v.entity FROM post_versions v WHERE v.author IS NULL"
                        " AND NOT EXISTS (SELECT 1 FROM post_versions w WHERE w.entity = v.entity AND w.author IS NOT NULL)");
constexpr Sql kAround("WITH named (id, kind) AS (SELECT e.id, e.kind FROM json_each(?1) c CROSS JOIN entities e"
                      "  ON e.kind IN (0, 1) AND e.key = c.value),"
                      " creators (id) AS (SELECT id FROM named WHERE kind = 0 UNION SELECT v.author FROM named"
                      "  CROSS JOIN post_versions v ON v.entity = named.id AND v.author IS NOT NULL WHERE named.kind = 1)"
                      " SELECT id FROM named WHERE kind = 1 UNION"
                      " SELECT v.entity FROM creators CROSS JOIN post_versions v ON v.author = creators.id");
constexpr int kPostsAtOnce = 2'000;
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

struct WantedPosts {
    Ids ids;
    int limit = std::numeric_limits<int>::max();
    int viewsDays = kViewsOfTable;
};

Result<QList<StoredPost>> readWanted(Connection &connection, const WantedPosts &wanted, qint64 asOf)
{
    Ids entities;
    auto posts = connection.list(kPosts, {idList(wanted.ids), asOf, wanted.limit}, [&entities](const Statement &s) {
        entities.append(s.integer(kHeadColumns));
        return readPost(s);
    });
    if (!posts)
        return posts;
    if (const Status added = addViews(connection, *posts, entities, {wanted.viewsDays, asOf}); !added)
        return fail(added.error());
    return posts;
}

struct CreatorSize {
    qint64 creator = 0;
    qint64 versions = 0;
};

// The last of the next creators that have enough posts together; absent where there is none.
Result<std::optional<qint64>> lastCreator(Connection &connection, qint64 after)
{
    const auto sizes = connection.list(kCreatorSizes, {after, kPostsAtOnce}, [](const Statement &s) {
        return CreatorSize{s.integer(0), s.integer(1)};
    });
    if (!sizes)
        return fail(sizes.error());
    std::optional<qint64> last;
    qint64 versions = 0;
    for (const CreatorSize &size : *sizes) {
        versions += size.versions;
        last = size.creator;
        if (versions >= kPostsAtOnce)
            break;
    }
    return last;
}

} // namespace

Result<QList<StoredPost>> readPosts(Connection &connection, const PostFilter &filter, qint64 asOf)
{
    const auto ids = candidates(connection, filter);
    return ids ? readWanted(connection, {*ids, filter.limit, filter.viewsDays}, asOf) : fail(ids.error());
}

Result<PostsOfCreators> readPostsByCreator(Connection &connection, qint64 after, qint64 asOf)
{
    const auto last = lastCreator(connection, after);
    if (!last)
        return fail(last.error());
    const auto ids = *last ? connection.list(kOfCreators, {after, **last}, firstColumn)
                           : connection.list(kOfNobody, {}, firstColumn); // which ends it
    if (!ids)
        return fail(ids.error());
    auto posts = readWanted(connection, {*ids}, asOf);
    if (!posts)
        return fail(posts.error());
    return PostsOfCreators{std::move(*posts), *last};
}

Result<QList<StoredPost>> readPostsAround(Connection &connection, const QList<EntityRef> &entities, qint64 asOf)
{
    QStringList keys;
    for (const EntityRef &entity : entities) {
        if (entity.kind == EntityKind::Post || entity.kind == EntityKind::Profile)
            keys.append(entity.id);
    }
    const QString list = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact));
    const auto ids = connection.list(kAround, {list}, firstColumn);
    return ids ? readWanted(connection, {*ids}, asOf) : fail(ids.error());
}

} // namespace Tidemark::detail
