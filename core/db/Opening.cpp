// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Opening.h"

#include "core/base/Log.h"
#include "core/db/Salvage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace Tidemark {

namespace {

constexpr auto kPrivateFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kPrivateFolder = kPrivateFile | QFile::ExeOwner;
constexpr int kOpenWaitMs = 60'000;

struct Pragma {
    Sql set;
    Sql read;
    const char *expected; // an empty answer is accepted where SQLite was built without the feature
};

constexpr Pragma kPragmas[] = {
    {Sql("PRAGMA journal_mode = WAL"), Sql("PRAGMA journal_mode"), "wal"},
    {Sql("PRAGMA foreign_keys = 1"), Sql("PRAGMA foreign_keys"), "1"},
    {Sql("PRAGMA trusted_schema = 0"), Sql("PRAGMA trusted_schema"), "0"},
    {Sql("PRAGMA cell_size_check = 1"), Sql("PRAGMA cell_size_check"), "1"},
    {Sql("PRAGMA mmap_size = 0"), Sql("PRAGMA mmap_size"), "0"},
    {Sql("PRAGMA busy_timeout = 5000"), Sql("PRAGMA busy_timeout"), "5000"},
    {Sql("PRAGMA wal_autocheckpoint = 0"), Sql("PRAGMA wal_autocheckpoint"), "0"},
    {Sql("PRAGMA cache_size = -32768"), Sql("PRAGMA cache_size"), "-32768"}, // KiB: the upper pages of a large history
};
constexpr Pragma kFull{Sql("PRAGMA synchronous = FULL"), Sql("PRAGMA synchronous"), "2"};
constexpr Pragma kNormal{Sql("PRAGMA synchronous = NORMAL"), Sql("PRAGMA synchronous"), "1"};
constexpr Pragma kReadOnly{Sql("PRAGMA query_only = 1"), Sql("PRAGMA query_only"), "1"};

Status setAndVerify(Connection &connection, const Pragma &pragma)
{
    if (const Status set = connection.execute(pragma.set); !set)
        return set;
    const auto held = connection.first(pragma.read, {}, [](const Statement &s) { return s.text(0); });
    if (!held)
        return fail(held.error());
    const QString expected = QString::fromLatin1(pragma.expected);
    if (*held && **held != expected) {
        Error error{
            ErrorKind::LocalData, {}, 0, 0, QStringLiteral("keep the data folder on a local disk, not on a network drive")};
        error.detail = QStringLiteral("%1 is %2 in place of %3").arg(QString::fromLatin1(pragma.read.text), **held, expected);
        return fail(error);
    }
    return {};
}

Status cannot(const QString &what)
{
    return fail(Error{ErrorKind::LocalData, what, 0, 0, QStringLiteral("check that the data folder exists and can be written")});
}

} // namespace

Result<std::unique_ptr<Connection>> Opening::open()
{
    auto migrator = Migrator::load(m_options.migrations);
    if (!migrator)
        return fail(migrator.error());
    m_migrator = std::move(*migrator);
    if (m_options.access == Database::Access::Read)
        return openToRead();
    if (const Status ready = prepareFile(); !ready)
        return fail(ready.error());
    QLockFile lock(m_options.path + QStringLiteral(".opening.lock"));
    lock.setStaleLockTime(0); // a dead holder is told by its process id; a slow one keeps it
    if (!lock.tryLock(kOpenWaitMs))
        return fail(ErrorKind::LocalData,
                    QStringLiteral("another program is still opening %1").arg(QFileInfo(m_options.path).fileName()));
    return openToWrite();
}

Status Opening::prepareFile() const
{
    const QFileInfo info(m_options.path);
    const QDir folder = info.absoluteDir();
    if (!folder.exists()) {
        QDir parent(folder.absolutePath());
        if (!parent.mkpath(QStringLiteral(".")) || !QFile::setPermissions(folder.absolutePath(), kPrivateFolder))
            return cannot(QStringLiteral("the data folder cannot be made"));
    }
    if (!info.exists()) {
        QFile file(m_options.path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kPrivateFile) && !QFile::exists(m_options.path))
            return cannot(QStringLiteral("%1 cannot be made: %2").arg(info.fileName(), file.errorString()));
        return {};
    }
    if (!info.isFile())
        return cannot(QStringLiteral("%1 is not a regular file").arg(info.fileName()));
    // SQLite gives its own files the rights of this one.
    if (info.ownerId() != static_cast<uint>(-2) && !QFile::setPermissions(m_options.path, kPrivateFile))
        qCWarning(lcDb) << "the rights of" << info.fileName() << "cannot be narrowed";
    return {};
}

Result<std::unique_ptr<Connection>> Opening::openToRead()
{
    if (!QFile::exists(m_options.path))
        return fail(ErrorKind::LocalData, QStringLiteral("%1 does not exist").arg(QFileInfo(m_options.path).fileName()));
    auto connection = Connection::open(m_options.path);
    if (!connection)
        return connection;
    const auto held = m_migrator->check(**connection, m_options.path);
    if (!held)
        return fail(held.error());
    if (*held != m_migrator->newest())
        return fail(ErrorKind::LocalData,
                    QStringLiteral("%1 must first be opened to write").arg(QFileInfo(m_options.path).fileName()));
    if (const Status set = setPragmas(**connection); !set)
        return fail(set.error());
    if (const Status set = setAndVerify(**connection, kReadOnly); !set)
        return fail(set.error());
    return connection;
}

