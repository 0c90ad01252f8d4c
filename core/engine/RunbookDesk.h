// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/health/Runbook.h"
#include "core/health/RunbookTicket.h"

#include <QCoroTask>
#include <QUrl>

namespace Tidemark {

class Clock;
class Database;
class KeyRing;
class Questions;
class SignalBook;

// One thing that a runbook offers to do, and whether it is done.
struct RunbookAct {
    Mitigation mitigation = Mitigation::SmallPages;
    QString endpoint; // name
    std::optional<qint64> since;
};

// A runbook with what its checks found.
struct RunbookReport {
    Runbook book;
    QString endpoint; // name; empty: the whole API
    QString user;     // of the smoke test
    qint64 at = 0;    // UTC seconds
    QList<RunbookFinding> findings;
    QList<RunbookAct> acts;
    QString ticket;
    int requests = 0;
};

struct RunbookOptions {
    QString endpoint; // in place of the runbook's own; only where that is the worst one
    QString user;     // in place of the runbook's own
    bool mayAsk = false;
    std::optional<qint64> maxCredits;
    QString askedBy;
};

// Opens runbooks: gathers what their checks look at, runs them, and does and undoes what they offer. Asks nothing unless
// it is told to. Thread of the engine.
class RunbookDesk
{
public:
    struct Services {
        const Catalogue &catalogue;
        Clock &clock;
        Database &healthDb;
        Database &historyDb;
        SignalBook &signalBook;
        Ledger &ledger;
        KeyRing &keys;
        Questions &questions;
        Mitigations &mitigations;
        QUrl apiBase;
    };
    explicit RunbookDesk(const Services &services);

    // Read from their files when somebody asks for the first time.
    [[nodiscard]] const QList<Runbook> &all() const;
    // By its name, or by the name or path of its endpoint; null where there is none.
    [[nodiscard]] const Runbook *find(const QString &name) const;
    [[nodiscard]] Mitigations &mitigations() const { return m_services.mitigations; }

    [[nodiscard]] QCoro::Task<Result<RunbookReport>> open(QString name, RunbookOptions options);
    // The name of the endpoint that its acts are about; a Usage error where there is none.
    [[nodiscard]] QCoro::Task<Result<QString>> endpointFor(Runbook book, RunbookOptions options);
    [[nodiscard]] int running() const { return m_tasks.running(); }

private:
    using Evidence = std::shared_ptr<RunbookEvidence>;
    [[nodiscard]] QCoro::Task<Result<Evidence>> gather(Runbook book, RunbookOptions options);
    [[nodiscard]] QCoro::Task<Result<QList<SignalCell>>> cellsOfDay();
    [[nodiscard]] QCoro::Task<Status> readAnswers(Evidence evidence);
    [[nodiscard]] QCoro::Task<Status> readCredits(Evidence evidence);
    [[nodiscard]] QCoro::Task<Result<int>> smokeTest(Evidence evidence, RunbookOptions options);
    [[nodiscard]] Result<Endpoint> endpointOf(const Runbook &book, const RunbookOptions &options,
                                              const QList<SignalCell> &cells) const;
    [[nodiscard]] QList<RunbookAct> actsOf(const Runbook &book, const QString &endpoint) const;

    Services m_services;
    mutable std::optional<QList<Runbook>> m_books;
    TaskCount m_tasks;
};

} // namespace Tidemark
