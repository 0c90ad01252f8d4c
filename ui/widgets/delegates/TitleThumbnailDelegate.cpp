// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/TitleThumbnailDelegate.h"

#include "ui/render/CellRoles.h"
#include "ui/render/PlainSentence.h"
#include "ui/render/ReadingOrder.h"
#include "ui/theme/Measures.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/Thumbnail.h"

#include <QPainter>
#include <QStyle>

namespace Tidemark {

namespace {

constexpr int kTextGap = 10;

} // namespace

void TitleThumbnailDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index,
                                          const Tokens &tokens) const
{
    const QSize size = QSize(kThumbnailWidth, kThumbnailHeight).boundedTo(QSize(kThumbnailWidth, rect.height() - kSpaceControl));
    const QRect picture(QPoint(rect.left(), rect.center().y() - size.height() / 2 + 1), size);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    paintThumbnail(painter, QStyle::visualRect(direction, rect, picture), index.data(ThumbnailRole).value<QImage>(),
                   index.data(ThumbnailSeedRole).toString(), ThumbnailShape::Rounded);
    const QRect text = QStyle::visualRect(direction, rect, rect.adjusted(kThumbnailWidth + kTextGap, 0, 0, 0));
    const QString title = plainSentence(index.data(Qt::DisplayRole).toString());
    const QString dim = plainSentence(index.data(SecondaryRole).toString());
    const QFontMetrics metrics(painter.font());
    if (dim.isEmpty()) {
        paintTextLine(painter, text, Qt::AlignVCenter, inOwnOrder(elidedToWidth(painter.font(), title, text.width()), direction));
        return;
    }
    const QRect upper(text.left(), text.center().y() - metrics.height() + 1, text.width(), metrics.height());
    paintTextLine(painter, upper, Qt::AlignVCenter, inOwnOrder(elidedToWidth(painter.font(), title, text.width()), direction));
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(tokens.secondary);
    const QRect lower = upper.translated(0, metrics.height());
    paintTextLine(painter, lower, Qt::AlignVCenter, inOwnOrder(elidedToWidth(painter.font(), dim, text.width()), direction));
}

int TitleThumbnailDelegate::contentWidth(const QModelIndex &index) const
{
    return RowDelegate::contentWidth(index) + kThumbnailWidth + kTextGap;
}

} // namespace Tidemark
