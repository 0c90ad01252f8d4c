// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Admission.h"

#include "core/credits/Ledger.h"
#include "core/fetch/Mitigations.h"
#include "core/fetch/RetryPolicy.h"
#include "core/fetch/Verdict.h"

#include <algorithm>

namespace Tidemark {

namespace {

QString inSeconds(qint64 ms)
{
    return QStringLiteral("%1 s").arg((ms + 999) / 1000);
}

Error switchedOff(const Endpoint &endpoint)
{
    return Error{ErrorKind::Upstream, QStringLiteral("%1 is switched off by a runbook: it is not asked").arg(endpoint.path), 0, 0,
                 QStringLiteral("`tidemark-cli runbook` lists what is switched off and how it is undone")};
}

} // namespace

Admission::Admission(Clock &clock, const Ledger &ledger)
    : m_clock(clock)
    , m_ledger(ledger)
{
}

Status Admission::mayBeAsked(const Ask &ask) const
{
    if (ask.errand && ask.errand->waiting == 0)
        return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
    if (m_offline)
        return fail(Error{ErrorKind::Upstream, QStringLiteral("offline: nothing is sent"), 0, 0, {}});
    if (m_mitigations && m_mitigations->isOn(Mitigation::SwitchedOff, ask.query.endpoint().name))
        return fail(switchedOff(ask.query.endpoint()));
    return {};
}

Error Admission::notAskedYet() const
{
    const qint64 wait = std::max<qint64>(0, m_breaker.nextProbeMs() - m_clock.steadyMs());
    return Error{ErrorKind::Upstream,
                 QStringLiteral("not asked: the upstream failed again and again; next try in %1").arg(inSeconds(wait)),
                 0,
                 0,
                 {}};
}

// Nobody's place in the pace is taken while something stands against the question anyway.
QCoro::Task<Status> Admission::turn(Ask ask, QString account, qint64 began)
{
    do {
        const Status open = mayBeAsked(ask);
        if (!open)
            co_return open;
        const Status paused = co_await waitForPause(ask, began);
        if (!paused)
            co_return paused;
        if (!m_breaker.wouldAdmit(m_clock.steadyMs()))
            co_return fail(notAskedYet());
        const Status paced = co_await waitForPace(ask, account, began);
        if (!paced)
            co_return paced;
    } while (m_pausedUntil > m_clock.steadyMs());
    const Status open = mayBeAsked(ask);
    if (!open)
        co_return open;
    if (!m_breaker.admits(m_clock.steadyMs()))
        co_return fail(notAskedYet());
    co_return Status();
}

QCoro::Task<Status> Admission::waitForPause(Ask ask, qint64 began)
{
    const qint64 now = m_clock.steadyMs();
    const std::chrono::milliseconds pause(m_pausedUntil - now);
    if (pause.count() <= 0)
        co_return Status();
    if (std::chrono::milliseconds(now - began) + pause >= RetryPolicy::totalWait(ask.query.endpoint()))
        co_return fail(ErrorKind::Upstream,
                       QStringLiteral("the API asked for a pause that lasts %1 more").arg(inSeconds(pause.count())), 429);
    co_await m_clock.sleep(pause);
    const Status open = mayBeAsked(ask);
    co_return open;
}

// The API refuses who asks too often, and what it refuses is paid for.
QCoro::Task<Status> Admission::waitForPace(Ask ask, QString account, qint64 began)
{
    if (!m_paceFolder)
        co_return Status();
    if (account != m_paceAccount) {
        m_pace = std::make_unique<RateLimit>(*m_paceFolder, account);
        m_paceAccount = account;
    }
    const qint64 now = m_clock.steadyMs();
    const std::chrono::milliseconds patience =
        RetryPolicy::totalWait(ask.query.endpoint()) - std::chrono::milliseconds(now - began);
    const auto wait = m_pace->take(patience, now);
    if (!wait)
        co_return fail(ErrorKind::Upstream,
                       QStringLiteral("not asked: the API takes %1 requests a minute and key, and all are used; the next in %2")
                           .arg(RateLimit::kPerMinute)
                           .arg(inSeconds(m_pace->lastWait().count())));
    if (wait->count() > 0)
        co_await m_clock.sleep(*wait);
    co_return Status();
}

Admission::Leave Admission::leave() const
{
    return {m_breaker.isOpen(), m_ledger.stops()};
}

Status Admission::mayGoOut(const Ask &ask, const Leave &leave) const
{
    if (m_breaker.isOpen() && !leave.isProbe)
        return fail(notAskedYet());
    if (m_ledger.stops() > leave.stops)
        return fail(ErrorKind::OverBudget, QStringLiteral("spending was stopped before it was sent"));
    return mayBeAsked(ask);
}

void Admission::heard(const TransportReply &reply, qint64 now)
{
    const qint64 steady = m_clock.steadyMs();
    if (reply.failure == TransportFailure::None && reply.status == 429)
        m_pausedUntil = steady + RetryPolicy::retryAfter(reply.retryAfter, now).value_or(std::chrono::seconds(2)).count();
    if (isUpstreamFailure(reply))
        m_breaker.failed(steady);
    else
        m_breaker.succeeded(steady);
}

} // namespace Tidemark
