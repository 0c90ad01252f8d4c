// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fetch path does with a wire that fails: what it costs, what stops, what is kept.
#include "tests/support/FetchRig.h"

#include <QTest>

using namespace Tidemark;

class FetchFailureTest : public QObject
{
    Q_OBJECT

private slots:
    void badAnswersAreNotKept_data();
    void badAnswersAreNotKept();
    void aMarkBeforeTheBodyIsNotKept();
    void aRefusedKeyStopsSpending();
    void noKeySendsNothing();
    void capsAreCheckedBeforeTheSend();
    void eachSendIsALedgerRow();
    void retriesByTheTier_data();
    void retriesByTheTier();
    void slowDownIsObeyed_data();
    void slowDownIsObeyed();
    void theBreakerOpensAfterFiveFailures();
    void wrongShapesStopBackgroundCalls();
};

void FetchFailureTest::badAnswersAreNotKept_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << 200 << QByteArray() << ErrorKind::Upstream;
    QTest::newRow("html") << 200 << QByteArray("<!DOCTYPE html><html></html>") << ErrorKind::Upstream;
    QTest::newRow("cut off") << 200 << QByteArray(R"({"user":{"id":"1")") << ErrorKind::Upstream;
    QTest::newRow("cut off, without the expected key") << 200 << QByteArray(R"({"person":{"id":"1"})") << ErrorKind::Upstream;
    QTest::newRow("error body") << 200 << QByteArray(R"({"code":-1,"msg":"Url parsing is failed!"})") << ErrorKind::Upstream;
    QTest::newRow("wrong keys") << 200 << QByteArray(R"({"person":{}})") << ErrorKind::ContractBroken;
    QTest::newRow("wrong types") << 200 << QByteArray(R"({"user":[1],"stats":"x"})") << ErrorKind::ContractBroken;
    QTest::newRow("no key message") << 200 << QByteArray(R"({"message":"Please sign up to tikliveapi.com"})") << ErrorKind::KeyRefused;
    QTest::newRow("wrong key message") << 200 << QByteArray(R"({"message":"Api-Key is not available"})") << ErrorKind::KeyRefused;
    QTest::newRow("401") << 401 << QByteArray("{}") << ErrorKind::KeyRefused;
    QTest::newRow("402") << 402 << QByteArray("{}") << ErrorKind::OverBudget;
    QTest::newRow("400") << 400 << QByteArray("{}") << ErrorKind::Upstream;
    QTest::newRow("302") << 302 << QByteArray() << ErrorKind::Upstream;
}

void FetchFailureTest::badAnswersAreNotKept()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    FetchRig rig;
    rig.transport.answer(status, body);
    const auto answer = rig.fetch(rig.profile());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(answer.error().requests, 1);
    QCOMPARE(answer.error().httpStatus, status);
    QCOMPARE(rig.transport.hits, 1);
    Ask offline = rig.profile();
    offline.mode = FetchMode::Offline;
    QVERIFY(!rig.fetch(offline));
    QCOMPARE(rig.rows().size(), 1);
    QCOMPARE(rig.rows().first().state, LedgerState::Charged);
}

void FetchFailureTest::aMarkBeforeTheBodyIsNotKept()
{
    FetchRig rig;
    rig.transport.answer(200, "\xEF\xBB\xBF" + FetchRig::profileBody());
    const auto answer = rig.fetch(rig.profile());
    QVERIFY(answer);
    QCOMPARE(answer->body(), FetchRig::profileBody());
    QCOMPARE(rig.fetch(rig.profile())->body(), FetchRig::profileBody());
}

void FetchFailureTest::aRefusedKeyStopsSpending()
{
    FetchRig rig;
    rig.transport.answer(200, R"({"message":"Api-Key is not available"})");
    QVERIFY(!rig.fetch(rig.profile()));
    const auto again = rig.fetch(rig.profile(QStringLiteral("another")));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::KeyRefused);
    QCOMPARE(again.error().requests, 0);
    QCOMPARE(rig.transport.hits, 1);
    QVERIFY(QCoro::waitFor(rig.keys.set(Secret("another-key-0123456789"))));
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
}

void FetchFailureTest::noKeySendsNothing()
{
    FetchRig rig{QByteArray()};
    const auto answer = rig.fetch(rig.profile());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::KeyRefused);
    QCOMPARE(rig.transport.hits, 0);
    QVERIFY(rig.rows().isEmpty());
}

