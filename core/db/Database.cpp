// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Database.h"

#include "core/base/Log.h"
#include "core/db/Opening.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

#include <chrono>

namespace Tidemark {

struct OpenOutcome {
    std::promise<Status> opened;
};

namespace {

using Steady = std::chrono::steady_clock;

constexpr int kGroupMost = 64;
constexpr auto kGroupTime = std::chrono::milliseconds(30);
constexpr int kWritesBetweenCheckpoints = 200;
constexpr qint64 kLargeLog = 16 << 20; // written back even while there is work
constexpr qint64 kRoom = 1 << 20;      // an answer with all that is made of it, and then some
constexpr qint64 kRoomEveryMs = 1000;

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now().time_since_epoch()).count();
}

// A file of a megabyte beside the database: the only way to know is to write.
bool hasRoom(const QString &path)
{
    QFile file(path + QStringLiteral(".room"));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner)
                         && file.write(QByteArray(kRoom, 'x')) == kRoom && file.flush();
    file.close();
    file.remove();
    return written;
}

// Before anything failed to be written: what is about to be paid for has to find room as well. A file system
// that does not tell is believed to have it, until a write fails.
bool saysItHasRoom(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return !disk.isValid() || disk.bytesTotal() <= 0 || disk.bytesAvailable() >= kRoom;
}

} // namespace

Database::Database(Options options)
    : m_options(std::move(options))
{
}

Result<std::unique_ptr<Database>> Database::open(Options options)
{
    auto [database, opened] = begin(std::move(options));
    if (const Status status = opened.get(); !status)
        return fail(status.error());
    return std::move(database);
}

Database::Begun Database::begin(Options options)
{
    Begun begun{std::unique_ptr<Database>(new Database(std::move(options))), {}};
    auto outcome = std::make_shared<OpenOutcome>();
    begun.opened = outcome->opened.get_future();
    Database *self = begun.database.get();
    self->m_thread = std::thread([self, outcome] { self->work(outcome); });
    return begun;
}

Database::~Database()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_more.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Database::enqueue(JobPtr job, Lane lane)
{
    {
        const std::scoped_lock lock(m_mutex);
        (lane == Lane::Urgent ? m_urgent : m_normal).push_back(std::move(job));
    }
    m_more.notify_one();
}

Database::JobPtr Database::take(std::deque<JobPtr> *&from)
{
    std::unique_lock lock(m_mutex);
    m_more.wait(lock, [this] { return m_stopping || !m_urgent.empty() || !m_normal.empty(); });
    from = m_urgent.empty() ? &m_normal : &m_urgent;
    if (from->empty())
        return nullptr;
    JobPtr job = std::move(from->front());
    from->pop_front();
    return job;
}

// The next job of the same lane, where it is a write and nothing more urgent waits.
Database::JobPtr Database::takeWrite(std::deque<JobPtr> &from)
{
    const std::scoped_lock lock(m_mutex);
    if (from.empty() || from.front()->kind != Kind::Write || (&from == &m_normal && !m_urgent.empty()))
        return nullptr;
    JobPtr job = std::move(from.front());
    from.pop_front();
    return job;
}

bool Database::isIdle()
{
    const std::scoped_lock lock(m_mutex);
    return m_urgent.empty() && m_normal.empty();
}

void Database::work(std::shared_ptr<OpenOutcome> outcome)
{
    Opening opening(m_options);
    auto connection = opening.open();
    m_notice = opening.notice();
    m_isUnchecked = opening.isUnchecked();
    m_outOfRoom = opening.isOutOfRoom();
    if (!connection) {
        outcome->opened.set_value(fail(connection.error()));
        return;
    }
    outcome->opened.set_value({});
    std::deque<JobPtr> *from = nullptr;
    while (JobPtr job = take(from)) {
        if (job->kind == Kind::Write) {
            doWrites(**connection, std::move(job), *from);
        } else {
            if (!job->run(**connection)) // the answer carries its own error
                noteFailure(**connection);
            job->finish({});
        }
        if (m_writesSinceCheckpoint >= kWritesBetweenCheckpoints && (isIdle() || logBytes() > kLargeLog))
            checkpoint(**connection, Moment::Running);
    }
    if (logBytes() > 0)
        checkpoint(**connection, Moment::Ending);
}

