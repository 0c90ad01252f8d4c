// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/BarPainter.h"

#include "ui/render/NumberFormat.h"
#include "ui/render/PlainSentence.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr double kGutterGap = 8.0;
constexpr double kBarShare = 0.68; // of a bar's room
constexpr double kMostBarWidth = 28.0;
constexpr double kRadius = 3.0;
constexpr double kPartGap = 1.0;
constexpr double kPaleShare = 0.3; // of the colour, in the parts above the first
constexpr double kLabelRoom = 64.0;
constexpr double kLabelGap = 12.0;

double known(double value)
{
    return std::isfinite(value) ? std::max(0.0, value) : 0.0;
}

double total(const StackedBar &bar)
{
    double sum = 0;
    for (const double part : bar.parts)
        sum += known(part);
    return sum;
}

QString tickText(const BarContent &content, const ValueAxis &axis, double tick)
{
    if (content.valueText)
        return content.valueText(tick);
    return tickNumber(tick, axis.ticks.size() > 1 ? axis.ticks.at(1) - axis.ticks.at(0) : 1);
}

} // namespace

BarPainter::BarPainter(ChartStyle style)
    : m_style(std::move(style))
{
}

ValueAxis BarPainter::axis(const BarContent &content) const
{
    double most = 0;
    for (const StackedBar &bar : content.bars)
        most = std::max(most, total(bar));
    return valueAxis(0, most > 0 ? most : 1, Scale::Linear, AxisStart::Zero);
}

QRectF BarPainter::plotRect(const BarContent &content, const QRectF &bounds) const
{
    const QFontMetricsF metrics(m_style.labelFont);
    const ValueAxis values = axis(content);
    double gutter = 0;
    for (const double tick : values.ticks)
        gutter = std::max(gutter, metrics.horizontalAdvance(tickText(content, values, tick)));
    return bounds.adjusted(gutter + kGutterGap, metrics.height() / 2, 0, -(metrics.height() + kGutterGap));
}

QRectF BarPainter::barRect(const BarContent &content, const QRectF &bounds, int bar) const
{
    const QRectF plot = plotRect(content, bounds);
    const double room = plot.width() / double(std::max<qsizetype>(1, content.bars.size()));
    const double width = std::min(kMostBarWidth, room * kBarShare);
    const double height = axis(content).position(total(content.bars.at(bar))) * plot.height();
    return {plot.left() + room * (bar + 0.5) - width / 2, plot.bottom() - height, width, height};
}

int BarPainter::barAt(const BarContent &content, const QRectF &bounds, QPointF position) const
{
    const QRectF plot = plotRect(content, bounds);
    if (content.bars.isEmpty() || !plot.contains(position))
        return -1;
    const int bar = int((position.x() - plot.left()) / plot.width() * double(content.bars.size()));
    return std::min(bar, int(content.bars.size()) - 1);
}

QColor BarPainter::partColour(const BarContent &content, int part) const
{
    const int index = part < content.colours.size() ? content.colours.at(part) : part;
    const QColor colour = m_style.series.at(size_t(index) % m_style.series.size());
    if (part == 0)
        return colour;
    // Mixed, not translucent: the grid does not shine through.
    const auto mix = [](int a, int b) { return int(std::lround(a * kPaleShare + b * (1 - kPaleShare))); };
    const QColor &ground = m_style.background;
    return QColor(mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue()));
}

void BarPainter::paint(QPainter &painter, const BarContent &content, const QRectF &bounds) const
{
    painter.save();
    painter.setFont(m_style.labelFont);
    const QRectF plot = plotRect(content, bounds);
    const ValueAxis values = axis(content);
    const QFontMetricsF metrics(m_style.labelFont);
    for (const double tick : values.ticks) {
        const double y = plot.bottom() - values.position(tick) * plot.height();
        painter.setPen(QPen(m_style.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(m_style.secondary);
        const QString text = tickText(content, values, tick);
        painter.drawText(QPointF(plot.left() - kGutterGap - metrics.horizontalAdvance(text), y + metrics.capHeight() / 2), text);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    double room = kLabelRoom;
    for (const StackedBar &bar : content.bars)
        room = std::max(room, metrics.horizontalAdvance(plainSentence(bar.label)) + kLabelGap);
    const int most = std::max(1, int(plot.width() / room));
    const int every = std::max(1, int(std::ceil(double(content.bars.size()) / most)));
    double free = bounds.left(); // the labels end there so far
    for (int i = 0; i < content.bars.size(); ++i) {
        const StackedBar &bar = content.bars.at(i);
        const QRectF whole = barRect(content, bounds, i);
        double bottom = whole.bottom();
        painter.setPen(Qt::NoPen);
        for (int part = 0; part < bar.parts.size(); ++part) {
            const double height = values.position(known(bar.parts.at(part))) * plot.height();
            if (height <= 0)
                continue;
            const double gap = part > 0 ? kPartGap : 0;
            painter.setBrush(partColour(content, part));
            const double radius = std::min({kRadius, height / 2, whole.width() / 2});
            painter.drawRoundedRect(QRectF(whole.left(), bottom - height, whole.width(), std::max(1.0, height - gap)), radius,
                                    radius);
            bottom -= height;
        }
        painter.setPen(m_style.secondary);
        const QString text = plainSentence(bar.label);
        const double x = std::min(whole.left(), bounds.right() - metrics.horizontalAdvance(text));
        if (i % every != 0 || x < free)
            continue;
        free = x + metrics.horizontalAdvance(text) + kLabelGap;
        painter.drawText(QPointF(x, plot.bottom() + kGutterGap / 2 + metrics.ascent()), text);
    }
    painter.restore();
}

} // namespace Tidemark
