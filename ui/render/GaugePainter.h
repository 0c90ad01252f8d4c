// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace Tidemark {

// A half circle that is full to `share` (0..1); outside numbers are clamped, NaN leaves the track alone.
void paintGauge(QPainter &painter, const QRectF &bounds, double share, const QColor &fill, const QColor &track);
[[nodiscard]] double gaugeThickness(const QRectF &bounds);

} // namespace Tidemark
