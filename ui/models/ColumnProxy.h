// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <functional>

namespace Tidemark {

struct SortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

// Sorts by SortRole over several columns: a click on a header sorts by it, and what was sorted by
// before decides among equals. Unknown figures come last in both directions. For up to 10,000 rows.
class ColumnProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using RowFilter = std::function<bool(int sourceRow)>;

    explicit ColumnProxy(QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order) override;
    void setSortKeys(QList<SortKey> keys);
    [[nodiscard]] QList<SortKey> sortKeys() const { return m_keys; }
    void setRowFilter(RowFilter filter); // empty: every row

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &parent) const override;

private:
    [[nodiscard]] int compareByKeys(int leftRow, int rightRow) const;

    QList<SortKey> m_keys;
    RowFilter m_filter;
};

} // namespace Tidemark
