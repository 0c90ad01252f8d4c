// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheFile.h"

#include "core/base/Log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <sqlite3.h>

#include <array>

namespace Tidemark::detail {

namespace {
constexpr std::array kScripts = {"0001_answers.sql", "0002_leases.sql"};
constexpr int kSchema = int(kScripts.size());
constexpr int kTooNew = -1; // beside SQLite's codes, which are not negative
constexpr int kBusyMs = 5'000;
constexpr int kWalAttempts = 20;
constexpr int kRebuildLockMs = 2'000;
constexpr auto kPrivateFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kPrivateFolder = kPrivateFile | QFile::ExeOwner;

QString rebuildLock(const QString &path)
{
    return path + QStringLiteral(".rebuild.lock");
}

void removeCompanions(const QString &path)
{
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
}

// A log without its file would be read into the new one.
void makePrivate(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists() && folder.mkpath(QStringLiteral(".")))
        QFile::setPermissions(folder.path(), kPrivateFolder);
    if (QFile::exists(path))
        return;
    QLockFile lock(rebuildLock(path));
    QFile file(path);
    if (!lock.tryLock(kRebuildLockMs) || file.exists())
        return;
    removeCompanions(path);
    static_cast<void>(file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kPrivateFile));
}

int keepWalSize(void *size, sqlite3 *, const char *, int pages)
{
    *static_cast<int *>(size) = pages;
    return SQLITE_OK;
}

QByteArray script(int version)
{
    QFile file(QStringLiteral(":/tidemark/migrations/cache/") + QLatin1String(kScripts.at(size_t(version) - 1)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

void StatementDeleter::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<std::unique_ptr<CacheFile>> CacheFile::open(const QString &path, Access access)
{
    int code = SQLITE_OK;
    for (int attempt = 0; attempt < 2; ++attempt) {
        std::unique_ptr<CacheFile> file(new CacheFile);
        code = file->connect(path, access);
        if (code == SQLITE_OK)
            return file;
        if (code == kTooNew)
            return fail(ErrorKind::LocalData,
                        QStringLiteral("the cache was made by a newer version; this one knows schema %1").arg(kSchema));
        if (!isDamage(code) || access == Access::Read)
            break;
        discard(std::move(file), path);
    }
    const QString text = QString::fromUtf8(sqlite3_errstr(code));
    return fail(ErrorKind::LocalData, QStringLiteral("the cache file cannot be opened: ") + text);
}

void CacheFile::discard(std::unique_ptr<CacheFile> file, const QString &path)
{
    QLockFile lock(rebuildLock(path));
    if (!lock.tryLock(kRebuildLockMs) || file->hasMoved())
        return;
    qCWarning(lcCache, "the cache file is damaged or outdated; it is made anew");
    file.reset();
    removeCompanions(path);
    QFile::remove(path);
}

bool CacheFile::isDamage(int code)
{
    return (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB;
}

CacheFile::~CacheFile()
{
    sqlite3_close_v2(m_db);
}

int CacheFile::execute(const char *sql)
{
    return sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
}

CacheStatement CacheFile::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return CacheStatement(statement);
}

qint64 CacheFile::number(const char *sql, qint64 fallback)
{
    const CacheStatement statement = prepare(sql);
    if (!statement || sqlite3_step(statement.get()) != SQLITE_ROW)
        return fallback;
    return sqlite3_column_int64(statement.get(), 0);
}

bool CacheFile::isSound()
{
    const CacheStatement statement = prepare("PRAGMA quick_check(1)");
    if (!statement || sqlite3_step(statement.get()) != SQLITE_ROW)
        return false;
    return qstrcmp(reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), 0)), "ok") == 0;
}

int CacheFile::changes() const
{
    return sqlite3_changes(m_db);
}

int CacheFile::lastCode() const
{
    return sqlite3_errcode(m_db);
}

bool CacheFile::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_db, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void CacheFile::checkpoint(bool truncate)
{
    sqlite3_busy_timeout(m_db, 0);
    const int mode = truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
    sqlite3_wal_checkpoint_v2(m_db, nullptr, mode, nullptr, nullptr);
    sqlite3_busy_timeout(m_db, kBusyMs);
}

int CacheFile::connect(const QString &path, Access access)
{
    if (access == Access::Write)
        makePrivate(path);
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db, flags, nullptr);
    if (opened != SQLITE_OK)
        return opened;
    sqlite3_extended_result_codes(m_db, 0);
    sqlite3_busy_timeout(m_db, kBusyMs);
    const int configured = configure(access);
    if (configured != SQLITE_OK || access == Access::Read)
        return configured;
    return ensureSchema();
}

int CacheFile::configure(Access access)
{
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    const int code = execute("PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=1; PRAGMA trusted_schema=0;"
                             "PRAGMA cell_size_check=1; PRAGMA mmap_size=0; PRAGMA cache_size=-8192;");
    if (code != SQLITE_OK)
        return code;
    if (access == Access::Read)
        return execute("PRAGMA query_only=1; SELECT count(*) FROM meta");
    // Bodies are long: in pages of 16 KiB a page of posts is read in two thirds of the time, a profile in half
    // (measured). An older file keeps its own.
    if (const int paged = execute("PRAGMA page_size=16384"); paged != SQLITE_OK)
        return paged;
    // Two programs that start at once on a new file: SQLite does not wait here.
    int switched = SQLITE_BUSY;
    for (int attempt = 0; attempt < kWalAttempts && switched == SQLITE_BUSY; ++attempt) {
        switched = execute("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;");
        if (switched == SQLITE_BUSY)
            sqlite3_sleep(10);
    }
    sqlite3_wal_hook(m_db, keepWalSize, &m_walPages);
    return switched;
}

int CacheFile::migrate(int version)
{
    if (const int code = execute(script(version).constData()); code != SQLITE_OK)
        return code;
    const CacheStatement statement = prepare("INSERT INTO schema_version VALUES (?1, ?2, unixepoch())");
    sqlite3_bind_int(statement.get(), 1, version);
    sqlite3_bind_text(statement.get(), 2, kScripts.at(size_t(version) - 1), -1, SQLITE_STATIC);
    return sqlite3_step(statement.get()) == SQLITE_DONE ? SQLITE_OK : lastCode();
}

int CacheFile::ensureSchema()
{
    const int begun = execute("BEGIN IMMEDIATE");
    if (begun != SQLITE_OK)
        return begun;
    int code = SQLITE_OK;
    qint64 version = 0;
    if (number("SELECT count(*) FROM sqlite_schema", 0) == 0) {
        code = execute("CREATE TABLE schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                       " applied_at INTEGER NOT NULL) STRICT");
    } else {
        version = number("SELECT max(version) FROM schema_version", 0);
        if (version < 1 || version > kSchema)
            code = version > kSchema ? kTooNew : SQLITE_CORRUPT;
    }
    while (code == SQLITE_OK && version < kSchema)
        code = migrate(int(++version));
    if (code != SQLITE_OK) {
        static_cast<void>(execute("ROLLBACK"));
        return code;
    }
    return execute("COMMIT");
}

} // namespace Tidemark::detail
