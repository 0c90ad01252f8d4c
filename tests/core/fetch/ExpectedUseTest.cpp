// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/ExpectedUse.h"

#include <QTest>

#include <cmath>

using namespace Tidemark;

namespace {
const QString kKey = QStringLiteral("tla:global:userinfo-by-username:7d3ecca347167183");
}

class ExpectedUseTest : public QObject
{
    Q_OBJECT

private slots:
    void expectsNothingOfTheUnknown();
    void expectsASteadyRateToGoOn();
    void halvesWithTheHalfLife();
};

void ExpectedUseTest::expectsNothingOfTheUnknown()
{
    const ExpectedUse use(1'800);
    QCOMPARE(use.within(kKey, 3'600, 1'000), 0.0);
}

void ExpectedUseTest::expectsASteadyRateToGoOn()
{
    ExpectedUse use(1'800);
    qint64 now = 0;
    for (; now < 20'000; now += 60)
        use.used(kKey, now);
    const double expected = use.within(kKey, 3'600, now);
    QVERIFY2(std::abs(expected - 60) < 2, qPrintable(QString::number(expected)));
}

void ExpectedUseTest::halvesWithTheHalfLife()
{
    ExpectedUse use(1'800);
    use.used(kKey, 0);
    const double atOnce = use.within(kKey, 900, 0);
    QVERIFY(atOnce > 0);
    QVERIFY(std::abs(use.within(kKey, 900, 1'800) / atOnce - 0.5) < 1e-9);
    QCOMPARE(use.within(kKey, 900, -100), atOnce); // a clock that went back
}

QTEST_GUILESS_MAIN(ExpectedUseTest)
#include "ExpectedUseTest.moc"
