// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/RunbookDesk.h"

#include <QWidget>

class QVBoxLayout;

namespace Tidemark {

class Card;
class Engine;
class FlowLayout;
class PlainLabel;
class PriceButton;
class Skeleton;
class StatePanel;

// One runbook at a time: its steps with what the checks found, what can be done with its way back, and the ready ticket.
// Asks nothing unless a priced button says so.
class RunbookView : public QWidget
{
    Q_OBJECT

public:
    explicit RunbookView(Engine &engine, QWidget *parent = nullptr);

    // By its name; one that there is none of is told.
    void open(const QString &name);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString title() const;
    void reload();

signals:
    void leaveRequested();
    void chosen(const QString &name);

private:
    void buildHead(QVBoxLayout *column);
    void buildTicket(QVBoxLayout *column);
    void read(RunbookOptions options);
    void showReport(const RunbookReport &report);
    void showSteps(const RunbookReport &report);
    void showProblem(const Error &error);
    void showChoice();
    void act(const RunbookAct &act);
    [[nodiscard]] bool change(const RunbookAct &act);

    Engine &m_engine;
    QString m_name;
    FlowLayout *m_choice = nullptr;
    StatePanel *m_problem = nullptr;
    Skeleton *m_loading = nullptr;
    Card *m_steps = nullptr;
    QVBoxLayout *m_rows = nullptr;
    PlainLabel *m_when = nullptr;
    Card *m_ticketCard = nullptr;
    PlainLabel *m_ticket = nullptr;
    PriceButton *m_copy = nullptr;
    int m_request = 0;
};

} // namespace Tidemark
