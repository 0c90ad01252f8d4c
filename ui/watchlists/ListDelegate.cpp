// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/ListDelegate.h"

#include "ui/render/CellRoles.h"
#include "ui/render/PlainSentence.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QPainter>

namespace Tidemark {

namespace {

constexpr int kEntryHeight = 62;
constexpr int kLine = 19;
constexpr int kMeter = 4;
constexpr int kInset = 12;

void paintMeter(QPainter &painter, const QRectF &track, const QModelIndex &index, const Tokens &tokens)
{
    const QVariant share = index.data(ShareRole);
    if (!share.isValid())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.neutralSoft);
    painter.drawRoundedRect(track, kMeter / 2.0, kMeter / 2.0);
    QRectF used = track;
    used.setWidth(track.width() * share.toDouble());
    if (painter.layoutDirection() == Qt::RightToLeft)
        used.moveRight(track.right());
    const Tone tone = Tone(index.data(ToneRole).toInt());
    painter.setBrush(tone == Tone::Neutral ? tokens.disabled : tokens.tone(tone).plain);
    if (used.width() >= 1)
        painter.drawRoundedRect(used, kMeter / 2.0, kMeter / 2.0);
}

} // namespace

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const QRectF area = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? tokens.accentSoft : tokens.hover);
        painter->drawRoundedRect(area, kRadiusControl, kRadiusControl);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(tokens.accent, kFocusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(area, kRadiusControl, kRadiusControl);
    }
    const QRect text = option.rect.adjusted(kInset, kSpaceControl, -kInset, 0);
    const auto line = [&](int number, const QString &words, TextRole role, const QColor &ink) {
        painter->setFont(fontFor(role));
        painter->setPen(ink);
        const QRect rect(text.left(), text.top() + number * kLine, text.width(), kLine);
        const QFontMetrics metrics(painter->font());
        painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeading),
                          metrics.elidedText(plainSentence(words), Qt::ElideRight, rect.width()));
    };
    line(0, index.data().toString(), TextRole::BodyStrong, isChosen ? tokens.accent : tokens.text);
    line(1, index.data(SecondaryRole).toString(), TextRole::Caption, tokens.secondary);
    paintMeter(*painter, QRectF(text.left(), option.rect.bottom() - kSpaceControl - kMeter, text.width(), kMeter), index, tokens);
    painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {kInset * 2, kEntryHeight};
}

} // namespace Tidemark
