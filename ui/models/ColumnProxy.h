// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ArrangedRows.h"
#include "ui/models/RowSnapshot.h"
#include "ui/render/RowCells.h"
#include "ui/render/SortKeys.h"

#include <QAbstractProxyModel>

namespace Tidemark {

class ColumnModelBase;

// The rows of a ColumnModel that pass a filter, in an order: a list of row numbers, made of a snapshot of the rows and
// then swapped. Up to 10,000 rows it is made at once; more are put in order in a worker, and what is shown stays until
// the new order is there; of several wishes the newest is fulfilled. What is chosen stays chosen.
//
// Sorts by SortRole over several columns: sort() sorts by one, and what was sorted by before decides among equals;
// setSortKeys() says them all. Unknown figures come last in both directions.
class ColumnProxy : public QAbstractProxyModel, public SortsByKeys, public TellsCells
{
    Q_OBJECT
public:
    explicit ColumnProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override; // a ColumnModel, or null
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setSortKeys(QList<SortKey> keys) override;
    [[nodiscard]] QList<SortKey> sortKeys() const override { return m_keys; }    // those that were asked for
    void setRowFilter(RowFilter filter);                                         // empty: every row
    [[nodiscard]] bool isArranging() const { return m_isRunning; }               // another order is on its way
    [[nodiscard]] const ArrangedRows &shownRows() const { return m_shown.rows; } // of the source

    [[nodiscard]] std::shared_ptr<const RowCells> rowCells() override;

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void arranged(); // what is shown is what was asked for last

private:
    struct Arrangement {     // of the rows of a snapshot
        RowNumbersPtr order; // all of them by the keys; null: there are none
        ArrangedRows rows;   // those that are shown
        size_t all = 0;
    };
    struct Question {
        RowSnapshotPtr snapshot;
        QList<SortKey> keys;
        RowFilter filter;
        RowNumbersPtr order; // where it is known already
    };
    [[nodiscard]] static Arrangement answer(const Question &question);

    void watch(QAbstractItemModel *model);
    void ask(); // for what is asked differs now from what was asked
    void arrange();
    void arrangeSoon();
    void adopt(const Arrangement &arrangement);
    void rowsChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void rowsAdded(int first);
    void startAnew(); // no row is what it was
    void forgetRows();
    [[nodiscard]] Question question();
    [[nodiscard]] const RowSnapshotPtr &snapshot();

    QList<SortKey> m_keys;
    QList<SortKey> m_earlier; // asked for before: they decide among equals
    RowFilter m_filter;
    QList<QMetaObject::Connection> m_watched;
    ColumnModelBase *m_model = nullptr;
    RowSnapshotPtr m_snapshot; // null: the rows are others by now
    RowNumbersPtr m_order;     // of the snapshot by the keys; null: not known, or no keys
    Arrangement m_shown;
    int m_asked = 0;      // grows with each other wish, not with other values in rows
    bool m_isDue = false; // rows changed, and the next turn of the event loop arranges them
    bool m_isRunning = false;
    bool m_isOutdated = false; // another run is wanted after this one
};

} // namespace Tidemark
