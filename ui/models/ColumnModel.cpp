// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ColumnModel.h"

#include <QDateTime>

namespace Tidemark {

QVariant ColumnModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: return columnTitle(section);
    case Qt::ToolTipRole: return columnToolTip(section);
    case Qt::TextAlignmentRole: return int(columnAlign(section) | Qt::AlignVCenter);
    default: return {};
    }
}

Qt::ItemFlags ColumnModelBase::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QVariant copiedTime(std::optional<qint64> utcSeconds)
{
    return utcSeconds ? QVariant(QDateTime::fromSecsSinceEpoch(*utcSeconds, Qt::UTC)) : QVariant();
}

} // namespace Tidemark
