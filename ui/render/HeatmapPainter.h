// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/ChartStyle.h"

#include <QList>
#include <QPoint>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace Tidemark {

// A grid of cells, row by row. A NaN cell is unknown and stays pale; an outlier has another hue.
struct HeatmapContent {
    QStringList rowLabels;
    QStringList columnLabels; // empty: none; else one a column, "" where nothing is written
    int columns = 24;
    QList<double> values; // rowLabels.size() * columns
    QList<bool> outliers; // empty: none
};

class HeatmapPainter
{
public:
    explicit HeatmapPainter(ChartStyle style);

    void paint(QPainter &painter, const HeatmapContent &content, const QRectF &bounds) const;
    [[nodiscard]] QRectF cellRect(const HeatmapContent &content, const QRectF &bounds, QPoint cell) const;    // x column, y row
    [[nodiscard]] QPoint cellAt(const HeatmapContent &content, const QRectF &bounds, QPointF position) const; // (-1,-1): none

private:
    [[nodiscard]] static QRectF cellIn(const HeatmapContent &content, const QRectF &grid, QPoint cell);
    [[nodiscard]] QRectF gridRect(const HeatmapContent &content, const QRectF &bounds) const;

    ChartStyle m_style;
};

} // namespace Tidemark
