// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Sandbox.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

namespace {
constexpr int kProcesses = 5;
constexpr int kCallers = 10;
constexpr int kPatienceMs = 60'000;
const QString kPath = QStringLiteral("/userinfo-by-username/");
} // namespace

// Several programs on one data folder, in front of an API that counts.
class ManyProcessesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneColdKeyIsAskedForOnce();
    void aFailureIsSharedToo();
    void aMissingOneIsAskedForOnce();
    void anOwnerThatDiesIsFollowed();

private:
    [[nodiscard]] std::unique_ptr<QProcess> started(const QString &handle, int callers = kCallers) const;
    [[nodiscard]] QStringList together(const QString &handle) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
};

void ManyProcessesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    SandboxOptions options;
    options.latencyMs = 400;
    m_sandbox = std::move(*Sandbox::start(options));
}

std::unique_ptr<QProcess> ManyProcessesTest::started(const QString &handle, int callers) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(TIDEMARK_ASKING_PEER),
                   {m_folder->path(), m_sandbox->baseUrl().toString(), handle, QString::number(callers)});
    return process;
}

// What five processes at once say, one word a caller; the requests that all of them count as the last one.
QStringList ManyProcessesTest::together(const QString &handle) const
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < kProcesses; ++i)
        processes.push_back(started(handle));
    QStringList words;
    int requests = 0;
    for (const auto &process : processes) {
        if (!QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, kPatienceMs))
            return {QStringLiteral("hangs")};
        QStringList said = QString::fromUtf8(process->readAllStandardOutput()).simplified().split(QLatin1Char(' '));
        requests += said.takeLast().toInt();
        words += said;
    }
    return words << QString::number(requests);
}

void ManyProcessesTest::oneColdKeyIsAskedForOnce()
{
    QStringList words = together(QStringLiteral("mrbeast"));
    QCOMPARE(words.size(), kProcesses * kCallers + 1);
    QCOMPARE(m_sandbox->requests(kPath), 1);
    QCOMPARE(words.takeLast(), QStringLiteral("1"));
    words.removeAll(QStringLiteral("disk"));
    words.removeAll(QStringLiteral("memory"));
    QCOMPARE(words, QStringList(kCallers, QStringLiteral("network"))); // those of the process that asked
}

void ManyProcessesTest::aFailureIsSharedToo()
{
    m_sandbox->setFault(QStringLiteral("*"), Fault{FaultKind::NotJson});
    QStringList words = together(QStringLiteral("mrbeast"));
    QCOMPARE(words.size(), kProcesses * kCallers + 1);
    QCOMPARE(words.takeLast().toInt(), m_sandbox->requests());
    QCOMPARE(words, QStringList(kProcesses * kCallers, QStringLiteral("upstream")));
}

void ManyProcessesTest::aMissingOneIsAskedForOnce()
{
    QStringList words = together(QStringLiteral("gone_girl"));
    QCOMPARE(m_sandbox->requests(kPath), 1);
    QCOMPARE(words.takeLast(), QStringLiteral("1"));
}

void ManyProcessesTest::anOwnerThatDiesIsFollowed()
{
    m_sandbox->setFault(QStringLiteral("*"), Fault{FaultKind::Hang, 0, 1});
    const auto owner = started(QStringLiteral("mrbeast"));
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->requests(), 1, kPatienceMs); // it hangs, and holds the lease
    const auto waiting = started(QStringLiteral("mrbeast"));
    QVERIFY(waiting->waitForStarted(kPatienceMs));
    owner->kill();
    QVERIFY(QTest::qWaitFor([&waiting] { return waiting->state() == QProcess::NotRunning; }, kPatienceMs));
    QVERIFY(QTest::qWaitFor([&owner] { return owner->state() == QProcess::NotRunning; }, kPatienceMs));
    QCOMPARE(waiting->exitCode(), 0);
    QCOMPARE(m_sandbox->requests(), 2); // the one that died had been paid for
    QVERIFY(QString::fromUtf8(waiting->readAllStandardOutput()).trimmed().endsWith(QLatin1String(" 1")));
}

QTEST_GUILESS_MAIN(ManyProcessesTest)

#include "ManyProcessesTest.moc"
