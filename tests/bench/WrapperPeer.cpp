// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/WrapperPeer.h"

namespace Tidemark::Bench {

namespace {
constexpr int kPatienceMs = 60'000;
} // namespace

WrapperPeer::WrapperPeer(const QString &userinfoFile, const QString &postsFile)
{
    m_python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(TIDEMARK_BENCH_WRAPPER), userinfoFile, postsFile});
}

WrapperPeer::~WrapperPeer()
{
    m_python.closeWriteChannel();
    m_python.waitForFinished(kPatienceMs);
}

double WrapperPeer::measure(const char *hit)
{
    m_python.write(QByteArray(hit) + '\n');
    while (!m_python.canReadLine()) {
        if (m_python.state() == QProcess::NotRunning || !m_python.waitForReadyRead(kPatienceMs))
            return 0;
    }
    return m_python.readLine().trimmed().toDouble();
}

} // namespace Tidemark::Bench
