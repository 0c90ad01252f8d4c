// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of a million points: new data and the paint that shows them, beside a QLineSeries in a QChartView of the same
// size, in turns, in time of the processor. Each paint is into a picture; none is skipped.
#include "tests/bench/Timing.h"
#include "ui/charts/ChartWidget.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QImage>
#include <QLineSeries>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace Tidemark;
using namespace Tidemark::Bench;

namespace {

constexpr int kPoints = 1'000'000;
constexpr qint64 kBegin = 1'735'689'600;
constexpr int kEveryS = 30;
constexpr int kOurRuns = 21;
constexpr int kTheirRuns = 3;
constexpr QSize kSize{900, 300};

// A counter that grows with the day and trembles.
QList<SeriesPoint> counted(int turn)
{
    QRandomGenerator random(quint32(turn) + 7U);
    QList<SeriesPoint> points;
    points.reserve(kPoints);
    double value = 1e6 + turn;
    for (int i = 0; i < kPoints; ++i) {
        value += 2 + 40 * (random.generateDouble() - 0.5);
        points.append({kBegin + qint64(i) * kEveryS, value + 3'000 * random.generateDouble()});
    }
    return points;
}

// Noise over the whole height.
QList<SeriesPoint> noise(int turn)
{
    QRandomGenerator random(quint32(turn) + 7U);
    QList<SeriesPoint> points;
    points.reserve(kPoints);
    for (int i = 0; i < kPoints; ++i)
        points.append({kBegin + qint64(i) * kEveryS, 1e6 + 1e6 * random.generateDouble()});
    return points;
}

void paint(QWidget &widget)
{
    QImage picture(kSize, QImage::Format_ARGB32_Premultiplied);
    widget.render(&picture);
}

double ours(ChartWidget &chart, const QList<SeriesPoint> &points)
{
    const double start = threadNs();
    Series series;
    series.name = QStringLiteral("views");
    series.points = points;
    series.gapAfterS = 3'600;
    chart.setSeries({series});
    paint(chart);
    return threadNs() - start;
}

double theirs(QChartView &view, QLineSeries &line, const QList<QPointF> &points)
{
    const double start = threadNs();
    line.replace(points);
    paint(view);
    return threadNs() - start;
}

QList<QPointF> asPoints(const QList<SeriesPoint> &points)
{
    QList<QPointF> list;
    list.reserve(points.size());
    for (const SeriesPoint &point : points)
        list.append({double(point.t), point.value});
    return list;
}

void compare(const char *what, QList<SeriesPoint> (*make)(int), ChartWidget &chart, QChartView &view)
{
    auto &line = *static_cast<QLineSeries *>(view.chart()->series().first());
    std::vector<double> own;
    std::vector<double> other;
    for (int run = 0; run < kOurRuns; ++run) {
        const QList<SeriesPoint> points = make(run); // new ones each time
        own.push_back(ours(chart, points));
        if (run % (kOurRuns / kTheirRuns) == 0 && int(other.size()) < kTheirRuns) {
            const auto [low, high] = std::minmax_element(points.cbegin(), points.cend(), [](auto &a, auto &b) { return a.value < b.value; });
            view.chart()->axes(Qt::Horizontal).first()->setRange(double(points.first().t), double(points.last().t));
            view.chart()->axes(Qt::Vertical).first()->setRange(low->value, high->value);
            other.push_back(theirs(view, line, asPoints(points)));
        }
    }
    const Percentiles our = percentilesOf(own);
    const Percentiles their = percentilesOf(other);
    std::printf("1,000,000 points, %-24s p50 %7.2f ms   p99 %7.2f ms   QLineSeries %7.0f ms: %.0fx\n", what, our.p50 / 1e6,
                our.p99 / 1e6, their.p50 / 1e6, their.p50 / our.p50);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ChartWidget chart(QStringLiteral("Views"));
    chart.resize(kSize);
    auto *peer = new QChart;
    peer->addSeries(new QLineSeries);
    peer->createDefaultAxes();
    QChartView view(peer);
    view.setRenderHint(QPainter::Antialiasing); // as every example does, and as ours
    view.resize(kSize);
    chart.show();
    view.show();
    QApplication::processEvents();
    compare("a counter that trembles", counted, chart, view);
    compare("noise", noise, chart, view);
    return 0;
}
