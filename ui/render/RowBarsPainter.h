// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/Axis.h"
#include "ui/render/ChartStyle.h"

#include <QRectF>

class QPainter;

namespace Tidemark {

// One row: its parts from the left on, in the colours of the chart's series.
struct RowBar {
    QString label; // shown through plain()
    QList<double> parts;
};

struct RowBarsContent {
    QList<RowBar> rows;
    ValueText valueText; // empty: shortNumber
};

// Lying bars from zero, a row each, with the label before and the sum behind: for a comparison of
// named things. Any thread.
class RowBarsPainter
{
public:
    explicit RowBarsPainter(ChartStyle style);

    void paint(QPainter &painter, const RowBarsContent &content, const QRectF &bounds) const;
    [[nodiscard]] QColor partColour(int part) const;

private:
    [[nodiscard]] QRectF plotRect(const RowBarsContent &content, const QRectF &bounds) const;
    void paintGrid(QPainter &painter, const RowBarsContent &content, const QRectF &plot) const;
    void paintRow(QPainter &painter, const RowBar &row, const QRectF &room, double perUnit) const;

    ChartStyle m_style;
};

} // namespace Tidemark
