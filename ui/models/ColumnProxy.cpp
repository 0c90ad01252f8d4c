// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ColumnProxy.h"

#include "ui/render/CellRoles.h"

namespace Tidemark {

namespace {

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
        m_earlier = m_keys + m_earlier;
        m_earlier.removeIf([column](const SortKey &key) { return key.column == column; });
        m_earlier.resize(qMin(m_earlier.size(), kMostSortKeys - 1));
        m_keys = {{column, order}};
    } else {
        m_keys.clear();
        m_earlier.clear();
    }
    // The order of each key is applied in lessThan; the base class sorts upwards. It does nothing
    // when asked for what it has, so what it has is thrown away first.
    QSortFilterProxyModel::sort(-1);
    QSortFilterProxyModel::sort(column, Qt::AscendingOrder);
}

void ColumnProxy::setSortKeys(QList<SortKey> keys)
{
    m_keys = std::move(keys);
    m_earlier.clear();
    QSortFilterProxyModel::sort(-1);
    if (!m_keys.isEmpty())
        QSortFilterProxyModel::sort(m_keys.first().column, Qt::AscendingOrder);
}

void ColumnProxy::setRowFilter(RowFilter filter)
{
    m_filter = std::move(filter);
    invalidateFilter();
}

int ColumnProxy::compareBy(const SortKey &key, int leftRow, int rightRow) const
{
    const QVariant left = sourceModel()->index(leftRow, key.column).data(SortRole);
    const QVariant right = sourceModel()->index(rightRow, key.column).data(SortRole);
    if (left.isValid() != right.isValid())
        return left.isValid() ? -1 : 1;
    const int order = left.isValid() ? compareValues(left, right) : 0;
    return key.order == Qt::AscendingOrder ? order : -order;
}

int ColumnProxy::compareByKeys(int leftRow, int rightRow) const
{
    for (const QList<SortKey> *keys : {&m_keys, &m_earlier}) {
        for (const SortKey &key : *keys) {
            const int order = compareBy(key, leftRow, rightRow);
            if (order != 0)
                return order;
        }
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
