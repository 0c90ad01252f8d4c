// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a ResultsTable remembers: its columns and what it is sorted by.
#include "ui/widgets/Page.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/TableHeader.h"
#include "ui/widgets/TableMemory.h"

#include <QDataStream>
#include <QKeyEvent>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr quint32 kMagic = 0x544d5402; // "TMT", second form

SortsByKeys *sorterOf(const QAbstractItemView &view)
{
    return dynamic_cast<SortsByKeys *>(view.model());
}

struct ColumnState {
    qint32 columns = 0;
    QByteArray header;
    QList<SortKey> keys;
};

// What is not of this form, or not of so many columns, is nothing.
std::optional<ColumnState> read(const QByteArray &bytes, int columns)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    qint32 count = 0;
    ColumnState state;
    in >> magic >> state.columns;
    if (in.status() != QDataStream::Ok || magic != kMagic || state.columns != columns)
        return std::nullopt;
    in >> state.header >> count;
    for (qint32 i = 0; i < count && i < kMostSortKeys; ++i) {
        qint32 column = 0;
        bool isDown = false;
        in >> column >> isDown;
        if (column >= 0 && column < columns)
            state.keys += {column, isDown ? Qt::DescendingOrder : Qt::AscendingOrder};
    }
    return in.status() == QDataStream::Ok ? std::optional(state) : std::nullopt;
}

} // namespace

QByteArray ResultsTable::columnState() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const QList<SortKey> keys = sortKeys();
    out << kMagic << qint32(horizontalHeader()->count()) << horizontalHeader()->saveState() << qint32(keys.size());
    for (const SortKey &key : keys)
        out << qint32(key.column) << (key.order == Qt::DescendingOrder);
    return bytes;
}

bool ResultsTable::restoreColumnState(const QByteArray &bytes)
{
    const auto state = read(bytes, horizontalHeader()->count());
    if (!state)
        return false;
    m_fitting = true;
    const bool restored = horizontalHeader()->restoreState(state->header);
    m_fitting = false;
    if (restored && horizontalHeader()->hiddenSectionCount() == horizontalHeader()->count())
        setColumnHidden(std::max(m_stretch, 0), false);
    fitStretchColumn();
    if (restored)
        setSortKeys(state->keys);
    return restored;
}

// One that its page made after it was shown.
bool ResultsTable::event(QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
            if (auto *page = qobject_cast<Page *>(above))
                page->remember(*this);
        }
    }
    return QTableView::event(event);
}

void ResultsTable::remember(Settings &settings, const QString &name)
{
    if (!m_memory)
        m_memory = new TableMemory(*this, settings, name);
}

void ResultsTable::recall()
{
    if (m_memory)
        m_memory->recall();
}

QList<SortKey> ResultsTable::sortKeys() const
{
    const SortsByKeys *sorter = sorterOf(*this);
    return sorter ? sorter->sortKeys() : QList<SortKey>();
}

void ResultsTable::setSortKeys(QList<SortKey> keys)
{
    SortsByKeys *sorter = sorterOf(*this);
    if (!sorter || !isSortingEnabled())
        return;
    sorter->setSortKeys(std::move(keys));
    showSortKeys();
    emit columnsChanged();
}

void ResultsTable::addSortKey(int column)
{
    if (!model() || column < 0 || column >= model()->columnCount())
        return;
    QList<SortKey> keys = sortKeys();
    const auto known = std::find_if(keys.begin(), keys.end(), [column](const SortKey &key) { return key.column == column; });
    if (known == keys.end() && keys.size() < kMostSortKeys)
        keys += {column, Qt::AscendingOrder};
    else if (known == keys.end())
        keys.last() = {column, Qt::AscendingOrder};
    else if (known->order == Qt::AscendingOrder)
        known->order = Qt::DescendingOrder;
    else if (keys.size() > 1)
        keys.erase(known);
    else
        known->order = Qt::AscendingOrder;
    setSortKeys(keys);
}

// Alt and Up or Down: by the column in which the focus is; with Shift, as one more.
bool ResultsTable::sortByKey(const QKeyEvent &event)
{
    const bool isUp = event.key() == Qt::Key_Up;
    const int column = currentIndex().column();
    if (!event.modifiers().testFlag(Qt::AltModifier) || (!isUp && event.key() != Qt::Key_Down) || column < 0)
        return false;
    const SortKey key{column, isUp ? Qt::AscendingOrder : Qt::DescendingOrder};
    QList<SortKey> keys;
    if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        keys = sortKeys();
        const auto known = std::find_if(keys.begin(), keys.end(), [column](const SortKey &one) { return one.column == column; });
        if (known != keys.end())
            *known = key;
        else if (keys.size() < kMostSortKeys)
            keys += key;
    } else {
        keys += key;
    }
    setSortKeys(keys);
    return true;
}

// The header is told without its signal, which would sort by one column again.
void ResultsTable::showSortKeys()
{
    const QList<SortKey> keys = sortKeys();
    m_header->setSortKeys(keys);
    if (!sorterOf(*this))
        return;
    const QSignalBlocker quiet(m_header);
    if (keys.isEmpty())
        m_header->setSortIndicator(-1, Qt::AscendingOrder);
    else
        m_header->setSortIndicator(keys.first().column, keys.first().order);
}

} // namespace Tidemark
