// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/AlertsCard.h"

#include "ui/health/HealthWords.h"
#include "ui/models/ColumnProxy.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ResultsTable.h"

#include <QVBoxLayout>

namespace Tidemark {

namespace {
constexpr int kMostRows = 12;
}

AlertsCard::AlertsCard(QWidget *parent)
    : Card(parent, Padding::Table)
{
    setObjectName(QStringLiteral("alertsCard"));
    m_table = new ResultsTable(tr("History of the alerts"), this);
    m_table->setObjectName(QStringLiteral("alertsTable"));
    m_table->setRowHeight(RowHeight::Dense);
    m_model = new ColumnModel<AlertEntry>(alertColumns(&tierTitle), this);
    auto *proxy = new ColumnProxy(this);
    proxy->setSourceModel(m_model);
    m_table->setModel(proxy);
    m_table->setColumnWidths({150, 0, 92, 124, 96, 60});
    m_table->setStretchColumn(int(AlertColumn::Tier));
    m_table->sortByColumn(int(AlertColumn::Fired), Qt::DescendingOrder);
    body()->addWidget(m_table);
    m_none = secondaryLabel(tr("No alert has fired so far."), this);
    m_none->setOverflow(Overflow::Wrap);
    m_none->setContentsMargins(kSpaceCard - kTableInset, kSpaceControl, kSpaceCard, kSpaceControl);
    body()->addWidget(m_none);
}

void AlertsCard::setAlerts(const QList<AlertEntry> &alerts)
{
    QList<AlertEntry> fired = alerts;
    fired.removeIf([](const AlertEntry &alert) { return alert.state == AlertEntry::State::Pending; });
    m_table->setVisible(!fired.isEmpty());
    m_table->setHeightToRows(std::min<int>(kMostRows, int(fired.size())));
    m_none->setVisible(fired.isEmpty());
    m_model->setRows(std::move(fired));
}

} // namespace Tidemark
