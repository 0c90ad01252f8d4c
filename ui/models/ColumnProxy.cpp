// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ColumnProxy.h"

#include "core/base/Async.h"
#include "ui/models/ColumnModel.h"
#include "ui/render/CellRoles.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace Tidemark {

namespace {

constexpr int kArrangedAtOnce = 10'000;

bool changesOrder(const QList<int> &roles)
{
    return roles.isEmpty() || roles.contains(SortRole) || roles.contains(Qt::DisplayRole);
}

RowNumbers orderOf(const RowSnapshot &snapshot, const QList<SortKey> &keys)
{
    std::vector<SortedColumn> columns;
    for (const SortKey &key : keys)
        columns.push_back({&snapshot.ranks(key.column), key.order});
    return rowOrder(columns);
}

// Those of the rows that pass, in the order of all. Without a branch: which ones pass is nothing that a processor could
// guess.
RowNumbers inOrder(const RowNumbers &order, const RowMarks &passing)
{
    RowNumbers rows(order.size());
    size_t count = 0;
    for (const quint32 row : order) {
        rows[count] = row;
        count += size_t(passing[row]);
    }
    rows.resize(count);
    fit(rows);
    return rows;
}

class ShownCells final : public RowCells
{
public:
    ShownCells(RowSnapshotPtr snapshot, ArrangedRows rows)
        : m_snapshot(std::move(snapshot))
        , m_rows(std::move(rows))
    {
    }

    [[nodiscard]] qsizetype size() const override { return qsizetype(m_rows.size()); }
    [[nodiscard]] QVariantList cells(qsizetype row, const QList<int> &columns, int role) const override
    {
        return m_snapshot->cells(m_rows.row(size_t(row)), columns, role);
    }

private:
    RowSnapshotPtr m_snapshot;
    ArrangedRows m_rows;
};

// Threads of its own: where the common ones are taken by who waits for the order, none is left of two processors to
// share the work of finding it.
QThreadPool &arrangers()
{
    static QThreadPool pool;
    return pool;
}

template <typename T>
std::shared_ptr<const T> shared(T value)
{
    return std::make_shared<const T>(std::move(value));
}

} // namespace

ColumnProxy::ColumnProxy(QObject *parent)
    : QAbstractProxyModel(parent)
{
}

void ColumnProxy::setSourceModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &watched : std::as_const(m_watched))
        disconnect(watched);
    m_watched.clear();
    beginResetModel();
    QAbstractProxyModel::setSourceModel(model);
    m_model = qobject_cast<ColumnModelBase *>(model);
    Q_ASSERT(m_model || !model);
    if (m_model)
        watch(m_model);
    startAnew();
    endResetModel();
    arrange();
}

void ColumnProxy::watch(QAbstractItemModel *model)
{
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        startAnew();
        endResetModel();
        arrange();
    };
    m_watched = {
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, begin),
        connect(model, &QAbstractItemModel::modelReset, this, end),
        connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, begin),
        connect(model, &QAbstractItemModel::layoutChanged, this, end),
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin),
        connect(model, &QAbstractItemModel::rowsRemoved, this, end),
        connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) { rowsAdded(first); }),
        connect(model, &QAbstractItemModel::dataChanged, this, &ColumnProxy::rowsChanged),
        connect(model, &QObject::destroyed, this,
                [this] {
                    m_model = nullptr;
                    ++m_asked;
                }),
    };
}

void ColumnProxy::startAnew()
{
    forgetRows();
    ++m_asked;
    const bool isShort = m_model && m_model->rowCount() <= kArrangedAtOnce;
    m_shown = isShort ? answer(question()) : Arrangement();
    m_order = m_shown.order;
}

void ColumnProxy::forgetRows()
{
    m_snapshot.reset();
    m_order.reset();
}

void ColumnProxy::rowsAdded(int first)
{
    if (size_t(first) >= m_shown.all) {
        forgetRows();
        arrange();
        return;
    }
    beginResetModel(); // between the others: no number of a row behind them is what it was
    startAnew();
    endResetModel();
    arrange();
}

void ColumnProxy::rowsChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const bool isOne = first.row() == last.row();
    const QModelIndex from = isOne ? mapFromSource(first) : index(0, first.column());
    const QModelIndex to = isOne ? mapFromSource(last) : index(rowCount() - 1, last.column());
    if (changesOrder(roles)) {
        forgetRows();
        arrangeSoon();
    }
    if (from.isValid() && to.isValid() && rowCount() > 0)
        emit dataChanged(isOne ? mapFromSource(first) : from, isOne ? mapFromSource(last) : index(rowCount() - 1, last.column()),
                         roles);
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
    m_order.reset();
    ask();
}

