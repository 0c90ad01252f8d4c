// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/EventFeed.h"

#include "core/db/Database.h"

namespace Tidemark {

namespace {

// kind: 0 profile, 1 post, 2 hashtag, 3 sound
constexpr Sql kTake("SELECT v.id, v.t, v.kind, v.detail, v.metric, v.value, v.answer, e.kind, e.key,"
                    " coalesce(CASE e.kind"
                    " WHEN 0 THEN (SELECT handle FROM profile_versions n WHERE n.entity = e.id ORDER BY n.t DESC LIMIT 1)"
                    " WHEN 1 THEN (SELECT title FROM post_versions n WHERE n.entity = e.id ORDER BY n.t DESC LIMIT 1)"
                    " WHEN 2 THEN (SELECT name FROM hashtag_versions n WHERE n.entity = e.id ORDER BY n.t DESC LIMIT 1)"
                    " ELSE (SELECT title FROM sound_versions n WHERE n.entity = e.id ORDER BY n.t DESC LIMIT 1) END, ''),"
                    " coalesce((SELECT author_handle FROM post_versions n WHERE n.entity = e.id ORDER BY n.t DESC LIMIT 1), '')"
                    " FROM events v JOIN entities e ON e.id = v.entity"
                    " WHERE v.id > (SELECT value FROM deliveries WHERE name = 'events') AND v.t >= ?1"
                    " AND v.kind IN ('milestone', 'breakout') ORDER BY v.id");
constexpr Sql kTaken("UPDATE deliveries SET value = max(value, (SELECT coalesce(max(id), 0) FROM events)) WHERE name = 'events'");
constexpr Sql kTakeDay("UPDATE deliveries SET value = ?1 WHERE name = 'digest' AND value < ?1");

FedEvent readEvent(const Statement &s)
{
    return {s.integer(0),
            {static_cast<EntityKind>(s.integer(7)), s.text(8)},
            s.text(9),
            s.text(10),
            {s.integer(1), s.text(2), s.text(3), s.text(4), s.count(5), s.count(6)}};
}

} // namespace

EventFeed::EventFeed(Database &database)
    : m_database(database)
{
}

QFuture<Result<QList<FedEvent>>> EventFeed::take(qint64 since)
{
    return m_database.write([since](Connection &connection) -> Result<QList<FedEvent>> {
        auto events = connection.list(kTake, {since}, readEvent);
        if (!events)
            return events;
        const Status taken = connection.execute(kTaken, {});
        if (!taken)
            return fail(taken.error());
        return events;
    });
}

QFuture<Result<bool>> EventFeed::takeDay(qint64 day)
{
    return m_database.write([day](Connection &connection) -> Result<bool> {
        const auto rows = connection.change(kTakeDay, {day});
        if (!rows)
            return fail(rows.error());
        return *rows > 0;
    });
}

} // namespace Tidemark
