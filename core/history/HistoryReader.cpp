// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryReader.h"

#include "core/db/Database.h"
#include "core/history/BodyStore.h"
#include "core/history/EntityReader.h"
#include "core/history/EntityWriter.h"

namespace Tidemark {

namespace {

constexpr qint64 kNow = std::numeric_limits<qint64>::max();
constexpr qint64 kAheadS = 10;
constexpr Sql kEvents("SELECT t, kind, detail, metric, value, answer FROM events WHERE entity = ?1 AND t BETWEEN ?2 AND ?3"
                      " ORDER BY t, id");
constexpr Sql kPicture("SELECT picture FROM entities WHERE kind = ?1 AND key = ?2");
constexpr Sql kPostsBySound("SELECT sound, count(DISTINCT entity) FROM post_versions WHERE sound IS NOT NULL AND t <= ?1"
                            " GROUP BY sound");
constexpr Sql kAnswers("SELECT id, fetched_at FROM answers WHERE key = ?1 AND fetched_at <= ?2"
                       " ORDER BY fetched_at DESC, id DESC LIMIT ?3");

// One entity by id or name, read by one of the list readers.
template <typename T, typename Read>
Result<std::optional<Stored<T>>> readOne(Connection &connection, const EntityRef &entity, qint64 asOf, Read read)
{
    const auto id = findEntity(connection, entity.kind, entity.id, asOf);
    if (!id)
        return fail(id.error());
    if (*id == 0)
        return std::optional<Stored<T>>();
    const auto rows = read(connection, {*id}, asOf);
    if (!rows)
        return fail(rows.error());
    return rows->isEmpty() ? std::optional<Stored<T>>() : rows->first();
}

} // namespace

HistoryReader::HistoryReader(Database &database)
    : m_database(database)
{
}

QFuture<Result<std::optional<Stored<Profile>>>> HistoryReader::profile(QString idOrHandle, AsOf asOf)
{
    return m_database.run([idOrHandle, asOf](Connection &connection) {
        return readOne<Profile>(connection, {EntityKind::Profile, idOrHandle}, asOf.value_or(kNow), detail::readProfiles);
    });
}

void HistoryReader::readAhead(const QString &idOrHandle, qint64 at)
{
    const Ahead ahead{idOrHandle, at, creator(idOrHandle, at)};
    const std::scoped_lock lock(m_mutex);
    m_ahead = ahead;
}

QFuture<Result<std::optional<CreatorHistory>>> HistoryReader::creator(QString idOrHandle, qint64 at, AsOf asOf)
{
    {
        const std::scoped_lock lock(m_mutex);
        const std::optional<Ahead> ahead = std::exchange(m_ahead, {});
        if (ahead && !asOf && ahead->idOrHandle == idOrHandle && at >= ahead->at && at < ahead->at + kAheadS)
            return ahead->read;
    }
    return m_database.run([idOrHandle, at, asOf](Connection &connection) {
        return detail::readCreator(connection, idOrHandle, at, asOf.value_or(kNow));
    });
}

QFuture<Result<std::optional<Stored<Hashtag>>>> HistoryReader::hashtag(QString idOrName, AsOf asOf)
{
    return m_database.run([idOrName, asOf](Connection &connection) {
        return readOne<Hashtag>(connection, {EntityKind::Hashtag, idOrName}, asOf.value_or(kNow), detail::readHashtags);
    });
}

QFuture<Result<std::optional<Stored<Sound>>>> HistoryReader::sound(QString id, AsOf asOf)
{
    return m_database.run([id, asOf](Connection &connection) {
        return readOne<Sound>(connection, {EntityKind::Sound, id}, asOf.value_or(kNow), detail::readSounds);
    });
}

QFuture<Result<QList<StoredPost>>> HistoryReader::posts(PostFilter filter, AsOf asOf)
{
    return m_database.run(
        [filter, asOf](Connection &connection) { return detail::readPosts(connection, filter, asOf.value_or(kNow)); });
}

QFuture<Result<PostsOfCreators>> HistoryReader::postsByCreator(qint64 after, AsOf asOf)
{
    return m_database.run(
        [after, asOf](Connection &connection) { return detail::readPostsByCreator(connection, after, asOf.value_or(kNow)); });
}

QFuture<Result<QList<StoredPost>>> HistoryReader::postsAround(QList<EntityRef> entities, AsOf asOf)
{
    return m_database.run(
        [entities, asOf](Connection &connection) { return detail::readPostsAround(connection, entities, asOf.value_or(kNow)); });
}

QFuture<Result<QString>> HistoryReader::picture(EntityRef entity)
{
    return m_database.run([entity](Connection &connection) -> Result<QString> {
        const auto links =
            connection.list(kPicture, {static_cast<int>(entity.kind), entity.id}, [](const Statement &s) { return s.text(0); });
        return links ? Result<QString>(links->value(0)) : fail(links.error());
    });
}

QFuture<Result<QList<Stored<Profile>>>> HistoryReader::profiles(int limit, AsOf asOf)
{
    return m_database.run([limit, asOf](Connection &connection) -> Result<QList<Stored<Profile>>> {
        const auto ids = detail::newestEntities(connection, EntityKind::Profile, limit, asOf.value_or(kNow));
        return ids ? detail::readProfiles(connection, *ids, asOf.value_or(kNow)) : fail(ids.error());
    });
}

QFuture<Result<QList<Stored<Hashtag>>>> HistoryReader::hashtags(int limit, AsOf asOf)
{
    return m_database.run([limit, asOf](Connection &connection) -> Result<QList<Stored<Hashtag>>> {
        const auto ids = detail::newestEntities(connection, EntityKind::Hashtag, limit, asOf.value_or(kNow));
        return ids ? detail::readHashtags(connection, *ids, asOf.value_or(kNow)) : fail(ids.error());
    });
}

QFuture<Result<QList<Stored<Sound>>>> HistoryReader::sounds(int limit, AsOf asOf)
{
    return m_database.run([limit, asOf](Connection &connection) -> Result<QList<Stored<Sound>>> {
        const auto ids = detail::newestSounds(connection, limit, asOf.value_or(kNow));
        return ids ? detail::readSounds(connection, *ids, asOf.value_or(kNow)) : fail(ids.error());
    });
}

QFuture<Result<QHash<QString, int>>> HistoryReader::postsBySound(AsOf asOf)
{
    return m_database.run([asOf](Connection &connection) -> Result<QHash<QString, int>> {
        QHash<QString, int> posts;
        const auto rows = connection.list(kPostsBySound, {asOf.value_or(kNow)}, [&posts](const Statement &s) {
            posts.insert(s.text(0), static_cast<int>(s.integer(1)));
            return 0;
        });
        return rows ? Result<QHash<QString, int>>(posts) : fail(rows.error());
    });
}

QFuture<Result<QList<Observation>>> HistoryReader::series(EntityRef entity, QString metric, qint64 since, AsOf until)
{
    return m_database.run([entity, metric, since, until](Connection &connection) -> Result<QList<Observation>> {
        const QStringList names = counterNames(entity.kind);
        if (!names.contains(metric)) {
            return fail(ErrorKind::Usage, QStringLiteral("a %1 has no metric \"%2\": it has %3")
                                              .arg(entityKindName(entity.kind), metric, names.join(QStringLiteral(", "))));
        }
        const auto id = findEntity(connection, entity.kind, entity.id, until.value_or(kNow));
        if (!id)
            return fail(id.error());
        return detail::readSeries(connection, *id, metric, {since, until.value_or(kNow)});
    });
}

QFuture<Result<QList<EntityEvent>>> HistoryReader::events(EntityRef entity, qint64 since, AsOf until)
{
    return m_database.run([entity, since, until = until.value_or(kNow)](Connection &connection) -> Result<QList<EntityEvent>> {
        const auto id = findEntity(connection, entity.kind, entity.id, until);
        if (!id)
            return fail(id.error());
        return detail::readEvents(connection, *id, {since, until});
    });
}

Result<QList<EntityEvent>> detail::readEvents(Connection &connection, qint64 entity, std::pair<qint64, qint64> period)
{
    return connection.list(kEvents, {entity, period.first, period.second}, [](const Statement &s) {
        return EntityEvent{s.integer(0), s.text(1), s.text(2), s.text(3), s.count(4), s.count(5)};
    });
}

QFuture<Result<QList<HistoryReader::Match>>> HistoryReader::search(QString text, int mostOfAKind)
{
    return m_database.run(
        [text, mostOfAKind](Connection &connection) { return detail::searchLocal(connection, text, mostOfAKind); });
}

QFuture<Result<std::optional<QByteArray>>> HistoryReader::body(qint64 answer)
{
    return m_database.run([answer](Connection &connection) { return readBody(connection, answer); });
}

QFuture<Result<QList<std::pair<qint64, qint64>>>> HistoryReader::answers(QString key, int limit, AsOf asOf)
{
    const qint64 until = asOf.value_or(std::numeric_limits<qint64>::max());
    return m_database.run([key, limit, until](Connection &connection) {
        return connection.list(kAnswers, {key, until, limit},
                               [](const Statement &s) { return std::pair(s.integer(0), s.integer(1)); });
    });
}

} // namespace Tidemark
