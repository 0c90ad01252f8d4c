// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OutputFolder.h"

#include "core/exporting/ExportFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Tidemark {

namespace {

Status makeFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    return fail(ErrorKind::LocalData, QStringLiteral("%1: the folder cannot be made").arg(path));
}

#ifdef Q_OS_UNIX
constexpr mode_t kOwnerOnly = 0700;

Status failed(const QString &path)
{
    return fail(ErrorKind::LocalData, QStringLiteral("%1: %2").arg(path, qt_error_string(errno)));
}

Status setOwnerOnly(int folder, const QString &path, bool isNew)
{
    struct stat around = {};
    const QByteArray parent = QFile::encodeName(QFileInfo(path).absolutePath());
    if (isNew && ::geteuid() == 0
        && (::stat(parent.constData(), &around) != 0 || ::fchown(folder, around.st_uid, around.st_gid) != 0))
        return failed(path);
    return ::fchmod(folder, kOwnerOnly) == 0 ? Status{} : failed(path);
}
#endif

} // namespace

QString absolutePath(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

Status writeInto(const QString &folder, const QList<GeneratedFile> &files)
{
    const Status made = makeFolder(folder);
    if (!made)
        return made;
    for (const GeneratedFile &file : files) {
        const Status written = writeExport(folder + QLatin1Char('/') + file.name, file.bytes);
        if (!written)
            return written;
    }
    return {};
}

#ifdef Q_OS_UNIX
Status makePrivateFolder(const QString &path)
{
    const Status around = makeFolder(QFileInfo(path).absolutePath());
    if (!around)
        return around;
    const QByteArray name = QFile::encodeName(path);
    const bool isNew = ::mkdir(name.constData(), kOwnerOnly) == 0;
    if (!isNew && errno != EEXIST)
        return failed(path);
    const int folder = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return failed(path);
    const Status set = setOwnerOnly(folder, path, isNew);
    ::close(folder);
    return set;
}
#else
// A new folder gets a list of rights with its owner alone on it; one that is there keeps its own.
Status makePrivateFolder(const QString &path)
{
    const Status around = makeFolder(QFileInfo(path).absolutePath());
    if (!around)
        return around;
    const QFileInfo info(path);
    if (info.isSymLink() || info.isJunction() || (info.exists() && !info.isDir()))
        return fail(ErrorKind::LocalData, QStringLiteral("%1: is there already, and is no folder").arg(path));
    if (info.exists() || QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return {};
    return fail(ErrorKind::LocalData, QStringLiteral("%1: the folder cannot be made").arg(path));
}
#endif

} // namespace Tidemark
