// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/EntityReader.h"

#include "core/db/RepeatedText.h"
#include "core/history/EntitySql.h"

namespace Tidemark::detail {

namespace {

constexpr Sql kProfiles(
    "SELECT " ENTITY_HEAD ", v.handle, v.nickname, v.bio, v.bio_link, v.sec_uid, v.region, v.verified, v.private, " NEWEST(
        "followers") ", " NEWEST("following") ", " NEWEST("likes") ", " NEWEST("videos") ", " NEWEST("likes_given")
        ENTITY_FROM("profile_versions") " ORDER BY c.key");
constexpr Sql kHashtags("SELECT " ENTITY_HEAD ", v.name, v.description, " NEWEST("views") ", " NEWEST("users")
                            ENTITY_FROM("hashtag_versions") " ORDER BY c.key");
constexpr Sql kSounds("SELECT " ENTITY_HEAD ", v.title, v.author, v.album, v.duration_s, v.original, " NEWEST("videos")
                          ENTITY_FROM("sound_versions") " ORDER BY c.key");
constexpr Sql kNewest(
    "SELECT e.id FROM entities e WHERE e.kind = ?1 AND EXISTS"
    " (SELECT 1 FROM observations o WHERE o.entity = e.id AND o.t <= ?2)"
    " ORDER BY (SELECT max(t) FROM observations o WHERE o.entity = e.id AND o.t <= ?2) DESC, e.id DESC LIMIT ?3");
constexpr Sql kNewestSounds("SELECT e.id FROM entities e WHERE e.kind = 3 AND e.first_seen <= ?1"
                            " ORDER BY (SELECT max(t) FROM observations o WHERE o.entity = e.id AND o.t <= ?1) DESC NULLS LAST,"
                            " e.last_seen DESC, e.id DESC LIMIT ?2");

// A metric's name, its column in a statement of its own.
struct Metric {
    EntityKind kind;
    const char *name;
};
constexpr Metric kMetrics[] = {
    {EntityKind::Profile, "followers"}, {EntityKind::Profile, "following"}, {EntityKind::Profile, "likes"},
    {EntityKind::Profile, "videos"},    {EntityKind::Post, "views"},        {EntityKind::Post, "likes"},
    {EntityKind::Post, "comments"},     {EntityKind::Post, "shares"},       {EntityKind::Post, "saves"},
    {EntityKind::Hashtag, "views"},     {EntityKind::Hashtag, "users"},     {EntityKind::Sound, "videos"},
};

struct Series {
    const char *metric;
    Sql sql;
};
#define SERIES(column)                                                                                                          \
    {                                                                                                                           \
        column,                                                                                                                 \
            Sql("SELECT o.t, o." column ", coalesce(a.endpoint, '') FROM observations o LEFT JOIN answers a ON a.id = o.answer" \
                " WHERE o.entity = ?1 AND o.t BETWEEN ?2 AND ?3 AND o." column " IS NOT NULL ORDER BY o.t")                     \
    }
constexpr Series kSeries[] = {SERIES("followers"), SERIES("following"), SERIES("likes"), SERIES("videos"), SERIES("views"),
                              SERIES("comments"),  SERIES("shares"),    SERIES("saves"), SERIES("users")};

std::optional<bool> flag(const Statement &s, int column)
{
    const auto value = s.count(column);
    return value ? std::optional<bool>(*value != 0) : std::nullopt;
}

Stored<Profile> readProfile(const Statement &s)
{
    Stored<Profile> row;
    row.value.id.value = readHead(s, row);
    row.value.avatarUrl = s.text(kPictureColumn);
    int i = kHeadColumns;
    row.value.handle = s.text(i++);
    row.value.nickname = s.text(i++);
    row.value.bio = s.text(i++);
    row.value.bioLink = s.text(i++);
    row.value.secUid = s.text(i++);
    row.value.region = s.text(i++);
    row.value.verified = flag(s, i++);
    row.value.isPrivate = flag(s, i++);
    row.value.followers = s.count(i++);
    row.value.following = s.count(i++);
    row.value.likes = s.count(i++);
    row.value.videos = s.count(i++);
    row.value.likesGiven = s.count(i++);
    return row;
}

Stored<Hashtag> readHashtag(const Statement &s)
{
    Stored<Hashtag> row;
    row.value.id.value = readHead(s, row);
    row.value.coverUrl = s.text(kPictureColumn);
    row.value.name = s.text(kHeadColumns);
    row.value.description = s.text(kHeadColumns + 1);
    row.value.views = s.count(kHeadColumns + 2);
    row.value.users = s.count(kHeadColumns + 3);
    return row;
}

Stored<Sound> readSound(const Statement &s)
{
    Stored<Sound> row;
    row.value.id.value = readHead(s, row);
    row.value.coverUrl = s.text(kPictureColumn);
    int i = kHeadColumns;
    row.value.title = s.text(i++);
    row.value.author = s.text(i++);
    row.value.album = s.text(i++);
    if (const Count seconds = s.count(i++))
        row.value.durationS = static_cast<int>(*seconds);
    row.value.original = flag(s, i++);
    row.value.videos = s.count(i++);
    return row;
}

} // namespace

QString idList(const QList<qint64> &ids)
{
    QByteArray text;
    text.reserve(ids.size() * 8 + 2);
    text += '[';
    for (const qint64 id : ids) {
        if (text.size() > 1)
            text += ',';
        text += QByteArray::number(id);
    }
    text += ']';
    return QString::fromLatin1(text);
}

Result<QList<Stored<Profile>>> readProfiles(Connection &connection, const QList<qint64> &entities, qint64 asOf)
{
    return connection.list(kProfiles, {idList(entities), asOf}, readProfile);
}

Result<QList<Stored<Hashtag>>> readHashtags(Connection &connection, const QList<qint64> &entities, qint64 asOf)
{
    return connection.list(kHashtags, {idList(entities), asOf}, readHashtag);
}

Result<QList<Stored<Sound>>> readSounds(Connection &connection, const QList<qint64> &entities, qint64 asOf)
{
    return connection.list(kSounds, {idList(entities), asOf}, readSound);
}

Result<QList<qint64>> newestEntities(Connection &connection, EntityKind kind, int limit, qint64 asOf)
{
    return connection.list(kNewest, {static_cast<int>(kind), asOf, limit}, [](const Statement &s) { return s.integer(0); });
}

Result<QList<qint64>> newestSounds(Connection &connection, int limit, qint64 asOf)
{
    return connection.list(kNewestSounds, {asOf, limit}, [](const Statement &s) { return s.integer(0); });
}

Result<QList<Observation>> readSeries(Connection &connection, qint64 entity, const QString &metric,
                                      std::pair<qint64, qint64> period)
{
    for (const Series &series : kSeries) {
        if (metric != QLatin1String(series.metric))
            continue;
        RepeatedText source;
        return connection.list(series.sql, {entity, period.first, period.second}, [&source](const Statement &s) {
            return Observation{s.integer(0), s.integer(1), source.read(s, 2)};
        });
    }
    return fail(ErrorKind::Usage, QStringLiteral("there is no metric \"%1\"").arg(metric));
}

} // namespace Tidemark::detail

namespace Tidemark {

QStringList counterNames(EntityKind kind)
{
    QStringList names;
    for (const detail::Metric &metric : detail::kMetrics) {
        if (metric.kind == kind)
            names.append(QLatin1String(metric.name));
    }
    return names;
}

} // namespace Tidemark
