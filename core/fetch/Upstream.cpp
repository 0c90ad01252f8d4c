// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Upstream.h"

#include "core/base/Log.h"
#include "core/credits/Ledger.h"
#include "core/fetch/KeyRing.h"
#include "core/fetch/Learner.h"
#include "core/fetch/Mitigations.h"
#include "core/fetch/Verdict.h"
#include "core/net/Connections.h"

#include <QCoroFuture>
#include <QRandomGenerator>
#include <QtConcurrentRun>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kWrongShapesBeforeStop = 3;
constexpr std::chrono::milliseconds kBalanceDeadline{2'000};

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

Upstream::Upstream(Clock &clock, Transport &transport, Ledger &ledger, KeyRing &keys)
    : m_clock(clock)
    , m_transport(transport)
    , m_ledger(ledger)
    , m_keys(keys)
{
}

QUrl Upstream::urlOf(const Query &query) const
{
    QUrl url = m_base;
    url.setPath(m_base.path().chopped(m_base.path().endsWith(QLatin1Char('/')) ? 1 : 0) + query.endpoint().path);
    // The encoded query goes out as it was hashed: '+' for a blank, upper-case escapes.
    url.setQuery(QString::fromLatin1(query.encoded()), QUrl::StrictMode);
    return url;
}

QCoro::Task<Result<UpstreamAnswer>> Upstream::ask(Ask ask)
{
    if (const Status believed = admitShape(ask); !believed)
        co_return fail(believed.error());
    const auto course = std::make_shared<Course>();
    auto answer = co_await askUntilSettled(ask, course);
    if (course->outcome) {
        const CallSignal signal{ask.query.endpoint().name,
                                m_clock.now(),
                                course->latencyMs,
                                *course->outcome,
                                course->tries - 1 + course->secondSends,
                                ask.priority};
        for (SignalSink *sink : std::as_const(m_sinks))
            sink->record(signal);
    }
    co_return answer;
}

QCoro::Task<Result<ProbeAnswer>> Upstream::probe(Ask ask)
{
    const auto sent = co_await attempt(ask, m_clock.steadyMs());
    if (!sent)
        co_return fail(sent.error());
    const TransportReply &reply = sent->reply;
    const auto judged = co_await judge(ask, reply);
    const auto outcome = outcomeOf(reply, judged ? nullptr : &judged.error());
    co_await settle(*sent, outcome);
    note(ask.query, reply, judged);
    if (!outcome)
        co_return fail(judged ? Error{ErrorKind::Cancelled, QStringLiteral("cancelled"), 0, 0, {}} : judged.error());
    ProbeAnswer answer{*outcome, reply.latencyMs, judged ? QString() : judged.error().detail};
    co_return answer;
}

// By what is under way more or less.
void Upstream::changeLoad(int sends, int retries)
{
    m_sends += sends;
    m_waiting += retries;
    const CallLoad load{std::min(m_sends, kConnectionsPerHost), std::max(0, m_sends - kConnectionsPerHost), m_waiting};
    for (SignalSink *sink : std::as_const(m_sinks))
        sink->noteLoad(load);
}

QCoro::Task<Result<UpstreamAnswer>> Upstream::askUntilSettled(Ask ask, std::shared_ptr<Course> course)
{
    const qint64 began = m_clock.steadyMs();
    Error lastError;
    int requests = 0;
    for (int failures = 0;; ++failures) {
        const auto sent = co_await attempt(ask, began);
        if (!sent) {
            Error error = failures == 0 ? sent.error() : lastError;
            error.requests = requests;
            co_return fail(error);
        }
        const TransportReply &reply = sent->reply;
        requests += reply.sends;
        auto judged = co_await judge(ask, reply);
        const auto outcome = outcomeOf(reply, judged ? nullptr : &judged.error());
        co_await settle(*sent, outcome);
        note(ask.query, reply, judged);
        ++course->tries;
        course->secondSends += std::max(0, reply.sends - 1);
        course->latencyMs += reply.latencyMs;
        course->outcome = outcome;
        if (judged) {
            judged->requests = requests;
            co_return judged;
        }
        lastError = judged.error();
        lastError.requests = requests;
        const std::chrono::milliseconds elapsed(m_clock.steadyMs() - began);
        const auto wait = RetryPolicy::delay({ask.query.endpoint(), reply, failures + 1, elapsed},
                                             QRandomGenerator::global()->generateDouble(), m_clock.now());
        if (!wait || !m_retries.take(m_clock.steadyMs()))
            co_return fail(lastError);
        course->latencyMs += wait->count();
        changeLoad(0, 1);
        co_await m_clock.sleep(*wait);
        changeLoad(0, -1);
    }
}

Status Upstream::admitShape(const Ask &ask) const
{
    const QString endpoint = ask.query.endpoint().name;
    if (m_offline || ask.priority != Priority::Background || m_wrongShapes.value(endpoint) < kWrongShapesBeforeStop)
        return {};
    return fail(ErrorKind::ContractBroken,
                QStringLiteral("%1 gave wrong shapes three times in a row; background calls of it have stopped").arg(endpoint));
}

QCoro::Task<Status> Upstream::admit(Ask ask, qint64 began)
{
    if (m_offline)
        co_return fail(Error{ErrorKind::Upstream, QStringLiteral("offline: nothing is sent"), 0, 0, {}});
    if (m_mitigations && m_mitigations->isOn(Mitigation::SwitchedOff, ask.query.endpoint().name))
        co_return fail(switchedOff(ask.query.endpoint()));
    const qint64 now = m_clock.steadyMs();
    const std::chrono::milliseconds pause(m_pausedUntil - now);
    if (pause.count() > 0) {
        if (std::chrono::milliseconds(now - began) + pause >= RetryPolicy::totalWait(ask.query.endpoint()))
            co_return fail(ErrorKind::Upstream,
                           QStringLiteral("the API asked for a pause that lasts %1 more").arg(inSeconds(pause.count())), 429);
        co_await m_clock.sleep(pause);
    }
    if (!m_breaker.admits(m_clock.steadyMs()))
        co_return fail(ErrorKind::Upstream,
                       QStringLiteral("not asked: the upstream failed again and again; next try in %1")
                           .arg(inSeconds(std::max<qint64>(0, m_breaker.nextProbeMs() - m_clock.steadyMs()))));
    co_return Status();
}

// The API refuses who asks too often, and what it refuses is paid for.
QCoro::Task<Status> Upstream::waitForTurn(Ask ask, Secret key, qint64 began)
{
    if (!m_paceFolder)
        co_return Status();
    const QByteArray salt = "pace\n" + m_base.authority().toUtf8();
    const QString name = QLatin1String("pace-") + QString::fromLatin1(key.fingerprint(salt));
    if (name != m_paceName) {
        m_pace = std::make_unique<RateLimit>(*m_paceFolder, name);
        m_paceName = name;
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

QCoro::Task<Result<Upstream::Sent>> Upstream::attempt(Ask ask, qint64 began)
{
    const auto key = co_await m_keys.active();
    if (!key && !m_offline)
        co_return fail(key.error());
    const Status admitted = co_await admit(ask, began);
    if (!admitted)
        co_return fail(admitted.error());
    const Status paced = co_await waitForTurn(ask, key->key, began);
    if (!paced)
        co_return fail(paced.error());
    const std::chrono::milliseconds left =
        RetryPolicy::totalWait(ask.query.endpoint()) - std::chrono::milliseconds(m_clock.steadyMs() - began);
    TransportRequest request;
    request.url = urlOf(ask.query);
    request.key = key->key;
    request.deadline = std::min<std::chrono::milliseconds>(std::chrono::seconds(ask.query.endpoint().timeoutS), left);
    request.priority = ask.priority;
    auto sent = co_await send(ask, key->fingerprint, request);
    co_return sent;
}

QCoro::Task<Result<Upstream::Sent>> Upstream::send(Ask ask, QByteArray fingerprint, TransportRequest request)
{
    SpendRequest spend{ask.query.endpoint().name,
                       subjectWords(ask.query),
                       ask.askedBy,
                       ask.priority == Priority::Background,
                       fingerprint,
                       0,
                       std::nullopt,
                       {},
                       {}};
    if (ask.action) {
        spend.actionSpent = ask.action->spent;
        spend.actionCap = ask.action->cap;
        spend.payer = ask.action->payer;
        spend.allowance = ask.action->allowance;
    }
    const auto reservation = co_await m_ledger.reserve(spend);
    if (!reservation)
        co_return fail(reservation.error());

    int sends = 0;
    Ledger &ledger = m_ledger;
    const qint64 id = *reservation;
    request.onSent = [&ledger, &sends, id] { std::ignore = ledger.sent(id, ++sends); };
    changeLoad(1, 0);
    const TransportReply reply = co_await m_transport.send(request);
    changeLoad(-1, 0);
    m_retries.noteRequest(m_clock.steadyMs());
    if (ask.action)
        ask.action->spent += reply.sends;
    Sent done{reply, id};
    co_return done;
}

// Of what was never sent nobody can say how it went.
QCoro::Task<void> Upstream::settle(Sent sent, std::optional<CallOutcome> outcome)
{
    const TransportReply &reply = sent.reply;
    const bool isAnswered = reply.failure == TransportFailure::None || reply.status > 0;
    const LedgerState state = reply.sends == 0 ? LedgerState::Free : isAnswered ? LedgerState::Charged : LedgerState::Unknown;
    const auto error = errorOfReply(reply);
    QString reason;
    if (error && state != LedgerState::Charged)
        reason = error->detail;
    CallNote how;
    if (outcome && reply.sends > 0)
        how = CallNote{outcomeName(*outcome), reply.latencyMs};
    const Status settled = co_await m_ledger.settle(sent.reservation, state, reason, how);
    if (!settled)
        qCWarning(lcFetch) << "a ledger row could not be settled:" << settled.error().detail;
}

QCoro::Task<Result<UpstreamAnswer>> Upstream::judge(Ask ask, TransportReply reply)
{
    UpstreamAnswer answer;
    answer.fetchedAt = m_clock.now();
    answer.latencyMs = reply.latencyMs;
    if (const auto error = errorOfReply(reply)) {
        stopSpending(*error);
        co_return fail(*error);
    }
    if (reply.status == 404) {
        answer.notFound = true;
        co_return answer;
    }
    auto learned = co_await QtConcurrent::run(judgeBody, ask.query, reply.body);
    if (!learned) {
        stopSpending(learned.error());
        if (learned.error().kind == ErrorKind::ContractBroken)
            Q_EMIT contractBroken(ask.query, reply.body, answer.fetchedAt);
        co_return fail(learned.error());
    }
    answer.body = reply.body;
    answer.learned = std::move(*learned);
    co_return answer;
}

void Upstream::stopSpending(const Error &error)
{
    if (error.kind == ErrorKind::KeyRefused)
        std::ignore = m_ledger.stop(Ledger::StopKind::KeyRefused, m_keys.fingerprint(), error.detail);
    else if (error.kind == ErrorKind::OverBudget)
        std::ignore = m_ledger.stop(Ledger::StopKind::OutOfCredits, m_keys.fingerprint(), error.detail);
}

void Upstream::note(const Query &query, const TransportReply &reply, const Result<UpstreamAnswer> &judged)
{
    const qint64 now = m_clock.steadyMs();
    if (reply.failure == TransportFailure::None && reply.status == 429)
        m_pausedUntil = now + RetryPolicy::retryAfter(reply.retryAfter, m_clock.now()).value_or(std::chrono::seconds(2)).count();
    if (isUpstreamFailure(reply))
        m_breaker.failed(now);
    else
        m_breaker.succeeded(now);
    const bool isReachable = reply.failure != TransportFailure::NoConnection && reply.failure != TransportFailure::Proxy
                             && reply.failure != TransportFailure::Timeout;
    Q_EMIT reachable(isReachable);
    noteShape(query, !judged && judged.error().kind == ErrorKind::ContractBroken);
}

void Upstream::noteShape(const Query &query, bool isBroken)
{
    if (isBroken)
        ++m_wrongShapes[query.endpoint().name];
    else
        m_wrongShapes.remove(query.endpoint().name);
}

QCoro::Task<Result<QByteArray>> Upstream::balancePage()
{
    if (m_offline)
        co_return fail(ErrorKind::Upstream, QStringLiteral("offline: nothing is sent"));
    const auto key = co_await m_keys.active();
    if (!key)
        co_return fail(key.error());
    TransportRequest request;
    request.url = m_base;
    request.url.setPath(QStringLiteral("/profile/"));
    request.key = key->key;
    request.deadline = kBalanceDeadline;
    request.maxBytes = 1024 * 1024;
    Ledger &ledger = m_ledger;
    request.onSent = [&ledger] { std::ignore = ledger.noteFree(QStringLiteral("profile"), QStringLiteral("balance check")); };
    const TransportReply reply = co_await m_transport.send(request);
    if (const auto error = errorOfReply(reply))
        co_return fail(*error);
    co_return reply.body;
}

} // namespace Tidemark