void ColumnProxy::setSortKeys(QList<SortKey> keys)
{
    m_keys = std::move(keys);
    m_earlier.clear();
    m_order.reset();
    ask();
}

void ColumnProxy::setRowFilter(RowFilter filter)
{
    m_filter = std::move(filter);
    ask();
}

void ColumnProxy::ask()
{
    ++m_asked;
    arrange();
}

const RowSnapshotPtr &ColumnProxy::snapshot()
{
    if (!m_snapshot)
        m_snapshot = m_model->snapshot();
    return m_snapshot;
}

ColumnProxy::Question ColumnProxy::question()
{
    return {snapshot(), m_keys + m_earlier, m_filter, m_order};
}

std::shared_ptr<const RowCells> ColumnProxy::rowCells()
{
    return m_model ? std::make_shared<const ShownCells>(snapshot(), m_shown.rows) : nullptr;
}

ColumnProxy::Arrangement ColumnProxy::answer(const Question &question)
{
    const RowSnapshot &snapshot = *question.snapshot;
    Arrangement arrangement;
    arrangement.all = size_t(snapshot.size());
    if (question.keys.isEmpty()) {
        arrangement.rows = question.filter ? ArrangedRows::marked(question.filter(snapshot)) : ArrangedRows::all(arrangement.all);
        return arrangement;
    }
    arrangement.order = question.order ? question.order : shared(orderOf(snapshot, question.keys));
    const RowNumbersPtr rows =
        question.filter ? shared(inOrder(*arrangement.order, question.filter(snapshot))) : arrangement.order;
    arrangement.rows = ArrangedRows::listed(rows, arrangement.all);
    return arrangement;
}

void ColumnProxy::arrange()
{
    if (!m_model)
        return;
    if (m_model->rowCount() <= kArrangedAtOnce) {
        m_isOutdated = false;
        adopt(answer(question()));
        return;
    }
    if (m_isRunning) {
        m_isOutdated = true;
        return;
    }
    m_isRunning = true;
    m_isOutdated = false;
    const Question wanted = question();
    whenDone(QtConcurrent::run(&arrangers(), &ColumnProxy::answer, wanted), this,
             [this, asked = m_asked, snapshot = wanted.snapshot](const Arrangement &arrangement) {
                 m_isRunning = false;
                 if (asked == m_asked && m_snapshot == snapshot)
                     m_order = arrangement.order;
                 if (asked == m_asked)
                     adopt(arrangement); // also where rows have other values by now: those come next
                 if (m_isOutdated)
                     arrange();
             });
}

// Figures come row by row: one arrangement for all that a turn of the event loop brings, and one copy of the rows.
void ColumnProxy::arrangeSoon()
{
    if (m_isDue)
        return;
    m_isDue = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isDue = false;
            arrange();
        },
        Qt::QueuedConnection);
}

void ColumnProxy::adopt(const Arrangement &arrangement)
{
    if (m_snapshot && m_model->rowCount() <= kArrangedAtOnce)
        m_order = arrangement.order;
    if (arrangement.rows == m_shown.rows) {
        m_shown = arrangement;
        emit arranged();
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    const Arrangement old = std::exchange(m_shown, arrangement);
    for (const QModelIndex &one : before) {
        const auto place = m_shown.rows.place(old.rows.row(size_t(one.row())));
        after.append(place ? createIndex(int(*place), one.column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
    emit arranged();
}

QModelIndex ColumnProxy::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || !m_model || size_t(index.row()) >= m_shown.rows.size())
        return {};
    return m_model->index(int(m_shown.rows.row(size_t(index.row()))), index.column());
}

QModelIndex ColumnProxy::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto place = m_shown.rows.place(quint32(index.row()));
    return place ? createIndex(int(*place), index.column()) : QModelIndex();
}

QModelIndex ColumnProxy::index(int row, int column, const QModelIndex &parent) const
{
    const bool isThere = row >= 0 && row < rowCount(parent) && column >= 0 && column < columnCount(parent);
    return isThere ? createIndex(row, column) : QModelIndex();
}

QModelIndex ColumnProxy::parent(const QModelIndex &) const
{
    return {};
}

int ColumnProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_model ? 0 : int(m_shown.rows.size());
}

int ColumnProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_model ? 0 : m_model->columnCount();
}

QVariant ColumnProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && m_model ? m_model->headerData(section, orientation, role) : QVariant();
}

} // namespace Tidemark
