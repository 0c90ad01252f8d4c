// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ChangeOutlook.h"

#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kDay = 86'400;
const OutlookPrior kPrior{0.003 / double(kDay), 0, 0.3};

QList<Observation> daily(const QList<qint64> &values)
{
    QList<Observation> series;
    for (qsizetype i = 0; i < values.size(); ++i)
        series += Observation{1'000'000 + i * kDay, values.at(i), {}};
    return series;
}

double perDay(const ChangeOutlook &outlook)
{
    return outlook.driftPerS * double(kDay);
}

} // namespace

class ChangeOutlookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutHistoryThePriorHolds();
    void steadyGrowthIsLearnt();
    void theNewestIntervalsCountForMore();
    void standingStillIsNoCertainty();
    void aFallIsAsWrongAsARise();
    void unevenGrowthIsNoise();
    void postsGrowEverSlower();
    void zeroHasNoOutlook();
};

void ChangeOutlookTest::withoutHistoryThePriorHolds()
{
    const ChangeOutlook outlook = changeOutlook({}, kPrior);
    QCOMPARE(outlook.intervals, 0);
    QCOMPARE(perDay(outlook), 0.003);
    QCOMPARE(outlook.errorAfter(2 * kDay), 0.006);
    QCOMPARE(outlook.exponentAt(kDay), 1.0);
}

void ChangeOutlookTest::steadyGrowthIsLearnt()
{
    const ChangeOutlook outlook = changeOutlook(daily({5'000, 5'100, 5'200, 5'300, 5'400}), kPrior);
    QCOMPARE(outlook.intervals, 4);
    QVERIFY2(std::abs(perDay(outlook) - 100.0 / 5'400) < 0.004, qPrintable(QString::number(perDay(outlook))));
}

void ChangeOutlookTest::theNewestIntervalsCountForMore()
{
    const double rising = perDay(changeOutlook(daily({5'000, 5'000, 5'000, 5'400}), kPrior));
    const double cooling = perDay(changeOutlook(daily({5'000, 5'400, 5'400, 5'400}), kPrior));
    QVERIFY(rising > 1.5 * cooling);
}

void ChangeOutlookTest::standingStillIsNoCertainty()
{
    const double once = perDay(changeOutlook(daily({5'000, 5'000}), kPrior));
    const double often = perDay(changeOutlook(daily({5'000, 5'000, 5'000, 5'000, 5'000, 5'000}), kPrior));
    QVERIFY(once > often);
    QVERIFY(often > 0);
}

void ChangeOutlookTest::aFallIsAsWrongAsARise()
{
    const ChangeOutlook outlook = changeOutlook(daily({5'400, 5'300, 5'200, 5'100}), OutlookPrior{});
    QVERIFY(perDay(outlook) > 0.01);
}

void ChangeOutlookTest::unevenGrowthIsNoise()
{
    const ChangeOutlook even = changeOutlook(daily({5'000, 5'100, 5'200, 5'300}), kPrior);
    const ChangeOutlook uneven = changeOutlook(daily({5'000, 5'290, 5'290, 5'300}), kPrior);
    QVERIFY(uneven.noise > even.noise);
    QVERIFY(uneven.exponentAt(60) < 0.6); // for a short time noise is all there is
}

void ChangeOutlookTest::postsGrowEverSlower()
{
    const qint64 born = 1'000'000 - kDay;
    const ChangeOutlook outlook = changeOutlook(daily({1'000, 1'300, 1'450}), kPrior, born);
    QCOMPARE(outlook.ageS, 3.0 * double(kDay));
    QVERIFY(outlook.errorAfter(kDay) > outlook.errorAfter(2 * kDay) / 2);
    QVERIFY(outlook.exponentAt(kDay) < 1);
}

void ChangeOutlookTest::zeroHasNoOutlook()
{
    QCOMPARE(changeOutlook(daily({0, 0, 0}), kPrior).intervals, 0);
}

QTEST_GUILESS_MAIN(ChangeOutlookTest)
#include "ChangeOutlookTest.moc"
