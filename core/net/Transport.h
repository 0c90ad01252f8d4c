// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"

#include <QCoroTask>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

namespace Tidemark {

enum class Priority { Interactive, Background };

struct TransportRequest {
    QUrl url;                                   // https, or http to a loopback address; anything else is refused unsent
    Secret key;                                 // goes out as X-Api-Key and nowhere else; empty: no header
    std::chrono::milliseconds deadline{60'000}; // from the start of the send to the last byte
    Priority priority = Priority::Interactive;
    qint64 maxBytes = 32 * 1024 * 1024; // decoded
    QByteArray range;                   // a Range header, "bytes=0-99"; empty: none
    // Called in the caller's thread once the request went out, at the latest before the reply is
    // given: each time that it goes out costs a credit. Where a send is cut short and nobody can
    // say whether it went out, it is counted.
    std::function<void()> onSent;
    // Asked once in the same thread, when it is about to go out and has waited for a connection: false ends it unsent, as
    // Cancelled. Empty: it goes.
    std::function<bool()> mayGoOut;
};

// Proxy: it is the proxy that cannot be reached, refuses, or was not set up to the end. One that is there and says that the
// host refuses is NoConnection.
enum class TransportFailure { None, Refused, NoConnection, Proxy, Timeout, ClosedEarly, TooLarge, Redirected, Tls, Cancelled };

struct TransportReply {
    TransportFailure failure = TransportFailure::None;
    QString failureDetail; // plain text; never holds the key
    int status = 0;        // trusted only where failure is None
    QByteArray body;       // whole, where failure is None
    QByteArray contentType;
    QByteArray retryAfter;   // as sent
    QByteArray contentRange; // as sent, of an answer 206 or 416
    QUrl redirectTarget;
    int sends = 0; // how often onSent was called
    qint64 latencyMs = 0;
};

// One question over the wire. No retries, no cache, no judgement of bodies. Used from the thread
// that owns it. A send always finishes: by an answer, a failure or its deadline.
class Transport
{
public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual QCoro::Task<TransportReply> send(TransportRequest request) = 0;
    // Ends every send under way with Cancelled.
    virtual void abortAll() = 0;
};

} // namespace Tidemark
