// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/Forecast.h"

#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kMidnight = 1'764'547'200; // 2025-12-01 00:00 UTC

// Spends, oldest first; the last is today's so far.
QList<DaySpend> daysOf(const QList<qint64> &spends)
{
    QList<DaySpend> days;
    for (const qint64 spent : spends)
        days.append({QStringLiteral("2025-11-%1").arg(days.size() + 1, 2, 10, QLatin1Char('0')), spent, 0});
    return days;
}

} // namespace

class ForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void burn_data();
    void burn();
    void exhaustion();
    void theBandIsOneStandardErrorWide();
    void aDayOfSavingsIsADayOfData();
    void anEmptyBalanceIsExhaustedNow();
};

void ForecastTest::burn_data()
{
    QTest::addColumn<QList<qint64>>("spends");
    QTest::addColumn<qint64>("secondsOfToday");
    QTest::addColumn<double>("perDay"); // below zero: absent
    using Spends = QList<qint64>;
    QTest::newRow("nothing") << Spends{} << qint64(0) << -1.0;
    QTest::newRow("never spent") << Spends{0, 0, 0} << qint64(0) << -1.0;
    QTest::newRow("today alone") << Spends{0, 0, 10} << qint64(43200) << -1.0;
    QTest::newRow("one whole day, midnight") << Spends{0, 10, 0} << qint64(0) << 10.0;
    QTest::newRow("today counts by its share") << Spends{10, 10, 5} << qint64(43200) << 10.0;
    QTest::newRow("days of rest count") << Spends{10, 0, 0, 0, 0} << qint64(0) << 2.5;
    QTest::newRow("older than a week does not") << Spends{900, 7, 7, 7, 7, 7, 7, 7, 0} << qint64(0) << 7.0;
}

void ForecastTest::burn()
{
    QFETCH(QList<qint64>, spends);
    QFETCH(qint64, secondsOfToday);
    QFETCH(double, perDay);
    const Forecast result = forecast(daysOf(spends), 100, kMidnight + secondsOfToday);
    QCOMPARE(result.burnPerDay.value_or(-1.0), perDay);
    QCOMPARE(result.daysLeft.has_value(), perDay > 0);
}

void ForecastTest::exhaustion()
{
    const Forecast known = forecast(daysOf({10, 10, 10, 0}), 55, kMidnight);
    QCOMPARE(known.daysLeft, std::optional<double>(5.5));
    QCOMPARE(known.exhaustedAt, std::optional<qint64>(kMidnight + 475'200));
    QCOMPARE(known.exhaustedEarliest, known.exhaustedAt); // even spends: no band
    QCOMPARE(known.exhaustedLatest, known.exhaustedAt);
    const Forecast unknown = forecast(daysOf({10, 10, 10, 0}), std::nullopt, kMidnight);
    QVERIFY(unknown.burnPerDay && !unknown.daysLeft && !unknown.exhaustedAt);
    QVERIFY(!forecast(daysOf({1, 0}), 1'000'000'000, kMidnight).exhaustedAt); // as good as never
}

void ForecastTest::theBandIsOneStandardErrorWide()
{
    const Forecast result = forecast(daysOf({8, 12, 0}), 100, kMidnight); // mean 10, error 2
    QCOMPARE(result.exhaustedEarliest, std::optional<qint64>(kMidnight + 720'000));
    QCOMPARE(result.exhaustedLatest, std::optional<qint64>(kMidnight + 1'080'000));
    QVERIFY(!forecast(daysOf({10, 0}), 100, kMidnight).exhaustedEarliest); // one day has no error
    QVERIFY(!forecast(daysOf({20, 0, 0}), 100, kMidnight).exhaustedLatest); // it may be never
}

void ForecastTest::aDayOfSavingsIsADayOfData()
{
    QList<DaySpend> days = daysOf({0, 10, 0});
    days.first().saved = 3;
    QCOMPARE(forecast(days, 100, kMidnight).burnPerDay, std::optional<double>(5.0));
}

void ForecastTest::anEmptyBalanceIsExhaustedNow()
{
    const Forecast result = forecast(daysOf({10, 10, 0}), -3, kMidnight);
    QCOMPARE(result.daysLeft, std::optional<double>(0.0));
    QCOMPARE(result.exhaustedAt, std::optional<qint64>(kMidnight));
}

QTEST_GUILESS_MAIN(ForecastTest)
#include "ForecastTest.moc"
