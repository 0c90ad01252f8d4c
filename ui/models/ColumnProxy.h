// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/SortKeys.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace Tidemark {

// Sorts by SortRole over several columns: sort() sorts by one, and what was sorted by before decides
// among equals; setSortKeys() says them all. Unknown figures come last in both directions. For up to
// 10,000 rows.
class ColumnProxy : public QSortFilterProxyModel, public SortsByKeys
{
    Q_OBJECT
public:
    using RowFilter = std::function<bool(int sourceRow)>;

    explicit ColumnProxy(QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order) override;
    void setSortKeys(QList<SortKey> keys) override;
    [[nodiscard]] QList<SortKey> sortKeys() const override { return m_keys; } // those that were asked for
    void setRowFilter(RowFilter filter);                                      // empty: every row

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;

private:
    [[nodiscard]] int compareBy(const SortKey &key, int leftRow, int rightRow) const;
    [[nodiscard]] int compareByKeys(int leftRow, int rightRow) const;

    QList<SortKey> m_keys;
    QList<SortKey> m_earlier; // asked for before: they decide among equals
    RowFilter m_filter;
};

} // namespace Tidemark
