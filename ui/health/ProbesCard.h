// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthFigures.h"
#include "core/health/ProbePlan.h"
#include "core/health/ProbeReport.h"
#include "ui/widgets/Card.h"

class QGridLayout;

namespace Tidemark {

class Chip;
class PlainLabel;

// What probes measured beside what real calls met, tier by tier: where both suffer the upstream does, where real calls
// alone do it is this program, its network or what it asks for.
class ProbesCard : public Card
{
    Q_OBJECT

public:
    explicit ProbesCard(QWidget *parent = nullptr);

    void setTiers(const QList<TierOverview> &tiers);
    void setProbes(const ProbeReport &report, const ProbePlan &plan);

private:
    struct Row {
        PlainLabel *tier = nullptr;
        PlainLabel *probe = nullptr;
        PlainLabel *real = nullptr;
    };
    Row &rowAt(qsizetype index);
    void showReal(Row &row, const TierOverview &tier);
    void showProbe(Row &row, const TierOverview &tier);
    void showAll();
    [[nodiscard]] QString verdict() const;

    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
    PlainLabel *m_words = nullptr;
    Chip *m_spent = nullptr;
    QList<TierOverview> m_tiers;
    ProbeReport m_report;
    ProbePlan m_plan;
};

} // namespace Tidemark
