// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>

class QPainter;

namespace Tidemark {

// A small line without axes; NaN is a gap, a lone value a dot, none nothing.
void paintSparkline(QPainter &painter, const QRectF &bounds, const QList<double> &values, const QColor &colour,
                    double width = 1.5);

} // namespace Tidemark
