// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/CounterChange.h"

#include <QTest>

#include <limits>

using namespace Tidemark;

class CounterChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void faults_data();
    void faults();
    void milestones_data();
    void milestones();
    void falls_data();
    void falls();
};

void CounterChangeTest::faults_data()
{
    QTest::addColumn<qint64>("said");
    QTest::addColumn<Count>("before");
    QTest::addColumn<bool>("fault");
    QTest::newRow("a 32-bit overflow") << qint64(-977'433'948) << Count(11'907'467'940) << true;
    QTest::newRow("below zero at first sight") << qint64(-1) << Count() << true;
    QTest::newRow("zero above a billion") << qint64(0) << Count(2'000'000'000) << true;
    QTest::newRow("zero of thousands") << qint64(0) << Count(1'000) << true;
    QTest::newRow("zero of few") << qint64(0) << Count(999) << false;
    QTest::newRow("zero at first sight") << qint64(0) << Count() << false;
    QTest::newRow("a fall") << qint64(1) << Count(5'000) << false;
}

void CounterChangeTest::faults()
{
    QFETCH(qint64, said);
    QFETCH(Count, before);
    QTEST(isCounterFault(said, before), "fault");
}

void CounterChangeTest::milestones_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<Count>("reached");
    QTest::newRow("below the first") << qint64(10) << qint64(999) << Count();
    QTest::newRow("the first") << qint64(999) << qint64(1'000) << Count(1'000);
    QTest::newRow("already there") << qint64(1'000) << qint64(1'001) << Count();
    QTest::newRow("two and a half") << qint64(2'400) << qint64(2'600) << Count(2'500);
    QTest::newRow("five") << qint64(499'999) << qint64(500'000) << Count(500'000);
    QTest::newRow("the highest of several") << qint64(900) << qint64(12'000) << Count(10'000);
    QTest::newRow("falling") << qint64(12'000) << qint64(900) << Count();
    QTest::newRow("above 2^32") << qint64(9'999'999'999) << qint64(10'000'000'000) << Count(10'000'000'000);
    QTest::newRow("the largest count") << qint64(0) << std::numeric_limits<qint64>::max() << Count(5'000'000'000'000'000'000);
}

void CounterChangeTest::milestones()
{
    QFETCH(qint64, before);
    QFETCH(qint64, now);
    QTEST(milestoneBetween(before, now), "reached");
}

void CounterChangeTest::falls_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<int>("fall");
    QTest::newRow("growth") << qint64(5'000) << qint64(5'001) << int(Fall::None);
    QTest::newRow("the same") << qint64(5'000) << qint64(5'000) << int(Fall::None);
    QTest::newRow("a few leave") << qint64(112'412'345) << qint64(112'412'000) << int(Fall::None);
    QTest::newRow("a hundredth") << qint64(5'000) << qint64(4'950) << int(Fall::Drop);
    QTest::newRow("a tenth") << qint64(5'003) << qint64(4'500) << int(Fall::Purge);
    QTest::newRow("a tenth of few") << qint64(999) << qint64(500) << int(Fall::None);
    QTest::newRow("one rounding step") << qint64(5'100'000) << qint64(5'000'000) << int(Fall::None);
    QTest::newRow("three rounding steps") << qint64(5'100'000) << qint64(4'800'000) << int(Fall::Drop);
    QTest::newRow("to zero") << qint64(5'003) << qint64(0) << int(Fall::Purge);
}

void CounterChangeTest::falls()
{
    QFETCH(qint64, before);
    QFETCH(qint64, now);
    QFETCH(int, fall);
    QCOMPARE(int(fallBetween(before, now)), fall);
}

QTEST_GUILESS_MAIN(CounterChangeTest)
#include "CounterChangeTest.moc"
