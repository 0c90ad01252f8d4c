// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace Tidemark::Bench {

// The usual Python wrapper (wrapper.py), kept running so that it and ours can be measured in turns.
class WrapperPeer
{
public:
    WrapperPeer(const QString &userinfoFile, const QString &postsFile);
    ~WrapperPeer();

    // The median of nanoseconds a hit, of "memory", "userinfo" or "posts"; 0 where there is no wrapper.
    [[nodiscard]] double measure(const char *hit);

private:
    QProcess m_python;
};

} // namespace Tidemark::Bench
