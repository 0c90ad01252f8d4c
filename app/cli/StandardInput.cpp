// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StandardInput.h"

#include "app/cli/Console.h"

#include <QScopeGuard>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <termios.h>
#include <unistd.h>
#else
#include <cstdio>
#endif

namespace Tidemark {

namespace {

constexpr qsizetype kLongestInput = 4096;

// A terminal gives a line; a file or a pipe all that it holds, so that nothing of it is dropped unseen.
enum class Until { LineBreak, End };

#ifdef Q_OS_UNIX
// Reads one byte; negative where interrupted or broken.
ssize_t readByte(char &byte)
{
    return ::read(STDIN_FILENO, &byte, 1);
}

bool isInterrupted()
{
    return errno == EINTR;
}
#else
int readByte(char &byte)
{
    return static_cast<int>(std::fread(&byte, 1, 1, stdin));
}

bool isInterrupted()
{
    return false;
}
#endif

Result<QByteArray> readText(Until until)
{
    QByteArray text;
    char byte = 0;
    for (;;) {
        const auto got = readByte(byte);
        if (got < 0 && isInterrupted())
            return fail(ErrorKind::Cancelled, QStringLiteral("interrupted while the key was read"));
        if (got < 0)
            return fail(ErrorKind::Usage, QStringLiteral("the key cannot be read: standard input is closed or broken"));
        if (got == 0 || (byte == '\n' && until == Until::LineBreak))
            return text;
        if (text.size() >= kLongestInput)
            return fail(ErrorKind::Usage, QStringLiteral("standard input is too long for a key"));
        text += byte;
    }
}

} // namespace

Result<QByteArray> readSecret(Console &console, const QString &prompt)
{
#ifdef Q_OS_UNIX
    termios before{};
    if (tcgetattr(STDIN_FILENO, &before) == 0) { // a terminal
        console.note(prompt);
        termios silent = before;
        silent.c_lflag &= static_cast<tcflag_t>(~ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        const auto restore = qScopeGuard([&before] { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before); });
        return readText(Until::LineBreak);
    }
    return readText(Until::End);
#else
    console.note(prompt);
    return readText(Until::LineBreak);
#endif
}

} // namespace Tidemark
