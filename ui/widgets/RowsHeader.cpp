// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowsHeader.h"

namespace Tidemark {

RowsHeader::RowsHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(Fixed);
    hide();
}

void RowsHeader::setRowHeight(int pixels)
{
    setMinimumSectionSize(pixels);
    setDefaultSectionSize(pixels);
}

void RowsHeader::setModel(QAbstractItemModel *newModel)
{
    if (newModel == model())
        return;
    if (model())
        model()->disconnect(this);
    QHeaderView::setModel(newModel);
    if (!newModel)
        return;
    disconnect(newModel, &QAbstractItemModel::layoutAboutToBeChanged, this, nullptr);
    disconnect(newModel, &QAbstractItemModel::layoutChanged, this, nullptr);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, &RowsHeader::countRows);
}

// Without a range, fewer sections are looked through for hidden ones.
void RowsHeader::countRows()
{
    const int rows = model()->rowCount();
    if (rows > 0 && rows < count())
        initializeSections(rows - 1, rows - 1);
    else
        initializeSections();
}

} // namespace Tidemark
