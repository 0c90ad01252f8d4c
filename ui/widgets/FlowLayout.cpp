// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FlowLayout.h"

#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

namespace Tidemark {

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout(parent)
    , m_gap(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (const Entry &entry : std::as_const(m_entries))
        delete entry.item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_entries.append({item});
}

void FlowLayout::addFirst(QWidget *widget)
{
    addChildWidget(widget);
    m_entries.prepend({new QWidgetItem(widget)});
    invalidate();
}

void FlowLayout::addShare(QWidget *widget, int least, int stretch, Qt::Alignment where)
{
    addChildWidget(widget);
    auto *item = new QWidgetItem(widget);
    item->setAlignment(where);
    m_entries.append({item, least, stretch});
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_entries.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_entries.value(index).item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_entries.size() ? m_entries.takeAt(index).item : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(QRect(0, 0, width, 0).marginsRemoved(margins), Pass::Measure) + margins.top() + margins.bottom();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), Pass::Place);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const Entry &entry : m_entries) {
        if (entry.item->isEmpty())
            continue;
        width += qMax(entry.least, entry.item->sizeHint().width()) + (width > 0 ? m_gap : 0);
        height = qMax(height, entry.item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const Entry &entry : m_entries) {
        if (!entry.item->isEmpty())
            size = size.expandedTo(entry.item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::clear()
{
    while (!m_entries.isEmpty()) {
        QLayoutItem *item = m_entries.takeLast().item;
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be what asked for this
        }
        delete item;
    }
    invalidate();
}

int FlowLayout::arrange(const QRect &rect, Pass pass) const
{
    QList<Entry> line;
    int used = 0;
    int y = rect.top();
    for (Entry entry : m_entries) {
        if (entry.item->isEmpty())
            continue;
        const int wanted =
            entry.least < 0 ? entry.item->sizeHint().width() : qMax(entry.least, entry.item->minimumSize().width());
        entry.width = qMin(wanted, qMax(1, rect.width()));
        if (!line.isEmpty() && used + m_gap + entry.width > rect.width()) {
            y += arrangeLine(line, QRect(rect.left(), y, rect.width(), 0), pass) + m_gap;
            line.clear();
            used = 0;
        }
        used += entry.width + (line.isEmpty() ? 0 : m_gap);
        line.append(entry);
    }
    return y + arrangeLine(line, QRect(rect.left(), y, rect.width(), 0), pass) - rect.top();
}

int FlowLayout::heightOf(const Entry &entry)
{
    return entry.item->hasHeightForWidth() ? entry.item->heightForWidth(entry.width) : entry.item->sizeHint().height();
}

// Shares what is left of the line, and returns its height.
int FlowLayout::arrangeLine(QList<Entry> &line, const QRect &rect, Pass pass) const
{
    int left = rect.width() + m_gap;
    int stretches = 0;
    for (const Entry &entry : std::as_const(line)) {
        left -= entry.width + m_gap;
        stretches += entry.stretch;
    }
    int height = 0;
    for (Entry &entry : line) {
        const bool isFixed = entry.item->widget() && entry.item->widget()->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
        if (stretches > 0 && entry.stretch > 0) {
            const int more = left * entry.stretch / stretches;
            entry.width += more;
            left -= more;
            stretches -= entry.stretch;
        } else if (line.size() == 1 && entry.least >= 0 && !isFixed) {
            entry.width = rect.width();
        }
        height = qMax(height, heightOf(entry));
    }
    if (pass == Pass::Measure)
        return height;
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : QGuiApplication::layoutDirection();
    int x = rect.left();
    for (const Entry &entry : std::as_const(line)) {
        const bool isWhole = entry.least >= 0 || entry.item->alignment() & Qt::AlignVertical_Mask;
        const QSize size(entry.width, isWhole ? height : heightOf(entry));
        entry.item->setGeometry(QStyle::visualRect(direction, rect, QRect(QPoint(x, rect.top()), size)));
        x += entry.width + m_gap;
    }
    return height;
}

} // namespace Tidemark
