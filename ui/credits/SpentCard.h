// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"
#include "ui/widgets/Card.h"

namespace Tidemark {

class PlainLabel;
class RangeControl;
class StackedBarsWidget;

// What each day cost, and what the cache answered in place of requests. 7, 30 or 90 days.
class SpentCard : public Card
{
    Q_OBJECT

public:
    explicit SpentCard(QWidget *parent = nullptr);

    void setSummary(const CreditSummary &summary, double pricePer100k);
    [[nodiscard]] int days() const;

signals:
    void daysChosen(int days);

private:
    StackedBarsWidget *m_bars = nullptr;
    RangeControl *m_range = nullptr;
    PlainLabel *m_spent = nullptr;
    PlainLabel *m_saved = nullptr;
};

} // namespace Tidemark
