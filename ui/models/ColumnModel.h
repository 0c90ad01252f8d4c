// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Column.h"
#include "ui/models/RowSnapshot.h"

#include <QAbstractTableModel>

#include <optional>

namespace Tidemark {

// The part of a column model that needs no template. Rows are values that share what they hold, so that a snapshot of
// them costs nothing; models never fetch.
class ColumnModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override; // rows may be dragged out
    [[nodiscard]] virtual RowSnapshotPtr snapshot() const = 0;

protected:
    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    [[nodiscard]] virtual QString columnToolTip(int column) const = 0;
    [[nodiscard]] virtual Qt::Alignment columnAlign(int column) const = 0;
};

template <typename Row, typename Rows>
class SnapshotOf final : public RowSnapshot
{
public:
    SnapshotOf(Rows rows, QList<Column<Row>> columns)
        : m_rows(std::move(rows))
        , m_columns(std::move(columns))
    {
    }

    [[nodiscard]] const Rows &rows() const { return m_rows; }
    [[nodiscard]] qsizetype size() const override { return m_rows.size(); }
    [[nodiscard]] QVariantList cells(qsizetype row, const QList<int> &columns, int role) const override
    {
        const Row &value = m_rows.at(row);
        QVariantList cells;
        cells.reserve(columns.size());
        for (const int column : columns)
            cells.append(cellOf(m_columns.at(column), value, role));
        return cells;
    }

protected:
    [[nodiscard]] RankColumn keys(int column) const override
    {
        if constexpr (requires { m_rows.sortKeys(column); }) {
            return m_rows.sortKeys(column); // rows that lie in columns need not be put together for it
        } else {
            const Column<Row> &asked = m_columns.at(column);
            RankColumn keys;
            keys.reserve(m_rows.size());
            for (const Row &row : m_rows)
                keys.append(asked.sortKey ? asked.sortKey(row) : QVariant(asked.display(row)));
            return keys;
        }
    }

private:
    Rows m_rows;
    QList<Column<Row>> m_columns;
};

// A table over a list of values and a table of columns.
template <typename Row, typename RowList = QList<Row>>
class ColumnModel : public ColumnModelBase
{
public:
    using Snapshot = SnapshotOf<Row, RowList>;

    explicit ColumnModel(QList<Column<Row>> columns, QObject *parent = nullptr)
        : ColumnModelBase(parent)
        , m_columns(std::move(columns))
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    [[nodiscard]] RowSnapshotPtr snapshot() const override { return std::make_shared<Snapshot>(m_rows, m_columns); }
    // A filter of the rows that this accepts. It is called in any thread: accepts holds values alone.
    template <typename Accepts>
    [[nodiscard]] static RowFilter rowsThat(Accepts accepts)
    {
        return [accepts = std::move(accepts)](const RowSnapshot &snapshot) {
            RowMarks accepted;
            accepted.reserve(size_t(snapshot.size()));
            for (const Row &row : static_cast<const Snapshot &>(snapshot).rows())
                accepted.push_back(accepts(row) ? 1 : 0);
            return accepted;
        };
    }

    [[nodiscard]] const RowList &rows() const { return m_rows; }
    [[nodiscard]] decltype(auto) row(int index) const { return m_rows.at(index); }
    void setRows(RowList rows)
    {
        beginResetModel();
        heldRows() = std::move(rows);
        endResetModel();
    }
    void appendRows(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        heldRows() += rows;
        endInsertRows();
    }
    // The same rows, in the same order, with other values in these columns: what is chosen stays chosen.
    void replaceRows(RowList rows, int firstColumn, int lastColumn)
    {
        Q_ASSERT(rows.size() == m_rows.size());
        heldRows() = std::move(rows);
        if (!m_rows.isEmpty())
            emit dataChanged(this->index(0, firstColumn), this->index(int(m_rows.size()) - 1, lastColumn));
    }
    void setRow(int index, Row row) { setRow(index, std::move(row), 0, int(m_columns.size()) - 1); }
    void setRow(int index, Row row, int firstColumn, int lastColumn)
    {
        heldRows()[index] = std::move(row);
        emit dataChanged(this->index(index, firstColumn), this->index(index, lastColumn));
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Column<Row> &column = m_columns.at(index.column());
        const Row &value = rowInSight(index.row());
        if (role == Qt::DisplayRole)
            return column.display ? QVariant(column.display(value)) : QVariant();
        if (role == SortRole)
            return column.sortKey ? column.sortKey(value) : data(index, Qt::DisplayRole);
        if (role == CopyRole && column.copied)
            return exactCell(column, value);
        if (role == Qt::TextAlignmentRole)
            return int(column.align | Qt::AlignVCenter);
        return column.extra ? column.extra(value, role) : QVariant();
    }

protected:
    [[nodiscard]] QString columnTitle(int column) const override { return m_columns.at(column).title; }
    [[nodiscard]] QString columnToolTip(int column) const override { return m_columns.at(column).toolTip; }
    [[nodiscard]] Qt::Alignment columnAlign(int column) const override { return m_columns.at(column).align; }
    [[nodiscard]] RowList &heldRows() // for one that tells of what it does to them
    {
        m_last.reset();
        return m_rows;
    }

private:
    // A row in sight is asked some forty questions one after the other: one that lies in columns is put together once.
    [[nodiscard]] const Row &rowInSight(int index) const
    {
        if constexpr (std::is_reference_v<decltype(m_rows.at(index))>) {
            return m_rows.at(index);
        } else {
            if (!m_last || m_lastIndex != index)
                m_last = m_rows.at(index);
            m_lastIndex = index;
            return *m_last;
        }
    }

    QList<Column<Row>> m_columns;
    RowList m_rows;
    mutable std::optional<Row> m_last; // of rows that lie in columns
    mutable int m_lastIndex = -1;
};

} // namespace Tidemark
