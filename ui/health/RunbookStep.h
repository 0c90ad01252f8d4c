// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/RunbookDesk.h"

#include <QWidget>

class QVBoxLayout;

namespace Tidemark {

// One step of a runbook: what to do, whether it holds and by how many calls, what differs, and what can be done here.
class RunbookStepRow : public QWidget
{
    Q_OBJECT

public:
    // act: what the step offers, for the endpoint that the report is about; absent: nothing.
    RunbookStepRow(int number, const RunbookFinding &finding, const std::optional<RunbookAct> &act, QWidget *parent);

signals:
    void actRequested(const Tidemark::RunbookAct &act); // to be done, or undone where it is done
    void askRequested();                                // for the check's price

private:
    void addResult(QVBoxLayout *column, const CheckResult &result);
};

} // namespace Tidemark
