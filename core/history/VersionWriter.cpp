// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is not a counter: handles, names and the like as dated attributes of an entity.
#include "core/history/EntityWriter.h"

#include <QUrl>

namespace Tidemark {

namespace {

struct VersionSql {
    Sql newest; // until a time
    Sql add;
};

// By EntityKind; the columns stand in the order in which keepProfile() and the others say them.
constexpr VersionSql kVersions[] = {
    {Sql("SELECT t, handle, nickname, bio, bio_link, avatar, sec_uid, region, verified, private FROM profile_versions"
         " WHERE entity = ?1 AND t <= ?2 ORDER BY t DESC LIMIT 1"),
     Sql("INSERT OR REPLACE INTO profile_versions (entity, t, handle, nickname, bio, bio_link, avatar, sec_uid, region,"
         " verified, private) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")},
    {Sql("SELECT t, author, author_handle, title, type, created_at, duration_s, sound, sound_title, sound_author, pinned,"
         " region, hashtags FROM post_versions WHERE entity = ?1 AND t <= ?2 ORDER BY t DESC LIMIT 1"),
     Sql("INSERT OR REPLACE INTO post_versions (entity, t, author, author_handle, title, type, created_at, duration_s,"
         " sound, sound_title, sound_author, pinned, region, hashtags)"
         " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)")},
    {Sql("SELECT t, name, description FROM hashtag_versions WHERE entity = ?1 AND t <= ?2 ORDER BY t DESC LIMIT 1"),
     Sql("INSERT OR REPLACE INTO hashtag_versions (entity, t, name, description) VALUES (?1, ?2, ?3, ?4)")},
    {Sql("SELECT t, title, author, album, duration_s, original FROM sound_versions WHERE entity = ?1 AND t <= ?2 ORDER BY t DESC "
         "LIMIT 1"),
     Sql("INSERT OR REPLACE INTO sound_versions (entity, t, title, author, album, duration_s, original)"
         " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")},
};
constexpr int kVersionColumns[] = {9, 12, 2, 5};
constexpr int kHandle = 0, kAvatar = 4, kPrivate = 8; // of a profile
constexpr int kPinned = 9;                            // of a post

// A signed link is new in each answer; the picture is the same while its path is.
bool isSame(const EntityRef &entity, int column, const QVariant &a, const QVariant &b)
{
    if (entity.kind == EntityKind::Profile && column == kAvatar && a.isValid() && b.isValid())
        return QUrl(a.toString()).path() == QUrl(b.toString()).path();
    return a == b;
}

} // namespace

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
    if (const Status told = tellChanges(entity.id, entity.version, sighting); !told)
        return told;
    entity.version = merged;
    entity.versionAt = m_origin.t;
    return writeVersion(entity, sighting.entity.kind, merged);
}

// An answer that is read again adds what nobody understood of it then: to the version of its own time, which also
// takes over what became known of the time before. What was understood then stands.
Status EntityWriter::keepVersionAgain(Known &entity, const Sighting &sighting)
{
    const auto before = newestVersion(entity.id, sighting.entity.kind, m_origin.t - 1);
    if (!before)
        return fail(before.error());
    const auto newest = newestVersion(entity.id, sighting.entity.kind, m_origin.t);
    if (!newest)
        return fail(newest.error());
    const bool isThere = newest->t == m_origin.t && !newest->columns.isEmpty();
    QVariantList merged = newest->columns.isEmpty() ? QVariantList(sighting.said.size()) : newest->columns;
    bool changed = newest->columns.isEmpty();
    for (int i = 0; i < merged.size(); ++i) {
        const QVariant &said = sighting.said.at(i);
        QVariant value = merged.at(i);
        if (said.isValid() && !(isThere && value.isValid()) && !isSame(sighting.entity, i, value, said))
            value = said;
        if (!value.isValid() && !before->columns.isEmpty())
            value = before->columns.at(i);
        changed = changed || value != merged.at(i);
        merged[i] = value;
    }
    if (const Status told = tellChanges(entity.id, before->columns, sighting); !told || !changed)
        return told;
    if (m_origin.t >= entity.versionAt) {
        entity.version = merged;
        entity.versionAt = m_origin.t;
    }
    return writeVersion(entity, sighting.entity.kind, merged);
}

Status EntityWriter::writeVersion(const Known &entity, EntityKind kind, const QVariantList &version)
{
    return m_connection.execute(kVersions[static_cast<size_t>(kind)].add, QVariantList{entity.id, m_origin.t} + version);
}

Result<EntityWriter::Version> EntityWriter::newestVersion(qint64 entity, EntityKind kind, qint64 until)
{
    const auto place = static_cast<size_t>(kind);
    const auto read = m_connection.first(kVersions[place].newest, {entity, until}, [place](const Statement &s) {
        Version version;
        version.t = s.integer(0);
        for (int i = 1; i <= kVersionColumns[place]; ++i)
            version.columns.append(s.isNull(i) ? QVariant() : s.value(i));
        return version;
    });
    if (!read)
        return fail(read.error());
    return read->value_or(Version());
}

Status EntityWriter::tellChanges(qint64 entity, const QVariantList &before, const Sighting &sighting)
{
    if (before.isEmpty())
        return {};
    const QVariantList &said = sighting.said;
    const auto differs = [&](int column) {
        return said.at(column).isValid() && before.at(column).isValid() && said.at(column) != before.at(column);
    };
    if (sighting.entity.kind == EntityKind::Profile && differs(kHandle)) {
        const QString detail = QStringLiteral("@%1 -> @%2").arg(before.at(kHandle).toString(), said.at(kHandle).toString());
        if (const Status told = m_events.tell(entity, QStringLiteral("renamed"), detail); !told)
            return told;
    }
    if (sighting.entity.kind == EntityKind::Profile && differs(kPrivate))
        return m_events.tell(entity, said.at(kPrivate).toBool() ? QStringLiteral("private") : QStringLiteral("public"));
    if (sighting.entity.kind == EntityKind::Post && differs(kPinned))
        return m_events.tell(entity, said.at(kPinned).toBool() ? QStringLiteral("pinned") : QStringLiteral("unpinned"));
    return {};
}

} // namespace Tidemark
