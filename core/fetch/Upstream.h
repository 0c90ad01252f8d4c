// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Secret.h"
#include "core/domain/Learned.h"
#include "core/fetch/Admission.h"
#include "core/fetch/CallSignal.h"
#include "core/fetch/RetryPolicy.h"

#include <QHash>
#include <QObject>
#include <QUrl>

namespace Tidemark {

class KeyRing;
class Ledger;
class Mitigations;

struct UpstreamAnswer {
    QByteArray body;
    Learned learned;
    bool notFound = false;
    int requests = 0;
    qint64 latencyMs = 0;
    qint64 fetchedAt = 0;
};

// What a probe met: how the API is, not what it says.
struct ProbeAnswer {
    CallOutcome outcome = CallOutcome::Ok;
    qint64 latencyMs = 0;
    QString detail; // why it is not Ok, plain
};

// Asks the API itself: key, caps, ledger row, send, verdict, retries. Each try passes the breaker
// and the caps anew; each request sent is one credit in the ledger. Lives in the engine's thread.
class Upstream : public QObject
{
    Q_OBJECT

public:
    Upstream(Clock &clock, Transport &transport, Ledger &ledger, KeyRing &keys);

    void setBase(const QUrl &base) { m_base = base; }
    [[nodiscard]] QUrl base() const { return m_base; }
    // From now on the API's pace is kept, together with all programs that use this folder (see RateLimit).
    void keepPace(const QString &folder) { m_admission.keepPace(folder); }
    // From now on an endpoint that was switched off is not asked. mitigations must outlive the questions.
    void setMitigations(const Mitigations &mitigations) { m_admission.setMitigations(mitigations); }
    void setOffline(bool offline) { m_admission.setOffline(offline); }
    [[nodiscard]] bool isOffline() const { return m_admission.isOffline(); }
    // Told of every question that was sent, once, at its end. sink must outlive the questions.
    void addSink(SignalSink &sink) { m_sinks.append(&sink); }

    [[nodiscard]] virtual QCoro::Task<Result<UpstreamAnswer>> ask(Ask ask);
    // The same question sent once, through the same gates and at the same price, and no sink is told: a probe is nobody's
    // question. Wrong shapes do not keep it back, since it is there to see them, and to see them gone. Fails where nothing
    // was sent, or what came says nothing of the API.
    [[nodiscard]] QCoro::Task<Result<ProbeAnswer>> probe(Ask ask);
    // The balance page, which costs nothing: its body, or why there is none.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> balancePage();

Q_SIGNALS:
    void underWayChanged();         // of somebody's errand
    void reachable(bool reachable); // told by the newest answer or failure
    // An answer that breaks the documented contract; nobody is given it.
    void contractBroken(const Tidemark::Query &query, const QByteArray &body, qint64 at);

private:
    // How a question with all its tries went so far.
    struct Course {
        qint64 latencyMs = 0;
        int tries = 0;
        int secondSends = 0;                // by the network stack, after a connection closed early
        std::optional<CallOutcome> outcome; // of the last try
    };
    [[nodiscard]] QCoro::Task<Result<UpstreamAnswer>> askUntilSettled(Ask ask, std::shared_ptr<Course> course);
    [[nodiscard]] Status admitShape(const Ask &ask) const;
    // A reply with the row of the ledger that is open for it.
    struct Sent {
        TransportReply reply;
        qint64 reservation = 0;
    };
    [[nodiscard]] QCoro::Task<Result<Sent>> attempt(Ask ask, qint64 began);
    [[nodiscard]] QCoro::Task<Result<Sent>> send(Ask ask, QByteArray fingerprint, TransportRequest request);
    void noteUnderWay(const Ask &ask, bool isUnderWay);
    [[nodiscard]] QCoro::Task<void> settle(Sent sent, std::optional<CallOutcome> outcome);
    [[nodiscard]] QCoro::Task<Result<UpstreamAnswer>> judge(Ask ask, TransportReply reply);
    [[nodiscard]] QUrl urlOf(const Query &query) const;
    // Refused keys and empty accounts stop all spending with this key until somebody acts.
    void stopSpending(const Error &error);
    void changeLoad(int sends, int retries);
    void note(const Query &query, const TransportReply &reply, const Result<UpstreamAnswer> &judged);
    void noteShape(const Query &query, bool isBroken);

    Clock &m_clock;
    Transport &m_transport;
    Ledger &m_ledger;
    KeyRing &m_keys;
    Admission m_admission;
    QUrl m_base;
    QList<SignalSink *> m_sinks;
    int m_sends = 0;   // under way
    int m_waiting = 0; // to be sent again
    RetryBudget m_retries;
    QHash<QString, int> m_wrongShapes; // in a row, by endpoint
};

} // namespace Tidemark
