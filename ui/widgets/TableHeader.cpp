// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableHeader.h"

#include "ui/render/PlainSentence.h"
#include "ui/render/ReadingOrder.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Measures.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace Tidemark {

namespace {

constexpr int kPadding = 10;
constexpr int kArrow = 12;
constexpr int kNumber = 8; // room for the digit beside the arrow
constexpr int kNumberPixels = 9;

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
    const QString text = plainSentence(model()->headerData(section, Qt::Horizontal).toString());
    return {textWidth(headerFont(), text) + 2 * kPadding + kArrow, kHeaderHeight};
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, height() - 1, width(), 1), Tokens::of(palette()).border);
}

void TableHeader::setSortKeys(const QList<SortKey> &keys)
{
    m_keys = keys;
    viewport()->update();
}

void TableHeader::setMarked(int section)
{
    if (section == m_marked)
        return;
    m_marked = section;
    viewport()->update();
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    const bool isAlso = event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier);
    m_pressed = isAlso ? logicalIndexAt(event->position().toPoint()) : -1;
    if (m_pressed < 0)
        QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed < 0)
        return QHeaderView::mouseReleaseEvent(event);
    const int section = std::exchange(m_pressed, -1);
    if (logicalIndexAt(event->position().toPoint()) == section)
        emit alsoClicked(section);
}

std::optional<TableHeader::Mark> TableHeader::markOf(int section) const
{
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (m_keys.at(i).column == section)
            return Mark{m_keys.at(i).order, m_keys.size() > 1 ? QString::number(i + 1) : QString()};
    }
    if (m_keys.isEmpty() && isSortIndicatorShown() && sortIndicatorSection() == section)
        return Mark{sortIndicatorOrder(), {}};
    return std::nullopt;
}

void TableHeader::paintMark(QPainter &painter, const Mark &mark, QPointF at) const
{
    const Tokens &tokens = Tokens::of(palette());
    const Icon icon = mark.order == Qt::DescendingOrder ? Icon::ChevronDown : Icon::ChevronUp;
    painter.drawPixmap(at, iconPixmap(icon, tokens.text, kArrow - 2, devicePixelRatioF()));
    if (mark.number.isEmpty())
        return;
    QFont font = headerFont();
    font.setPixelSize(kNumberPixels);
    painter.setFont(font);
    painter.setPen(tokens.accent);
    painter.drawText(QRectF(at.x() + kArrow - 2, at.y() - kArrow / 2, kNumber, kArrow), Qt::AlignCenter, mark.number);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = Tokens::of(palette());
    const auto align = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const std::optional<Mark> mark = markOf(section);
    const int behind = !mark ? 0 : mark->number.isEmpty() ? kArrow : kArrow + kNumber;
    const QFont font = headerFont();
    const QRect inner = rect.adjusted(kPadding, 0, -kPadding, -1);
    const QString text =
        elidedToWidth(font, plainSentence(model()->headerData(section, Qt::Horizontal).toString()), inner.width() - behind);
    const int words = textWidth(font, text);
    const bool right = align.testFlag(Qt::AlignRight);
    const int x = right ? inner.right() - words - behind + 1 : inner.left();
    painter->save();
    painter->setFont(font);
    painter->setPen(mark || section == m_marked ? tokens.text : tokens.secondary);
    const auto seen = [this, &rect](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect, place); };
    painter->drawText(seen(QRect(x, inner.top(), words + 1, inner.height())), Qt::AlignVCenter | Qt::TextSingleLine,
                      inOwnOrder(text, layoutDirection()));
    if (mark)
        paintMark(*painter, *mark, seen(QRect(x + words + 2, inner.center().y() - kArrow / 2 + 1, behind - 2, kArrow)).topLeft());
    if (section == m_marked)
        painter->fillRect(seen(QRect(x, rect.bottom() - 2, words, 2)), tokens.accent);
    painter->restore();
}

} // namespace Tidemark
