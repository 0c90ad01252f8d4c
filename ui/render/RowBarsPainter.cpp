// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/RowBarsPainter.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/PlainSentence.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Tidemark {

namespace {

constexpr double kGutter = 8.0;
constexpr double kBarShare = 0.62; // of a row's height
constexpr double kMostHeight = 28.0;
constexpr double kRadius = 3.0;
constexpr double kPartGap = 1.0;
constexpr double kHalo = 3.0; // of background around a sum, where the grid would run through it

double known(double value)
{
    return std::isfinite(value) ? std::max(0.0, value) : 0.0;
}

double total(const RowBar &row)
{
    return std::accumulate(row.parts.cbegin(), row.parts.cend(), 0.0, [](double sum, double part) { return sum + known(part); });
}

QString textOf(const RowBarsContent &content, double value)
{
    return content.valueText ? content.valueText(value) : shortNumber(value);
}

ValueAxis axisOf(const RowBarsContent &content)
{
    double most = 0;
    for (const RowBar &row : content.rows)
        most = std::max(most, total(row));
    return valueAxis(0, most > 0 ? most : 1, Scale::Linear, AxisStart::Zero);
}

} // namespace

RowBarsPainter::RowBarsPainter(ChartStyle style)
    : m_style(std::move(style))
{
}

QColor RowBarsPainter::partColour(int part) const
{
    return m_style.series.at(size_t(std::max(0, part)) % m_style.series.size());
}

// Behind the longest bar there is room for its sum.
QRectF RowBarsPainter::plotRect(const RowBarsContent &content, const QRectF &bounds) const
{
    const QFontMetricsF metrics(m_style.captionFont);
    double before = 0;
    double behind = 0;
    for (const RowBar &row : content.rows) {
        before = std::max(before, metrics.horizontalAdvance(plainSentence(row.label)));
        behind = std::max(behind, metrics.horizontalAdvance(textOf(content, total(row))));
    }
    const double below = QFontMetricsF(m_style.labelFont).height() + kGutter;
    return bounds.adjusted(before + kGutter, 0, -behind - kGutter, -below);
}

void RowBarsPainter::paintGrid(QPainter &painter, const RowBarsContent &content, const QRectF &plot) const
{
    const QFontMetricsF metrics(m_style.labelFont);
    const ValueAxis values = axisOf(content);
    painter.setFont(m_style.labelFont);
    for (const double tick : values.ticks) {
        const double x = std::round(plot.left() + values.position(tick) * plot.width());
        painter.setPen(QPen(tick == 0.0 ? m_style.axis : m_style.grid, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(m_style.secondary);
        const QString text = textOf(content, tick);
        painter.drawText(QPointF(x - metrics.horizontalAdvance(text) / 2, plot.bottom() + kGutter + metrics.ascent()), text);
    }
}

void RowBarsPainter::paintRow(QPainter &painter, const RowBar &row, const QRectF &room, double perUnit) const
{
    painter.setPen(Qt::NoPen);
    double left = room.left();
    for (int part = 0; part < row.parts.size(); ++part) {
        const double width = known(row.parts.at(part)) * perUnit;
        if (width <= 0)
            continue;
        painter.setBrush(partColour(part));
        const double radius = std::min(kRadius, width / 2);
        painter.drawRoundedRect(QRectF(left, room.top(), std::max(1.0, width - kPartGap), room.height()), radius, radius);
        left += width;
    }
}

void RowBarsPainter::paint(QPainter &painter, const RowBarsContent &content, const QRectF &bounds) const
{
    const QRectF plot = plotRect(content, bounds);
    if (content.rows.isEmpty() || plot.width() < 1 || plot.height() < 1)
        return;
    painter.save();
    paintGrid(painter, content, plot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_style.captionFont);
    const QFontMetricsF metrics(m_style.captionFont);
    const double perUnit = plot.width() / axisOf(content).high;
    const double room = plot.height() / double(content.rows.size());
    const double height = std::min(kMostHeight, room * kBarShare);
    for (int i = 0; i < content.rows.size(); ++i) {
        const RowBar &row = content.rows.at(i);
        const double middle = plot.top() + (i + 0.5) * room;
        paintRow(painter, row, {plot.left(), middle - height / 2, plot.width(), height}, perUnit);
        const QString label = plainSentence(row.label);
        const double baseline = middle + metrics.capHeight() / 2;
        painter.setPen(m_style.text);
        painter.drawText(QPointF(plot.left() - kGutter - metrics.horizontalAdvance(label), baseline), label);
        const QString sum = textOf(content, total(row));
        const double left = plot.left() + total(row) * perUnit + kGutter;
        painter.fillRect(QRectF(left - kHalo, middle - height / 2, metrics.horizontalAdvance(sum) + 2 * kHalo, height),
                         m_style.background);
        painter.drawText(QPointF(left, baseline), sum);
    }
    painter.restore();
}

} // namespace Tidemark
