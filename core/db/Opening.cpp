// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Opening.h"

#include "core/base/Log.h"
#include "core/db/Salvage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

namespace Tidemark {

namespace {

constexpr auto kPrivateFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kPrivateFolder = kPrivateFile | QFile::ExeOwner;

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

Error noRoom(const QString &what)
{
    return Error{ErrorKind::LocalData, what, 0, 0,
                 QStringLiteral("make room on the disk and check that the data folder can be written")};
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
    if (const Status ready = prepareFolder(); !ready)
        return fail(ready.error());
    const QString lockPath = m_options.path + QStringLiteral(".opening.lock");
    QLockFile lock(lockPath);
    if (take(lock))
        return openToWrite();
    if (lock.error() != QLockFile::LockFailedError)
        return openWithoutLock();
    return fail(ErrorKind::LocalData, QStringLiteral("another program is still opening %1").arg(m_options.path));
}

QString Opening::name() const
{
    return QFileInfo(m_options.path).fileName();
}

bool Opening::isHeld() const
{
    return QFileInfo(m_options.path).size() > 0;
}

Status Opening::prepareFolder() const
{
    const QFileInfo info(m_options.path);
    const QString folder = info.absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, kPrivateFolder))
            return cannot(QStringLiteral("the data folder %1 cannot be made").arg(QDir::toNativeSeparators(folder)));
    }
    if (info.exists() && !info.isFile())
        return cannot(QStringLiteral("%1 is not a regular file").arg(QDir::toNativeSeparators(info.absoluteFilePath())));
    return {};
}

Status Opening::makeFile(Stage previous)
{
    if (!isHeld()) {
        if (const Status taken = takeEmpty(previous); !taken)
            return taken;
    }
    if (!QFile::exists(m_options.path)) {
        QFile file(m_options.path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kPrivateFile))
            return cannot(
                QStringLiteral("%1 cannot be made: %2").arg(QDir::toNativeSeparators(m_options.path), file.errorString()));
        return {};
    }
    // SQLite gives its own files the rights of this one.
    if (QFileInfo(m_options.path).ownerId() != static_cast<uint>(-2) && !QFile::setPermissions(m_options.path, kPrivateFile))
        qCWarning(lcDb) << "the rights of" << name() << "cannot be narrowed";
    return {};
}

// A first start finds no file, or the empty one of a first start that died. Any other empty file
// held something once; SQLite would delete a log without its file.
Status Opening::takeEmpty(Stage previous)
{
    const bool isLog = QFileInfo(m_options.path + QStringLiteral("-wal")).size() > 0;
    const bool wasThere = QFile::exists(m_options.path) && previous == Stage::None;
    if (m_options.onDamage == Database::OnDamage::Recreate || (!isLog && !wasThere))
        return {};
    m_notice = QStringLiteral("%1 was empty: what it held is lost, and a new one was begun").arg(name());
    if (!isLog)
        return {};
    Salvage salvage(m_options.path, *m_migrator);
    const QString kept = salvage.nextName();
    if (const Status moved = salvage.keep(kept); !moved)
        return moved;
    m_notice += QStringLiteral("; its log is kept as %1-wal").arg(QFileInfo(kept).fileName());
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
    const Note previous = noted();
    auto connection = previous.stage >= Stage::Salvaging ? resume(previous) : start(previous.stage);
    // A refusal in words is an ending too: the next start may try the same again.
    static_cast<void>(note({}));
    if (!connection && QFile::exists(m_options.path) && !isHeld())
        QFile::remove(m_options.path); // or the next start would miss what was never in it
    return connection;
}

// All that was seen before opens, though there is no room; nothing is migrated or recovered.
Result<std::unique_ptr<Connection>> Opening::openWithoutLock()
{
    m_isWithoutLock = true;
    const QString path = QDir::toNativeSeparators(m_options.path);
    if (!isHeld())
        return fail(noRoom(QStringLiteral("%1 cannot be made: the disk is full, or the folder cannot be written").arg(path)));
    auto connection = attempt(Check::Quick);
    if (!connection && m_failure == Connection::Failure::DiskFull) {
        m_isAlone = true;
        connection = attempt(Check::Quick);
    }
    if (m_damaged)
        return fail(noRoom(QStringLiteral("%1 is damaged, and there is no room to recover it").arg(path)));
    return connection;
}

