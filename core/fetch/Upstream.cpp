// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Upstream.h"

#include "core/base/Log.h"
#include "core/credits/Ledger.h"
#include "core/fetch/KeyRing.h"
#include "core/fetch/Learner.h"
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

} // namespace

Upstream::Upstream(Clock &clock, Transport &transport, Ledger &ledger, KeyRing &keys)
    : m_clock(clock)
    , m_transport(transport)
    , m_ledger(ledger)
    , m_keys(keys)
    , m_admission(clock, ledger)
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
    if (isOffline() || ask.priority != Priority::Background || m_wrongShapes.value(endpoint) < kWrongShapesBeforeStop)
        return {};
    return fail(ErrorKind::ContractBroken,
                QStringLiteral("%1 gave wrong shapes three times in a row; background calls of it have stopped").arg(endpoint));
}

QCoro::Task<Result<Upstream::Sent>> Upstream::attempt(Ask ask, qint64 began)
{
    const auto key = co_await m_keys.active();
    if (!key) {
        const Status open = m_admission.mayBeAsked(ask); // offline no key is missed
        co_return fail(open ? key.error() : open.error());
    }
    const QByteArray salt = "pace\n" + m_base.authority().toUtf8();
    const QString account = QLatin1String("pace-") + QString::fromLatin1(key->key.fingerprint(salt));
    const Status admitted = co_await m_admission.turn(ask, account, began);
    if (!admitted)
        co_return fail(admitted.error());
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
    const Admission::Leave leave = m_admission.leave();
    const auto reservation = co_await m_ledger.reserve(spend);
    if (!reservation) {
        m_admission.withdrawn();
        co_return fail(reservation.error());
    }

    int sends = 0;
    const qint64 id = *reservation;
    request.onSent = [this, errand = ask.errand, &sends, id] {
        std::ignore = m_ledger.sent(id, ++sends);
        if (errand)
            ++errand->sends;
    };
    request.mayGoOut = [this, ask, leave] {
        const bool goes = m_admission.mayGoOut(ask, leave).has_value();
        noteUnderWay(ask, goes);
        return goes;
    };
    changeLoad(1, 0);
    const TransportReply reply = co_await m_transport.send(request);
    changeLoad(-1, 0);
    noteUnderWay(ask, false);
    const bool isUnsent = reply.failure == TransportFailure::Cancelled && reply.sends == 0;
    if (const Status may = isUnsent ? m_admission.mayGoOut(ask, leave) : Status(); !may) {
        m_admission.withdrawn();
        std::ignore = co_await m_ledger.settle(id, LedgerState::Free, may.error().detail);
        co_return fail(may.error());
    }
    m_retries.noteRequest(m_clock.steadyMs());
    if (ask.action)
        ask.action->spent += reply.sends;
    Sent done{reply, id};
    co_return done;
}

void Upstream::noteUnderWay(const Ask &ask, bool isUnderWay)
{
    if (!ask.errand)
        return;
    ask.errand->isUnderWay = isUnderWay;
    Q_EMIT underWayChanged();
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
    if (reply.failure == TransportFailure::Cancelled || reply.failure == TransportFailure::Refused) {
        m_admission.withdrawn();
        return; // it says nothing of the API
    }
    if (reply.failure == TransportFailure::Proxy)
        m_admission.withdrawn(); // nor does that, but that it is out of reach
    else
        m_admission.heard(reply, m_clock.now());
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
    if (isOffline())
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
    request.mayGoOut = [this] { return !isOffline(); };
    Ledger &ledger = m_ledger;
    request.onSent = [&ledger] { std::ignore = ledger.noteFree(QStringLiteral("profile"), QStringLiteral("balance check")); };
    const TransportReply reply = co_await m_transport.send(request);
    if (const auto error = errorOfReply(reply))
        co_return fail(*error);
    co_return reply.body;
}

} // namespace Tidemark
