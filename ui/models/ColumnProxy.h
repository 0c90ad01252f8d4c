// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/SortKeys.h"

#include <QSortFilterProxyModel>

#include <functional>
#include <vector>

namespace Tidemark {

// Sorts by SortRole over several columns: sort() sorts by one, and what was sorted by before decides
// among equals; setSortKeys() says them all. Unknown figures come last in both directions. The model is
// asked for its keys once a sort and not at every comparison. For up to 10,000 rows.
class ColumnProxy : public QSortFilterProxyModel, public SortsByKeys
{
    Q_OBJECT
public:
    using RowFilter = std::function<bool(int sourceRow)>;

    explicit ColumnProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order) override;
    void setSortKeys(QList<SortKey> keys) override;
    [[nodiscard]] QList<SortKey> sortKeys() const override { return m_keys; } // those that were asked for
    void setRowFilter(RowFilter filter);                                      // empty: every row

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;

private:
    void watch(QAbstractItemModel *model);
    void forgetPlaces();
    [[nodiscard]] const std::vector<quint32> &places() const;

    QList<SortKey> m_keys;
    QList<SortKey> m_earlier; // asked for before: they decide among equals
    RowFilter m_filter;
    QList<QMetaObject::Connection> m_watched;
    mutable std::vector<quint32> m_places; // of each source row in the order; empty: not known
};

} // namespace Tidemark
