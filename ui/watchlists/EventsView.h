// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/WatchEventsModel.h"
#include "ui/models/WatchedModel.h"

#include <QWidget>

namespace Tidemark {

class Card;
class ColumnProxy;
class ResultsTable;
class StatePanel;

// The breakouts and milestones of a list's names, newest first.
class EventsView : public QWidget
{
    Q_OBJECT

public:
    explicit EventsView(QWidget *parent = nullptr);

    void setRows(const QList<WatchNameRow> &rows);

signals:
    void nameOpened(const Tidemark::WatchName &name);

private:
    StatePanel *m_panel = nullptr;
    Card *m_card = nullptr;
    ResultsTable *m_table = nullptr;
    WatchEventsModel *m_model = nullptr;
    ColumnProxy *m_proxy = nullptr;
};

} // namespace Tidemark
