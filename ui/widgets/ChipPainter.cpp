// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChipPainter.h"

#include "ui/render/ReadingOrder.h"
#include "ui/theme/Measures.h"
#include "ui/theme/TextLine.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace Tidemark {

QSize chipSize(const QString &text, const QFont &font, int leading)
{
    const QFontMetrics metrics(font);
    return {textWidth(font, text) + leading + 4 * kSpaceChip, qMax(kChipHeight, metrics.height() + kSpaceChip)};
}

void paintChip(QPainter &painter, const QRect &rect, const QString &text, const ToneColours &colours, int leading)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    const double radius = rect.height() / 2.0;
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(colours.text);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const QRect inner = QStyle::visualRect(direction, rect, rect.adjusted(2 * kSpaceChip + leading, 0, -2 * kSpaceChip, 0));
    const QString shown = elidedToWidth(painter.font(), text, inner.width() + 1);
    paintTextLine(painter, inner, Qt::AlignVCenter | Qt::AlignLeft, inOwnOrder(shown, direction));
    painter.restore();
}

} // namespace Tidemark
