// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/HealthColumns.h"
#include "ui/widgets/Card.h"

namespace Tidemark {

class ResultsTable;

// What fired before: the history of the alerts, newest first.
class AlertsCard : public Card
{
    Q_OBJECT

public:
    explicit AlertsCard(QWidget *parent = nullptr);

    void setAlerts(const QList<AlertEntry> &alerts); // pending ones are left out

private:
    ColumnModel<AlertEntry> *m_model = nullptr;
    ResultsTable *m_table = nullptr;
    PlainLabel *m_none = nullptr;
};

} // namespace Tidemark
