// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/ScatterPainter.h"

#include "core/base/PlainText.h"
#include "ui/render/NumberFormat.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace Tidemark {

namespace {

constexpr double kGutter = 8.0;
constexpr double kRightRoom = 24.0;
constexpr double kRadius = 4.5;
constexpr double kCurveRadius = 2.0;
constexpr double kHalo = 1.5;     // of background, around points and behind labels
constexpr int kCurveSteps = 24;   // of each stretch, that labels keep off
constexpr double kSameSpot = 5.0; // nearer than that, two points are one

QString textOf(const ValueText &text, double value, const ValueAxis &axis)
{
    if (text)
        return text(value);
    return tickNumber(value, axis.ticks.size() > 1 ? axis.ticks.at(1) - axis.ticks.at(0) : 1);
}

// Where a label may stand beside its point, best first.
std::array<QRectF, 8> placesOf(QPointF centre, QSizeF size)
{
    const double near = kRadius + 4;
    const double w = size.width();
    const double h = size.height();
    const auto at = [&](double x, double y) { return QRectF(centre + QPointF(x, y), size); };
    return {at(near, -h / 2), at(near, -h - 1),      at(near, 1),           at(-w / 2, -h - near),
            at(-w / 2, near), at(-near - w, -h / 2), at(-near - w, -h - 1), at(-near - w, 1)};
}

} // namespace

ScatterPainter::ScatterPainter(ChartStyle style)
    : m_style(std::move(style))
{
}

QPointF ScatterPainter::Layout::toPixel(QPointF at) const
{
    return {plot.left() + across.position(at.x()) * plot.width(), plot.bottom() - up.position(at.y()) * plot.height()};
}

QColor ScatterPainter::colour(int index) const
{
    return m_style.series.at(size_t(std::max(0, index)) % m_style.series.size());
}

ScatterPainter::Layout ScatterPainter::layout(const ScatterContent &content, const QRectF &bounds) const
{
    QList<QPointF> all = content.curve;
    for (const ScatterPoint &point : content.points)
        all += point.at;
    double right = 0;
    double low = all.isEmpty() ? 0 : all.first().y();
    double high = low;
    for (const QPointF &at : std::as_const(all)) {
        right = std::max(right, at.x());
        low = std::min(low, at.y());
        high = std::max(high, at.y());
    }
    Layout layout;
    layout.across = valueAxis(0, right, Scale::Linear, AxisStart::Zero);
    layout.up = valueAxis(low, high, content.scale);
    const QFontMetricsF metrics(m_style.labelFont);
    double gutter = 0;
    for (const double tick : layout.up.ticks)
        gutter = std::max(gutter, metrics.horizontalAdvance(textOf(content.valueText, tick, layout.up)));
    layout.plot = bounds.adjusted(gutter + kGutter, metrics.height() / 2, -kRightRoom, -(metrics.height() + kGutter));
    return layout;
}

QList<ScatterPainter::Spot> ScatterPainter::spots(const ScatterContent &content, const Layout &layout)
{
    QList<Spot> spots;
    for (const ScatterPoint &point : content.points) {
        const QPointF centre = layout.toPixel(point.at);
        const auto isHere = [centre](const Spot &spot) {
            const QPointF off = spot.centre - centre;
            return std::hypot(off.x(), off.y()) < kSameSpot;
        };
        const auto found = std::find_if(spots.begin(), spots.end(), isHere);
        if (found == spots.end())
            spots.append({centre, plain(point.label), point.colour});
        else
            found->label += QStringLiteral(", ") + plain(point.label);
    }
    return spots;
}

void ScatterPainter::paintGrid(QPainter &painter, const ScatterContent &content, const Layout &layout) const
{
    const QFontMetricsF metrics(m_style.labelFont);
    const QRectF &plot = layout.plot;
    painter.setFont(m_style.labelFont);
    for (const double tick : layout.up.ticks) {
        const double y = std::round(plot.bottom() - layout.up.position(tick) * plot.height());
        painter.setPen(QPen(m_style.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(m_style.secondary);
        const QString text = textOf(content.valueText, tick, layout.up);
        painter.drawText(QPointF(plot.left() - kGutter - metrics.horizontalAdvance(text), y + metrics.capHeight() / 2), text);
    }
    for (const double tick : layout.across.ticks) {
        const double x = std::round(plot.left() + layout.across.position(tick) * plot.width());
        painter.setPen(QPen(tick == 0.0 ? m_style.axis : m_style.grid, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(m_style.secondary);
        const QString text = textOf(content.acrossText, tick, layout.across);
        painter.drawText(QPointF(x - metrics.horizontalAdvance(text) / 2, plot.bottom() + kGutter + metrics.ascent()), text);
    }
}

void ScatterPainter::paintCurve(QPainter &painter, const ScatterContent &content, const Layout &layout) const
{
    QPolygonF line;
    for (const QPointF &at : content.curve)
        line << layout.toPixel(at);
    const QColor ink = colour(content.curveColour);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, m_style.lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const QPointF &centre : std::as_const(line))
        painter.drawEllipse(centre, kCurveRadius, kCurveRadius);
}

void ScatterPainter::paintSpots(QPainter &painter, const ScatterContent &content, const Layout &layout) const
{
    const QList<Spot> all = spots(content, layout);
    QList<QRectF> taken;
    for (qsizetype i = 1; i < content.curve.size(); ++i) {
        const QPointF from = layout.toPixel(content.curve.at(i - 1));
        const QPointF way = layout.toPixel(content.curve.at(i)) - from;
        for (int step = 0; step <= kCurveSteps; ++step)
            taken += QRectF(from + way * step / kCurveSteps - QPointF(kCurveRadius, kCurveRadius),
                            QSizeF(2 * kCurveRadius, 2 * kCurveRadius));
    }
    for (const Spot &spot : all) {
        taken += QRectF(spot.centre - QPointF(kRadius, kRadius), QSizeF(2 * kRadius, 2 * kRadius));
        painter.setPen(QPen(m_style.background, kHalo));
        painter.setBrush(colour(spot.colour));
        painter.drawEllipse(spot.centre, kRadius, kRadius);
    }
    const QFontMetricsF metrics(m_style.captionFont);
    const QRectF page = layout.plot.adjusted(0, 0, kRightRoom, 0);
    painter.setFont(m_style.captionFont);
    painter.setPen(m_style.text);
    for (const Spot &spot : all) {
        const auto places = placesOf(spot.centre, {metrics.horizontalAdvance(spot.label), metrics.height()});
        const auto isFree = [&](const QRectF &place) {
            const auto covers = [&place](const QRectF &other) { return other.intersects(place); };
            return page.contains(place) && std::none_of(taken.cbegin(), taken.cend(), covers);
        };
        const auto free = std::find_if(places.begin(), places.end(), isFree);
        const QRectF place = free == places.end() ? places.front() : *free;
        painter.fillRect(place.adjusted(-kHalo, 0, kHalo, 0), m_style.background);
        painter.drawText(QPointF(place.left(), place.top() + metrics.ascent()), spot.label);
        taken += place;
    }
}

void ScatterPainter::paint(QPainter &painter, const ScatterContent &content, const QRectF &bounds) const
{
    const Layout where = layout(content, bounds);
    if (where.plot.width() < 1 || where.plot.height() < 1)
        return;
    painter.save();
    paintGrid(painter, content, where);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCurve(painter, content, where);
    paintSpots(painter, content, where);
    painter.restore();
}

} // namespace Tidemark
