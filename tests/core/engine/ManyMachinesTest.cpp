// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Sandbox.h"
#include "tests/support/RedisServer.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

namespace {
constexpr int kMachines = 2;
constexpr int kCallers = 10;
constexpr int kPatienceMs = 60'000;
const QString kPath = QStringLiteral("/userinfo-by-username/");
const QString kHandle = QStringLiteral("mrbeast");
const QByteArray kKey = QByteArrayLiteral("tla:global:userinfo-by-username:7d3ecca347167183");
} // namespace

// Programs that share nothing but a Redis and an API that counts: each has a data folder of its own.
class ManyMachinesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneColdKeyIsAskedForOnce();
    void aFailureIsMetByEachAndNotWaitedForTwice();
    void anOwnerThatDiesIsFollowed();
    void aLeaseThatNobodyEndsIsOutlived();
    void aServerThatDiesMeanwhileStopsNobody();
    void withoutAServerEachAsksForItself();

private:
    [[nodiscard]] std::unique_ptr<QProcess> started(int machine, int callers = kCallers) const;
    [[nodiscard]] static bool ends(QProcess &process)
    {
        return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, kPatienceMs);
    }
    // What all of them say at once, one word a caller; the requests that they count as the last one.
    [[nodiscard]] QStringList together() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<RedisServer> m_server;
};

void ManyMachinesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    SandboxOptions options;
    options.latencyMs = 400;
    m_sandbox = std::move(*Sandbox::start(options));
    m_server = std::make_unique<RedisServer>();
}

std::unique_ptr<QProcess> ManyMachinesTest::started(int machine, int callers) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(TIDEMARK_ASKING_PEER),
                   {m_folder->filePath(QString::number(machine)), m_sandbox->baseUrl().toString(), kHandle,
                    QString::number(callers), m_server->url()});
    return process;
}

QStringList ManyMachinesTest::together() const
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < kMachines; ++i)
        processes.push_back(started(i));
    QStringList words;
    int requests = 0;
    for (const auto &process : processes) {
        if (!ends(*process))
            return {QStringLiteral("hangs")};
        QStringList said = QString::fromUtf8(process->readAllStandardOutput()).simplified().split(QLatin1Char(' '));
        requests += said.takeLast().toInt();
        words += said;
    }
    return words << QString::number(requests);
}

void ManyMachinesTest::oneColdKeyIsAskedForOnce()
{
    QStringList words = together();
    QCOMPARE(words.size(), kMachines * kCallers + 1);
    QCOMPARE(m_sandbox->requests(kPath), 1);
    QCOMPARE(words.takeLast(), QStringLiteral("1"));
    QCOMPARE(words.count(QStringLiteral("network")), kCallers);
    QCOMPARE(words.count(QStringLiteral("shared")), kCallers);
    QCOMPARE(m_server->tell({"EXISTS", kKey + ":lease"}).whole, 0);
}

void ManyMachinesTest::aFailureIsMetByEachAndNotWaitedForTwice()
{
    m_sandbox->setFault(QStringLiteral("*"), Fault{FaultKind::NotJson});
    QStringList words = together();
    QCOMPARE(words.size(), kMachines * kCallers + 1);
    QCOMPARE(words.takeLast().toInt(), m_sandbox->requests());
    QCOMPARE(words, QStringList(kMachines * kCallers, QStringLiteral("upstream")));
    QCOMPARE(m_server->tell({"DBSIZE"}).whole, 0);
}

void ManyMachinesTest::anOwnerThatDiesIsFollowed()
{
    m_sandbox->setFault(QStringLiteral("*"), Fault{FaultKind::Hang, 0, 1});
    const auto owner = started(0);
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->requests(), 1, kPatienceMs); // it hangs, and holds the lease
    QCOMPARE(m_server->tell({"EXISTS", kKey + ":lease"}).whole, 1);
    const auto waiting = started(1);
    QVERIFY(waiting->waitForStarted(kPatienceMs));
    owner->kill();
    QVERIFY(ends(*owner));
    QVERIFY(ends(*waiting));
    QCOMPARE(m_sandbox->requests(), 2); // the one that died had been paid for
    QVERIFY(QString::fromUtf8(waiting->readAllStandardOutput()).trimmed().endsWith(QLatin1String(" 1")));
}

// Whoever left it: another program wrote a name of this form, which has no end.
void ManyMachinesTest::aLeaseThatNobodyEndsIsOutlived()
{
    m_server->tell({"SET", kKey + ":lease", "of nobody"});
    const auto waiting = started(0, 1);
    QVERIFY(ends(*waiting));
    QCOMPARE(QString::fromUtf8(waiting->readAllStandardOutput()).simplified(), QStringLiteral("network 1"));
    QCOMPARE(m_sandbox->requests(), 1);
    QCOMPARE(m_server->tell({"GET", kKey + ":lease"}).text, QByteArray("of nobody"));
}

void ManyMachinesTest::aServerThatDiesMeanwhileStopsNobody()
{
    m_server->tell({"SET", kKey + ":lease", "of a machine that asks", "EX", "600"});
    const auto waiting = started(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->tell({"CLIENT", "LIST"}).text.contains("cmd=exists"), kPatienceMs);
    QCOMPARE(m_sandbox->requests(), 0);
    m_server->stop();
    QVERIFY(ends(*waiting));
    QCOMPARE(m_sandbox->requests(), 1);
    QVERIFY(QString::fromUtf8(waiting->readAllStandardOutput()).trimmed().endsWith(QLatin1String(" 1")));
}

void ManyMachinesTest::withoutAServerEachAsksForItself()
{
    m_server->stop();
    QStringList words = together();
    QCOMPARE(words.takeLast(), QString::number(kMachines));
    QCOMPARE(m_sandbox->requests(kPath), kMachines);
    QCOMPARE(words, QStringList(kMachines * kCallers, QStringLiteral("network")));
}

QTEST_GUILESS_MAIN(ManyMachinesTest)

#include "ManyMachinesTest.moc"
