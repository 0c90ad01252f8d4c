// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/Calibration.h"

#include <QTest>

using namespace Tidemark;

class CalibrationTest : public QObject
{
    Q_OBJECT

private slots:
    void countsRequests_data();
    void countsRequests();
    void findsTheTargetExactly_data();
    void findsTheTargetExactly();
};

void CalibrationTest::countsRequests_data()
{
    QTest::addColumn<QList<qint64>>("seconds"); // one creator is looked at
    QTest::addColumn<qint64>("userinfo");
    QTest::addColumn<qint64>("posts");
    QTest::newRow("once") << QList<qint64>{0} << qint64(1) << qint64(1);
    QTest::newRow("within both TTLs") << QList<qint64>{0, 899} << qint64(1) << qint64(1);
    QTest::newRow("past the posts' TTL") << QList<qint64>{0, 901} << qint64(1) << qint64(2);
    QTest::newRow("past both") << QList<qint64>{0, 3'601} << qint64(2) << qint64(2);
    QTest::newRow("age counts from the answer") << QList<qint64>{0, 901, 1'800, 1'802} << qint64(1) << qint64(3);
    QTest::newRow("at the same time") << QList<qint64>{5, 5, 5} << qint64(1) << qint64(1);
}

void CalibrationTest::countsRequests()
{
    QFETCH(const QList<qint64>, seconds);
    QFETCH(const qint64, userinfo);
    QFETCH(const qint64, posts);
    std::vector<ProfileView> views;
    for (const qint64 second : seconds)
        views.push_back({second * 1000, 0, 0, false});
    QCOMPARE(leastRequests(views, {}), (LeastRequests{userinfo, posts}));
}

void CalibrationTest::findsTheTargetExactly_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("creators");
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<qint64>("userinfo");
    QTest::addColumn<qint64>("posts");
    QTest::newRow("the whole day") << 5'000 << 160 << quint64(1) << qint64(3'200) << qint64(12'000);
    QTest::newRow("the whole day, other chances") << 5'000 << 160 << quint64(7) << qint64(3'200) << qint64(12'000);
    QTest::newRow("a tenth of it") << 500 << 16 << quint64(1) << qint64(320) << qint64(1'200);
}

void CalibrationTest::findsTheTargetExactly()
{
    QFETCH(const int, users);
    QFETCH(const int, creators);
    QFETCH(const quint64, seed);
    QFETCH(const qint64, userinfo);
    QFETCH(const qint64, posts);
    DayShape shape;
    shape.users = users;
    shape.creators = creators;
    shape.seed = seed;
    QCOMPARE(calibrationTarget(shape), (LeastRequests{userinfo, posts}));
    shape = calibrated(shape, {});
    QCOMPARE(leastRequests(viewsOf(drawDay(shape), shape), {}), (LeastRequests{userinfo, posts}));
    QVERIFY(shape.secondPageShare > 0);
}

QTEST_GUILESS_MAIN(CalibrationTest)
#include "CalibrationTest.moc"
