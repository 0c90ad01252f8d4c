// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableTwin.h"

#include "ui/render/PlainSentence.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/ResultsTable.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QHeaderView>
#include <QVBoxLayout>

namespace Tidemark {

namespace {

constexpr QSize kTwinSize{520, 480};

class TwinModel final : public QAbstractTableModel
{
public:
    TwinModel(TableTwin twin, QObject *parent)
        : QAbstractTableModel(parent)
        , m_twin(std::move(twin))
    {
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_twin.rows; }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_twin.head.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return plainSentence(m_twin.cell(index.row(), index.column()));
        return role == Qt::TextAlignmentRole ? alignment(index.column()) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical)
            return {};
        if (role == Qt::DisplayRole)
            return plainSentence(m_twin.head.value(section));
        return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
    }

private:
    static QVariant alignment(int column) { return int((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter); }

    TableTwin m_twin;
};

} // namespace

QDialog *openTableTwin(const TableTwin &twin, QWidget *picture)
{
    if (twin.rows == 0 || twin.head.isEmpty())
        return nullptr;
    auto *dialog = new QDialog(picture);
    dialog->setObjectName(QStringLiteral("tableTwin"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(plainSentence(twin.title));
    auto *table = new ResultsTable(plainSentence(twin.title), dialog);
    table->setSortingEnabled(false);
    table->setRowHeight(RowHeight::Dense);
    table->setModel(new TwinModel(twin, table));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(kSpaceControl, kSpaceControl, kSpaceControl, kSpaceControl);
    column->addWidget(table);
    dialog->resize(kTwinSize);
    dialog->show();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    return dialog;
}

} // namespace Tidemark
