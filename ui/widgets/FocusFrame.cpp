// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FocusFrame.h"

#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QWidget>

namespace Tidemark {

void paintFocusFrame(QPainter &painter, const QWidget &widget, const QRectF &rect, double radius)
{
    if (!widget.hasFocus())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Tokens::of(widget.palette()).accent, kFocusWidth));
    const double inset = kFocusWidth / 2.0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace Tidemark
