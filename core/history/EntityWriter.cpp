// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/EntityWriter.h"

#include "core/insight/CounterChange.h"

#include <algorithm>
#include <limits>

namespace Tidemark {

namespace {

constexpr Sql kFind("SELECT id, gone_since FROM entities WHERE kind = ?1 AND key = ?2");
constexpr Sql kAdd("INSERT INTO entities (kind, key, first_seen, last_seen) VALUES (?1, ?2, ?3, ?3)");
constexpr Sql kTouch("UPDATE entities SET first_seen = min(first_seen, ?2), last_seen = max(last_seen, ?2), gone_since = ?3,"
                     " sightings = sightings + 1, picture = coalesce(?4, picture) WHERE id = ?1");
constexpr Sql kSetGone("UPDATE entities SET gone_since = ?2 WHERE id = ?1");
// Few rows suffice to find each counter: an answer of one endpoint says what the one before said.
constexpr Sql kNewestCounters(
    "SELECT t, followers, following, likes, likes_given, videos, views, comments, shares, saves, downloads, users"
    " FROM observations WHERE entity = ?1 AND t < ?2 ORDER BY t DESC LIMIT 10");
constexpr Sql kLikedPost("SELECT 1 FROM post_versions v CROSS JOIN observations o ON o.entity = v.entity AND o.likes >= 1000"
                         " WHERE v.author = ?1 LIMIT 1");
// Two answers within a second are one row: it keeps what the first said and takes what it did not.
constexpr Sql kObserve(
    "INSERT INTO observations (entity, t, answer, followers, following, likes, likes_given, videos, views, comments,"
    " shares, saves, downloads, users) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"
    " ON CONFLICT (entity, t) DO UPDATE SET followers = coalesce(followers, excluded.followers),"
    " following = coalesce(following, excluded.following), likes = coalesce(likes, excluded.likes),"
    " likes_given = coalesce(likes_given, excluded.likes_given), videos = coalesce(videos, excluded.videos),"
    " views = coalesce(views, excluded.views), comments = coalesce(comments, excluded.comments),"
    " shares = coalesce(shares, excluded.shares), saves = coalesce(saves, excluded.saves),"
    " downloads = coalesce(downloads, excluded.downloads), users = coalesce(users, excluded.users)");

constexpr Sql kRow("SELECT 1 FROM observations WHERE entity = ?1 AND t = ?2");
constexpr qint64 kEver = std::numeric_limits<qint64>::max();

// The newest believed values before a time; how new the newest of them is goes into *observedAt.
Result<LastCounted> countedBefore(Connection &connection, qint64 entity, qint64 t, qint64 *observedAt)
{
    auto rows = connection.query(kNewestCounters, {entity, t});
    if (!rows)
        return fail(rows.error());
    LastCounted counted;
    for (;;) {
        const auto there = rows->next();
        if (!there)
            return fail(there.error());
        if (!*there)
            return counted;
        const qint64 at = rows->integer(0);
        *observedAt = std::max(*observedAt, at);
        for (int i = 0; i < CounterColumns; ++i) {
            Counted &counter = counted[static_cast<size_t>(i)];
            if (const Count value = rows->count(i + 1); value && !counter.value)
                counter = {value, at};
        }
    }
}

} // namespace

Status EntityMemory::refresh(Connection &connection)
{
    const auto version = connection.number(Sql("PRAGMA data_version"));
    if (!version)
        return fail(version.error());
    if (version->value_or(0) != m_dataVersion || connection.undone() != m_undone)
        m_known.clear();
    m_dataVersion = version->value_or(0);
    m_undone = connection.undone();
    return {};
}

EntityMemory::Known *EntityMemory::put(const EntityRef &entity, Known known)
{
    m_known.insert(name(entity), new Known(std::move(known)));
    return m_known.object(name(entity));
}

Result<EntityWriter::Known *> EntityWriter::load(const EntityRef &entity)
{
    const auto row = m_connection.first(kFind, {static_cast<int>(entity.kind), entity.id}, [](const Statement &s) {
        Known known;
        known.id = s.integer(0);
        known.goneSince = s.count(1);
        return known;
    });
    if (!row)
        return fail(row.error());
    if (!*row)
        return nullptr;
    Known known = **row;
    auto version = newestVersion(known.id, entity.kind, kEver);
    if (!version)
        return fail(version.error());
    known.versionAt = version->t;
    known.version = std::move(version->columns);
    const auto counted = countedBefore(m_connection, known.id, kEver, &known.observedAt);
    if (!counted)
        return fail(counted.error());
    known.counted = *counted;
    return m_memory.put(entity, std::move(known));
}

Result<EntityWriter::Known *> EntityWriter::known(const EntityRef &entity)
{
    if (Known *known = m_memory.find(entity))
        return known;
    const auto loaded = load(entity);
    if (!loaded || *loaded)
        return loaded;
    const auto id = m_connection.insert(kAdd, {static_cast<int>(entity.kind), entity.id, m_origin.t});
    if (!id)
        return fail(id.error());
    if (const Status told = m_events.tell(*id, QStringLiteral("first_seen"), m_origin.endpoint); !told)
        return fail(told.error());
    Known known;
    known.id = *id;
    return m_memory.put(entity, std::move(known));
}

Result<EntityWriter::Known *> EntityWriter::sight(const Sighting &sighting)
{
    const auto found = known(sighting.entity);
    if (!found)
        return found;
    Known &entity = **found;
    if (const Status touched = touch(entity, sighting.picture); !touched)
        return fail(touched.error());
    if (const Status kept = m_origin.isAgain ? keepVersionAgain(entity, sighting) : keepVersion(entity, sighting); !kept)
        return fail(kept.error());
    if (const Status kept = keepCounters(entity, sighting); !kept)
        return fail(kept.error());
    return found;
}

Status EntityWriter::touch(Known &entity, const QString &picture)
{
    if (m_origin.isAgain)
        return {};
    if (entity.goneSince && m_origin.t > *entity.goneSince) {
        entity.goneSince.reset();
        if (const Status told = m_events.tell(entity.id, QStringLiteral("back"), m_origin.endpoint); !told)
            return told;
    }
    const QVariant gone = entity.goneSince ? QVariant(*entity.goneSince) : QVariant();
    return m_connection.execute(kTouch, {entity.id, m_origin.t, gone, picture.isEmpty() ? QVariant() : QVariant(picture)});
}

// A zero is no count of a creator whose posts are liked by thousands, even where nothing was known before.
Result<bool> EntityWriter::isFault(const Known &entity, const Sighting &sighting, int column, const LastCounted &before)
{
    const auto place = static_cast<size_t>(column);
    const Count said = sighting.counters[place];
    if (!said || isCounterFault(*said, before[place].value))
        return said.has_value();
    if (*said != 0 || before[place].value || sighting.entity.kind != EntityKind::Profile || column != LikesColumn)
        return false;
    const auto liked = m_connection.number(kLikedPost, {entity.id});
    if (!liked)
        return fail(liked.error());
    return liked->has_value();
}

Status EntityWriter::keepCounters(Known &entity, const Sighting &sighting)
{
    Counters counters = sighting.counters;
    if (std::none_of(counters.begin(), counters.end(), [](const Count &value) { return value.has_value(); }))
        return {};
    if (m_origin.isAgain && m_origin.t < m_origin.thinnedUntil) {
        const auto row = m_connection.number(kRow, {entity.id, m_origin.t});
        if (!row || !*row)
            return row ? Status() : Status(fail(row.error()));
    }
    // An answer that is read again, or came late, is judged by what was known before its own time.
    const bool isNewest = m_origin.t > entity.observedAt;
    qint64 seen = 0;
    const auto before =
        isNewest ? Result<LastCounted>(entity.counted) : countedBefore(m_connection, entity.id, m_origin.t, &seen);
    if (!before)
        return fail(before.error());
    QVariantList values{entity.id, m_origin.t, m_origin.answer};
    for (int i = 0; i < CounterColumns; ++i) {
        Count &value = counters[static_cast<size_t>(i)];
        const auto fault = isFault(entity, sighting, i, *before);
        if (!fault)
            return fail(fault.error());
        if (*fault) {
            if (const Status told = m_events.tellFault(entity.id, i, *value, (*before)[static_cast<size_t>(i)]); !told)
                return told;
            value.reset();
        }
        values.append(value ? QVariant(*value) : QVariant());
    }
    if (std::none_of(counters.begin(), counters.end(), [](const Count &value) { return value.has_value(); }))
        return {};
    if (const Status kept = m_connection.execute(kObserve, values); !kept)
        return kept;
    return tellCounters(entity, sighting.entity.kind, counters, *before);
}

// What the row of this time now says, against what was known before it.
Status EntityWriter::tellCounters(Known &entity, EntityKind kind, Counters counters, const LastCounted &before)
{
    if (m_origin.t <= entity.observedAt) { // the row may have stood already: it keeps what it said
        qint64 seen = 0;
        const auto then = countedBefore(m_connection, entity.id, m_origin.t + 1, &seen);
        if (!then)
            return fail(then.error());
        for (size_t i = 0; i < counters.size(); ++i)
            counters[i] = counters[i] ? (*then)[i].value : Count();
    }
    for (size_t i = 0; i < counters.size(); ++i) {
        if (!counters[i])
            continue;
        const EventTeller::Change change{entity.id, kind, static_cast<int>(i), before[i], *counters[i]};
        if (const Status told = m_events.tellChange(change); !told)
            return told;
        if (m_origin.t >= entity.counted[i].t)
            entity.counted[i] = {counters[i], m_origin.t};
    }
    entity.observedAt = std::max(entity.observedAt, m_origin.t);
    return {};
}

Status EntityWriter::gone(EntityKind kind, const QString &idOrName)
{
    const auto id = findEntity(m_connection, kind, idOrName, std::numeric_limits<qint64>::max());
    if (!id)
        return fail(id.error());
    const auto since = m_connection.number(Sql("SELECT gone_since FROM entities WHERE id = ?1"), {*id});
    if (!since)
        return fail(since.error());
    const auto seen = m_connection.number(Sql("SELECT last_seen FROM entities WHERE id = ?1"), {*id});
    if (!seen)
        return fail(seen.error());
    // Unknown, already gone, or seen by a later answer: nothing new.
    if (*id == 0 || *since || seen->value_or(0) > m_origin.t)
        return {};
    m_memory.clear();
    if (const Status set = m_connection.execute(kSetGone, {*id, m_origin.t}); !set)
        return set;
    return m_events.tell(*id, QStringLiteral("gone"), idOrName);
}

} // namespace Tidemark
