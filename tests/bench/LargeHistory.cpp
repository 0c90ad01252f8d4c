// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/LargeHistory.h"

#include "core/db/Database.h"

#include <algorithm>

namespace Tidemark::Bench {

namespace {

// In the order of time, as answers come: each moment has a row for every entity, which the tree keeps far apart.
constexpr Sql kEntities("INSERT INTO entities (kind, key, first_seen, last_seen, sightings)"
                        " WITH RECURSIVE n (i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?1)"
                        " SELECT i >= ?2, 7000000000000000000 + i, ?3, ?4, ?5 FROM n");
constexpr Sql kProfileVersions("INSERT INTO profile_versions (entity, t, handle, nickname, bio, verified, private)"
                               " SELECT id, ?1, 'creator' || id, 'Creator ' || id, 'Bakes bread. Every day.', 0, 0 FROM entities WHERE kind = 0");
constexpr Sql kPostVersions("INSERT INTO post_versions (entity, t, author, title, type, created_at)"
                            " SELECT id, ?1, 1 + id % ?2, 'A day by the sea, number ' || id, 0, ?1 FROM entities WHERE kind = 1");
constexpr Sql kAnswer("INSERT INTO answers (id, body, endpoint, key, parameters, origin, fetched_at) VALUES"
                      " (?1, 1, 'user-posts', ?2, '', 'https://api.tikliveapi.com', ?3)");
constexpr Sql kBody("INSERT OR IGNORE INTO bodies (id, sha256, size, data) VALUES (1, zeroblob(32), 0, x'')");
constexpr Sql kProfileRows("INSERT INTO observations (entity, t, answer, followers, following, likes, likes_given, videos)"
                           " SELECT id, ?1, ?2, id * 977 + ?2 * 31, 100 + id % 400, id * 9770 + ?2 * 310, id % 7000, 200 + ?2 / 9"
                           " FROM entities WHERE kind = 0");
constexpr Sql kPostRows("INSERT INTO observations (entity, t, answer, views, likes, comments, shares, saves, downloads)"
                        " SELECT id, ?1, ?2, id * 977 + ?2 * 61, id * 90 + ?2 * 6, id % 900 + ?2, id % 300 + ?2 / 2,"
                        " id % 500 + ?2 / 3, id % 100 + ?2 / 9 FROM entities WHERE kind = 1");

Status fillMoments(Connection &connection, qint64 from, qint64 to)
{
    for (qint64 i = from; i < to; ++i) {
        const qint64 t = kBegin + i * kEveryS;
        Status status = connection.execute(kAnswer, {i + 1, QStringLiteral("key %1").arg(i), t});
        if (status)
            status = connection.execute(kProfileRows, {t, i + 1});
        if (status)
            status = connection.execute(kPostRows, {t, i + 1});
        if (!status)
            return status;
    }
    return {};
}

} // namespace

void fillHistory(Database &database)
{
    done(database.write([](Connection &connection) -> Status {
        Status status = connection.execute(kBody);
        if (status)
            status = connection.execute(kEntities, {kProfiles + kPosts, kProfiles, kBegin, kBegin + 365 * kDayS, kTimes});
        if (status)
            status = connection.execute(kProfileVersions, {kBegin});
        return status ? connection.execute(kPostVersions, {kBegin, kProfiles}) : status;
    }));
    constexpr qint64 kStep = 15;
    for (qint64 i = 0; i < kTimes; i += kStep) {
        done(database.write([i](Connection &connection) { return fillMoments(connection, i, std::min(kTimes, i + kStep)); }));
        std::fprintf(stderr, "\r%lld of %lld rows", qlonglong((i + kStep) * (kProfiles + kPosts)), qlonglong(kRows));
    }
    std::fprintf(stderr, "\n");
}

QString idOf(qint64 entity)
{
    return QString::number(7'000'000'000'000'000'000 + entity);
}

QString handleOf(qint64 creator)
{
    return QStringLiteral("creator%1").arg(creator);
}

} // namespace Tidemark::Bench
