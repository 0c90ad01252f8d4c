// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/fetch/Answer.h"
#include "core/fetch/Breaker.h"
#include "core/fetch/RateLimit.h"

namespace Tidemark {

class Ledger;
class Mitigations;

// What stands between a question and the wire: that nobody waits for it any more, being offline, a runbook that switched its
// endpoint off, the pause that the API asked for, its pace, the breaker. A question may wait for its turn here, and again for a
// connection; what holds then decides, not what held when it was asked. Lives in the engine's thread.
class Admission
{
public:
    Admission(Clock &clock, const Ledger &ledger);

    // See Upstream.
    void keepPace(const QString &folder) { m_paceFolder = folder; }
    void setMitigations(const Mitigations &mitigations) { m_mitigations = &mitigations; }
    void setOffline(bool offline) { m_offline = offline; }
    [[nodiscard]] bool isOffline() const { return m_offline; }

    // Why it is not asked, as far as no wait decides it.
    [[nodiscard]] Status mayBeAsked(const Ask &ask) const;
    // Until its turn is there; why it does not come, or is not used. account: the name of key and host, whose pace it is.
    // began: when the question was first asked. Who is let through calls heard() or withdrawn() in the end.
    [[nodiscard]] QCoro::Task<Status> turn(Ask ask, QString account, qint64 began);

    // What holds at that moment, before anything is reserved.
    struct Leave {
        bool isProbe = false; // of the breaker
        int stops = 0;
    };
    [[nodiscard]] Leave leave() const;
    // May what was given leave go out now that it has a connection?
    [[nodiscard]] Status mayGoOut(const Ask &ask, const Leave &leave) const;

    void heard(const TransportReply &reply, qint64 now); // UTC seconds
    void withdrawn() { m_breaker.withdrawn(); }

private:
    [[nodiscard]] QCoro::Task<Status> waitForPause(Ask ask, qint64 began);
    [[nodiscard]] QCoro::Task<Status> waitForPace(Ask ask, QString account, qint64 began);
    [[nodiscard]] Error notAskedYet() const;

    Clock &m_clock;
    const Ledger &m_ledger;
    bool m_offline = false;
    const Mitigations *m_mitigations = nullptr;
    Breaker m_breaker;
    std::optional<QString> m_paceFolder;
    std::unique_ptr<RateLimit> m_pace;
    QString m_paceAccount;    // that m_pace is for
    qint64 m_pausedUntil = 0; // steady ms: a 429 makes the whole host wait
};

} // namespace Tidemark
