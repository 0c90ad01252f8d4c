// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChipPainter.h"

#include "ui/theme/Measures.h"

#include <QFontMetrics>
#include <QPainter>

namespace Tidemark {

QSize chipSize(const QString &text, const QFont &font, int leading)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(text) + leading + 4 * kSpaceChip, qMax(kChipHeight, metrics.height() + kSpaceChip)};
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
    const QRect inner = rect.adjusted(2 * kSpaceChip + leading, 0, -2 * kSpaceChip, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter.restore();
}

} // namespace Tidemark
