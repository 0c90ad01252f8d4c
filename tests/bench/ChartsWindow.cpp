// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least window of Qt Charts: a year of points in a chart view. What WindowBench measures a start against, in a program
// that loads nothing else.
#include "tests/bench/PaintWatch.h"
#include "tests/bench/Timing.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QMainWindow>

#include <cmath>

using namespace Tidemark::Bench;

// ChartsWindow STARTED: nanoseconds of the steady clock.
int main(int argc, char **argv)
{
    const double started = argc > 1 ? QByteArray(argv[1]).toDouble() : nowNs();
    QApplication application(argc, argv);
    PaintWatch watch(&application);
    auto *line = new QLineSeries;
    for (int day = 0; day < 365; ++day)
        line->append(day, std::sin(day / 20.0));
    auto *chart = new QChart;
    chart->addSeries(line);
    chart->createDefaultAxes();
    auto *view = new QChartView(chart);
    view->setRenderHint(QPainter::Antialiasing);
    QMainWindow window;
    window.setCentralWidget(view);
    window.resize(1'280, 800);
    watch.wait([view](QWidget &widget) { return &widget == view->viewport(); },
               [&] {
                   say("painted", (nowNs() - started) / 1e6);
                   QTimer::singleShot(kSettleMs, &application, [] {
                       say("resident", residentMb());
                       QApplication::quit();
                   });
               });
    window.show();
    return QApplication::exec();
}
