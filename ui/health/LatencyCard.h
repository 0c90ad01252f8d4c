// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"
#include "core/health/HealthFigures.h"
#include "ui/widgets/Card.h"

namespace Tidemark {

class HeatmapWidget;

// How long calls took, endpoint by endpoint, over the last six hours: a cell for ten minutes.
class LatencyCard : public Card
{
    Q_OBJECT

public:
    static constexpr qint64 kWindowS = 6 * 3600;
    static constexpr int kSpanS = 600;

    explicit LatencyCard(QWidget *parent = nullptr);

    // until: UTC seconds. The plan says what each endpoint's goal is.
    void setCells(const QList<HeatCell> &cells, const SloPlan &plan, qint64 until);

signals:
    void callsRequested(const Tidemark::LedgerFilter &filter); // of a cell

private:
    struct Cell {
        HeatCell heat;
        double goalMs = 0;
    };
    [[nodiscard]] QString cellText(int row, int column) const;

    QHash<QPair<int, int>, Cell> m_cells; // by row and column
    QStringList m_endpoints;
    qint64 m_from = 0;
    HeatmapWidget *m_map = nullptr;
    PlainLabel *m_none = nullptr;
};

} // namespace Tidemark
