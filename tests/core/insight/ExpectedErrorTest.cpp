// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ExpectedError.h"

#include <QTest>

#include <cmath>

using namespace Tidemark;

namespace {

constexpr qint64 kHour = 3'600;

QList<Observation> hourly(const QList<qint64> &values)
{
    QList<Observation> series;
    for (const qint64 value : values)
        series.append({qint64(series.size()) * kHour, value, {}});
    return series;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-3 * std::max(std::abs(a), std::abs(b)) + 1e-15;
}

} // namespace

class ExpectedErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void learnsDriftAndResolution_data();
    void learnsDriftAndResolution();
    void knowsNothingOf_data();
    void knowsNothingOf();
    void varianceIsOfTheIntervals();
    void roundingIsNoVariance();
    void expects_data();
    void expects();
};

void ExpectedErrorTest::learnsDriftAndResolution_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<double>("perHour");
    QTest::addColumn<double>("resolution");
    QTest::newRow("one per cent an hour") << QList<qint64>{98, 99, 100} << 0.01 << 0.0;
    QTest::newRow("it stands") << QList<qint64>{5'000, 5'000, 5'000} << 0.0 << 0.0;
    QTest::newRow("it falls") << QList<qint64>{1'200, 1'100, 1'000} << -0.1 << 0.0;
    QTest::newRow("only the newest five count") << QList<qint64>{1, 96, 97, 98, 99, 100} << 0.01 << 0.0;
    QTest::newRow("rounded to 100,000") << QList<qint64>{112'300'000, 112'400'000} << 0.1 / 112.4 << 0.05 / 112.4;
}

void ExpectedErrorTest::learnsDriftAndResolution()
{
    QFETCH(const QList<qint64>, values);
    QFETCH(const double, perHour);
    QFETCH(const double, resolution);
    const auto trend = counterTrend(hourly(values));
    QVERIFY(trend);
    QVERIFY2(isNear(trend->driftPerS * kHour, perHour), qPrintable(QString::number(trend->driftPerS * kHour)));
    QVERIFY2(isNear(trend->resolution, resolution), qPrintable(QString::number(trend->resolution)));
}

void ExpectedErrorTest::knowsNothingOf_data()
{
    QTest::addColumn<QList<Observation>>("series");
    QTest::newRow("nothing") << QList<Observation>();
    QTest::newRow("one observation") << hourly({100});
    QTest::newRow("two at nearly the same time") << QList<Observation>{{0, 100, {}}, {299, 101, {}}};
    QTest::newRow("nought at last") << hourly({100, 0});
    QTest::newRow("below nought at last") << hourly({100, -5});
}

void ExpectedErrorTest::knowsNothingOf()
{
    QFETCH(const QList<Observation>, series);
    QVERIFY(!counterTrend(series));
}

void ExpectedErrorTest::varianceIsOfTheIntervals()
{
    const auto steady = counterTrend(hourly({970, 980, 990, 1'000}));
    QVERIFY(steady);
    QVERIFY(isNear(steady->variancePerS, 0));
    const auto restless = counterTrend(hourly({1'000, 1'010, 990, 1'000}));
    QVERIFY(restless);
    // changes 10, -20, 10 around a drift of 0: (100 + 400 + 100) / 3600 s / 2, of 1000 squared
    QVERIFY(isNear(restless->variancePerS, 600.0 / 3'600 / 2 / 1e6));
}

void ExpectedErrorTest::roundingIsNoVariance()
{
    const auto trend = counterTrend(hourly({112'300'000, 112'300'000, 112'400'000, 112'400'000}));
    QVERIFY(trend);
    const double step = 1e5 / 112.4e6;
    QVERIFY(std::sqrt(trend->variancePerS * kHour) < step / 2);
}

void ExpectedErrorTest::expects_data()
{
    QTest::addColumn<double>("driftPerHour");
    QTest::addColumn<double>("deviationOfAnHour");
    QTest::addColumn<double>("hours");
    QTest::addColumn<double>("expected");
    QTest::newRow("nothing at once") << 0.01 << 0.02 << 0.0 << 0.0;
    QTest::newRow("drift alone") << 0.01 << 0.0 << 2.0 << 0.02;
    QTest::newRow("a fall is a change too") << -0.01 << 0.0 << 2.0 << 0.02;
    QTest::newRow("variance alone: sqrt(2/pi)") << 0.0 << 0.01 << 1.0 << 0.00797885;
    QTest::newRow("variance grows with the root of time") << 0.0 << 0.01 << 4.0 << 0.0159577;
    QTest::newRow("both: the folded normal's mean") << 0.01 << 0.01 << 1.0 << 0.0116663;
    QTest::newRow("strong drift hides the variance") << 0.1 << 0.01 << 1.0 << 0.1;
    QTest::newRow("a clock that went back") << 0.01 << 0.0 << -3.0 << 0.0;
}

void ExpectedErrorTest::expects()
{
    QFETCH(const double, driftPerHour);
    QFETCH(const double, deviationOfAnHour);
    QFETCH(const double, hours);
    QFETCH(const double, expected);
    const CounterTrend trend{driftPerHour / kHour, deviationOfAnHour * deviationOfAnHour / kHour, 0};
    const double found = expectedChange(trend, hours * kHour);
    QVERIFY2(isNear(found, expected), qPrintable(QString::number(found, 'g', 9)));
}

QTEST_GUILESS_MAIN(ExpectedErrorTest)
#include "ExpectedErrorTest.moc"
