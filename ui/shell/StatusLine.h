// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"

#include <QTimer>
#include <QWidget>

namespace Tidemark {

class Chip;
class CreditGauge;
class Engine;
class PlainLabel;

// The line at the foot: credits, burn, when they run out, what the cache saved today; what runs;
// whether the API can be reached. Reads the ledger, never the network.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(Engine &engine, QWidget *parent = nullptr);

signals:
    void creditsRequested();
    void tasksRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showCredits(const CreditSummary &summary);
    void showConnection();
    void showTasks();

    Engine &m_engine;
    CreditGauge *m_gauge;
    PlainLabel *m_balance;
    PlainLabel *m_burn;
    PlainLabel *m_lasts;
    PlainLabel *m_saved;
    Chip *m_tasks;
    PlainLabel *m_connection;
    bool m_isReached = true; // by the newest request; the last that was told while online
    QTimer m_soon;           // many ledger rows, one refresh
};

} // namespace Tidemark
