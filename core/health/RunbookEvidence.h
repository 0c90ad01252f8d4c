// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Endpoint.h"
#include "core/credits/Ledger.h"
#include "core/health/SignalCell.h"
#include "core/history/AnswerLog.h"

namespace Tidemark {

// What the checks of a runbook look at, gathered once: plain values. Times are UTC seconds.
struct RunbookEvidence {
    qint64 now = 0;
    Endpoint endpoint;                   // without a name: the whole API
    QList<SignalCell> cells;             // of the last 24 hours, of all endpoints, by time
    QList<LoggedAnswer> answers;         // of the endpoint, newest first
    std::optional<LoggedAnswer> refused; // the newest of the endpoint that broke its contract
    qint64 questionsHeld = 0;            // different ones of the endpoint, answered within a week

    QString user;                             // of the smoke test
    QList<LoggedAnswer> smoke;                // about the user, newest first
    std::optional<LoggedAnswer> smokeRefused; // just now
    bool isSmokeAsked = false;                // the newest of either is of just now
    QString smokeProblem;                     // why asking brought none

    std::optional<Ledger::StopKind> stop;
    QString stopReason;
    Balance balance;
    std::optional<double> burnPerDay;
    QList<std::pair<QString, qint64>> byAsker; // credits of seven days, largest first

    std::optional<LedgerRow> newestCall;
    QString apiBase;

    [[nodiscard]] bool isWhole() const { return endpoint.name.isEmpty(); }
    // Calls of the endpoint (or of all) in the last minutes, added up.
    [[nodiscard]] SignalCell sum(qint64 minutes) const;
    // When the newest of them ended, to the minute.
    [[nodiscard]] std::optional<qint64> newestIn(qint64 minutes) const;
};

} // namespace Tidemark
