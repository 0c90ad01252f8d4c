// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/Axis.h"
#include "ui/render/ChartStyle.h"

#include <QPointF>
#include <QRectF>

class QPainter;

namespace Tidemark {

// A named thing at its place.
struct ScatterPoint {
    QPointF at;
    QString label; // shown through plain()
    int colour = 0;
};

struct ScatterContent {
    QList<ScatterPoint> points;
    QList<QPointF> curve; // rising in x: what one thing does as it is turned up; empty: none
    int curveColour = 0;
    Scale scale = Scale::Linear; // of the values, which go up; what goes to the right is linear, from zero
    ValueText valueText;
    ValueText acrossText;
};

// Two figures of several things against each other. Points that fall together share a label, and a
// label goes where it covers nothing, if there is such a place. Any thread.
class ScatterPainter
{
public:
    explicit ScatterPainter(ChartStyle style);

    void paint(QPainter &painter, const ScatterContent &content, const QRectF &bounds) const;

private:
    struct Layout {
        QRectF plot;
        ValueAxis across;
        ValueAxis up;
        [[nodiscard]] QPointF toPixel(QPointF at) const;
    };
    struct Spot {
        QPointF centre;
        QString label;
        int colour = 0;
    };
    [[nodiscard]] Layout layout(const ScatterContent &content, const QRectF &bounds) const;
    [[nodiscard]] static QList<Spot> spots(const ScatterContent &content, const Layout &layout);
    void paintGrid(QPainter &painter, const ScatterContent &content, const Layout &layout) const;
    void paintCurve(QPainter &painter, const ScatterContent &content, const Layout &layout) const;
    void paintSpots(QPainter &painter, const ScatterContent &content, const Layout &layout) const;
    [[nodiscard]] QColor colour(int index) const;

    ChartStyle m_style;
};

} // namespace Tidemark
