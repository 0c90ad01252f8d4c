// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PlantedOutliers.h"

#include <QTest>

using namespace Tidemark::Bench;

// What was planted is found by comparing at the same age, and not by what a lifetime's mean says.
class PlantedOutliersTest : public QObject
{
    Q_OBJECT

private slots:
    void seeds_data();
    void seeds();
    void theSameSeedIsTheSameWorld();
};

void PlantedOutliersTest::seeds_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1U, 2U, 3U})
        QTest::addRow("seed %d", static_cast<int>(seed)) << seed;
}

void PlantedOutliersTest::seeds()
{
    QFETCH(quint64, seed);
    const OutlierScores outliers = plantedOutliers(seed);
    qInfo("same age %.3f / %.3f, mature %.3f / %.3f, lifetime %.3f / %.3f (precision / recall)", outliers.sameAge.precision(),
          outliers.sameAge.recall(), outliers.mature.precision(), outliers.mature.recall(), outliers.lifetime.precision(),
          outliers.lifetime.recall());
    QVERIFY(outliers.sameAge.hits + outliers.sameAge.misses > 50);
    QVERIFY(outliers.sameAge.precision() > 0.9);
    QVERIFY(outliers.sameAge.recall() > 0.9);
    QVERIFY(outliers.sameAge.f1() > outliers.mature.f1());
    QVERIFY(outliers.sameAge.f1() > outliers.lifetime.f1() + 0.2);
    QVERIFY(outliers.sameAge.precision() > outliers.lifetime.precision());
    QVERIFY(outliers.lifetime.precision() < 0.5); // it finds all because it calls every young post an outlier

    const BreakoutScores breakouts = plantedBreakouts(seed);
    qInfo("own baseline %.3f / %.3f, one rate for all %.3f / %.3f", breakouts.ownBaseline.precision(),
          breakouts.ownBaseline.recall(), breakouts.fixedRate.precision(), breakouts.fixedRate.recall());
    QVERIFY(breakouts.ownBaseline.precision() > 0.8);
    QVERIFY(breakouts.ownBaseline.f1() > breakouts.fixedRate.f1() + 0.2);
}

void PlantedOutliersTest::theSameSeedIsTheSameWorld()
{
    QCOMPARE(plantedOutliers(7).lifetime.hits, plantedOutliers(7).lifetime.hits);
    QCOMPARE(plantedBreakouts(7).fixedRate.hits, plantedBreakouts(7).fixedRate.hits);
}

QTEST_GUILESS_MAIN(PlantedOutliersTest)
#include "PlantedOutliersTest.moc"
