// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/HealthColumns.h"
#include "ui/widgets/Card.h"

namespace Tidemark {

class ResultsTable;

// The endpoints that spend the budgets of their tiers, the worst first.
class OffendersCard : public Card
{
    Q_OBJECT

public:
    explicit OffendersCard(QWidget *parent = nullptr);

    void setOffenders(const QList<Offender> &offenders);

signals:
    void endpointChosen(const QString &endpoint);

private:
    ColumnModel<Offender> *m_model = nullptr;
    ResultsTable *m_table = nullptr;
    PlainLabel *m_none = nullptr;
};

} // namespace Tidemark
