// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/HeatmapPainter.h"

#include "ui/render/PlainSentence.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtNumeric>

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr double kCellGap = 2.0;
constexpr double kLabelGap = 8.0;
constexpr double kRadius = 2.0;
constexpr double kPalest = 0.07; // of a cell that nothing is known of
constexpr double kLowest = 0.25; // of the lowest value: not to be taken for one of those

QColor blend(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

double strength(double value, double most)
{
    if (!std::isfinite(value))
        return kPalest;
    return kLowest + (1 - kLowest) * (most > 0 ? std::clamp(value / most, 0.0, 1.0) : 0);
}

double highest(const QList<double> &values)
{
    double most = 0;
    for (const double value : values) {
        if (std::isfinite(value))
            most = std::max(most, value);
    }
    return most;
}

} // namespace

HeatmapPainter::HeatmapPainter(ChartStyle style)
    : m_style(std::move(style))
{
}

QRectF HeatmapPainter::gridRect(const HeatmapContent &content, const QRectF &bounds) const
{
    const QFontMetricsF metrics(m_style.labelFont);
    double labelWidth = 0;
    for (const QString &label : content.rowLabels)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(plainSentence(label)));
    const double left = labelWidth > 0 ? labelWidth + kLabelGap : 0;
    const double bottom = content.columnLabels.isEmpty() ? 0 : metrics.height() + kLabelGap / 2;
    return bounds.adjusted(left, 0, 0, -bottom);
}

QRectF HeatmapPainter::cellRect(const HeatmapContent &content, const QRectF &bounds, QPoint cell) const
{
    return cellIn(content, gridRect(content, bounds), cell);
}

// The grid is made of the labels' widths, and those take longer than all else: once for all cells.
QRectF HeatmapPainter::cellIn(const HeatmapContent &content, const QRectF &grid, QPoint cell)
{
    const double width = (grid.width() + kCellGap) / std::max(1, content.columns);
    const double height = (grid.height() + kCellGap) / double(std::max<qsizetype>(1, content.rowLabels.size()));
    return {grid.left() + cell.x() * width, grid.top() + cell.y() * height, std::max(1.0, width - kCellGap),
            std::max(1.0, height - kCellGap)};
}

QPoint HeatmapPainter::cellAt(const HeatmapContent &content, const QRectF &bounds, QPointF position) const
{
    const QRectF grid = gridRect(content, bounds);
    if (!grid.contains(position) || content.rowLabels.isEmpty() || content.columns <= 0)
        return {-1, -1};
    const int column = int((position.x() - grid.left()) / (grid.width() + kCellGap) * content.columns);
    const int row = int((position.y() - grid.top()) / (grid.height() + kCellGap) * double(content.rowLabels.size()));
    return {std::min(column, content.columns - 1), std::min(row, int(content.rowLabels.size()) - 1)};
}

void HeatmapPainter::paint(QPainter &painter, const HeatmapContent &content, const QRectF &bounds) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_style.labelFont);
    const QRectF grid = gridRect(content, bounds);
    const double most = highest(content.values);
    const QFontMetricsF metrics(m_style.labelFont);
    for (int row = 0; row < content.rowLabels.size(); ++row) {
        const QRectF first = cellIn(content, grid, {0, row});
        painter.setPen(m_style.secondary);
        const double baseline = first.center().y() + metrics.capHeight() / 2;
        painter.drawText(QPointF(bounds.left(), baseline), plainSentence(content.rowLabels.at(row)));
        painter.setPen(Qt::NoPen);
        for (int column = 0; column < content.columns; ++column) {
            const qsizetype index = qsizetype(row) * content.columns + column;
            const double value = index < content.values.size() ? content.values.at(index) : qQNaN();
            const bool outlier = index < content.outliers.size() && content.outliers.at(index);
            painter.setBrush(blend(m_style.background, outlier ? m_style.outlier : m_style.accent, strength(value, most)));
            painter.drawRoundedRect(cellIn(content, grid, {column, row}), kRadius, kRadius);
        }
    }
    painter.setPen(m_style.secondary);
    for (int column = 0; column < content.columnLabels.size(); ++column) {
        const QString text = plainSentence(content.columnLabels.at(column));
        const double x = std::min(cellIn(content, grid, {column, 0}).left(), bounds.right() - metrics.horizontalAdvance(text));
        painter.drawText(QPointF(x, grid.bottom() + kLabelGap / 2 + metrics.ascent()), text);
    }
    painter.restore();
}

} // namespace Tidemark