Result<std::unique_ptr<Connection>> Opening::start(Stage previous)
{
    const bool wasHeld = isHeld();
    const Check check = previous == Stage::None ? Check::Quick : Check::Full;
    if (const Status marked = note({check == Check::Quick ? Stage::Opening : Stage::Checking, {}}); !marked)
        return fail(marked.error());
    if (const Status made = makeFile(previous); !made)
        return fail(made.error());
    if (previous == Stage::Checking && wasHeld)
        return recover({});
    auto connection = attempt(check);
    return m_damaged ? recover({}) : std::move(connection);
}

// After a salvage that died: what stands under the file's own name is the whole recovery copy, or
// the file before it was set aside, or nothing.
Result<std::unique_ptr<Connection>> Opening::resume(const Note &previous)
{
    const bool isCopy = isHeld() && !previous.kept.isEmpty() && QFile::exists(previous.kept);
    if (!isCopy)
        return recover(previous);
    m_notice = QStringLiteral("%1 was damaged: what could be read was saved. The old file is kept as %2")
                   .arg(name(), QFileInfo(previous.kept).fileName());
    auto connection = attempt(Check::Full);
    return m_damaged ? recover(previous) : std::move(connection);
}

Result<std::unique_ptr<Connection>> Opening::recover(const Note &previous)
{
    if (const Status replaced = replaceDamaged(previous); !replaced)
        return fail(replaced.error());
    auto connection = attempt(Check::Quick);
    if (connection || !m_damaged)
        return connection;
    const QString told = m_notice;
    if (const Status replaced = replaceDamaged({Stage::SalvagingAgain, {}}); !replaced)
        return fail(replaced.error());
    m_notice = told + QStringLiteral("; ") + m_notice;
    return attempt(Check::None);
}

Result<std::unique_ptr<Connection>> Opening::attempt(Check check)
{
    m_damaged = false;
    auto connection = Connection::open(m_options.path);
    if (!connection)
        return connection;
    Status ready = m_isAlone ? (*connection)->execute(Sql("PRAGMA locking_mode = EXCLUSIVE")) : Status();
    if (ready)
        ready = prepare(**connection, check);
    m_failure = (*connection)->failure();
    if (!ready) {
        m_damaged = m_damaged || m_failure == Connection::Failure::Damaged;
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
    if (m_isWithoutLock && *held != m_migrator->newest())
        return fail(noRoom(QStringLiteral("there is no room to bring %1 to this program's version").arg(name())));
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
    m_isUnchecked = check == Check::Quick && QFileInfo(m_options.path).size() > m_options.checkedBeforeUse;
    if (m_isUnchecked)
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

Status Opening::replaceDamaged(const Note &previous)
{
    if (m_options.onDamage == Database::OnDamage::Recreate) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(m_options.path + QLatin1String(suffix));
        m_notice = QStringLiteral("%1 was damaged and made anew").arg(name());
        return makeFile(Stage::Opening);
    }
    const auto told = salvage(previous);
    if (!told)
        return fail(told.error());
    m_notice = *told; // for whoever opened the file to show, once
    return makeFile(Stage::Opening);
}

// The note names the kept file before the file gets that name: a start after this one that died
// knows where the rows are.
Result<QString> Opening::salvage(const Note &previous)
{
    Salvage salvage(m_options.path, *m_migrator);
    QString kept;
    if (!isHeld())
        kept = !previous.kept.isEmpty() && QFile::exists(previous.kept) ? previous.kept : salvage.newestKept();
    if (!isHeld() && kept.isEmpty())
        return QString();
    const bool isNamed = !kept.isEmpty();
    if (!isNamed)
        kept = salvage.nextName();
    const Stage stage = previous.stage < Stage::Salvaging ? Stage::Salvaging : Stage::SalvagingAgain;
    if (const Status marked = note({stage, kept}); !marked)
        return fail(marked.error());
    if (const Status moved = isNamed ? salvage.keepRest(kept) : salvage.keep(kept); !moved)
        return fail(moved.error());
    if (previous.stage == Stage::SalvagingAgain)
        return salvage.begunAnew(kept);
    auto told = salvage.rescue(kept);
    if (!told)
        salvage.putBack(kept); // as it was: the next start finds the damage again
    return told;
}

} // namespace Tidemark
