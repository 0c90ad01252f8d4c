// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthFigures.h"
#include "ui/widgets/Card.h"

class QGridLayout;

namespace Tidemark {

// What probes measured beside what real calls met, tier by tier: where both are slow the upstream is, where real calls
// alone are it is this program, its network or what it asks for.
class ProbesCard : public Card
{
    Q_OBJECT

public:
    explicit ProbesCard(QWidget *parent = nullptr);

    void setTiers(const QList<TierOverview> &tiers);

private:
    struct Row {
        PlainLabel *tier = nullptr;
        PlainLabel *probe = nullptr;
        PlainLabel *real = nullptr;
    };
    Row &rowAt(qsizetype index);

    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
};

} // namespace Tidemark
