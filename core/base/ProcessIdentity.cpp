// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ProcessIdentity.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

namespace Tidemark {

namespace {

#ifdef Q_OS_WIN

qint64 startOf(qint64 pid)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return -1;
    FILETIME created{}, ended{}, kernel{}, user{};
    DWORD code = 0;
    const bool alive =
        GetExitCodeProcess(process, &code) && code == STILL_ACTIVE && GetProcessTimes(process, &created, &ended, &kernel, &user);
    CloseHandle(process);
    return alive ? static_cast<qint64>(static_cast<quint64>(created.dwHighDateTime) << 32 | created.dwLowDateTime) : -1;
}

#else

// Clock ticks since the boot, 0 where the system does not tell, -1 where no such process runs.
qint64 startOf(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly)) {
        const bool runs = ::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM;
        return runs ? 0 : -1;
    }
    // The name in brackets may hold blanks and brackets; the third field comes after the last one.
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    if (fields.isEmpty() || fields.first() == "Z" || fields.first() == "X")
        return -1;
    return fields.size() > 19 ? fields.at(19).toLongLong() : 0;
}

#endif

} // namespace

ProcessIdentity ProcessIdentity::current()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return {pid, startOf(pid), QString::fromLatin1(QSysInfo::bootUniqueId())};
}

bool ProcessIdentity::isAlive() const
{
    return boot == QLatin1String(QSysInfo::bootUniqueId()) && startOf(pid) == started;
}

} // namespace Tidemark
