// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/TaskCount.h"
#include "core/db/Backup.h"
#include "core/domain/Learned.h"
#include "core/history/Reparse.h"
#include "core/history/Thinning.h"

#include <QCoroTask>
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

    // A copy of everything, with its checksum beside it, while programs read and write. A file that exists already is a
    // Usage error.
    [[nodiscard]] QFuture<Result<BackupReport>> backUp(QString target);
    // Puts a backup in place of all that is held, for every program that has it open; the answer names the copy that
    // was made of what was there. A backup that is damaged, of a newer program or of another one is refused.
    [[nodiscard]] QFuture<Result<QString>> restore(QString backup);

    // What thinning would take away; nothing is written.
    [[nodiscard]] QFuture<Result<ThinReport>> thinnable(ThinPlan plan);
    // Takes it away after a copy of everything beside the file, in short steps: others read and write in between.
    [[nodiscard]] QCoro::Task<Result<ThinReport>> thin(ThinPlan plan);
    // A thinning ends at its next step; what it took away stays away.
    void stop() { m_isStopped = true; }
    // While any thinning is under way, this must live.
    [[nodiscard]] int running() const { return m_tasks.running(); }

    // The next answers after one, by the parsers of today: what they had and nobody understood is added, nothing is taken
    // away. 0 begins; the report is added to, and absent means that all have been read.
    [[nodiscard]] QFuture<Result<std::optional<qint64>>> reparse(LearnAgain learn, qint64 after,
                                                                 std::shared_ptr<ReparseReport> report);
    [[nodiscard]] QFuture<Result<qint64>> figures();

Q_SIGNALS:
    void changed(const QList<Tidemark::EntityRef> &entities); // none: anything may have

private:
    [[nodiscard]] QCoro::Task<Status> thinRows(ThinPlan plan, ThinReport *report);
    [[nodiscard]] QCoro::Task<Status> thinAnswers(ThinReport *report);
    void tellWhenDone(const QFuture<Status> &future, QList<EntityRef> entities);

    Database &m_database;
    std::shared_ptr<EntityMemory> m_memory; // of the database's thread
    TaskCount m_tasks;
    bool m_isStopped = false;
};

} // namespace Tidemark
