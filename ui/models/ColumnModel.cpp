// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ColumnModel.h"

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

} // namespace Tidemark
