// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace Tidemark {

// A box with an edge of one pixel inside of it, as cards and controls have. What one sees is drawRoundedRect(), which
// walks the whole outline and all that it holds; here only the corners are drawn, once for each look, and the rest is
// filled. Window's thread: the corners are pixmaps.
void paintRoundedBox(QPainter &painter, const QRect &box, int radius, const QColor &fill, const QColor &edge);

} // namespace Tidemark
