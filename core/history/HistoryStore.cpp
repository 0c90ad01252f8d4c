// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryStore.h"

#include "core/base/Async.h"
#include "core/db/Database.h"
#include "core/db/Migrator.h"
#include "core/history/BodyStore.h"
#include "core/history/EntityWriter.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace Tidemark {

namespace {

QList<EntityRef> refsOf(const Learned &learned)
{
    QList<EntityRef> refs;
    for (const Profile &profile : learned.profiles)
        refs.append({EntityKind::Profile, profile.id.value});
    for (const Post &post : learned.posts)
        refs.append({EntityKind::Post, post.id.value});
    for (const Hashtag &hashtag : learned.hashtags)
        refs.append({EntityKind::Hashtag, hashtag.id.value});
    for (const Sound &sound : learned.sounds)
        refs.append({EntityKind::Sound, sound.id.value});
    return refs;
}

} // namespace

HistoryStore::HistoryStore(Database &database)
    : m_database(database)
    , m_memory(std::make_shared<EntityMemory>())
{
}

HistoryStore::~HistoryStore() = default;

QFuture<Status> HistoryStore::keep(AnswerRecord answer, Learned learned)
{
    QList<EntityRef> refs = refsOf(learned);
    auto job = [memory = m_memory, answer = std::move(answer), learned = std::move(learned)](Connection &connection) -> Status {
        if (const Status ready = memory->refresh(connection); !ready)
            return ready;
        const auto id = keepAnswer(connection, answer);
        if (!id)
            return fail(id.error());
        return EntityWriter(connection, *memory, {*id, answer.fetchedAt, answer.endpoint}).keep(learned);
    };
    const QFuture<Status> kept = m_database.write(std::move(job));
    tellWhenDone(kept, std::move(refs));
    return kept;
}

QFuture<Status> HistoryStore::keepNotFound(EntityKind kind, QString idOrHandle, qint64 at)
{
    const QFuture<Status> kept = m_database.write([memory = m_memory, kind, idOrHandle, at](Connection &connection) -> Status {
        if (const Status ready = memory->refresh(connection); !ready)
            return ready;
        return EntityWriter(connection, *memory, {0, at, {}}).gone(kind, idOrHandle);
    });
    tellWhenDone(kept, {{kind, idOrHandle}});
    return kept;
}

void HistoryStore::tellWhenDone(const QFuture<Status> &future, QList<EntityRef> entities)
{
    if (entities.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<Status>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, entities = std::move(entities)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0 && watcher->result())
            Q_EMIT changed(entities);
    });
    watcher->setFuture(future);
}

QFuture<Result<BackupReport>> HistoryStore::backUp(QString target)
{
    return QtConcurrent::run(backUpDatabase, m_database.path(), target); // a connection of its own: nobody waits for it
}

QFuture<Result<QString>> HistoryStore::restore(QString backup)
{
    const auto restored = m_database.run([memory = m_memory, backup, path = m_database.path(),
                                          folder = m_database.migrations()](Connection &connection) -> Result<QString> {
        const auto migrator = Migrator::load(folder);
        if (!migrator)
            return fail(migrator.error());
        auto kept = restoreDatabase(connection, path, backup, *migrator);
        memory->clear();
        return kept;
    });
    whenDone(restored, this, [this](const Result<QString> &kept) {
        if (kept)
            Q_EMIT changed({});
    });
    return restored;
}

QFuture<Result<std::optional<qint64>>> HistoryStore::reparse(LearnAgain learn, qint64 after,
                                                             std::shared_ptr<ReparseReport> report)
{
    const auto read = m_database.write([memory = m_memory, learn = std::move(learn), after, report](Connection &connection) {
        return detail::reparseNext(connection, *memory, learn, after, *report);
    });
    whenDone(read, this, [this](const Result<std::optional<qint64>> &next) {
        if (next && !*next)
            Q_EMIT changed({});
    });
    return read;
}

QFuture<Result<qint64>> HistoryStore::figures()
{
    return m_database.run(detail::countedFigures);
}

} // namespace Tidemark
