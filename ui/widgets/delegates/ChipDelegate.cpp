// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/ChipDelegate.h"

#include "ui/render/CellRoles.h"
#include "ui/render/PlainSentence.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/ChipPainter.h"

#include <QPainter>
#include <QStyle>

namespace Tidemark {

void ChipDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, const Tokens &tokens) const
{
    const QString text = plainSentence(index.data(Qt::DisplayRole).toString());
    if (text.isEmpty())
        return;
    if (!index.data(ToneRole).isValid()) { // nothing that stands out: words alone
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(tokens.secondary);
        const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter.drawText(rect, QStyle::visualAlignment(painter.layoutDirection(), align | Qt::AlignVCenter), text);
        return;
    }
    painter.setFont(fontFor(TextRole::Caption));
    const QSize size = chipSize(text, painter.font()).boundedTo(rect.size());
    const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const int x = align.testFlag(Qt::AlignRight) ? rect.right() - size.width() + 1 : rect.left();
    const QRect chip(QPoint(x, rect.center().y() - size.height() / 2 + 1), size);
    paintChip(painter, QStyle::visualRect(painter.layoutDirection(), rect, chip), text,
              tokens.tone(Tone(index.data(ToneRole).toInt())));
}

int ChipDelegate::contentWidth(const QModelIndex &index) const
{
    return chipSize(plainSentence(index.data(Qt::DisplayRole).toString()), fontFor(TextRole::Caption)).width();
}

} // namespace Tidemark
