// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/Axis.h"
#include "ui/render/ChartStyle.h"

#include <QRectF>

class QPainter;

namespace Tidemark {

// One column: its parts from the bottom up, as the names of BarContent say.
struct StackedBar {
    qint64 t = 0;
    QString label; // "24 Oct"
    QList<double> parts;
};

struct BarContent {
    QList<QString> names;
    QList<int> colours; // chart series, one a name
    QList<StackedBar> bars;
    ValueText valueText;
};

// Stacked columns from zero, for figures a day (spent and saved). The first part is solid, those
// above it are paler.
class BarPainter
{
public:
    explicit BarPainter(ChartStyle style);

    void paint(QPainter &painter, const BarContent &content, const QRectF &bounds) const;
    [[nodiscard]] int barAt(const BarContent &content, const QRectF &bounds, QPointF position) const; // -1: none
    [[nodiscard]] QRectF barRect(const BarContent &content, const QRectF &bounds, int bar) const;
    [[nodiscard]] QColor partColour(const BarContent &content, int part) const;

private:
    [[nodiscard]] QRectF plotRect(const BarContent &content, const QRectF &bounds) const;
    [[nodiscard]] ValueAxis axis(const BarContent &content) const;

    ChartStyle m_style;
};

} // namespace Tidemark
