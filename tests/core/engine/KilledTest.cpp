// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/credits/Ledger.h"
#include "core/engine/Engine.h"
#include "core/engine/Questions.h"
#include "core/sandbox/Sandbox.h"
#include "tests/support/Wait.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Tidemark;

namespace {
constexpr int kKills = 200;
constexpr int kPatienceMs = 60'000;
constexpr qint64 kLeastSpanMs = 60;
} // namespace

// A program that is killed at any moment loses no answer that it had committed and no request that it had paid for.
class KilledTest : public QObject
{
    Q_OBJECT

private slots:
    void atAnyMoment();

private:
    [[nodiscard]] QStringList runAndKill(int round, int afterMs);
    [[nodiscard]] qint64 spanMs();

    QTemporaryDir m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
};

// How long three answers take it, on this machine and under this load: kills fall into such a span.
qint64 KilledTest::spanMs()
{
    QProcess peer;
    const int before = m_sandbox->requests();
    peer.start(QStringLiteral(TIDEMARK_ASKING_PEER),
               {m_folder.path(), m_sandbox->baseUrl().toString(), QStringLiteral("round_first"), QStringLiteral("one-by-one")});
    if (!QTest::qWaitFor([&] { return m_sandbox->requests() > before; }, kPatienceMs))
        return -1;
    QElapsedTimer timer;
    timer.start();
    QByteArray printed;
    const bool has = QTest::qWaitFor(
        [&] {
            printed += peer.readAllStandardOutput();
            return printed.count('\n') >= 3;
        },
        kPatienceMs);
    const qint64 span = timer.elapsed();
    peer.kill();
    peer.waitForFinished();
    return has ? span : -1;
}

// The names whose answers it had committed.
QStringList KilledTest::runAndKill(int round, int afterMs)
{
    QProcess peer;
    peer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const int before = m_sandbox->requests();
    peer.start(QStringLiteral(TIDEMARK_ASKING_PEER),
               {m_folder.path(), m_sandbox->baseUrl().toString(), QStringLiteral("round_%1").arg(round), QStringLiteral("one-by-one")});
    const bool asks = QTest::qWaitFor(
        [&] { return m_sandbox->requests() > before || peer.state() == QProcess::NotRunning; }, kPatienceMs);
    if (!asks || peer.state() == QProcess::NotRunning)
        return {QStringLiteral("it ended by itself")};
    QTimer::singleShot(afterMs, &peer, &QProcess::kill);
    if (!QTest::qWaitFor([&peer] { return peer.state() == QProcess::NotRunning; }, kPatienceMs))
        return {QStringLiteral("it lives")};
    QStringList names = QString::fromUtf8(peer.readAllStandardOutput()).split(QLatin1Char('\n'));
    names.removeLast(); // a line that was not ended
    return names;
}

void KilledTest::atAnyMoment()
{
    m_sandbox = std::move(*Sandbox::start());
    const qint64 span = spanMs();
    QVERIFY(span >= 0);
    QRandomGenerator random(20261122);
    QStringList committed;
    for (int round = 0; round < kKills; ++round) {
        const QStringList names = runAndKill(round, int(random.bounded(std::max<qint64>(kLeastSpanMs, span))));
        for (const QString &name : names)
            QVERIFY2(name.startsWith(QLatin1String("round_")), qPrintable(name));
        committed += names;
    }
    QVERIFY2(committed.size() > kKills / 2, qPrintable(QString::number(committed.size())));

    EngineOptions options;
    options.dataDir = m_folder.path();
    options.apiBase = m_sandbox->baseUrl().toString();
    options.offline = true;
    const auto engine = Engine::open(options);
    QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().detail));
    AskOptions offline;
    offline.mode = FetchMode::Offline;
    const Endpoint *endpoint = (*engine)->catalogue().find(QStringLiteral("userinfo-by-username"));
    for (const QString &name : std::as_const(committed)) {
        const auto held =
            QCoro::waitFor((*engine)->questions().get(*Query::make(*endpoint, {{QStringLiteral("username"), name}}), offline));
        QVERIFY2(held, qPrintable(name));
    }
    const auto summary = wait((*engine)->ledger().summary(1));
    QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().detail));
    QVERIFY2(summary->spent.total >= m_sandbox->requests(),
             qPrintable(QStringLiteral("%1 in the ledger, %2 at the server").arg(summary->spent.total).arg(m_sandbox->requests())));
    QVERIFY(summary->spent.total <= m_sandbox->requests() + kKills + 1); // at most one a kill that never arrived
    QCoro::waitFor((*engine)->shutdown());
}

QTEST_GUILESS_MAIN(KilledTest)

#include "KilledTest.moc"
