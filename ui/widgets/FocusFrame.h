// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
class QWidget;

namespace Tidemark {

// The one way in which a widget that paints itself shows that the keyboard is on it.
void paintFocusFrame(QPainter &painter, const QWidget &widget, const QRectF &rect, double radius);

} // namespace Tidemark
