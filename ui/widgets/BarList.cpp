// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BarList.h"

#include "ui/render/PlainSentence.h"
#include "ui/render/ReadingOrder.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/FocusFrame.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kRow = kDenseRowHeight;
constexpr int kPadding = 10;
constexpr int kColumnGap = 20;
constexpr int kBarHeight = 8;
constexpr int kLeastBar = 60;

} // namespace

BarList::BarList(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void BarList::setRows(const QList<BarListRow> &rows)
{
    m_rows = rows;
    QStringList words;
    for (BarListRow &row : m_rows) {
        row.label = plainSentence(row.label);
        row.value = plainSentence(row.value);
        row.note = plainSentence(row.note);
        words << tr("%1 %2 %3").arg(row.label, row.value, row.note).trimmed();
    }
    m_current = std::min(m_current, int(m_rows.size()) - 1);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void BarList::setColour(int chartSeries)
{
    m_colour = chartSeries;
    update();
}

void BarList::setActivatable(bool activatable)
{
    m_activatable = activatable;
    setFocusPolicy(activatable ? Qt::StrongFocus : Qt::NoFocus);
}

QSize BarList::sizeHint() const
{
    return {240, int(m_rows.size()) * kRow};
}

QSize BarList::minimumSizeHint() const
{
    return {140, int(m_rows.size()) * kRow};
}

BarList::Widths BarList::widths() const
{
    const QFontMetrics metrics(fontFor(TextRole::Body));
    Widths widths;
    for (const BarListRow &row : m_rows) {
        widths.label = std::max(widths.label, metrics.horizontalAdvance(row.label));
        widths.value = std::max(widths.value, metrics.horizontalAdvance(row.value));
        widths.note = std::max(widths.note, metrics.horizontalAdvance(row.note));
    }
    const bool hasBars = std::any_of(m_rows.cbegin(), m_rows.cend(), [](const BarListRow &row) { return row.share >= 0; });
    const int notes = widths.note > 0 ? widths.note + kColumnGap : 0;
    const int bars = hasBars ? kLeastBar + kColumnGap : 0;
    widths.label = std::max(0, std::min(widths.label, width() - 2 * kPadding - widths.value - notes - bars - kColumnGap));
    return widths;
}

int BarList::rowAt(int y) const
{
    const int row = y / kRow;
    return y >= 0 && row < m_rows.size() ? row : -1;
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Body));
    const Widths columns = widths();
    for (int row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row, QRect(0, row * kRow, width(), kRow), columns);
    paintFocusFrame(painter, *this, rect(), kSpaceChip);
}

void BarList::paintRow(QPainter &painter, int row, const QRect &rect, const Widths &widths) const
{
    const Tokens &tokens = Tokens::of(palette());
    const BarListRow &entry = m_rows.at(row);
    if (m_activatable && row == m_current)
        painter.fillRect(rect, tokens.hover);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.hairline);
    const QRect inner = rect.adjusted(kPadding, 0, -kPadding, -1);
    const QFontMetrics metrics(painter.font());
    painter.setPen(tokens.text);
    painter.drawText(inner, Qt::AlignVCenter | Qt::TextSingleLine,
                     inOwnOrder(metrics.elidedText(entry.label, Qt::ElideRight, widths.label + 1), layoutDirection()));
    const int notes = widths.note > 0 ? widths.note + kColumnGap * 2 : 0;
    painter.drawText(QStyle::visualRect(layoutDirection(), rect, inner.adjusted(0, 0, -notes, 0)),
                     Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, inOwnOrder(entry.value, layoutDirection()));
    painter.setPen(tokens.secondary);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, inOwnOrder(entry.note, layoutDirection()));
    if (entry.share < 0)
        return;
    const int left = inner.left() + widths.label + kColumnGap;
    const int room = inner.right() - notes - widths.value - kColumnGap - left;
    const double length = std::max<double>(kBarHeight, room * std::min(1.0, entry.share));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.series.at(size_t(m_colour) % tokens.series.size()));
    QRectF bar(left, rect.center().y() - kBarHeight / 2.0, length, kBarHeight);
    if (layoutDirection() == Qt::RightToLeft)
        bar.moveRight(rect.left() + rect.right() + 1 - bar.left());
    if (entry.share > 0)
        painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
}

void BarList::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(int(event->position().y()));
    if (m_activatable && row >= 0 && event->button() == Qt::LeftButton)
        emit activated(m_rows.at(row).id);
}

void BarList::mouseMoveEvent(QMouseEvent *event)
{
    m_current = rowAt(int(event->position().y()));
    update();
}

void BarList::leaveEvent(QEvent *event)
{
    m_current = -1;
    update();
    QWidget::leaveEvent(event);
}

void BarList::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_rows.size()) - 1;
    if (event->key() == Qt::Key_Down)
        m_current = std::min(last, m_current + 1);
    else if (event->key() == Qt::Key_Up)
        m_current = std::max(std::min(0, last), m_current - 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0)
        emit activated(m_rows.at(m_current).id);
    else
        return QWidget::keyPressEvent(event);
    update();
}

} // namespace Tidemark
