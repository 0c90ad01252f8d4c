// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do with the rows of a ResultsTable: the menus, copying, dragging out.
#include "core/base/PlainText.h"
#include "ui/render/NumberFormat.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/RowsCopy.h"
#include "ui/widgets/TableHeader.h"
#include "ui/widgets/TableMemory.h"
#include "ui/widgets/TableText.h"
#include "ui/widgets/Toast.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <numeric>

namespace Tidemark {

namespace {

constexpr qsizetype kWrittenAtOnce = 2'000; // by the thread that paints: some milliseconds

// A title as a menu shows it: an ampersand is one.
QString menuText(const QAbstractItemModel &model, int column)
{
    return plain(model.headerData(column, Qt::Horizontal).toString()).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

QModelIndexList ResultsTable::chosenRows() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    return rows;
}

// By the ranges of the selection: a million chosen rows are one range, and a million indexes.
QList<RowSpan> ResultsTable::chosenSpans() const
{
    QList<RowSpan> spans;
    if (!selectionModel())
        return spans;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        spans.append({range.top(), range.bottom()});
    std::sort(spans.begin(), spans.end(), [](const RowSpan &a, const RowSpan &b) { return a.first < b.first; });
    QList<RowSpan> apart;
    for (const RowSpan &span : std::as_const(spans)) {
        if (!apart.isEmpty() && span.first <= apart.last().last + 1)
            apart.last().last = std::max(apart.last().last, span.last);
        else
            apart.append(span);
    }
    return apart;
}

bool ResultsTable::isCopying() const
{
    return m_copy && m_copy->isRunning();
}

// In a worker, where they are more than can be written between two frames.
bool ResultsTable::copyMany(CopyForm form)
{
    auto *telling = dynamic_cast<TellsCells *>(model());
    RowsCopy::Wish wish{nullptr, chosenSpans(), shownColumns(*this), form};
    if (!telling || wish.size() <= kWrittenAtOnce)
        return false;
    if (form == CopyForm::Links) { // also of columns that are hidden
        wish.shown.columns.resize(model()->columnCount());
        std::iota(wish.shown.columns.begin(), wish.shown.columns.end(), 0);
    }
    wish.cells = telling->rowCells();
    if (!m_copy)
        m_copy = new RowsCopy(this);
    m_copy->start(wish);
    return true;
}

void ResultsTable::copyRows()
{
    if (copyMany(CopyForm::Table))
        return;
    const QModelIndexList rows = chosenRows();
    if (rows.isEmpty())
        return;
    auto mime = std::make_unique<QMimeData>();
    mime->setText(rowsAsTsv(*this, rows));
    mime->setData(QStringLiteral("text/csv"), rowsAsCsv(*this, rows));
    QGuiApplication::clipboard()->setMimeData(mime.release());
}

void ResultsTable::copyCsv()
{
    if (copyMany(CopyForm::Csv))
        return;
    const QModelIndexList rows = chosenRows();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(rowsAsCsv(*this, rows)));
}

void ResultsTable::copyLinks()
{
    if (copyMany(CopyForm::Links))
        return;
    const QString links = rowsAsLinks(chosenRows());
    if (!links.isEmpty())
        QGuiApplication::clipboard()->setText(links);
}

bool ResultsTable::copyByKey(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_C || !event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        copyLinks();
    else
        copyRows();
    return true;
}

// What is dragged has to be written before the pointer moves on.
void ResultsTable::startDrag(Qt::DropActions)
{
    if (RowsCopy::Wish{nullptr, chosenSpans(), {}, CopyForm::Table}.size() > kWrittenAtOnce) {
        Toast::tell(
            this,
            tr("At most %1 rows can be dragged at a time. Copy them, or export the table.").arg(exactCount(kWrittenAtOnce)));
        return;
    }
    const QModelIndexList rows = chosenRows();
    if (rows.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(rowsAsMime(*this, rows).release());
    drag->exec(Qt::CopyAction);
}

void ResultsTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || !selectionModel() || selectionMode() == NoSelection)
        return QTableView::contextMenuEvent(event);
    if (!selectionModel()->isRowSelected(index.row()))
        setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept(index);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, kept] {
        if (kept.isValid())
            emit rowOpened(kept);
    });
    emit rowMenuAsked(menu, index);
    menu->addSeparator();
    fillCopyMenu(*menu);
    menu->addSeparator();
    if (isSortingEnabled()) {
        QMenu *sort = menu->addMenu(tr("Sort by"));
        sort->setObjectName(QStringLiteral("sortMenu"));
        fillSortMenu(*sort);
    }
    QMenu *columns = menu->addMenu(tr("Columns"));
    columns->setObjectName(QStringLiteral("columnMenu"));
    fillColumnMenu(*columns);
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void ResultsTable::fillCopyMenu(QMenu &menu)
{
    QAction *copy = menu.addAction(tr("Copy"), this, &ResultsTable::copyRows);
    copy->setObjectName(QStringLiteral("copyRows"));
    copy->setShortcut(QKeySequence::Copy); // to be read: the table has the key
    QAction *csv = menu.addAction(tr("Copy as CSV"), this, &ResultsTable::copyCsv);
    csv->setObjectName(QStringLiteral("copyCsv"));
    const QList<RowSpan> spans = chosenSpans();
    if (spans.isEmpty() || rowsAsLinks({model()->index(spans.first().first, 0)}).isEmpty())
        return;
    QAction *links = menu.addAction(tr("Copy links and names"), this, &ResultsTable::copyLinks);
    links->setObjectName(QStringLiteral("copyLinks"));
    links->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
}

// A click on a column takes it in, turns it round, takes it out: what Shift does on a title.
void ResultsTable::fillSortMenu(QMenu &menu)
{
    const QList<SortKey> keys = sortKeys();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const auto key = std::find_if(keys.begin(), keys.end(), [column](const SortKey &one) { return one.column == column; });
        QString text = menuText(*model(), column);
        if (key != keys.end())
            text = tr("%1. %2, %3")
                       .arg(key - keys.begin() + 1)
                       .arg(text, key->order == Qt::AscendingOrder ? tr("upwards") : tr("downwards"));
        QAction *action = menu.addAction(text, this, [this, column] { addSortKey(column); });
        action->setCheckable(true);
        action->setChecked(key != keys.end());
    }
    menu.addSeparator();
    QAction *none = menu.addAction(tr("As it comes"), this, [this] { setSortKeys({}); });
    none->setObjectName(QStringLiteral("sortByNothing"));
    none->setEnabled(!keys.isEmpty());
}

void ResultsTable::fillColumnMenu(QMenu &menu)
{
    const bool isLast = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() == 1;
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu.addAction(menuText(*model(), column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != m_stretch && (isColumnHidden(column) || !isLast));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    if (!m_memory)
        return;
    menu.addSeparator();
    menu.addAction(tr("As they were at first"), m_memory, &TableMemory::reset)->setObjectName(QStringLiteral("resetColumns"));
}

void ResultsTable::showColumn(int column, bool shown)
{
    setColumnHidden(column, !shown);
    fitStretchColumn();
    emit columnsChanged();
}

void ResultsTable::openColumnMenu(QPoint position)
{
    if (!model())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

// The title of the column that the keys sort by is marked while the table has the focus.
void ResultsTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    m_header->setMarked(currentIndex().column());
}

void ResultsTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    m_header->setMarked(-1);
}

void ResultsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_header->setMarked(hasFocus() ? current.column() : -1);
}

} // namespace Tidemark
