// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteDelegate.h"

#include "ui/render/ReadingOrder.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QPainter>

namespace Tidemark {

namespace {

constexpr int kIndent = 16;

// Draws the price chip and returns its left edge.
int drawPrice(QPainter *painter, const QStyleOptionViewItem &option, const QString &price, bool spends)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const ToneColours colours = tokens.tone(spends ? Tone::Accent : Tone::Neutral);
    painter->setFont(fontFor(TextRole::Caption));
    const int width = painter->fontMetrics().horizontalAdvance(price) + 16;
    const QRect chip(option.rect.right() - kIndent - width, option.rect.center().y() - kChipHeight / 2, width, kChipHeight);
    const QRect seen = QStyle::visualRect(option.direction, option.rect, chip);
    painter->setPen(Qt::NoPen);
    const bool isOnItsOwnColour = spends && (option.state & QStyle::State_Selected);
    painter->setBrush(isOnItsOwnColour ? tokens.raised : colours.fill);
    painter->drawRoundedRect(seen, kChipHeight / 2.0, kChipHeight / 2.0);
    painter->setPen(colours.text);
    painter->drawText(seen, Qt::AlignCenter, price);
    return chip.left();
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = Tokens::of(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, tokens.hover);

    int right = option.rect.right() - kIndent;
    const QString price = index.data(PriceRole).toString();
    if (!price.isEmpty())
        right = drawPrice(painter, option, price, index.data(SpendsRole).toBool()) - kSpaceControl;

    QRect words = option.rect.adjusted(kIndent, 0, 0, 0);
    words.setRight(right);
    painter->setFont(fontFor(TextRole::BodyStrong));
    painter->setPen(tokens.text);
    const QString title = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width());
    const Qt::LayoutDirection direction = option.direction;
    const auto seen = [&option](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
    painter->drawText(seen(words), Qt::AlignVCenter | Qt::AlignLeft, inOwnOrder(title, direction));
    words.setLeft(words.left() + painter->fontMetrics().horizontalAdvance(title) + 12);
    painter->setFont(fontFor(TextRole::Body));
    painter->setPen(tokens.secondary);
    const QString detail = painter->fontMetrics().elidedText(index.data(DetailRole).toString(), Qt::ElideRight, words.width());
    painter->drawText(seen(words), Qt::AlignVCenter | Qt::AlignLeft, inOwnOrder(detail, direction));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), kRowHeight};
}

} // namespace Tidemark
