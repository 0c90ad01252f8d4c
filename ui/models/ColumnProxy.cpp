// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ColumnProxy.h"

#include "ui/models/RowRanks.h"
#include "ui/render/CellRoles.h"

#include <numeric>

namespace Tidemark {

namespace {

constexpr int kManyRows = 1'000; // telling of each row that a filter takes away costs the square of them

bool changesOrder(const QList<int> &roles)
{
    return roles.isEmpty() || roles.contains(SortRole) || roles.contains(Qt::DisplayRole);
}

} // namespace

ColumnProxy::ColumnProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

// Told before the base class is, which compares rows as soon as it hears of a change.
void ColumnProxy::setSourceModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &watched : std::as_const(m_watched))
        disconnect(watched);
    m_watched.clear();
    forgetPlaces();
    if (model)
        watch(model);
    QSortFilterProxyModel::setSourceModel(model);
}

void ColumnProxy::watch(QAbstractItemModel *model)
{
    m_watched = {
        connect(model, &QAbstractItemModel::modelReset, this, &ColumnProxy::forgetPlaces),
        connect(model, &QAbstractItemModel::layoutChanged, this, &ColumnProxy::forgetPlaces),
        connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnProxy::forgetPlaces),
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ColumnProxy::forgetPlaces),
        connect(model, &QAbstractItemModel::rowsMoved, this, &ColumnProxy::forgetPlaces),
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                    if (changesOrder(roles))
                        forgetPlaces();
                }),
    };
}

void ColumnProxy::forgetPlaces()
{
    m_places.clear();
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
    forgetPlaces();
    // The order of each key is applied in lessThan; the base class sorts upwards. It does nothing
    // when asked for what it has, so what it has is thrown away first.
    QSortFilterProxyModel::sort(-1);
    QSortFilterProxyModel::sort(column, Qt::AscendingOrder);
}

void ColumnProxy::setSortKeys(QList<SortKey> keys)
{
    m_keys = std::move(keys);
    m_earlier.clear();
    forgetPlaces();
    QSortFilterProxyModel::sort(-1);
    if (!m_keys.isEmpty())
        QSortFilterProxyModel::sort(m_keys.first().column, Qt::AscendingOrder);
}

void ColumnProxy::setRowFilter(RowFilter filter)
{
    m_filter = std::move(filter);
    if (sourceModel() && sourceModel()->rowCount() > kManyRows)
        invalidate();
    else
        invalidateFilter();
}

const std::vector<quint32> &ColumnProxy::places() const
{
    const int rows = sourceModel()->rowCount();
    if (m_places.size() == size_t(rows))
        return m_places;
    std::vector<RankColumn> columns;
    for (const SortKey &key : m_keys + m_earlier) {
        RankColumn &column = columns.emplace_back(key.order);
        column.reserve(rows);
        for (int row = 0; row < rows; ++row)
            column.append(sourceModel()->index(row, key.column).data(SortRole));
    }
    if (columns.empty()) {
        m_places.resize(size_t(rows));
        std::iota(m_places.begin(), m_places.end(), 0U);
    } else {
        m_places = rowPlaces(columns);
    }
    return m_places;
}

bool ColumnProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const std::vector<quint32> &where = places();
    return where[size_t(left.row())] < where[size_t(right.row())];
}

bool ColumnProxy::filterAcceptsRow(int sourceRow, const QModelIndex &parent) const
{
    return (!m_filter || m_filter(sourceRow)) && QSortFilterProxyModel::filterAcceptsRow(sourceRow, parent);
}

} // namespace Tidemark
