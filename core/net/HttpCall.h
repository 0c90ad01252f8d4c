// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
// Sends are told for the ledger, and never too few: the word that a request went out comes from
// Qt's network thread through a queue that an abort throws away (measured: up to half of them), so
// a call that is aborted waits a moment for it, and then counts a send that may have been.
class HttpCall final : public QObject
{
    Q_OBJECT

public:
    HttpCall(TransportRequest request, QObject *parent);

    [[nodiscard]] QFuture<TransportReply> future();
    [[nodiscard]] QString host() const;
    [[nodiscard]] Priority priority() const;
    [[nodiscard]] bool isWaiting() const;

    void start(QNetworkAccessManager &manager, std::chrono::milliseconds connectTimeout);
    void abort(TransportFailure why, const QString &detail);
    // For the end of the program, when no event loop will run again.
    void abandon();

Q_SIGNALS:
    void over(HttpCall *call);

private:
    enum class Phase { Waiting, Sending, Settling, Over };

    void countSend();
    [[nodiscard]] bool mayHaveBeenSent() const;
    [[nodiscard]] bool mayHaveBeenRepeated() const;
    [[nodiscard]] bool isCutOff() const;
    [[nodiscard]] bool isChunked() const;
    void readChunk();
    void judge();
    void judgeError(QNetworkReply::NetworkError error);
    void judgeAnswer();
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
    Phase m_phase = Phase::Waiting;
    bool m_repeatInDoubt = false;
    bool m_doubtful = false; // aborted when it may have been under way
    bool m_encrypted = false;
    qint64 m_abortedAfterMs = 0;
};

} // namespace Tidemark
