// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Insight.h"
#include "tests/core/insight/Samples.h"

#include <QTest>

using namespace Tidemark;

class GrowthTest : public QObject
{
    Q_OBJECT

private slots:
    void overAPeriod();
    void fallsAreKept();
    void noValue_data();
    void noValue();
    void fromZero();
    void belowResolution();
    void laterThanNowIsUnknown();
    void orderDoesNotMatter();
    void steps_data();
    void steps();
    void breakouts_data();
    void breakouts();
    void breakoutSaysWhatItSaw();
};

void GrowthTest::overAPeriod()
{
    const auto series = seriesOf({{kNow - 8 * kDay, 900}, {kNow - 7 * kDay + 100, 1'001}, {kNow - kDay, 1'051}, {kNow, 1'101}});
    const Growth week = growth(series, 7 * kDay, kNow);
    QCOMPARE(week.absolute.value, std::optional(100.0));
    QVERIFY(qAbs(*week.percent.value - 100.0 * 100 / 1'001) < 1e-12);
    QCOMPARE(week.fromT, kNow - 7 * kDay + 100); // a time that was sampled
    QCOMPARE(week.toT, kNow);
    QVERIFY(!week.belowResolution);
    QVERIFY(!week.absolute.bound);
    QCOMPARE(growth(series, kDay, kNow).absolute.value, std::optional(50.0));
}

void GrowthTest::fallsAreKept()
{
    const Growth day = growth(seriesOf({{kNow - kDay, 1'000}, {kNow, 900}}), kDay, kNow);
    QCOMPARE(day.absolute.value, std::optional(-100.0));
    QCOMPARE(day.percent.value, std::optional(-10.0));
}

void GrowthTest::noValue_data()
{
    QTest::addColumn<QList<Observation>>("series");
    QTest::newRow("nothing") << QList<Observation>();
    QTest::newRow("one") << seriesOf({{kNow, 5}});
    QTest::newRow("too young") << seriesOf({{kNow - kDay, 5}, {kNow, 6}});
    QTest::newRow("a gap where the period begins") << seriesOf({{kNow - 20 * kDay, 5}, {kNow - kDay, 6}, {kNow, 7}});
}

void GrowthTest::noValue()
{
    QFETCH(QList<Observation>, series);
    const Growth week = growth(series, 7 * kDay, kNow);
    QVERIFY(!week.absolute.value);
    QVERIFY(!week.percent.value);
    QVERIFY(!week.absolute.reason.isEmpty());
    QCOMPARE(week.absolute.reason, week.percent.reason);
}

void GrowthTest::fromZero()
{
    const Growth day = growth(seriesOf({{kNow - kDay, 0}, {kNow, 10}}), kDay, kNow);
    QCOMPARE(day.absolute.value, std::optional(10.0));
    QVERIFY(!day.percent.value);
    QCOMPARE(day.percent.reason, QStringLiteral("it was 0"));
}

void GrowthTest::belowResolution()
{
    const auto series = seriesOf({{kNow - 9 * kDay, 112'300'000}, {kNow - 7 * kDay, 112'400'000}, {kNow - kDay, 112'400'000}, {kNow, 112'400'000}});
    const Growth day = growth(series, kDay, kNow);
    QVERIFY(day.belowResolution);
    QCOMPARE(day.absolute.value, std::optional(0.0));
    QCOMPARE(day.absolute.bound, std::optional(100'000.0));
    QVERIFY(!growth(seriesOf({{kNow - kDay, 500}, {kNow, 500}}), kDay, kNow).belowResolution); // exact: a true 0
}

void GrowthTest::laterThanNowIsUnknown()
{
    const auto series = seriesOf({{kNow - kDay, 100}, {kNow, 110}, {kNow + kDay, 500}});
    QCOMPARE(growth(series, kDay, kNow).absolute.value, std::optional(10.0));
}

void GrowthTest::orderDoesNotMatter()
{
    const auto series = seriesOf({{kNow, 110}, {kNow - kDay, 100}, {kNow, 120}});
    QCOMPARE(growth(series, kDay, kNow).absolute.value, std::optional(20.0)); // of one time the later said
}

void GrowthTest::steps_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<qint64>("step");
    QTest::newRow("nothing") << QList<qint64>() << qint64(0);
    QTest::newRow("small numbers are exact") << QList<qint64>{100, 200, 9'900} << qint64(0);
    QTest::newRow("exact") << QList<qint64>{112'412'345, 112'412'501} << qint64(0);
    QTest::newRow("hundreds") << QList<qint64>{22'600, 22'700, 22'900} << qint64(100);
    QTest::newRow("50,000") << QList<qint64>{112'400'000, 112'450'000, 112'550'000} << qint64(50'000);
    QTest::newRow("100,000") << QList<qint64>{1'400'000, 1'500'000} << qint64(100'000);
    QTest::newRow("grew over the threshold") << QList<qint64>{9'987, 10'100, 10'200} << qint64(100);
    QTest::newRow("one value, carefully") << QList<qint64>{207'900, 207'900} << qint64(100);
    QTest::newRow("one value, exact") << QList<qint64>{207'911} << qint64(0);
    QTest::newRow("one exact among round ones") << QList<qint64>{22'600, 22'701} << qint64(0);
    QTest::newRow("above 2^31") << QList<qint64>{10'400'000'000, 10'500'000'000} << qint64(100'000'000);
}

void GrowthTest::steps()
{
    QFETCH(QList<qint64>, values);
    QFETCH(qint64, step);
    QList<Observation> series;
    for (const qint64 value : values)
        series.append({kNow + series.size(), value, {}});
    QCOMPARE(roundingStep(series), step);
}

void GrowthTest::breakouts_data()
{
    QTest::addColumn<QList<qint64>>("values"); // one an hour
    QTest::addColumn<bool>("isBreakout");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *title, const QList<qint64> &values, bool isBreakout, const char *reason) {
        QTest::newRow(title) << values << isBreakout << QString::fromLatin1(reason);
    };
    row("nothing", {}, false, "5 needed, 0 held");
    row("too few", {100, 101, 102, 200}, false, "5 needed, 4 held");
    row("steady", {1'000, 1'010, 1'021, 1'030, 1'041}, false, "within the usual");
    row("sudden", {1'000, 1'010, 1'021, 1'030, 1'300}, true, "");
    row("falling", {1'000, 1'010, 1'021, 1'030, 900}, false, "within the usual");
    row("one step of a rounded counter", {112'400'000, 112'400'000, 112'400'000, 112'400'000, 112'450'000}, false,
        "no more than one rounding step");
    row("three steps", {112'350'000, 112'350'000, 112'400'000, 112'400'000, 112'400'000, 112'550'000}, true, "");
    row("from nothing", {0, 0, 0, 0, 500}, false, "it was 0 for most of the time");
}

void GrowthTest::breakouts()
{
    QFETCH(QList<qint64>, values);
    QFETCH(bool, isBreakout);
    QFETCH(QString, reason);
    QList<Observation> series;
    for (const qint64 value : values)
        series.append({kNow - (values.size() - series.size()) * kHour, value, {}});
    const Breakout result = breakout(series, kNow);
    QCOMPARE(result.isBreakout, isBreakout);
    QCOMPARE(result.reason, reason);
    QCOMPARE(result.snapshots, int(values.size()));
}

void GrowthTest::breakoutSaysWhatItSaw()
{
    QList<Observation> series;
    for (int i = 0; i < 10; ++i)
        series.append({kNow - (11 - i) * kDay, 1'000 + i, {}});
    series.append({kNow - kDay + kHour, 1'120, {}});
    const Breakout result = breakout(series, kNow);
    QCOMPARE(result.baselineDays, 9);
    QVERIFY(result.isBreakout);
    QVERIFY(*result.ratePerHour > *result.usualPerHour);
    QVERIFY(qAbs(*result.ratePerHour - 100.0 * 111 / 1'009 / 25) < 1e-9);
}

QTEST_GUILESS_MAIN(GrowthTest)
#include "GrowthTest.moc"
