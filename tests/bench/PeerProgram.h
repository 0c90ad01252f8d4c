// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace Tidemark::Bench {

// A Python program with caches that others use (wrapper.py, caches.py), kept running so that they and ours can
// be measured in turns.
class PeerProgram
{
public:
    PeerProgram(const QString &script, const QStringList &files);
    ~PeerProgram();

    // The median of nanoseconds a hit of this name; 0 where the program cannot run.
    [[nodiscard]] double measure(const char *hit);

private:
    QProcess m_python;
};

} // namespace Tidemark::Bench
