// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/EventsView.h"

#include "ui/models/ColumnProxy.h"
#include "ui/theme/Measures.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/StatePanel.h"
#include "ui/widgets/delegates/ChipDelegate.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Tidemark {

namespace {
constexpr qsizetype kMostEvents = 1'000;
} // namespace

EventsView::EventsView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("eventsView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new StatePanel(this);
    m_panel->setObjectName(QStringLiteral("noEvents"));
    m_panel->setMessage(PanelKind::Empty, tr("No breakouts or milestones in the last 30 days"),
                        tr("A breakout is growth clearly above what is usual for the name itself, and needs five snapshots. "
                           "Milestones are round figures that were reached."));
    m_panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_panel);
    m_card = new Card(this, Padding::Table);
    m_card->setObjectName(QStringLiteral("eventsCard"));
    m_table = new ResultsTable(tr("Breakouts and milestones"), m_card);
    m_table->setObjectName(QStringLiteral("eventsTable"));
    m_table->setRowHeight(RowHeight::Dense);
    m_model = new WatchEventsModel(this);
    m_proxy = new ColumnProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setItemDelegateForColumn(int(WatchEventColumn::What), new ChipDelegate(m_table));
    m_table->setColumnWidths({160, 104, 140, 0});
    m_table->setStretchColumn(int(WatchEventColumn::Words));
    m_table->sortByColumn(int(WatchEventColumn::When), Qt::DescendingOrder);
    m_card->body()->addWidget(m_table);
    column->addWidget(m_card, kMostOfTheHeight);
    column->addStretch(1);
    connect(m_table, &ResultsTable::rowOpened, this,
            [this](const QModelIndex &index) { emit nameOpened(m_model->row(m_proxy->mapToSource(index).row()).name); });
    setRows({});
}

void EventsView::setRows(const QList<WatchNameRow> &rows)
{
    QList<WatchEventRow> events;
    for (const WatchNameRow &row : rows) {
        for (const EntityEvent &event : row.trend ? row.trend->events : QList<EntityEvent>())
            events += {row.item.name, event};
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const WatchEventRow &a, const WatchEventRow &b) { return a.event.t > b.event.t; });
    if (events.size() > kMostEvents)
        events.resize(kMostEvents);
    m_panel->setVisible(events.isEmpty());
    m_card->setVisible(!events.isEmpty());
    m_model->setRows(events);
}

} // namespace Tidemark
