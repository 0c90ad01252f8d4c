// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Backup.h"

#include "core/db/Connection.h"
#include "core/db/Migrator.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Tidemark {

namespace {

constexpr Sql kQuickCheck("PRAGMA quick_check(1)");
constexpr auto kPrivate = QFile::ReadOwner | QFile::WriteOwner;

Error broken(const QString &path, const QString &why)
{
    return Error{ErrorKind::LocalData, QStringLiteral("%1: %2").arg(path, why), 0, 0, {}};
}

Status checkPages(Connection &copy, const QString &path)
{
    const auto verdict = copy.first(kQuickCheck, {}, [](const Statement &s) { return s.text(0); });
    if (!verdict)
        return fail(verdict.error());
    if (verdict->value_or(QString()) != QLatin1String("ok"))
        return fail(broken(path, QStringLiteral("the copy is damaged")));
    return {};
}

// A copy is what everything is undone with: it is opened and read before it counts.
Status checkCopy(const QString &path, int version)
{
    auto copy = Connection::open(path);
    if (!copy)
        return fail(copy.error());
    if (const Status whole = checkPages(**copy, path); !whole)
        return whole;
    const auto found = Migrator::version(**copy);
    if (!found)
        return fail(found.error());
    if (*found != version)
        return fail(broken(path, QStringLiteral("the copy cannot be read back")));
    return {};
}

Result<QByteArray> digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(broken(path, file.errorString()));
    return hash.result().toHex();
}

QString digestPath(const QString &backup)
{
    return backup + QStringLiteral(".sha256");
}

Status writeDigest(const BackupReport &report)
{
    QSaveFile file(digestPath(report.path));
    const QByteArray line = report.sha256 + "  " + QFileInfo(report.path).fileName().toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.commit())
        return fail(broken(digestPath(report.path), file.errorString()));
    return {};
}

// The digest that was written with the backup; empty where none lies beside it.
Result<QByteArray> writtenDigest(const QString &backup)
{
    constexpr qint64 kLongest = 4'096;
    QFile file(digestPath(backup));
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return fail(broken(digestPath(backup), file.errorString()));
    return file.read(kLongest).split(' ').first().trimmed().toLower();
}

QString freeName(const QString &stem)
{
    for (int number = 1;; ++number) {
        const QString name = stem + QString::number(number);
        if (!QFileInfo::exists(name))
            return name;
    }
}

} // namespace

Status copyDatabase(Connection &connection, const QString &target, int version)
{
    const QString partial = target + QStringLiteral(".part");
    QFile::remove(partial);
    QFile file(partial);
    if (!file.open(QIODevice::WriteOnly, kPrivate)) // VACUUM INTO accepts an empty file
        return fail(broken(partial, file.errorString()));
    file.close();
    const Status copied = connection.execute(Sql("VACUUM INTO ?1"), {partial});
    const Status checked = copied ? checkCopy(partial, version) : copied;
    if (!checked) {
        QFile::remove(partial);
        return checked;
    }
    QFile::remove(target);
    if (!QFile::rename(partial, target))
        return fail(broken(target, QStringLiteral("the copy cannot be named so")));
    return {};
}

Result<BackupReport> backUpDatabase(const QString &path, const QString &target)
{
    if (QFileInfo::exists(target) || QFileInfo::exists(digestPath(target)))
        return fail(ErrorKind::Usage, QStringLiteral("%1 exists already").arg(target));
    auto connection = Connection::open(path);
    if (!connection)
        return fail(connection.error());
    const auto version = Migrator::version(**connection);
    if (!version)
        return fail(version.error());
    if (const Status copied = copyDatabase(**connection, target, *version); !copied)
        return fail(copied.error());
    const auto digest = digestOf(target);
    if (!digest)
        return fail(digest.error());
    const BackupReport report{target, QFileInfo(target).size(), *digest, *version};
    if (const Status written = writeDigest(report); !written)
        return fail(written.error());
    return report;
}

Result<BackupReport> checkBackup(const QString &backup, const Migrator &migrator)
{
    if (!QFileInfo(backup).isFile())
        return fail(ErrorKind::Usage, QStringLiteral("%1: no such file").arg(backup));
    const auto written = writtenDigest(backup);
    if (!written)
        return fail(written.error());
    const auto digest = digestOf(backup);
    if (!digest)
        return fail(digest.error());
    if (!written->isEmpty() && *written != *digest)
        return fail(broken(backup, QStringLiteral("it is not what was written: its checksum differs")));
    auto connection = Connection::open(backup);
    if (!connection)
        return fail(connection.error());
    if (const Status whole = checkPages(**connection, backup); !whole)
        return fail(whole.error());
    const auto version = migrator.check(**connection, backup);
    if (!version)
        return fail(version.error());
    if (*version == 0)
        return fail(broken(backup, QStringLiteral("this is no backup of a history")));
    return BackupReport{backup, QFileInfo(backup).size(), *digest, *version};
}

Result<QString> copyBefore(Connection &connection, const QString &path, const QString &what)
{
    const auto version = Migrator::version(connection);
    if (!version)
        return fail(version.error());
    const QString kept = freeName(QStringLiteral("%1.before-%2-").arg(path, what));
    if (const Status copied = copyDatabase(connection, kept, *version); !copied)
        return fail(copied.error());
    return kept;
}

Result<QString> restoreDatabase(Connection &connection, const QString &path, const QString &backup, const Migrator &migrator)
{
    const auto checked = checkBackup(backup, migrator);
    if (!checked)
        return fail(checked.error());
    const auto kept = copyBefore(connection, path, QStringLiteral("restore"));
    if (!kept)
        return kept;
    if (const Status replaced = connection.replaceContent(backup); !replaced)
        return fail(replaced.error());
    if (const Status migrated = migrator.build(connection, migrator.newest()); !migrated)
        return fail(migrated.error());
    return kept;
}

} // namespace Tidemark
