// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/RowDelegate.h"

#include "ui/render/CellRoles.h"
#include "ui/render/PlainSentence.h"
#include "ui/render/ReadingOrder.h"
#include "ui/theme/Measures.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/ResultsTable.h"

#include <QPainter>
#include <QStyle>

namespace Tidemark {

namespace {

constexpr int kPadding = 10;
constexpr int kLongestCell = 300;

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const auto *table = qobject_cast<const ResultsTable *>(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.accentSoft);
    else if (table && table->hoveredRow() == index.row())
        painter->fillRect(option.rect, tokens.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.hairline);
    painter->setFont(fontFor(TextRole::Body));
    painter->setPen(tokens.text);
    paintContent(*painter, option.rect.adjusted(kPadding, 0, -kPadding, -1), index, tokens);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(tokens.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -2, -3), kSpaceChip, kSpaceChip);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {contentWidth(index) + 2 * kPadding, QStyledItemDelegate::sizeHint(option, index).height()};
}

void RowDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, const Tokens &tokens) const
{
    const QString text = plainSentence(index.data(Qt::DisplayRole).toString(), LineBreaks::Fold, kLongestCell);
    const QString dim = plainSentence(index.data(SecondaryRole).toString(), LineBreaks::Fold, kLongestCell);
    const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const Qt::Alignment place = (align & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    const QString shown = elidedToWidth(painter.font(), text, rect.width());
    const Qt::LayoutDirection direction = painter.layoutDirection();
    paintTextLine(painter, rect, place, inOwnOrder(shown, direction));
    if (dim.isEmpty() || align.testFlag(Qt::AlignRight))
        return;
    const int used = textWidth(painter.font(), shown) + kSpaceControl;
    painter.setPen(tokens.secondary);
    paintTextLine(painter, QStyle::visualRect(direction, rect, rect.adjusted(used, 0, 0, 0)), place,
                  inOwnOrder(elidedToWidth(painter.font(), dim, rect.width() - used), direction));
}

int RowDelegate::contentWidth(const QModelIndex &index) const
{
    return textWidth(fontFor(TextRole::Body),
                     plainSentence(index.data(Qt::DisplayRole).toString(), LineBreaks::Fold, kLongestCell));
}

} // namespace Tidemark
