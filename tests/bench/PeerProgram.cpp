// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PeerProgram.h"

namespace Tidemark::Bench {

namespace {
constexpr int kPatienceMs = 60'000;
} // namespace

PeerProgram::PeerProgram(const QString &script, const QStringList &files)
{
    m_python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_python.start(QStringLiteral("/usr/bin/python3"), QStringList{QStringLiteral(TIDEMARK_BENCH_SCRIPTS "/") + script} + files);
}

PeerProgram::~PeerProgram()
{
    m_python.closeWriteChannel();
    m_python.waitForFinished(kPatienceMs);
}

double PeerProgram::measure(const char *hit)
{
    m_python.write(QByteArray(hit) + '\n');
    while (!m_python.canReadLine()) {
        if (m_python.state() == QProcess::NotRunning || !m_python.waitForReadyRead(kPatienceMs))
            return 0;
    }
    return m_python.readLine().trimmed().toDouble();
}

} // namespace Tidemark::Bench
