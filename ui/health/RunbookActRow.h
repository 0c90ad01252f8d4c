// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/RunbookDesk.h"

#include <QWidget>

namespace Tidemark {

class PlainLabel;
class PriceButton;

// One thing that a runbook offers to do: what it means, and its button. It holds for every program of the data folder, so
// the button asks first, in its own place; the way back is taken at once.
class RunbookActRow : public QWidget
{
    Q_OBJECT

public:
    explicit RunbookActRow(const RunbookAct &act, QWidget *parent = nullptr);

signals:
    void confirmed();

private:
    enum class Stage { Offered, Asking };
    void enter(Stage stage);

    RunbookAct m_act;
    PlainLabel *m_words = nullptr;
    PriceButton *m_offer = nullptr;
    PriceButton *m_confirm = nullptr;
    PriceButton *m_cancel = nullptr;
};

} // namespace Tidemark
