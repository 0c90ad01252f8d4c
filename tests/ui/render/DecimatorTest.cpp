// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/Decimator.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Tidemark;

class DecimatorTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryExtreme_data();
    void keepsEveryExtreme();
    void fewPointsStayAsTheyAre();
    void gapsStay_data();
    void gapsStay();
    void neighboursOutsideTheSpanStay();
    void silencesBecomeGaps();
    void silencesStay_data();
    void silencesStay();
    void nothingGivesNothing();
};

namespace {

QList<SeriesPoint> noise(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<SeriesPoint> points;
    for (int i = 0; i < count; ++i)
        points.append({i * 60, random.generateDouble() * 1000});
    return points;
}

bool contains(const QList<SeriesPoint> &points, const SeriesPoint &wanted)
{
    return std::any_of(points.cbegin(), points.cend(), [&](const SeriesPoint &p) { return p.t == wanted.t && p.value == wanted.value; });
}

} // namespace

void DecimatorTest::keepsEveryExtreme_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("columns");
    QTest::newRow("a few points a column") << 5000 << 700;
    QTest::newRow("very many") << 100000 << 300;
    QTest::newRow("one column") << 5000 << 1;
    QTest::newRow("three points a column") << 5000 << 1666;
}

void DecimatorTest::keepsEveryExtreme()
{
    QFETCH(int, count);
    QFETCH(int, columns);
    const QList<SeriesPoint> points = noise(count, 42);
    const TimeSpan span{points.first().t, points.last().t};
    const QList<SeriesPoint> kept = decimated(points, span, columns);
    QVERIFY(kept.size() <= 4 * (columns + 2));
    QVERIFY(std::is_sorted(kept.cbegin(), kept.cend(), [](const SeriesPoint &a, const SeriesPoint &b) { return a.t < b.t; }));
    QVERIFY(contains(kept, points.first()));
    QVERIFY(contains(kept, points.last()));
    // The lowest and the highest of every pixel column.
    QList<const SeriesPoint *> low(columns, nullptr);
    QList<const SeriesPoint *> high(columns, nullptr);
    for (const SeriesPoint &point : points) {
        const int column = qMin(columns - 1, int(double(point.t - span.from) / double(span.length()) * columns));
        if (!low.at(column) || point.value < low.at(column)->value)
            low[column] = &point;
        if (!high.at(column) || point.value > high.at(column)->value)
            high[column] = &point;
    }
    for (int column = 0; column < columns; ++column) {
        QVERIFY(!low.at(column) || contains(kept, *low.at(column)));
        QVERIFY(!high.at(column) || contains(kept, *high.at(column)));
    }
}

void DecimatorTest::fewPointsStayAsTheyAre()
{
    const QList<SeriesPoint> points = noise(100, 1);
    QCOMPARE(decimated(points, {points.first().t, points.last().t}, 500).size(), 100);
}

void DecimatorTest::gapsStay_data()
{
    QTest::addColumn<int>("at");
    for (const int at : {1, 10'001, 10'063, 10'064, 10'065, 19'998})
        QTest::addRow("%d", at) << at;
}

void DecimatorTest::gapsStay()
{
    QFETCH(const int, at);
    QList<SeriesPoint> points = noise(20000, 3);
    points[at].value = kGap;
    const QList<SeriesPoint> kept = decimated(points, {points.first().t, points.last().t}, 200);
    QCOMPARE(std::count_if(kept.cbegin(), kept.cend(), [](const SeriesPoint &p) { return p.isGap(); }), 1);
}

void DecimatorTest::neighboursOutsideTheSpanStay()
{
    const QList<SeriesPoint> points = noise(1000, 5);
    const QList<SeriesPoint> kept = decimated(points, {points.at(400).t + 1, points.at(600).t - 1}, 50);
    QCOMPARE(kept.first().t, points.at(400).t);
    QCOMPARE(kept.last().t, points.at(600).t);
}

void DecimatorTest::silencesBecomeGaps()
{
    const QList<SeriesPoint> points = {{0, 1}, {60, 2}, {600, 3}, {660, 4}};
    const QList<SeriesPoint> broken = withGaps(points, 120);
    QCOMPARE(broken.size(), 5);
    QVERIFY(broken.at(2).isGap());
    QCOMPARE(withGaps(points, 0).size(), 4);
    QCOMPARE(withGaps(broken, 120).size(), 5);
}

void DecimatorTest::silencesStay_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("points");
    QTest::newRow("inside a pixel column") << 9'020 << 30;
    QTest::newRow("inside one, further on") << 9'064 << 20;
    QTest::newRow("from one column into the next") << 9'095 << 20;
    QTest::newRow("over many columns") << 9'000 << 700;
    QTest::newRow("whole columns, from edge to edge") << 9'000 << 100;
}

// Whether the gaps are made of the silences before or while points are taken away is the same to who looks at it.
void DecimatorTest::silencesStay()
{
    QFETCH(const int, from);
    QFETCH(const int, points);
    constexpr int kColumns = 200; // of a hundred points
    QList<SeriesPoint> all = noise(20'000, 8);
    all.remove(from, points);
    const TimeSpan span{all.first().t, all.last().t};
    const QList<SeriesPoint> kept = decimated(all, span, kColumns, 600);
    const auto gaps = std::count_if(kept.cbegin(), kept.cend(), [](const SeriesPoint &p) { return p.isGap(); });
    QCOMPARE(gaps, 1);
    const auto gap = std::find_if(kept.cbegin(), kept.cend(), [](const SeriesPoint &p) { return p.isGap(); });
    QVERIFY(std::prev(gap)->t <= all.at(from - 1).t);
    QVERIFY(std::next(gap)->t >= all.at(from).t);
    QVERIFY(std::is_sorted(kept.cbegin(), kept.cend(), [](const SeriesPoint &a, const SeriesPoint &b) { return a.t < b.t; }));
    QCOMPARE(decimated(all, span, kColumns, 0).size(), kept.size() - 1);
}

void DecimatorTest::nothingGivesNothing()
{
    QVERIFY(decimated({}, {0, 100}, 50).isEmpty());
    QCOMPARE(decimated({{5, 1}}, {5, 5}, 50).size(), 1);
}

QTEST_GUILESS_MAIN(DecimatorTest)
#include "DecimatorTest.moc"
