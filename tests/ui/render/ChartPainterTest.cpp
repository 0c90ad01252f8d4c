// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/ChartPainter.h"

#include "ui/render/BarPainter.h"
#include "ui/render/GaugePainter.h"
#include "ui/render/HeatmapPainter.h"
#include "ui/render/SparklinePainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Tidemark;

class ChartPainterTest : public QObject
{
    Q_OBJECT

private slots:
    void gapsAreNotBridged();
    void denseLinesKeepSpikesAndGaps();
    void valuesBetweenPoints();
    void pixelsAndTimesAgree();
    void manySeriesRepeatDashed();
    void anythingCanBePainted_data();
    void anythingCanBePainted();
    void barsAndCellsAreFound();
    void aLowCellIsNoEmptyOne();
};

namespace {

const QRectF kBounds(0, 0, 400, 200);

ChartStyle style()
{
    ChartStyle s;
    s.background = Qt::white;
    s.grid = s.secondary = s.text = s.marker = Qt::white; // only the line is seen
    s.accent = s.outlier = Qt::red;
    s.series.fill(Qt::blue);
    return s;
}

QImage painted(const ChartContent &content)
{
    QImage image(400, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    ChartPainter(style()).paint(painter, content, kBounds);
    return image;
}

bool hasInk(const QImage &image, int column)
{
    for (int y = 0; y < image.height(); ++y) {
        if (image.pixelColor(column, y) != QColor(Qt::white))
            return true;
    }
    return false;
}

Series line(const QList<SeriesPoint> &points)
{
    Series series;
    series.points = points;
    series.fill = Fill::Area;
    return series;
}

} // namespace

void ChartPainterTest::gapsAreNotBridged()
{
    ChartContent content;
    content.series = {line({{0, 10}, {100, 12}, {150, kGap}, {200, 14}, {300, 15}})};
    const ChartLayout layout = ChartPainter(style()).layout(content, kBounds);
    const QImage image = painted(content);
    QVERIFY(hasInk(image, int(layout.toPixel(50, 10).x())));
    QVERIFY(!hasInk(image, int(layout.toPixel(150, 10).x())));
    QVERIFY(hasInk(image, int(layout.toPixel(250, 10).x())));

    content.series = {line({{0, 10}, {100, 12}, {200, 14}, {300, 15}})};
    QVERIFY(hasInk(painted(content), int(layout.toPixel(150, 10).x())));
    content.series = {line({{0, 10}, {40, 10}, {80, 11}, {100, 12}, {200, 14}, {260, 14}, {300, 15}})};
    content.series.first().gapAfterS = 60;
    QVERIFY(!hasInk(painted(content), int(layout.toPixel(150, 10).x())));
}

// Hundreds of points a pixel: painted as columns, and all that could be seen of the line still is.
void ChartPainterTest::denseLinesKeepSpikesAndGaps()
{
    QList<SeriesPoint> points;
    for (int t = 0; t < 100'000; ++t) {
        if (t < 40'000 || t > 60'000)
            points.append({t, 100.0 + t % 7});
    }
    points[20'000].value = 900;
    points[30'000].value = 3;
    ChartContent content;
    content.series = {line(points)};
    content.series.first().gapAfterS = 3'600;
    const ChartLayout layout = ChartPainter(style()).layout(content, kBounds);
    const QImage image = painted(content);
    const auto isLine = [&](qint64 t, double value) {
        const QPointF at = layout.toPixel(t, value);
        return image.pixelColor(int(at.x()), int(at.y())) == QColor(Qt::blue);
    };
    QVERIFY(isLine(20'000, 899));
    QVERIFY(isLine(20'000, 500)); // the way up to it
    QVERIFY(isLine(30'000, 4));
    QVERIFY(isLine(90'000, 103));
    QVERIFY(!isLine(90'000, 500));
    for (const qint64 t : {42'000, 50'000, 58'000})
        QVERIFY(!hasInk(image, int(layout.toPixel(t, 100).x())));
}

void ChartPainterTest::valuesBetweenPoints()
{
    Series series = line({{0, 10}, {100, 20}, {200, kGap}, {300, 40}});
    QCOMPARE(ChartPainter::valueAt(series, 50).value_or(-1), 15.0);
    QCOMPARE(ChartPainter::valueAt(series, 100).value_or(-1), 20.0);
    for (const qint64 unknown : {150, 200, -1, 301})
        QVERIFY(!ChartPainter::valueAt(series, unknown));
    QCOMPARE(ChartPainter::nearest(series, 40)->t, 0);
    QCOMPARE(ChartPainter::nearest(series, 60)->t, 100);
    QVERIFY(!ChartPainter::nearest(series, 205));
    series.gapAfterS = 50;
    QVERIFY(!ChartPainter::valueAt(series, 50));
}

void ChartPainterTest::pixelsAndTimesAgree()
{
    ChartContent content;
    content.series = {line({{1000, 10}, {5000, 20}})};
    const ChartLayout layout = ChartPainter(style()).layout(content, kBounds);
    for (const qint64 t : {1000, 2345, 5000})
        QVERIFY(std::abs(layout.toTime(layout.toPixel(t, 10).x()) - t) <= 1);
}

void ChartPainterTest::manySeriesRepeatDashed()
{
    const ChartPainter painter(style());
    Series series;
    series.colour = 5;
    QCOMPARE(painter.seriesLine(series), LineStyle::Solid);
    series.colour = 6;
    QCOMPARE(painter.seriesLine(series), LineStyle::Dashed);
    QCOMPARE(painter.seriesColour(6), painter.seriesColour(0));
}

void ChartPainterTest::anythingCanBePainted_data()
{
    QTest::addColumn<QList<SeriesPoint>>("points");
    QTest::addColumn<bool>("log");
    QTest::newRow("nothing") << QList<SeriesPoint>() << false;
    QTest::newRow("one point") << QList<SeriesPoint>{{100, 5}} << false;
    QTest::newRow("only gaps") << QList<SeriesPoint>{{100, kGap}, {200, kGap}} << false;
    QTest::newRow("flat") << QList<SeriesPoint>{{100, 5}, {200, 5}} << false;
    QTest::newRow("zero on a log scale") << QList<SeriesPoint>{{100, 0}, {200, 5000}} << true;
    QTest::newRow("negative on a log scale") << QList<SeriesPoint>{{100, -5}, {200, 5000}} << true;
    QTest::newRow("same time twice") << QList<SeriesPoint>{{100, 5}, {100, 6}} << false;
}

void ChartPainterTest::anythingCanBePainted()
{
    QFETCH(QList<SeriesPoint>, points);
    QFETCH(bool, log);
    ChartContent content;
    content.series = {line(points)};
    content.markers = {{150, QStringLiteral("post"), QStringLiteral("1")}};
    content.scale = log ? Scale::Log : Scale::Linear;
    QVERIFY(!painted(content).isNull());
    QImage image(40, 20, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    ChartPainter(style()).paint(painter, content, QRectF(0, 0, 3, 3));
    paintSparkline(painter, QRectF(0, 0, 40, 20), {}, Qt::red);
    paintSparkline(painter, QRectF(0, 0, 40, 20), {kGap, 5, kGap}, Qt::red);
    paintGauge(painter, QRectF(0, 0, 40, 20), kGap, Qt::red, Qt::gray);
    paintGauge(painter, QRectF(0, 0, 40, 20), 7, Qt::red, Qt::gray);
    BarPainter(style()).paint(painter, {}, QRectF(0, 0, 40, 20));
    HeatmapPainter(style()).paint(painter, {}, QRectF(0, 0, 40, 20));
}

void ChartPainterTest::barsAndCellsAreFound()
{
    BarContent bars;
    bars.bars = {{0, QStringLiteral("a"), {1, 2}}, {1, QStringLiteral("b"), {3, kGap}}};
    const BarPainter barPainter(style());
    for (int i = 0; i < 2; ++i)
        QCOMPARE(barPainter.barAt(bars, kBounds, barPainter.barRect(bars, kBounds, i).center()), i);
    QCOMPARE(barPainter.barAt(bars, kBounds, QPointF(-5, 5)), -1);

    HeatmapContent cells;
    cells.rowLabels = {QStringLiteral("Mon"), QStringLiteral("Tue")};
    cells.values.fill(1, 48);
    const HeatmapPainter heatmap(style());
    const QPoint cell(23, 1);
    QCOMPARE(heatmap.cellAt(cells, kBounds, heatmap.cellRect(cells, kBounds, cell).center()), cell);
    QCOMPARE(heatmap.cellAt(cells, kBounds, QPointF(-1, 5)), QPoint(-1, -1));
}

void ChartPainterTest::aLowCellIsNoEmptyOne()
{
    HeatmapContent content;
    content.rowLabels = {QString()};
    content.columns = 3;
    content.values = {kGap, 0.001, 1};
    QImage image(90, 30, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    const HeatmapPainter heatmap(style());
    heatmap.paint(painter, content, image.rect());
    painter.end();
    const auto inkOf = [&](int column) {
        return 255 - qGray(image.pixel(heatmap.cellRect(content, image.rect(), {column, 0}).center().toPoint()));
    };
    QVERIFY2(inkOf(1) > 2 * inkOf(0) && inkOf(0) > 0, qPrintable(QStringLiteral("%1 %2").arg(inkOf(0)).arg(inkOf(1))));
    QVERIFY(inkOf(2) > 2 * inkOf(1));
}

QTEST_MAIN(ChartPainterTest)
#include "ChartPainterTest.moc"
