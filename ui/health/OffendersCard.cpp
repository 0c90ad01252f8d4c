// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/OffendersCard.h"

#include "ui/models/ColumnProxy.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ResultsTable.h"

#include <QVBoxLayout>

namespace Tidemark {

namespace {
constexpr int kMostRows = 8;
}

OffendersCard::OffendersCard(QWidget *parent)
    : Card(parent, Padding::Table)
{
    setObjectName(QStringLiteral("offendersCard"));
    m_table = new ResultsTable(tr("Top offenders, 7 d"), this);
    m_table->setObjectName(QStringLiteral("offendersTable"));
    m_table->setRowHeight(RowHeight::Dense);
    m_model = new ColumnModel<Offender>(offenderColumns(), this);
    auto *proxy = new ColumnProxy(this);
    proxy->setSourceModel(m_model);
    m_table->setModel(proxy);
    m_table->setColumnWidths({0, 76, 76, 84, 132});
    m_table->setStretchColumn(int(OffenderColumn::Endpoint));
    m_table->sortByColumn(int(OffenderColumn::BudgetUsed), Qt::DescendingOrder);
    body()->addWidget(m_table);
    m_none = secondaryLabel(tr("Top offenders: no call failed in the last seven days."), this);
    m_none->setOverflow(Overflow::Wrap);
    m_none->setContentsMargins(kSpaceCard - kTableInset, kSpaceControl, kSpaceCard, kSpaceControl);
    body()->addWidget(m_none);
    body()->addStretch(1);
    connect(m_table, &ResultsTable::rowOpened, this, [this, proxy](const QModelIndex &index) {
        emit endpointChosen(m_model->row(proxy->mapToSource(index).row()).endpoint);
    });
}

void OffendersCard::setOffenders(const QList<Offender> &offenders)
{
    m_model->setRows(offenders);
    m_table->setHeightToRows(std::min<int>(kMostRows, int(offenders.size())));
    m_table->setVisible(!offenders.isEmpty());
    m_none->setVisible(offenders.isEmpty());
}

} // namespace Tidemark
