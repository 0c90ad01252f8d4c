// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/Axis.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace Tidemark;

class AxisTest : public QObject
{
    Q_OBJECT

private slots:
    void everySpanHasItsDates();
    void holdsTheData_data();
    void holdsTheData();
    void saysWhereItStarts();
    void logGoesByDecades();
    void nonsenseIsAnEmptyAxis();
    void ticksOfTime_data();
    void ticksOfTime();
};

void AxisTest::holdsTheData_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("narrow and far from zero") << 111.42e6 << 112.41e6;
    QTest::newRow("near zero") << 3.0 << 590.0;
    QTest::newRow("flat") << 5000.0 << 5000.0;
    QTest::newRow("all zero") << 0.0 << 0.0;
    QTest::newRow("negative") << -50.0 << 20.0;
    QTest::newRow("fractions") << 0.071 << 0.079;
    QTest::newRow("huge") << 1e15 << 3e15;
}

void AxisTest::holdsTheData()
{
    QFETCH(double, low);
    QFETCH(double, high);
    const ValueAxis axis = valueAxis(low, high, Scale::Linear);
    QVERIFY(axis.low <= low);
    QVERIFY(axis.high >= high);
    QVERIFY(axis.high > axis.low);
    QVERIFY(axis.ticks.size() >= 2 && axis.ticks.size() <= 12);
    QVERIFY(std::is_sorted(axis.ticks.cbegin(), axis.ticks.cend()));
    QVERIFY(axis.position(low) >= 0 && axis.position(high) <= 1.0 + 1e-9);
}

void AxisTest::saysWhereItStarts()
{
    QVERIFY(!valueAxis(111.42e6, 112.41e6, Scale::Linear).startsAtZero());
    QVERIFY(valueAxis(3, 590, Scale::Linear).startsAtZero());
    QVERIFY(valueAxis(111.42e6, 112.41e6, Scale::Linear, AxisStart::Zero).startsAtZero());
}

void AxisTest::logGoesByDecades()
{
    const ValueAxis axis = valueAxis(120, 3.2e6, Scale::Log);
    QCOMPARE(axis.low, 100.0);
    QCOMPARE(axis.high, 1e7);
    QCOMPARE(axis.ticks.size(), 6);
    QCOMPARE(axis.position(0), 0.0);
    QVERIFY(axis.position(1e4) > axis.position(1e3));
    const ValueAxis narrow = valueAxis(1.2e6, 4.1e6, Scale::Log);
    QCOMPARE(narrow.low, 1e6);
    QCOMPARE(narrow.high, 5e6);
}

void AxisTest::nonsenseIsAnEmptyAxis()
{
    const double infinity = std::numeric_limits<double>::infinity();
    const ValueAxis axis = valueAxis(infinity, -infinity, Scale::Linear);
    QCOMPARE(axis.low, 0.0);
    QCOMPARE(axis.high, 1.0);
}

void AxisTest::ticksOfTime_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("hours") << qint64(5 * 3600);
    QTest::newRow("a day") << qint64(86400);
    QTest::newRow("a week") << qint64(7 * 86400);
    QTest::newRow("a month") << qint64(30 * 86400);
    QTest::newRow("a quarter") << qint64(90 * 86400);
    QTest::newRow("years") << qint64(6 * 365 * 86400LL);
    QTest::newRow("decades") << qint64(30 * 365 * 86400LL);
}

void AxisTest::ticksOfTime()
{
    QFETCH(qint64, seconds);
    const TimeSpan span{1792800000, 1792800000 + seconds};
    const QList<TimeTick> ticks = timeTicks(span, 6);
    QVERIFY(!ticks.isEmpty());
    QVERIFY(ticks.size() <= 7);
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        QVERIFY(ticks.at(i).t >= span.from && ticks.at(i).t <= span.to);
        QVERIFY(!ticks.at(i).text.isEmpty());
        QVERIFY(i == 0 || ticks.at(i).text != ticks.at(i - 1).text);
    }
    QVERIFY(timeTicks({5, 5}, 6).isEmpty());
}

// One date tells no span.
void AxisTest::everySpanHasItsDates()
{
    constexpr qint64 kHourS = 3'600;
    constexpr qint64 kFrom = 1'790'001'234;
    for (qint64 hours = 4; hours < 5 * 366 * 24; hours += 1 + hours / 20) {
        const auto ticks = timeTicks({kFrom, kFrom + hours * kHourS}, 6);
        QVERIFY2(ticks.size() >= 2, qPrintable(QStringLiteral("%1 h: %2").arg(hours).arg(ticks.size())));
        QVERIFY(ticks.size() <= 7);
    }
}

QTEST_GUILESS_MAIN(AxisTest)
#include "AxisTest.moc"
