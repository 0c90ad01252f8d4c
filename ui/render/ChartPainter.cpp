// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/ChartPainter.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr double kGutterGap = 8.0;
constexpr double kTickRoom = 110.0;
constexpr double kRightRoom = 12.0;
constexpr double kMarkerRadius = 3.75;
constexpr double kMarkerWidth = 2.0;
constexpr int kSeriesColours = 6;

QString tickText(const ChartContent &content, const ValueAxis &axis, double tick)
{
    if (content.valueText)
        return content.valueText(tick);
    if (axis.scale == Scale::Log || axis.ticks.size() < 2)
        return tickNumber(tick, tick);
    return tickNumber(tick, axis.ticks.at(1) - axis.ticks.at(0));
}

struct Bounds {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(const QList<SeriesPoint> &points, TimeSpan span)
    {
        const auto [from, to] = pointsAround(points, span);
        for (const SeriesPoint *point = points.constData() + from; point != points.constData() + to; ++point) {
            if (point->t < span.from || point->t > span.to)
                continue;
            low = point->value < low ? point->value : low; // a gap is neither
            high = point->value > high ? point->value : high;
        }
    }
};

// One unbroken stretch of a line.
void paintRun(QPainter &painter, const QPolygonF &run, double bottom, const QColor &area, const QPen &pen)
{
    if (run.size() == 1) {
        painter.setPen(QPen(pen.color(), pen.widthF() * 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawPoint(run.first());
        return;
    }
    if (area.isValid()) {
        QPolygonF filled = run;
        filled << QPointF(run.last().x(), bottom) << QPointF(run.first().x(), bottom);
        painter.setPen(Qt::NoPen);
        painter.setBrush(area);
        painter.drawPolygon(filled);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPolyline(run);
}

// Several points a pixel column hide each other: what is seen of their line is each column's bar from its lowest to its
// highest and to where the last column ended. Bars take a twentieth of the time of the strokes.
void paintColumns(QPainter &painter, const QPolygonF &run, double bottom, const QColor &area, const QPen &pen)
{
    const double scale = painter.device()->devicePixelRatioF();
    const double half = pen.widthF() / 2;
    QList<QRectF> bars;
    for (qsizetype i = 0; i < run.size(); ++i) {
        const double left = std::floor(run.at(i).x() * scale) / scale;
        const double y = run.at(i).y();
        if (bars.isEmpty() || left > bars.last().left()) {
            const double before = i > 0 ? run.at(i - 1).y() : y;
            bars.append({QPointF(left, std::min(y, before) - half), QPointF(left + 1 / scale, std::max(y, before) + half)});
        }
        bars.last().setTop(std::min(bars.last().top(), y - half));
        bars.last().setBottom(std::max(bars.last().bottom(), y + half));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawRects(bars);
    for (QRectF &bar : bars)
        bar = QRectF(bar.bottomLeft(), QPointF(bar.right(), std::max(bar.bottom(), bottom)));
    painter.setBrush(area);
    if (area.isValid())
        painter.drawRects(bars);
    painter.restore();
}

bool isPicture(const QPainter &painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster;
}

// What so many pixel columns can show of the series.
ChartContent thinned(const ChartContent &content, int columns)
{
    ChartContent thin = content;
    thin.span = content.span.length() > 0 ? content.span : ChartPainter::fullSpan(content.series);
    for (Series &series : thin.series) {
        if (series.visible)
            series.points = decimated(series.points, thin.span, columns, series.gapAfterS);
        series.gapAfterS = 0;
    }
    return thin;
}

} // namespace

QPointF ChartLayout::toPixel(qint64 t, double value) const
{
    const double share = span.length() > 0 ? double(t - span.from) / double(span.length()) : 0.5;
    return {plot.left() + share * plot.width(), plot.bottom() - axis.position(value) * plot.height()};
}

qint64 ChartLayout::toTime(double x) const
{
    const double share = plot.width() > 0 ? (x - plot.left()) / plot.width() : 0;
    return span.from + qint64(std::llround(share * double(span.length())));
}

ChartPainter::ChartPainter(ChartStyle style)
    : m_style(std::move(style))
{
}

ChartLayout ChartPainter::layout(const ChartContent &content, const QRectF &bounds) const
{
    ChartLayout layout;
    layout.span = content.span.length() > 0 ? content.span : fullSpan(content.series);
    Bounds values;
    for (const Series &series : content.series) {
        if (series.visible)
            values.add(series.points, layout.span);
    }
    layout.axis = valueAxis(values.low, values.high, content.scale, content.start);
    const QFontMetricsF metrics(m_style.labelFont);
    double gutter = 0;
    for (const double tick : layout.axis.ticks)
        gutter = std::max(gutter, metrics.horizontalAdvance(tickText(content, layout.axis, tick)));
    layout.bounds = bounds;
    layout.plot = bounds.adjusted(gutter + kGutterGap, metrics.height() / 2, -kRightRoom, -(metrics.height() + kGutterGap));
    return layout;
}

void ChartPainter::paint(QPainter &painter, const ChartContent &content, const QRectF &bounds) const
{
    const ChartContent seen = thinned(content, int(std::ceil(bounds.width() * painter.device()->devicePixelRatioF())));
    const ChartLayout where = layout(seen, bounds);
    if (where.plot.width() < 1 || where.plot.height() < 1)
        return;
    painter.save();
    painter.setFont(m_style.labelFont);
    paintGrid(painter, content, where);
    paintTimeAxis(painter, where);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Series &series : seen.series) {
        if (series.visible)
            paintSeries(painter, series, where);
    }
    paintMarkers(painter, content, where);
    painter.restore();
}

void ChartPainter::paintGrid(QPainter &painter, const ChartContent &content, const ChartLayout &layout) const
{
    const QFontMetricsF metrics(m_style.labelFont);
    for (const double tick : layout.axis.ticks) {
        const double y = std::round(layout.toPixel(layout.span.from, tick).y());
        painter.setPen(QPen(m_style.grid, 1));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        painter.setPen(m_style.secondary);
        const QString text = tickText(content, layout.axis, tick);
        painter.drawText(QPointF(layout.plot.left() - kGutterGap - metrics.horizontalAdvance(text), y + metrics.capHeight() / 2),
                         text);
    }
}

void ChartPainter::paintTimeAxis(QPainter &painter, const ChartLayout &layout) const
{
    const QFontMetricsF metrics(m_style.labelFont);
    const double baseline = layout.plot.bottom() + kGutterGap + metrics.ascent();
    double free = layout.plot.left();
    painter.setPen(m_style.secondary);
    if (layout.axis.scale == Scale::Linear && !layout.axis.startsAtZero() && layout.axis.low > 0) {
        const QString notice = Tidemark::tr("not from 0");
        const double left = std::max(layout.bounds.left(), layout.plot.left() - kGutterGap - metrics.horizontalAdvance(notice));
        painter.drawText(QPointF(left, baseline), notice);
        free = std::max(free, left + metrics.horizontalAdvance(notice) + kGutterGap);
    }
    const int most = std::max(2, int(layout.plot.width() / kTickRoom));
    for (const TimeTick &tick : timeTicks(layout.span, most)) {
        const double width = metrics.horizontalAdvance(tick.text);
        const double middle = layout.toPixel(tick.t, layout.axis.low).x();
        const double left = std::min(middle - width / 2, layout.plot.right() + kRightRoom - width);
        if (left < free)
            continue;
        painter.drawText(QPointF(left, baseline), tick.text);
        free = left + width + kGutterGap;
    }
}

void ChartPainter::paintSeries(QPainter &painter, const Series &series, const ChartLayout &layout) const
{
    QPen pen(seriesColour(series.colour), m_style.lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (seriesLine(series) == LineStyle::Dashed)
        pen.setDashPattern({3, 2});
    QColor area;
    if (series.fill == Fill::Area) {
        area = pen.color();
        area.setAlpha(m_style.areaAlpha);
    }
    const double columns = layout.plot.width() * painter.device()->devicePixelRatioF();
    const bool isDense = double(series.points.size()) > 2 * columns && pen.style() == Qt::SolidLine && isPicture(painter);
    const auto paintStretch = isDense ? paintColumns : paintRun;
    painter.save();
    const double room = m_style.lineWidth;
    painter.setClipRect(layout.plot.adjusted(-room, -room, room, 0));
    QPolygonF run;
    for (const SeriesPoint &point : series.points) {
        if (!point.isGap()) {
            run << layout.toPixel(point.t, point.value);
        } else if (!run.isEmpty()) {
            paintStretch(painter, run, layout.plot.bottom(), area, pen);
            run.clear();
        }
    }
    if (!run.isEmpty())
        paintStretch(painter, run, layout.plot.bottom(), area, pen);
    painter.restore();
}

void ChartPainter::paintMarkers(QPainter &painter, const ChartContent &content, const ChartLayout &layout) const
{
    const auto visible =
        std::find_if(content.series.cbegin(), content.series.cend(), [](const Series &series) { return series.visible; });
    if (visible == content.series.cend())
        return;
    painter.setPen(QPen(m_style.marker, kMarkerWidth));
    painter.setBrush(m_style.background);
    for (const Marker &marker : content.markers) {
        const std::optional<double> value = valueAt(*visible, marker.t);
        if (value && marker.t >= layout.span.from && marker.t <= layout.span.to)
            painter.drawEllipse(layout.toPixel(marker.t, *value), kMarkerRadius, kMarkerRadius);
    }
}

QColor ChartPainter::seriesColour(int index) const
{
    return m_style.series.at(size_t(std::max(0, index)) % m_style.series.size());
}

LineStyle ChartPainter::seriesLine(const Series &series) const
{
    return series.colour >= kSeriesColours ? LineStyle::Dashed : series.line;
}

TimeSpan ChartPainter::fullSpan(const QList<Series> &series)
{
    TimeSpan span;
    bool first = true;
    for (const Series &one : series) {
        if (one.points.isEmpty())
            continue;
        span.from = first ? one.points.first().t : std::min(span.from, one.points.first().t);
        span.to = first ? one.points.last().t : std::max(span.to, one.points.last().t);
        first = false;
    }
    return span;
}

std::optional<SeriesPoint> ChartPainter::nearest(const Series &series, qint64 t)
{
    const auto before = [](const SeriesPoint &point, qint64 when) { return point.t < when; };
    const auto after = std::lower_bound(series.points.cbegin(), series.points.cend(), t, before);
    std::optional<SeriesPoint> best;
    if (after != series.points.cend())
        best = *after;
    if (after != series.points.cbegin()) {
        const SeriesPoint &previous = *std::prev(after);
        if (!best || t - previous.t < best->t - t)
            best = previous;
    }
    return best && !best->isGap() ? best : std::nullopt;
}

std::optional<double> ChartPainter::valueAt(const Series &series, qint64 t)
{
    const auto before = [](const SeriesPoint &point, qint64 when) { return point.t < when; };
    const auto after = std::lower_bound(series.points.cbegin(), series.points.cend(), t, before);
    if (after == series.points.cend())
        return std::nullopt;
    if (after->t == t)
        return after->isGap() ? std::nullopt : std::optional(after->value);
    if (after == series.points.cbegin())
        return std::nullopt;
    const SeriesPoint &previous = *std::prev(after);
    const qint64 silence = after->t - previous.t;
    if (after->isGap() || previous.isGap() || (series.gapAfterS > 0 && silence > series.gapAfterS))
        return std::nullopt;
    return previous.value + (after->value - previous.value) * double(t - previous.t) / double(silence);
}

} // namespace Tidemark
