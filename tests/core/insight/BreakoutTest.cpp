// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Breakout.h"
#include "core/insight/Metrics.h"
#include "tests/core/insight/Samples.h"

#include <QTest>

using namespace Tidemark;

// The figures behind a breakout, and how rounding goes into rates.
class BreakoutTest : public QObject
{
    Q_OBJECT

private slots:
    void growthRate_data();
    void growthRate();
    void aBreakoutOutgrowsItsOwnPast_data();
    void aBreakoutOutgrowsItsOwnPast();
    void closeSnapshotsAreLeftOut();
    void theBaselineIsAMonth();
    void changesUnderAStepAreNoFigure();
    void roundingGoesIntoRates();
};

namespace {

QList<Observation> hourly(const QList<qint64> &values)
{
    QList<Observation> series;
    for (qsizetype i = 0; i < values.size(); ++i)
        series.append({kNow - (values.size() - 1 - i) * kHour, values.at(i), {}});
    return series;
}

} // namespace

void BreakoutTest::growthRate_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<std::optional<double>>("value");
    QTest::addColumn<std::optional<double>>("bound");
    QTest::addColumn<QString>("reason");
    const std::optional<double> none;
    QTest::newRow("nothing") << QList<qint64>{} << none << none << QStringLiteral("2 needed, 0 held");
    QTest::newRow("one") << QList<qint64>{5} << none << none << QStringLiteral("2 needed, 1 held");
    QTest::newRow("from zero") << QList<qint64>{0, 5} << none << none << QStringLiteral("it was 0");
    QTest::newRow("exact") << QList<qint64>{1'000, 1'010} << std::optional(1.0) << none << QString();
    QTest::newRow("falling") << QList<qint64>{1'000, 990} << std::optional(-1.0) << none << QString();
    QTest::newRow("rounded") << QList<qint64>{1'000'000, 1'100'000} << std::optional(10.0) << std::optional(10.0) << QString();
    QTest::newRow("below resolution") << QList<qint64>{1'000'000, 1'100'000, 1'100'000} << none << none
                                      << QStringLiteral("below resolution: the counter moves in steps of 100,000");
}

void BreakoutTest::growthRate()
{
    QFETCH(QList<qint64>, values);
    const MetricResult result = Tidemark::growthRate(hourly(values), kNow);
    QTEST(result.value, "value");
    QTEST(result.bound, "bound");
    QTEST(result.reason, "reason");
}

void BreakoutTest::aBreakoutOutgrowsItsOwnPast_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addColumn<double>("times");
    QTest::newRow("a little faster than a steady past") << QList<qint64>{100'000'003, 101'000'003, 102'010'003, 103'030'103, 104'060'404, 105'205'068} << 0.1;
    QTest::newRow("three times as fast") << QList<qint64>{100'000'003, 101'000'003, 102'010'003, 103'030'103, 104'060'404, 107'182'216} << 2.0;
    QTest::newRow("restless before") << QList<qint64>{1'000'003, 1'030'003, 1'030'103, 1'061'003, 1'061'103, 1'113'003} << 0.5;
}

void BreakoutTest::aBreakoutOutgrowsItsOwnPast()
{
    QFETCH(QList<qint64>, values);
    QFETCH(double, times);
    const MetricResult result = breakoutTimes(hourly(values), kNow);
    QVERIFY2(result.value, qPrintable(result.reason));
    QVERIFY2(qAbs(*result.value - times) < 0.3, qPrintable(QString::number(*result.value)));
    QCOMPARE(breakout(hourly(values), kNow).isBreakout, times > 1);
    QCOMPARE(result.n, 6);
    QCOMPARE(result.inputs.size(), 6);
    QCOMPARE(result.oldestAt, std::optional(kNow - 5 * kHour));
}

void BreakoutTest::closeSnapshotsAreLeftOut()
{
    QList<Observation> series = hourly({1'000, 1'010, 1'020});
    series.append({kNow - 60, 1'015, {}}); // a minute before the newest: noise
    const MetricResult result = Tidemark::growthRate(series, kNow);
    QCOMPARE(result.inputs, (QStringList{QString::number(kNow - kHour), QString::number(kNow)}));
}

void BreakoutTest::theBaselineIsAMonth()
{
    QList<Observation> series = hourly({1'000, 1'010, 1'020, 1'030, 1'040});
    series.prepend({kNow - 31 * kDay, 5, {}});
    QCOMPARE(breakout(series, kNow).snapshots, 5);
}

void BreakoutTest::changesUnderAStepAreNoFigure()
{
    MetricInputs inputs;
    inputs.now = kNow;
    inputs.series = {{kNow - 2 * kDay, 1'000'000, {}}, {kNow - kDay, 1'100'000, {}}, {kNow, 1'100'000, {}}};
    for (const char *id : {"growth_abs", "growth_pct"}) {
        const auto result = metricOf(QLatin1String(id), EntityKind::Hashtag, inputs);
        QVERIFY(result && !result->value && !result->bound);
        QCOMPARE(result->reason, QStringLiteral("below resolution: the counter moves in steps of 100,000"));
        QCOMPARE(result->version, 2);
    }
    inputs.series.last().value = 1'200'000;
    QCOMPARE(metricOf(QStringLiteral("growth_abs"), EntityKind::Hashtag, inputs)->value, std::optional(100'000.0));
}

void BreakoutTest::roundingGoesIntoRates()
{
    // Views in steps of 100,000: off by half of that, which is 5 % of a million.
    const auto rounded = [](int id, qint64 age) {
        return PostSample(aPost(id).old(age).with(1'000'000, 60'011, 511, 211, 111).snapshot(age - 2 * kDay, 900'000).snapshot(age, 1'000'000));
    };
    const auto near = [](const std::optional<double> &bound, double expected) { return bound && qAbs(*bound - expected) < 1e-9 * expected; };
    const PostSample post = rounded(1, 10 * kDay);
    const QList<PostSample> own = {post, rounded(2, 40 * kDay), rounded(3, 41 * kDay), rounded(4, 42 * kDay)};
    QVERIFY(near(savesRate(own).bound, *savesRate(own).value * 0.05));
    QVERIFY(near(viewsTypical(own).bound, 50'000));
    QVERIFY(near(viewsMean(own).bound, 50'000));
    QVERIFY(near(lifetimeRate(post).bound, *lifetimeRate(post).value * 0.05));
    const MetricResult mature = outlier(post, own, kNow);
    QCOMPARE(mature.id, QStringLiteral("outlier_mature"));
    QVERIFY(near(mature.bound, *mature.value * 0.1)); // half a step of the post, and of what it is compared with
    // Exact counters give no bound.
    QVERIFY(!viewsTypical(threePosts()).bound && !savesRate(threePosts()).bound);
}

QTEST_GUILESS_MAIN(BreakoutTest)
#include "BreakoutTest.moc"
