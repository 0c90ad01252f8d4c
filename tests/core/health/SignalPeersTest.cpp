// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/health/HealthRig.h"

#include <QProcess>
#include <QTest>

using namespace Tidemark;

namespace {
constexpr int kPatienceMs = 60'000;
}

// Two programs that record into one health.db at the same time.
class SignalPeersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noCallIsLostAndNoneCountedTwice();
    void oneThatIsKilledHarmsNobody();

private:
    [[nodiscard]] static std::unique_ptr<QProcess> started(const HealthRig &rig, int calls);
};

// QProcess starts a child in memory that both share, where the thread sanitizer switches itself off for the thread that did
// it: all that this thread hands to another from then on looks like a race if it was watched before. So one is started first.
void SignalPeersTest::initTestCase()
{
    QCOMPARE(QProcess::execute(QStringLiteral(TIDEMARK_SIGNAL_PEER), {}), 2);
}

// Has opened the file, and waits.
std::unique_ptr<QProcess> SignalPeersTest::started(const HealthRig &rig, int calls)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(TIDEMARK_SIGNAL_PEER), {rig.dir.filePath(QStringLiteral("health.db")), QString::number(calls)});
    while (!process->canReadLine()) {
        if (!process->waitForReadyRead(kPatienceMs))
            return nullptr;
    }
    return process;
}

void SignalPeersTest::noCallIsLostAndNoneCountedTwice()
{
    constexpr int kCalls = 600;
    HealthRig rig;
    std::vector<std::unique_ptr<QProcess>> peers;
    for (int i = 0; i < 2; ++i) {
        peers.push_back(started(rig, kCalls));
        QVERIFY(peers.back());
    }
    for (const auto &peer : peers)
        peer->write("go\n");
    for (int i = 0; i < 20; ++i) { // and this one is the third
        rig.call("userid", CallOutcome::Ok, 100);
        QVERIFY(rig.flush());
    }
    for (const auto &peer : peers) {
        QVERIFY(peer->waitForFinished(kPatienceMs));
        QCOMPARE(peer->exitCode(), 0);
    }
    SignalCell sum;
    for (const SignalCell &cell : rig.cells())
        sum.merge(cell);
    QCOMPARE(rig.cells().size(), 2); // minutes
    QCOMPARE(sum.count(), (CallCount{2 * kCalls + 20, 2 * kCalls / 10}));
    QCOMPARE(sum.retries, quint32(2 * kCalls / 10));
    QCOMPARE(sum.latencies.calls(), 2 * kCalls + 20);
    QCOMPARE(sum.latencies.atMost(100), 2 * kCalls / 10 + 20);
    const CallLoad load = HealthRig::of(rig.database->run([](Connection &connection) {
        return SignalTable::mostLoad(connection, HealthRig::kStart, HealthRig::kStart + 60);
    }));
    QCOMPARE(load.connections, 4);
}

void SignalPeersTest::oneThatIsKilledHarmsNobody()
{
    HealthRig rig;
    const auto peer = started(rig, 10'000'000);
    QVERIFY(peer);
    peer->write("go\n");
    QTRY_VERIFY_WITH_TIMEOUT(!rig.cells().isEmpty(), kPatienceMs);
    peer->kill();
    QVERIFY(peer->waitForFinished());
    rig.call("userid", CallOutcome::Ok, 100, 5);
    const auto callsOf = [&rig] {
        qint64 calls = 0;
        for (const SignalCell &cell : rig.cells())
            calls += cell.count().calls;
        return calls;
    };
    const qint64 before = callsOf();
    QCOMPARE(before % 10, 0); // whole batches
    QVERIFY(rig.flush());
    QCOMPARE(callsOf(), before + 5);
}

QTEST_GUILESS_MAIN(SignalPeersTest)
#include "SignalPeersTest.moc"