void FetchFailureTest::capsAreCheckedBeforeTheSend()
{
    FetchRig rig;
    Ask ask = rig.profile();
    ask.action = std::make_shared<ActionBudget>(ActionBudget{0, 0});
    const auto refused = rig.fetch(ask);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::OverBudget);
    QCOMPARE(rig.transport.hits, 0);
    ask.action = std::make_shared<ActionBudget>(ActionBudget{1, 0});
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(ask));
    QCOMPARE(ask.action->spent, 1);
}

void FetchFailureTest::eachSendIsALedgerRow()
{
    FetchRig rig;
    rig.transport.failWith(TransportFailure::ClosedEarly, 2);
    rig.transport.failWith(TransportFailure::ClosedEarly, 2);
    const auto answer = rig.fetch(rig.profile());
    QVERIFY(!answer);
    QCOMPARE(answer.error().requests, rig.transport.hits);
    QCOMPARE(rig.rows().size(), rig.transport.hits);
    for (const LedgerRow &row : rig.rows())
        QCOMPARE(row.state, LedgerState::Unknown);
}

void FetchFailureTest::retriesByTheTier_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<TransportFailure>("failure");
    QTest::addColumn<int>("hits");
    QTest::newRow("tier 1, 503") << QByteArray("userinfo-by-username") << QStringLiteral("username") << TransportFailure::None << 2;
    QTest::newRow("tier 1, time-out") << QByteArray("userinfo-by-username") << QStringLiteral("username") << TransportFailure::Timeout << 1;
    QTest::newRow("tier 2, 503") << QByteArray("search-video") << QStringLiteral("keyword") << TransportFailure::None << 3;
    QTest::newRow("tier 2, time-out") << QByteArray("search-video") << QStringLiteral("keyword") << TransportFailure::Timeout << 3;
    QTest::newRow("too large is not asked again") << QByteArray("search-video") << QStringLiteral("keyword") << TransportFailure::TooLarge << 1;
}

void FetchFailureTest::retriesByTheTier()
{
    QFETCH(QByteArray, endpoint);
    QFETCH(QString, parameter);
    QFETCH(TransportFailure, failure);
    QFETCH(int, hits);
    FetchRig rig;
    for (int i = 0; i < 5; ++i) {
        if (failure == TransportFailure::None)
            rig.transport.answer(503);
        else
            rig.transport.failWith(failure);
    }
    QVERIFY(!rig.fetch(rig.ask(endpoint.constData(), {{parameter, QStringLiteral("cats")}})));
    QCOMPARE(rig.transport.hits, hits);
    QCOMPARE(rig.rows().size(), hits);
}

void FetchFailureTest::slowDownIsObeyed_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("hits");
    QTest::newRow("short pause: asked again") << QByteArray("3") << 2;
    QTest::newRow("longer than the call may wait") << QByteArray("60") << 1;
}

void FetchFailureTest::slowDownIsObeyed()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, hits);
    FetchRig rig;
    rig.transport.answer(429, "{}", retryAfter);
    rig.transport.answer(200, FetchRig::profileBody());
    const qint64 before = rig.clock.now();
    const auto answer = rig.fetch(rig.profile());
    QCOMPARE(rig.transport.hits, hits);
    QCOMPARE(answer.has_value(), hits == 2);
    if (hits == 2)
        QVERIFY(rig.clock.now() - before >= 3);
    else
        QCOMPARE(answer.error().httpStatus, 429);
}

void FetchFailureTest::theBreakerOpensAfterFiveFailures()
{
    FetchRig rig;
    for (int i = 0; i < 5; ++i) {
        rig.transport.failWith(TransportFailure::Timeout);
        QVERIFY(!rig.fetch(rig.profile(QStringLiteral("creator%1").arg(i))));
    }
    QCOMPARE(rig.transport.hits, 5);
    QVERIFY(!rig.fetch(rig.profile()));
    QCOMPARE(rig.transport.hits, 5);
    rig.pass(31);
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
}

void FetchFailureTest::wrongShapesStopBackgroundCalls()
{
    FetchRig rig;
    for (int i = 0; i < 3; ++i) {
        rig.transport.answer(200, R"({"person":{}})");
        QVERIFY(!rig.fetch(rig.profile(QStringLiteral("creator%1").arg(i))));
    }
    Ask background = rig.profile();
    background.priority = Priority::Background;
    QVERIFY(!rig.fetch(background));
    QCOMPARE(rig.transport.hits, 3);
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile())); // a user may still ask
}

QTEST_GUILESS_MAIN(FetchFailureTest)
#include "FetchFailureTest.moc"
