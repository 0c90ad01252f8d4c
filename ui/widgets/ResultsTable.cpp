// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ResultsTable.h"

#include "ui/theme/Measures.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/RowsHeader.h"
#include "ui/widgets/TableHeader.h"
#include "ui/widgets/TableMemory.h"
#include "ui/widgets/ToolTipText.h"
#include "ui/widgets/delegates/RowDelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace Tidemark {

ResultsTable::ResultsTable(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("resultsTable"));
    setAccessibleName(accessibleName);
    auto *header = m_header = new TableHeader(this);
    setHorizontalHeader(header);
    m_rows = new RowsHeader(this);
    setVerticalHeader(m_rows);
    setRowHeight(RowHeight::Picture);
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setFont(fontFor(TextRole::Body));
    viewport()->setAutoFillBackground(false);
    setSortingEnabled(true);
    setDragDropMode(DragOnly);
    connect(header, &TableHeader::alsoClicked, this, &ResultsTable::addSortKey);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { // the model has sorted by then
        showSortKeys();
        emit columnsChanged();
    });
    connect(header, &QWidget::customContextMenuRequested, this, &ResultsTable::openColumnMenu);
    connect(header, &QHeaderView::sectionMoved, this, &ResultsTable::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (m_fitting)
            return;
        if (section != m_stretch)
            fitStretchColumn();
        emit columnsChanged();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &ResultsTable::rowOpened);
}

void ResultsTable::setRowHeight(RowHeight height)
{
    m_rows->setRowHeight(height == RowHeight::Picture ? kRowHeight : kDenseRowHeight);
}

void ResultsTable::setStretchColumn(int column)
{
    m_stretch = column;
    fitStretchColumn();
}

void ResultsTable::setColumnWidths(const QList<int> &widths)
{
    m_fitting = true;
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
    }
    m_fitting = false;
    fitStretchColumn();
}

void ResultsTable::setHeightToRows(int most)
{
    m_mostRows = most;
    const int rows = model() ? qMin(most, model()->rowCount()) : 0;
    setFixedHeight(kHeaderHeight + qMax(1, rows) * m_rows->defaultSectionSize());
}

void ResultsTable::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    const auto resized = [this] {
        if (m_mostRows > 0)
            setHeightToRows(m_mostRows);
    };
    connect(newModel, &QAbstractItemModel::rowsInserted, this, resized);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, resized);
    connect(newModel, &QAbstractItemModel::modelReset, this, resized);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, resized);
    resized();
    fitStretchColumn();
    showSortKeys();
}

QSize ResultsTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {640, kHeaderHeight + qBound(1, rows, 12) * m_rows->defaultSectionSize()};
}

void ResultsTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void ResultsTable::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(int(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void ResultsTable::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

// A cell's tooltip may be remote text, which Qt would read as rich text.
bool ResultsTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipText(indexAt(help->pos()).data(Qt::ToolTipRole).toString());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void ResultsTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid()) {
        emit rowOpened(currentIndex());
        return;
    }
    if (sortByKey(*event) || copyByKey(*event))
        return;
    QTableView::keyPressEvent(event);
}

void ResultsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretchColumn();
}

void ResultsTable::fitStretchColumn()
{
    if (m_fitting || m_stretch < 0 || !model() || m_stretch >= model()->columnCount())
        return;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != m_stretch && !isColumnHidden(column))
            others += columnWidth(column);
    }
    m_fitting = true;
    const int least = horizontalHeader()->minimumSectionSize() * 5;
    setColumnWidth(m_stretch, qMax(least, viewport()->width() - others));
    m_fitting = false;
}

} // namespace Tidemark
