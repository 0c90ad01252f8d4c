// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ProxyRoute.h"
#include "core/net/Transport.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QTimer>

class QNetworkAccessManager;

namespace Tidemark {

// One request from its place in the queue to its answer. It lives in its dispatcher's thread and
// always ends, once: by an answer, a failure, a deadline or abort().
// It goes out once at the most (UnrepeatableBody) and says so for the ledger: at the first sign of
// it, at the latest at the end. Where it was cut short and nobody can say, it counts as sent.
class HttpCall final : public QObject
{
    Q_OBJECT

public:
    HttpCall(TransportRequest request, QObject *parent);

    [[nodiscard]] QFuture<TransportReply> future();
    [[nodiscard]] QString host() const; // with its port
    [[nodiscard]] QString hostName() const;
    [[nodiscard]] Priority priority() const;
    [[nodiscard]] bool isWaiting() const;

    enum class Connection { New, MaybeUsedAgain }; // whether one to this host may stand already
    struct Way {
        std::chrono::milliseconds connectTimeout;
        Connection connection = Connection::New;
        ProxyRoutePtr route;
    };
    void start(QNetworkAccessManager &manager, const Way &way);
    [[nodiscard]] bool hasConnected() const { return m_isEncrypted; }
    void abort(TransportFailure why, const QString &detail);
    // For the end of the program, when no event loop will run again.
    void abandon();

Q_SIGNALS:
    void over(HttpCall *call);

private:
    enum class Phase { Waiting, Sending, Settling, Over };

    void noteSent();
    [[nodiscard]] bool mayHaveBeenSent() const;
    [[nodiscard]] bool isCutOff() const;
    void readChunk();
    void judge();
    void judgeError(QNetworkReply::NetworkError error);
    void judgeAnswer();
    [[nodiscard]] std::pair<TransportFailure, QString> unconnected(QNetworkReply::NetworkError error,
                                                                   const QString &detail) const;
    void setFailure(TransportFailure why, const QString &detail);
    void conclude();

    TransportRequest m_request;
    TransportReply m_answer;
    QPromise<TransportReply> m_promise;
    QPointer<QNetworkReply> m_reply;
    QTimer m_connectTimer;
    QTimer m_deadlineTimer;
    QTimer m_settleTimer;
    QElapsedTimer m_elapsed;
    ProxyRoutePtr m_route;
    Phase m_phase = Phase::Waiting;
    bool m_isConnecting = false; // a new TLS connection is being made, or was
    bool m_isEncrypted = false;
    bool m_isDoubtful = false; // aborted when it may have been under way
    qint64 m_abortedAfterMs = 0;
};

} // namespace Tidemark
