// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/Axis.h"
#include "ui/render/ChartStyle.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace Tidemark {

// What a line chart shows. Text goes through plain() where it is drawn.
struct ChartContent {
    QList<Series> series;
    QList<Marker> markers; // drawn on the first visible series
    TimeSpan span;         // what is in sight; empty: all points
    Scale scale = Scale::Linear;
    AxisStart start = AxisStart::WhereDataAre;
    ValueText valueText; // empty: shortNumber
};

// Where things lie, for hit tests and the crosshair.
struct ChartLayout {
    QRectF bounds; // of everything: axes stand beside the plot
    QRectF plot;
    TimeSpan span;
    ValueAxis axis;

    [[nodiscard]] QPointF toPixel(qint64 t, double value) const;
    [[nodiscard]] qint64 toTime(double x) const;
};

// Line and area series over time: gaps stay gaps, ticks are round, an axis that does not start at
// zero says so, log scale, markers. Draws with QPainter at any device pixel ratio; any thread.
class ChartPainter
{
public:
    explicit ChartPainter(ChartStyle style);

    [[nodiscard]] ChartLayout layout(const ChartContent &content, const QRectF &bounds) const;
    void paint(QPainter &painter, const ChartContent &content, const QRectF &bounds) const;
    [[nodiscard]] QColor seriesColour(int index) const;
    [[nodiscard]] LineStyle seriesLine(const Series &series) const;

    [[nodiscard]] static TimeSpan fullSpan(const QList<Series> &series);
    // The value of the known point next to t; nothing in a gap.
    [[nodiscard]] static std::optional<SeriesPoint> nearest(const Series &series, qint64 t);
    // The value on the line at t, between two known points; nothing in a gap.
    [[nodiscard]] static std::optional<double> valueAt(const Series &series, qint64 t);

private:
    void paintGrid(QPainter &painter, const ChartContent &content, const ChartLayout &layout) const;
    void paintTimeAxis(QPainter &painter, const ChartLayout &layout) const;
    void paintSeries(QPainter &painter, const Series &series, const ChartLayout &layout) const;
    void paintMarkers(QPainter &painter, const ChartContent &content, const ChartLayout &layout) const;

    ChartStyle m_style;
};

} // namespace Tidemark
