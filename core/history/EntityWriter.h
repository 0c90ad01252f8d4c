// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/history/Counters.h"
#include "core/history/EventTeller.h"

#include <QCache>
#include <QSet>

namespace Tidemark {

// What the newest rows say of an entity, remembered between answers so that an unchanged post
// costs two statements. Used in the database's thread alone; dropped when another program wrote
// or something was undone.
class EntityMemory
{
public:
    struct Known {
        qint64 id = 0;
        std::optional<qint64> goneSince;
        qint64 versionAt = 0; // 0: none yet
        QVariantList version;
        qint64 observedAt = 0;
        LastCounted counted;
    };

    [[nodiscard]] Status refresh(Connection &connection);
    [[nodiscard]] Known *find(const EntityRef &entity) { return m_known.object(name(entity)); }
    Known *put(const EntityRef &entity, Known known);
    void clear() { m_known.clear(); }

private:
    static std::pair<int, QString> name(const EntityRef &entity) { return {static_cast<int>(entity.kind), entity.id}; }

    QCache<std::pair<int, QString>, Known> m_known{50'000};
    qint64 m_dataVersion = -1;
    qint64 m_undone = -1;
};

// Writes what one answer taught, inside its transaction.
class EntityWriter
{
public:
    struct Origin {
        qint64 answer = 0;
        qint64 t = 0;
        QString endpoint;
        bool isAgain = false;    // an answer that was read before: it adds what was not understood or told then
        qint64 thinnedUntil = 0; // a snapshot of before that is no longer there is not made anew
    };

    EntityWriter(Connection &connection, EntityMemory &memory, Origin origin)
        : m_connection(connection)
        , m_memory(memory)
        , m_origin(std::move(origin))
        , m_events(connection, m_origin.t, m_origin.answer)
    {
    }

    [[nodiscard]] Status keep(const Learned &learned);
    [[nodiscard]] Status gone(EntityKind kind, const QString &idOrName);
    [[nodiscard]] qint64 eventsTold() const { return m_events.told(); }

private:
    using Known = EntityMemory::Known;
    struct Sighting {
        EntityRef entity;
        QVariantList said; // the version's columns; an invalid one was not said
        Counters counters;
        QString picture;
    };

    [[nodiscard]] Status keepProfile(Profile profile);
    [[nodiscard]] Status keepPost(const Post &post);
    [[nodiscard]] Status keepHashtag(const Hashtag &hashtag);
    [[nodiscard]] Status keepSound(const Sound &sound);
    [[nodiscard]] Result<QVariant> author(const Post &post);
    [[nodiscard]] Status keepPostHashtags(qint64 post, const QStringList &hashtags);

    [[nodiscard]] Result<Known *> sight(const Sighting &sighting);
    [[nodiscard]] Result<Known *> known(const EntityRef &entity);
    [[nodiscard]] Result<Known *> load(const EntityRef &entity);
    [[nodiscard]] Status touch(Known &known, const QString &picture);
    struct Version {
        qint64 t = 0;
        QVariantList columns; // empty: none
    };
    [[nodiscard]] Result<Version> newestVersion(qint64 entity, EntityKind kind, qint64 until);
    [[nodiscard]] Status keepVersion(Known &known, const Sighting &sighting);
    [[nodiscard]] Status keepVersionAgain(Known &known, const Sighting &sighting);
    [[nodiscard]] Status writeVersion(const Known &known, EntityKind kind, const QVariantList &version);
    [[nodiscard]] Status tellChanges(qint64 entity, const QVariantList &before, const Sighting &sighting);
    [[nodiscard]] Status keepCounters(Known &known, const Sighting &sighting);
    [[nodiscard]] Status tellCounters(Known &known, EntityKind kind, Counters counters, const LastCounted &before);
    [[nodiscard]] Result<bool> isFault(const Known &known, const Sighting &sighting, int column, const LastCounted &before);

    Connection &m_connection;
    EntityMemory &m_memory;
    Origin m_origin;
    EventTeller m_events;
    QSet<QString> m_profilesSeen;
};

// The entity of an id, else of the name (handle, hashtag) it has now or last had; 0: none.
[[nodiscard]] Result<qint64> findEntity(Connection &connection, EntityKind kind, const QString &idOrName, qint64 asOf);

} // namespace Tidemark