Result<std::unique_ptr<Connection>> Opening::openToWrite()
{
    const Stage previous = noted();
    const Check check = previous == Stage::None ? Check::Quick : Check::Full;
    if (const Status marked = note(check == Check::Quick ? Stage::Opening : Stage::Checking); !marked)
        return fail(marked.error());
    Result<std::unique_ptr<Connection>> connection = fail(ErrorKind::LocalData, {});
    if (previous == Stage::None || previous == Stage::Opening)
        connection = attempt(check);
    else
        m_damaged = true;
    if (m_damaged)
        connection = recover(previous);
    // A refusal in words is an ending too: the next start may try the same again.
    static_cast<void>(note(Stage::None));
    return connection;
}

Result<std::unique_ptr<Connection>> Opening::recover(Stage previous)
{
    if (const Status marked = note(Stage::Salvaging); !marked)
        return fail(marked.error());
    if (const Status replaced = replaceDamaged(previous); !replaced)
        return fail(replaced.error());
    auto connection = attempt(Check::Quick);
    if (connection || !m_damaged)
        return connection;
    if (const Status replaced = replaceDamaged(Stage::Salvaging); !replaced)
        return fail(replaced.error());
    return attempt(Check::None);
}

Result<std::unique_ptr<Connection>> Opening::attempt(Check check)
{
    m_damaged = false;
    auto connection = Connection::open(m_options.path);
    if (!connection)
        return connection;
    if (const Status ready = prepare(**connection, check); !ready) {
        m_damaged = m_damaged || (*connection)->failure() == Connection::Failure::Damaged;
        return fail(ready.error());
    }
    return connection;
}

Status Opening::prepare(Connection &connection, Check check)
{
    // The version first: a file of a newer program must stay as it is, to the byte.
    const auto held = m_migrator->check(connection, m_options.path);
    if (!held)
        return fail(held.error());
    if (const Status set = setPragmas(connection); !set)
        return set;
    if (const Status sound = checkPages(connection, check); !sound)
        return sound;
    const Status migrated = m_migrator->migrate(connection, m_options.path);
    if (migrated && m_options.maxPages > 0) {
        if (const auto bound = connection.run(QStringLiteral("PRAGMA max_page_count = %1").arg(m_options.maxPages)); !bound)
            return fail(bound.error());
    }
    return migrated;
}

Status Opening::setPragmas(Connection &connection) const
{
    for (const Pragma &pragma : kPragmas) {
        if (const Status set = setAndVerify(connection, pragma); !set)
            return set;
    }
    return setAndVerify(connection, m_options.durability == Database::Durability::Full ? kFull : kNormal);
}

Status Opening::checkPages(Connection &connection, Check check)
{
    if (check == Check::None)
        return {};
    const Sql sql = check == Check::Quick ? Sql("PRAGMA quick_check(1)") : Sql("PRAGMA integrity_check(1)");
    const auto verdict = connection.first(sql, {}, [](const Statement &s) { return s.text(0); });
    if (!verdict)
        return fail(verdict.error());
    if (verdict->value_or(QString()) == QLatin1String("ok"))
        return {};
    m_damaged = true;
    return fail(ErrorKind::LocalData, QStringLiteral("%1 is damaged").arg(QFileInfo(m_options.path).fileName()));
}

Status Opening::replaceDamaged(Stage previous)
{
    if (m_options.onDamage == Database::OnDamage::Recreate) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(m_options.path + QLatin1String(suffix));
        m_notice = QStringLiteral("%1 was damaged and made anew").arg(QFileInfo(m_options.path).fileName());
        return prepareFile();
    }
    Salvage salvage(m_options.path, *m_migrator);
    const auto told = previous == Stage::Salvaging ? salvage.setAside() : salvage.rescue();
    if (!told)
        return fail(told.error());
    m_notice = *told;
    qCWarning(lcDb) << qUtf8Printable(m_notice);
    return prepareFile();
}

Status Opening::note(Stage stage) const
{
    const QString path = m_options.path + QStringLiteral(".opening");
    if (stage == Stage::None) {
        QFile::remove(path);
        return {};
    }
    QFile file(path);
    const QByteArray text = QByteArray::number(static_cast<int>(stage));
    // On a full disk there is no note, and none is needed to read what is there.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, kPrivateFile) || file.write(text) != text.size())
        qCWarning(lcDb) << "no note of the opening:" << file.errorString();
    return {};
}

Opening::Stage Opening::noted() const
{
    QFile file(m_options.path + QStringLiteral(".opening"));
    if (!file.open(QIODevice::ReadOnly))
        return Stage::None;
    const int stage = file.read(1).toInt();
    return stage == 3 ? Stage::Salvaging : stage == 2 ? Stage::Checking : Stage::Opening;
}

} // namespace Tidemark
