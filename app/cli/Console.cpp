// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Tidemark {

namespace {
bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size;
}
} // namespace

void Console::print(const QByteArray &utf8)
{
    if (m_error != 0)
        return;
    clearProgress();
    errno = 0;
    const bool isTaken = write(stdout, utf8); // large texts are written here, small ones by the flush
    if (!isTaken || std::fflush(stdout) != 0)
        m_error = errno != 0 ? errno : EIO;
}

void Console::printLine(const QString &text)
{
    print(text.toUtf8() + '\n');
}

void Console::note(const QString &text)
{
    clearProgress();
    write(stderr, text.toUtf8() + '\n');
}

void Console::progress(const QString &text)
{
    if (!isTerminal())
        return;
    write(stderr, "\r\x1b[K" + text.toUtf8());
    std::fflush(stderr);
    m_hasProgress = true;
}

bool Console::showsProgress() const
{
    return isTerminal();
}

void Console::clearProgress()
{
    if (!m_hasProgress)
        return;
    write(stderr, "\r\x1b[K");
    m_hasProgress = false;
}

Status Console::finish()
{
    clearProgress();
    if (m_error == 0 || m_error == EPIPE)
        return {};
    return fail(ErrorKind::LocalData,
                QStringLiteral("the output could not be written: %1").arg(QString::fromLocal8Bit(std::strerror(m_error))));
}

} // namespace Tidemark
