// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/GaugePainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr double kThicknessShare = 0.077;
constexpr double kLeastThickness = 3.5;
constexpr int kHalfTurn = 180 * 16; // QPainter counts sixteenths of a degree

} // namespace

double gaugeThickness(const QRectF &bounds)
{
    return std::max(kLeastThickness, bounds.width() * kThicknessShare);
}

void paintGauge(QPainter &painter, const QRectF &bounds, double share, const QColor &fill, const QColor &track)
{
    const double thickness = gaugeThickness(bounds);
    const double radius = std::min(bounds.width() / 2, bounds.height() - thickness / 2) - thickness / 2;
    const QPointF centre(bounds.center().x(), bounds.bottom() - thickness / 2);
    const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(track, thickness, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, 0, kHalfTurn);
    if (std::isfinite(share) && share > 0) {
        painter.setPen(QPen(fill, thickness, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, kHalfTurn, -int(std::lround(std::clamp(share, 0.0, 1.0) * kHalfTurn)));
    }
    painter.restore();
}

} // namespace Tidemark
