// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/models/ListsModel.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QSpinBox;

namespace Tidemark {

class Chip;
class Engine;
class PlainLabel;
class PriceButton;
class RunBar;
class SegmentedControl;
struct ListForecast;

// A list as it is set: its name, policy, allowance, greatest age and pause, and the run by hand. What is changed here
// holds at once.
class ListHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ListHeader(Engine &engine, QWidget *parent = nullptr);

    void setList(const ListSummary &summary);
    void setMonth(const ListForecast &forecast); // what thirty days are to cost
    [[nodiscard]] RunBar &run() const { return *m_run; }

signals:
    void changed(); // the list, in history
    void removed();
    void importRequested();
    void exportRequested();

protected:
    bool event(QEvent *event) override;

private:
    void buildTop();
    void buildMenu(PriceButton *more);
    void buildSettings();
    void setAllowance();
    void change(const NamedList &list);
    void rename();
    void askRemove();
    void remove();
    void complain(const Error &error);

    Engine &m_engine;
    ListSummary m_summary;
    PlainLabel *m_name = nullptr;
    QLineEdit *m_rename = nullptr;
    Chip *m_paused = nullptr;
    PriceButton *m_pause = nullptr;
    QAction *m_remove = nullptr;
    RunBar *m_run = nullptr;
    SegmentedControl *m_policy = nullptr;
    QLineEdit *m_allowance = nullptr;
    QSpinBox *m_age = nullptr;
    PlainLabel *m_words = nullptr;
    PlainLabel *m_problem = nullptr;
    QString m_month;
};

} // namespace Tidemark