void Database::doWrites(Connection &connection, JobPtr job, std::deque<JobPtr> &from)
{
    std::vector<JobPtr> done;
    const auto started = Steady::now();
    Status group = connection.begin();
    if (!group) {
        noteFailure(connection);
        job->finish(group);
        return;
    }
    while (job) {
        group = doOne(connection, *job);
        done.push_back(std::move(job));
        if (group && done.size() < kGroupMost && Steady::now() - started < kGroupTime)
            job = takeWrite(from);
    }
    if (group) {
        group = connection.commit();
        if (!group)
            noteFailure(connection);
        else if (&from == &m_normal)
            m_outOfRoom = false;
    }
    if (!group)
        connection.rollback();
    m_writesSinceCheckpoint += static_cast<int>(done.size());
    for (const JobPtr &finished : done)
        finished->finish(group);
}

// Fails only where the whole transaction is lost; a job that fails alone is undone alone.
Status Database::doOne(Connection &connection, Job &job)
{
    Status status = connection.mark();
    if (status)
        status = job.run(connection);
    if (!status)
        noteFailure(connection);
    if (!connection.isInTransaction()) // SQLite gave it up: a full disk
        return status ? Status(fail(ErrorKind::LocalData, QStringLiteral("the transaction was given up"))) : status;
    if (!status)
        connection.rollbackToMark();
    connection.release();
    return {};
}

void Database::noteFailure(const Connection &connection)
{
    if (connection.failure() == Connection::Failure::DiskFull)
        m_outOfRoom = true;
    if (connection.failure() == Connection::Failure::Damaged && !std::exchange(m_isDistrusted, true))
        Opening::distrust(m_options.path);
}

bool Database::isOutOfRoom()
{
    if (!m_outOfRoom && saysItHasRoom(m_options.path))
        return false;
    m_outOfRoom = true;
    const qint64 now = steadyMs();
    if (now - m_roomAskedAt < kRoomEveryMs)
        return true;
    m_roomAskedAt = now;
    if (hasRoom(m_options.path))
        m_outOfRoom = false;
    return m_outOfRoom;
}

// Only the holder of the folder's lock checkpoints: SQLite up to 3.51.2 can damage a file that
// two connections checkpoint and write at once. Who does not get it leaves the log to the other.
// The log begins anew only where the connection that wrote it back also writes on. Programs that
// write little and end would make it grow for ever: at the end, and where it is large, it is cut.
// Who still reads or writes is not waited for: the log is then written back as far as can be.
void Database::checkpoint(Connection &connection, Moment moment)
{
    if (m_options.access == Access::Read)
        return;
    QLockFile lock(QFileInfo(m_options.path).absolutePath() + QStringLiteral("/checkpoint.lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return;
    const bool cut = moment == Moment::Ending || logBytes() > kLargeLog;
    Status done = connection.execute(Sql("PRAGMA busy_timeout = 0"));
    if (done)
        done = connection.execute(cut ? Sql("PRAGMA wal_checkpoint(TRUNCATE)") : Sql("PRAGMA wal_checkpoint(PASSIVE)"));
    const Status patient = connection.execute(Sql("PRAGMA busy_timeout = 5000"));
    if (!done || !patient)
        qCWarning(lcDb) << "checkpoint:" << qUtf8Printable((done ? patient : done).error().detail);
    else
        m_writesSinceCheckpoint = 0;
}

qint64 Database::logBytes() const
{
    return QFileInfo(m_options.path + QStringLiteral("-wal")).size();
}

} // namespace Tidemark
