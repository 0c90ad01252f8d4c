// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ColumnProxy.h"

#include "ui/render/CellRoles.h"

namespace Tidemark {

namespace {

constexpr qsizetype kMostKeys = 4;

bool isNumber(const QVariant &value)
{
    switch (value.metaType().id()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::ULongLong:
    case QMetaType::Double: return true;
    default: return false;
    }
}

int compareValues(const QVariant &left, const QVariant &right)
{
    if (left.metaType().id() == QMetaType::LongLong && right.metaType().id() == QMetaType::LongLong) {
        const qint64 a = left.toLongLong();
        const qint64 b = right.toLongLong();
        return a < b ? -1 : int(a > b);
    }
    if (isNumber(left) && isNumber(right)) {
        const double a = left.toDouble();
        const double b = right.toDouble();
        return a < b ? -1 : int(a > b);
    }
    return QString::localeAwareCompare(left.toString(), right.toString());
}

} // namespace

ColumnProxy::ColumnProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void ColumnProxy::sort(int column, Qt::SortOrder order)
{
    if (column >= 0) {
        m_keys.removeIf([column](const SortKey &key) { return key.column == column; });
        m_keys.prepend({column, order});
        m_keys.resize(qMin(m_keys.size(), kMostKeys));
    }
    // The order of each key is applied in lessThan; the base class sorts upwards. It does nothing
    // when asked for what it has, so what it has is thrown away first.
    QSortFilterProxyModel::sort(-1);
    QSortFilterProxyModel::sort(column, Qt::AscendingOrder);
}

void ColumnProxy::setSortKeys(QList<SortKey> keys)
{
    m_keys = std::move(keys);
    QSortFilterProxyModel::sort(-1);
    if (!m_keys.isEmpty())
        QSortFilterProxyModel::sort(m_keys.first().column, Qt::AscendingOrder);
}

void ColumnProxy::setRowFilter(RowFilter filter)
{
    m_filter = std::move(filter);
    invalidateFilter();
}

int ColumnProxy::compareByKeys(int leftRow, int rightRow) const
{
    for (const SortKey &key : m_keys) {
        const QVariant left = sourceModel()->index(leftRow, key.column).data(SortRole);
        const QVariant right = sourceModel()->index(rightRow, key.column).data(SortRole);
        if (left.isValid() != right.isValid())
            return left.isValid() ? -1 : 1;
        const int order = left.isValid() ? compareValues(left, right) : 0;
        if (order != 0)
            return key.order == Qt::AscendingOrder ? order : -order;
    }
    return leftRow < rightRow ? -1 : int(leftRow > rightRow);
}

bool ColumnProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return compareByKeys(left.row(), right.row()) < 0;
}

bool ColumnProxy::filterAcceptsRow(int sourceRow, const QModelIndex &parent) const
{
    return (!m_filter || m_filter(sourceRow)) && QSortFilterProxyModel::filterAcceptsRow(sourceRow, parent);
}

} // namespace Tidemark
