// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace Tidemark {

// Lines of text, measured and painted. What was asked last is kept in shape: a window asks for each of its texts several
// times before it is painted, a table that scrolls paints nearly the same ones again, and finding their glyphs is most of
// the work. Window's thread; devices with the pixels of the screen.

// How wide it is, in pixels.
[[nodiscard]] int textWidth(const QFont &font, const QString &text);

// The text where it fits, else what of its beginning does, with an ellipsis.
[[nodiscard]] QString elidedToWidth(const QFont &font, const QString &text, int width);

// As QPainter::drawText does it with TextSingleLine, in the painter's font, pen and layout direction.
void paintTextLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text);

} // namespace Tidemark
