// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Breaker.h"
#include "core/fetch/RetryPolicy.h"

#include <QTest>

using namespace Tidemark;
using namespace std::chrono_literals;

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void readsRetryAfter_data();
    void readsRetryAfter();
    void waitsWithFullJitter();
    void retriesAreATenth();
    void breakerOpensOnHalfOfTen();
    void breakerDoublesItsPause();
};

void RetryPolicyTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: unreadable
    QTest::newRow("seconds") << QByteArray("7") << 7;
    QTest::newRow("zero is one") << QByteArray("0") << 1;
    QTest::newRow("hours are two minutes") << QByteArray("36000") << 120;
    QTest::newRow("date") << QByteArray("Wed, 21 Oct 2015 07:28:30 GMT") << 30;
    QTest::newRow("date in the past") << QByteArray("Wed, 21 Oct 2015 07:00:00 GMT") << 1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("absent") << QByteArray() << -1;
}

void RetryPolicyTest::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const auto wait = RetryPolicy::retryAfter(value, 1'445'412'480); // 21 Oct 2015 07:28:00
    QCOMPARE(wait ? int(wait->count() / 1000) : -1, seconds);
}

void RetryPolicyTest::waitsWithFullJitter()
{
    Endpoint endpoint;
    endpoint.tier = QStringLiteral("tier3_batch");
    TransportReply reply;
    reply.status = 503;
    QCOMPARE(RetryPolicy::delay({endpoint, reply, 1, 0ms}, 1.0, 0), 500ms);
    QCOMPARE(RetryPolicy::delay({endpoint, reply, 2, 0ms}, 1.0, 0), 1000ms);
    QCOMPARE(RetryPolicy::delay({endpoint, reply, 2, 0ms}, 0.0, 0), 0ms);
    QVERIFY(!RetryPolicy::delay({endpoint, reply, 3, 0ms}, 1.0, 0));
    QVERIFY(!RetryPolicy::delay({endpoint, reply, 1, 180s}, 0.5, 0));
}

void RetryPolicyTest::retriesAreATenth()
{
    RetryBudget budget;
    for (int i = 0; i < 3; ++i)
        QVERIFY(budget.take(i));
    QVERIFY(!budget.take(3));
    for (int i = 0; i < 50; ++i)
        budget.noteRequest(4);
    QVERIFY(budget.take(5));
    QVERIFY(budget.take(5));
    QVERIFY(!budget.take(5));
    QVERIFY(budget.take(4'000'000)); // an hour later
}

void RetryPolicyTest::breakerOpensOnHalfOfTen()
{
    Breaker breaker;
    for (int i = 0; i < 4; ++i) {
        breaker.failed(i);
        breaker.succeeded(i);
    }
    QVERIFY(!breaker.isOpen());
    breaker.failed(5);
    breaker.failed(6); // six of ten
    QVERIFY(breaker.isOpen());
}

void RetryPolicyTest::breakerDoublesItsPause()
{
    Breaker breaker;
    for (int i = 0; i < 5; ++i)
        breaker.failed(0);
    QVERIFY(!breaker.admits(29'999));
    QVERIFY(breaker.admits(30'000));
    QVERIFY(!breaker.admits(30'001)); // one probe at a time
    breaker.failed(30'001);
    QVERIFY(!breaker.admits(90'000));
    QVERIFY(breaker.admits(90'001));
    breaker.succeeded(90'002);
    QVERIFY(!breaker.isOpen());
    QVERIFY(breaker.admits(90'003));
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "RetryPolicyTest.moc"
