// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/LatencyBuckets.h"
#include "core/health/LatencyHistogram.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Tidemark;

class LatencyHistogramTest : public QObject
{
    Q_OBJECT

private slots:
    void everyValueIsWithinOnePerCent();
    void theTextsBoundsAreEdges();
    void quantilesAgainstSortedValues_data();
    void quantilesAgainstSortedValues();
    void theTextsHistogramFollowsExactly();
    void nothingHasNoQuantile();
    void partsAddUpToTheWhole();
    void whatIsNoHistogramDecodesAsFarAsItGoes_data();
    void whatIsNoHistogramDecodesAsFarAsItGoes();
};

namespace {

// Most answers near 600 ms, some slow, a few at the time-out.
std::vector<qint64> latencies(unsigned seed, size_t count)
{
    std::mt19937 dice(seed);
    std::lognormal_distribution<double> usual(std::log(600.0), 0.6);
    std::vector<qint64> values;
    for (size_t i = 0; i < count; ++i)
        values.push_back(dice() % 50 == 0 ? 10'000 : std::min<qint64>(qint64(usual(dice)), 180'000));
    return values;
}

LatencyHistogram histogramOf(const std::vector<qint64> &values)
{
    LatencyHistogram histogram;
    for (const qint64 value : values)
        histogram.add(value);
    return histogram;
}

} // namespace

void LatencyHistogramTest::everyValueIsWithinOnePerCent()
{
    for (qint64 ms = 0; ms <= 200'000; ++ms) {
        const int index = LatencyBuckets::indexOf(ms);
        QVERIFY(index >= 0 && index < LatencyBuckets::count());
        QVERIFY(ms <= LatencyBuckets::upperEdgeMs(index));
        QVERIFY(index == 0 || ms > LatencyBuckets::upperEdgeMs(index - 1));
        const double error = std::abs(LatencyBuckets::middleMs(index) - double(ms));
        QVERIFY2(error <= LatencyBuckets::kRelativeError * double(ms), qPrintable(QString::number(ms)));
    }
    QCOMPARE(LatencyBuckets::indexOf(-5), 0);
    QCOMPARE(LatencyBuckets::indexOf(200'001), LatencyBuckets::count() - 1);
    QCOMPARE(LatencyBuckets::indexOf(std::numeric_limits<qint64>::max()), LatencyBuckets::count() - 1);
    QCOMPARE(LatencyBuckets::middleMs(LatencyBuckets::count() - 1), 200'000.0);
}

void LatencyHistogramTest::theTextsBoundsAreEdges()
{
    for (const int bound : kTextBoundsMs)
        QCOMPARE(LatencyBuckets::upperEdgeMs(LatencyBuckets::indexOf(bound)), bound);
}

void LatencyHistogramTest::quantilesAgainstSortedValues_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("count");
    QTest::newRow("one call") << 1u << 1;
    QTest::newRow("twenty calls") << 2u << 20;
    QTest::newRow("a day") << 3u << 10'000;
    QTest::newRow("a month") << 4u << 300'000;
}

void LatencyHistogramTest::quantilesAgainstSortedValues()
{
    QFETCH(unsigned, seed);
    QFETCH(int, count);
    std::vector<qint64> values = latencies(seed, size_t(count));
    const LatencyHistogram histogram = histogramOf(values);
    std::sort(values.begin(), values.end());
    QCOMPARE(histogram.calls(), count);
    for (const double share : {0.0, 0.01, 0.5, 0.9, 0.95, 0.99, 1.0}) {
        const auto rank = std::max<qint64>(1, qint64(std::ceil(share * double(count))));
        const auto exact = double(values.at(size_t(rank - 1)));
        const double told = histogram.quantileMs(share).value();
        QVERIFY2(std::abs(told - exact) <= LatencyBuckets::kRelativeError * exact,
                 qPrintable(QStringLiteral("%1: %2, not %3").arg(share).arg(told).arg(exact)));
    }
    double sum = 0;
    for (const qint64 value : values)
        sum += double(value);
    QVERIFY(std::abs(histogram.meanMs().value() - sum / count) <= LatencyBuckets::kRelativeError * sum / count);
}

void LatencyHistogramTest::theTextsHistogramFollowsExactly()
{
    const std::vector<qint64> values = latencies(5, 20'000);
    const LatencyHistogram histogram = histogramOf(values);
    for (const int bound : kTextBoundsMs)
        QCOMPARE(histogram.atMost(bound), std::count_if(values.begin(), values.end(), [=](qint64 v) { return v <= bound; }));
}

void LatencyHistogramTest::nothingHasNoQuantile()
{
    const LatencyHistogram histogram;
    QCOMPARE(histogram.quantileMs(0.95), std::optional<double>());
    QCOMPARE(histogram.meanMs(), std::optional<double>());
    QCOMPARE(histogram.calls(), 0);
    QCOMPARE(LatencyHistogram::decoded(histogram.encoded()), histogram);
}

void LatencyHistogramTest::partsAddUpToTheWhole()
{
    const std::vector<qint64> values = latencies(6, 1'000);
    LatencyHistogram parts;
    for (size_t i = 0; i < values.size(); i += 7) {
        const std::vector<qint64> part(values.begin() + qint64(i), values.begin() + qint64(std::min(values.size(), i + 7)));
        parts.merge(LatencyHistogram::decoded(histogramOf(part).encoded()));
    }
    QCOMPARE(parts, histogramOf(values));
}

void LatencyHistogramTest::whatIsNoHistogramDecodesAsFarAsItGoes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("calls");
    QTest::newRow("a bucket without a number") << QByteArray("\x05\x02\x03", 3) << qint64(2);
    QTest::newRow("a bucket past the last") << QByteArray("\x05\x02\xff\x7f\x09", 5) << qint64(2);
    QTest::newRow("a number that does not end") << QByteArray(40, '\xff') << qint64(0);
}

void LatencyHistogramTest::whatIsNoHistogramDecodesAsFarAsItGoes()
{
    QFETCH(QByteArray, bytes);
    QTEST(LatencyHistogram::decoded(bytes).calls(), "calls");
}

QTEST_APPLESS_MAIN(LatencyHistogramTest)
#include "LatencyHistogramTest.moc"
