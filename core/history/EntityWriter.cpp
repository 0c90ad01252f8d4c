// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/EntityWriter.h"

#include <QUrl>

#include <limits>

namespace Tidemark {

namespace {

constexpr Sql kFind("SELECT id, gone_since FROM entities WHERE kind = ?1 AND key = ?2");
constexpr Sql kAdd("INSERT INTO entities (kind, key, first_seen, last_seen) VALUES (?1, ?2, ?3, ?3)");
constexpr Sql kTouch("UPDATE entities SET first_seen = min(first_seen, ?2), last_seen = max(last_seen, ?2), gone_since = ?3,"
                     " sightings = sightings + 1, picture = coalesce(?4, picture) WHERE id = ?1");
constexpr Sql kSetGone("UPDATE entities SET gone_since = ?2 WHERE id = ?1");
constexpr Sql kEvent("INSERT INTO events (entity, t, kind, detail) VALUES (?1, ?2, ?3, ?4)");
constexpr Sql kNewestCounters(
    "SELECT t, followers, following, likes, likes_given, videos, views, comments, shares, saves, downloads, users"
    " FROM observations WHERE entity = ?1 ORDER BY t DESC LIMIT 1");
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

struct VersionSql {
    Sql newest;
    Sql add;
};

// By EntityKind; the columns stand in the order in which keepProfile() and the others say them.
constexpr VersionSql kVersions[] = {
    {Sql("SELECT t, handle, nickname, bio, bio_link, avatar, sec_uid, region, verified, private FROM profile_versions"
         " WHERE entity = ?1 ORDER BY t DESC LIMIT 1"),
     Sql("INSERT OR REPLACE INTO profile_versions (entity, t, handle, nickname, bio, bio_link, avatar, sec_uid, region,"
         " verified, private) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")},
    {Sql("SELECT t, author, author_handle, title, type, created_at, duration_s, sound, sound_title, sound_author, pinned,"
         " region, hashtags FROM post_versions WHERE entity = ?1 ORDER BY t DESC LIMIT 1"),
     Sql("INSERT OR REPLACE INTO post_versions (entity, t, author, author_handle, title, type, created_at, duration_s,"
         " sound, sound_title, sound_author, pinned, region, hashtags)"
         " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)")},
    {Sql("SELECT t, name, description FROM hashtag_versions WHERE entity = ?1 ORDER BY t DESC LIMIT 1"),
     Sql("INSERT OR REPLACE INTO hashtag_versions (entity, t, name, description) VALUES (?1, ?2, ?3, ?4)")},
    {Sql("SELECT t, title, author, album, duration_s, original FROM sound_versions WHERE entity = ?1 ORDER BY t DESC LIMIT 1"),
     Sql("INSERT OR REPLACE INTO sound_versions (entity, t, title, author, album, duration_s, original)"
         " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")},
};
constexpr int kVersionColumns[] = {9, 12, 2, 5};
constexpr int kHandle = 0, kAvatar = 4, kPrivate = 8; // of a profile
constexpr int kPinned = 9;                            // of a post

constexpr qint64 kLarge = 1000; // a zero after this much is a fault of the upstream

// A signed link is new in each answer; the picture is the same while its path is.
bool isSame(const Tidemark::EntityRef &entity, int column, const QVariant &a, const QVariant &b)
{
    if (entity.kind == EntityKind::Profile && column == kAvatar && a.isValid() && b.isValid())
        return QUrl(a.toString()).path() == QUrl(b.toString()).path();
    return a == b;
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

Status EntityWriter::event(qint64 entity, const QString &kind, const QString &detail)
{
    if (m_origin.isAgain)
        return {};
    return m_connection.execute(kEvent, {entity, m_origin.t, kind, detail.isNull() ? QStringLiteral("") : detail});
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
    const auto kind = static_cast<size_t>(entity.kind);
    auto version = m_connection.query(kVersions[kind].newest, {known.id});
    if (!version)
        return fail(version.error());
    if (const auto there = version->next(); there && *there) {
        known.versionAt = version->integer(0);
        for (int i = 1; i <= kVersionColumns[kind]; ++i)
            known.version.append(version->isNull(i) ? QVariant() : version->value(i));
    }
    auto counters = m_connection.query(kNewestCounters, {known.id});
    if (!counters)
        return fail(counters.error());
    if (const auto there = counters->next(); there && *there) {
        known.observedAt = counters->integer(0);
        for (int i = 0; i < CounterColumns; ++i)
            known.counters[static_cast<size_t>(i)] = counters->count(i + 1);
    }
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
    if (const Status told = event(*id, QStringLiteral("first_seen"), m_origin.endpoint); !told)
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
    if (const Status kept = keepVersion(entity, sighting); !kept)
        return fail(kept.error());
    if (const Status kept = keepCounters(entity, sighting.counters); !kept)
        return fail(kept.error());
    return found;
}

Status EntityWriter::touch(Known &entity, const QString &picture)
{
    if (m_origin.isAgain)
        return {};
    if (entity.goneSince && m_origin.t > *entity.goneSince) {
        entity.goneSince.reset();
        if (const Status told = event(entity.id, QStringLiteral("back"), m_origin.endpoint); !told)
            return told;
    }
    const QVariant gone = entity.goneSince ? QVariant(*entity.goneSince) : QVariant();
    return m_connection.execute(kTouch, {entity.id, m_origin.t, gone, picture.isEmpty() ? QVariant() : QVariant(picture)});
}

Status EntityWriter::keepVersion(Known &entity, const Sighting &sighting)
{
    if (m_origin.t < entity.versionAt)
        return {}; // an older answer that came later: what is newer stands
    bool changed = entity.version.isEmpty();
    QVariantList merged = entity.version.isEmpty() ? QVariantList(sighting.said.size()) : entity.version;
    for (int i = 0; i < merged.size(); ++i) {
        const QVariant &said = sighting.said.at(i);
        if (!said.isValid() || isSame(sighting.entity, i, merged.at(i), said))
            continue;
        merged[i] = said;
        changed = true;
    }
    if (!changed)
        return {};
    if (const Status told = tellChanges(entity, sighting); !told)
        return told;
    entity.version = merged;
    entity.versionAt = m_origin.t;
    return m_connection.execute(kVersions[static_cast<size_t>(sighting.entity.kind)].add,
                                QVariantList{entity.id, m_origin.t} + merged);
}

Status EntityWriter::tellChanges(const Known &entity, const Sighting &sighting)
{
    if (entity.version.isEmpty())
        return {};
    const auto differs = [&](int column) {
        return sighting.said.at(column).isValid() && entity.version.at(column).isValid()
               && sighting.said.at(column) != entity.version.at(column);
    };
    if (sighting.entity.kind == EntityKind::Profile) {
        if (differs(kHandle)) {
            const QString detail =
                QStringLiteral("@%1 -> @%2").arg(entity.version.at(kHandle).toString(), sighting.said.at(kHandle).toString());
            if (const Status told = event(entity.id, QStringLiteral("renamed"), detail); !told)
                return told;
        }
        if (differs(kPrivate))
            return event(entity.id, sighting.said.at(kPrivate).toBool() ? QStringLiteral("private") : QStringLiteral("public"));
    }
    if (sighting.entity.kind == EntityKind::Post && differs(kPinned))
        return event(entity.id, sighting.said.at(kPinned).toBool() ? QStringLiteral("pinned") : QStringLiteral("unpinned"));
    return {};
}

Status EntityWriter::keepCounters(Known &entity, Counters counters)
{
    QVariantList values{entity.id, m_origin.t, m_origin.answer};
    bool any = false;
    for (size_t i = 0; i < counters.size(); ++i) {
        Count &value = counters[i];
        const Count before = entity.counters[i];
        if (value && (*value < 0 || (*value == 0 && before.value_or(0) >= kLarge && m_origin.t >= entity.observedAt))) {
            const QString detail = QStringLiteral("%1 was said to be %2%3")
                                       .arg(QLatin1String(counterColumnName(static_cast<int>(i))))
                                       .arg(*value)
                                       .arg(before ? QStringLiteral(" after %1").arg(*before) : QString());
            if (const Status told = event(entity.id, QStringLiteral("counter_fault"), detail); !told)
                return told;
            value.reset();
        }
        any = any || value;
        values.append(value ? QVariant(*value) : QVariant());
    }
    if (!any)
        return {};
    if (m_origin.t >= entity.observedAt) {
        entity.observedAt = m_origin.t;
        for (size_t i = 0; i < counters.size(); ++i)
            entity.counters[i] = counters[i] ? counters[i] : entity.counters[i];
    }
    return m_connection.execute(kObserve, values);
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
    return event(*id, QStringLiteral("gone"), idOrName);
}

} // namespace Tidemark
