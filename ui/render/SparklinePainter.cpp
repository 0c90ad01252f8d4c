// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/SparklinePainter.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <limits>

namespace Tidemark {

namespace {

struct Extremes {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    int known = 0;
};

Extremes extremesOf(const QList<double> &values)
{
    Extremes extremes;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        extremes.low = qMin(extremes.low, value);
        extremes.high = qMax(extremes.high, value);
        ++extremes.known;
    }
    return extremes;
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &bounds, const QList<double> &values, const QColor &colour, double width)
{
    const Extremes extremes = extremesOf(values);
    const QRectF inner = bounds.adjusted(width, width, -width, -width);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double range = extremes.high - extremes.low;
    const auto pointAt = [&](qsizetype i) {
        const double x =
            values.size() < 2 ? inner.center().x() : inner.left() + inner.width() * double(i) / double(values.size() - 1);
        const double share = range > 0 ? (values.at(i) - extremes.low) / range : 0.5;
        return QPointF(x, inner.bottom() - share * inner.height());
    };
    QPainterPath path;
    bool drawing = false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values.at(i))) {
            drawing = false;
            continue;
        }
        const bool alone = !drawing && (i + 1 == values.size() || !std::isfinite(values.at(i + 1)));
        if (alone)
            painter.drawPoint(pointAt(i));
        else if (drawing)
            path.lineTo(pointAt(i));
        else
            path.moveTo(pointAt(i));
        drawing = true;
    }
    painter.drawPath(path);
    painter.restore();
}

} // namespace Tidemark
