// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableHeader.h"

#include "core/base/PlainText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QPainter>

namespace Tidemark {

namespace {

constexpr int kPadding = 10;
constexpr int kArrow = 12;

QFont headerFont()
{
    QFont font = fontFor(TextRole::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setFont(headerFont());
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(kHeaderHeight);
    setFixedHeight(kHeaderHeight);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), kHeaderHeight};
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString text = plain(model()->headerData(section, Qt::Horizontal).toString());
    return {QFontMetrics(headerFont()).horizontalAdvance(text) + 2 * kPadding + kArrow, kHeaderHeight};
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, height() - 1, width(), 1), Tokens::of(palette()).border);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = Tokens::of(palette());
    const auto align = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int arrow = sorts ? kArrow : 0;
    const QFont font = headerFont();
    const QFontMetrics metrics(font);
    const QRect inner = rect.adjusted(kPadding, 0, -kPadding, -1);
    const QString text =
        metrics.elidedText(plain(model()->headerData(section, Qt::Horizontal).toString()), Qt::ElideRight, inner.width() - arrow);
    const int textWidth = metrics.horizontalAdvance(text);
    const bool right = align.testFlag(Qt::AlignRight);
    const int x = right ? inner.right() - textWidth - arrow + 1 : inner.left();
    painter->save();
    painter->setFont(font);
    painter->setPen(sorts ? tokens.text : tokens.secondary);
    painter->drawText(QRect(x, inner.top(), textWidth + 1, inner.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorts) {
        const Icon icon = sortIndicatorOrder() == Qt::DescendingOrder ? Icon::ChevronDown : Icon::ChevronUp;
        painter->drawPixmap(x + textWidth + 2, inner.center().y() - kArrow / 2 + 1,
                            iconPixmap(icon, tokens.text, kArrow - 2, devicePixelRatioF()));
    }
    painter->restore();
}

} // namespace Tidemark
