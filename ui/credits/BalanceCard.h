// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Forecast.h"
#include "ui/widgets/Card.h"

class QLineEdit;

namespace Tidemark {

class Chip;
class CreditGauge;
class PlainLabel;
class PriceButton;

// How many credits are left, how sure that is, and how long they last. An unknown balance can be
// typed in here, or asked for (free).
class BalanceCard : public Card
{
    Q_OBJECT

public:
    explicit BalanceCard(QWidget *parent = nullptr);

    void setBalance(const Balance &balance, const Forecast &outlook);
    void setChecking(bool checking, bool offline);
    void showCheckProblem(const QString &words); // empty: none

signals:
    void balanceTyped(qint64 credits);
    void checkRequested();

private:
    void buildGauge();
    void buildEditor();
    void showOutlook(const Balance &balance, const Forecast &outlook);
    void openEditor(bool open);
    void take();

    CreditGauge *m_gauge = nullptr;
    PlainLabel *m_origin = nullptr;
    PlainLabel *m_lasts = nullptr;
    PlainLabel *m_band = nullptr;
    Chip *m_burn = nullptr;
    Chip *m_drift = nullptr;
    PriceButton *m_edit = nullptr;
    PriceButton *m_check = nullptr;
    QWidget *m_editor = nullptr;
    QLineEdit *m_field = nullptr;
    PriceButton *m_take = nullptr;
    PlainLabel *m_problem = nullptr;
    bool m_known = false;
};

} // namespace Tidemark
