// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/DifferenceTable.h"

#include "core/base/PlainText.h"
#include "ui/models/ColumnProxy.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ResultsTable.h"

#include <QVBoxLayout>

namespace Tidemark {

namespace {

QString kindWords(BodyDifference::Kind kind)
{
    switch (kind) {
    case BodyDifference::Kind::Missing: return DifferenceTable::tr("not there");
    case BodyDifference::Kind::Added: return DifferenceTable::tr("new");
    case BodyDifference::Kind::Type: return DifferenceTable::tr("another type");
    case BodyDifference::Kind::Value: return DifferenceTable::tr("another value");
    }
    Q_UNREACHABLE();
}

Column<BodyDifference> column(const QString &title, QString (*display)(const BodyDifference &))
{
    Column<BodyDifference> column;
    column.title = title;
    column.display = display;
    column.extra = [display](const BodyDifference &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(display(row)) : QVariant();
    };
    return column;
}

} // namespace

DifferenceTable::DifferenceTable(const QString &objectName, const QString &spoken, const QString &expected, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    m_words = secondaryLabel({}, this);
    m_words->setObjectName(QStringLiteral("differenceWords"));
    m_words->setOverflow(Overflow::Wrap);
    m_words->setContentsMargins(kSpaceCard - kTableInset, kSpaceControl, kSpaceCard, kSpaceControl);
    m_model =
        new ColumnModel<BodyDifference>({column(tr("Path"), [](const BodyDifference &row) { return plain(row.path); }),
                                         column(tr("Difference"), [](const BodyDifference &row) { return kindWords(row.kind); }),
                                         column(expected, [](const BodyDifference &row) { return row.expected; }),
                                         column(tr("This answer"), [](const BodyDifference &row) { return row.found; })},
                                        this);
    auto *proxy = new ColumnProxy(this);
    proxy->setSourceModel(m_model);
    m_table = new ResultsTable(spoken, this);
    m_table->setObjectName(objectName + QStringLiteral("Table"));
    m_table->setRowHeight(RowHeight::Dense);
    m_table->setModel(proxy);
    m_table->setColumnWidths({0, 104, 186, 186});
    m_table->setStretchColumn(0);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_words);
    box->addWidget(m_table, kMostOfTheHeight);
    box->addStretch(1);
}

void DifferenceTable::setDifferences(const QList<BodyDifference> &differences, const QString &words)
{
    m_words->setText(words);
    m_model->setRows(differences);
    m_table->setVisible(!differences.isEmpty());
}

} // namespace Tidemark
