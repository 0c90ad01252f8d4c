// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Learned.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace Tidemark {

class Database;
class EntityMemory;

// One answer of the upstream, as it came.
struct AnswerRecord {
    QString endpoint;
    QString key;          // the cache key
    QString parameters;   // form-urlencoded
    QString origin;       // scheme://host[:port] of the API
    qint64 fetchedAt = 0; // UTC seconds
    QByteArray body;
};

// Writes history: every answer is kept (raw body content-addressed and compressed, each with its
// own checksum) and every counter in it becomes an Observation. Append-only: equal counters at a
// later time are new observations. Handles, nicknames and bios are dated attributes keyed by the
// numeric id. A counter below zero, or zero where thousands were, is a counter_fault event and no
// observation. One writer thread; safe to call from the thread that owns it.
class HistoryStore : public QObject
{
    Q_OBJECT

public:
    explicit HistoryStore(Database &database);
    ~HistoryStore() override;

    [[nodiscard]] virtual QFuture<Status> keep(AnswerRecord answer, Learned learned);
    // A 404 for something that once existed is an event ("gone"), not an error. idOrHandle may
    // be a handle, a hashtag's name or an id; nothing is written where it was never known.
    [[nodiscard]] QFuture<Status> keepNotFound(EntityKind kind, QString idOrHandle, qint64 at);

Q_SIGNALS:
    void changed(const QList<Tidemark::EntityRef> &entities);

private:
    void tellWhenDone(const QFuture<Status> &future, QList<EntityRef> entities);

    Database &m_database;
    std::shared_ptr<EntityMemory> m_memory; // of the database's thread
};

} // namespace Tidemark
