// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Verdict.h"

#include "core/base/PlainText.h"
#include "core/fetch/Learner.h"
#include "core/parse/Contract.h"

namespace Tidemark {

namespace {

Error upstream(const QString &detail, int status = 0)
{
    return Error{ErrorKind::Upstream, detail, status, 0, {}};
}

Error proxyError(const TransportReply &reply)
{
    Error error = upstream(QStringLiteral("no connection: %1").arg(reply.failureDetail));
    error.hint = QStringLiteral("Look at the proxy in Settings, under Proxy; nothing was sent past it.");
    return error;
}

Error transportError(const TransportReply &reply)
{
    switch (reply.failure) {
    case TransportFailure::Cancelled: return Error{ErrorKind::Cancelled, QStringLiteral("cancelled"), 0, 0, {}};
    case TransportFailure::Refused: return Error{ErrorKind::Usage, reply.failureDetail, 0, 0, {}};
    case TransportFailure::Timeout:
        return upstream(QStringLiteral("the upstream did not answer in time (%1)").arg(reply.failureDetail));
    case TransportFailure::ClosedEarly:
        return upstream(QStringLiteral("the upstream closed the connection before its answer was whole"));
    case TransportFailure::TooLarge:
        return upstream(QStringLiteral("the answer is larger than this program accepts (%1)").arg(reply.failureDetail));
    case TransportFailure::Redirected:
        return upstream(QStringLiteral("the upstream redirects to %1, which is not followed").arg(reply.redirectTarget.host()),
                        reply.status);
    case TransportFailure::Tls: return upstream(QStringLiteral("no secure connection: %1").arg(reply.failureDetail));
    case TransportFailure::Proxy: return proxyError(reply);
    default: return upstream(QStringLiteral("no connection: %1").arg(reply.failureDetail));
    }
}

// "for 3600 s", "until Wed, 21 Oct 2026 07:28:00 GMT": as the header has it.
QString pauseWords(const QByteArray &retryAfter)
{
    const QString text = plain(QString::fromLatin1(retryAfter), LineBreaks::Fold, 40).trimmed();
    bool isNumber = false;
    text.toLongLong(&isNumber);
    return (isNumber ? QStringLiteral("for %1 s") : QStringLiteral("until %1")).arg(text);
}

Error tooManyError(const QByteArray &retryAfter)
{
    Error error = upstream(QStringLiteral("the API asks to slow down (HTTP 429)"), 429);
    if (retryAfter.trimmed().isEmpty())
        return error;
    error.detail = QStringLiteral("the API asks to wait %1 (HTTP 429)").arg(pauseWords(retryAfter));
    error.hint = QStringLiteral("Ask again after that wait; what is held opens without a request.");
    return error;
}

Error statusError(const TransportReply &reply)
{
    const int status = reply.status;
    if (status == 401 || status == 403)
        return Error{ErrorKind::KeyRefused, QStringLiteral("the API refused the key (HTTP %1)").arg(status), status, 0, {}};
    if (status == 402)
        return Error{ErrorKind::OverBudget, QStringLiteral("the API says that no credits are left (HTTP 402)"), status, 0,
                     QStringLiteral("Buy credits, then allow spending again in Credits, or with `tidemark-cli credits resume`")};
    if (status == 429)
        return tooManyError(reply.retryAfter);
    if (status >= 500)
        return upstream(QStringLiteral("the upstream failed (HTTP %1)").arg(status), status);
    if (status >= 300 && status < 400)
        return upstream(QStringLiteral("the upstream redirects, which is not followed (HTTP %1)").arg(status), status);
    Error error = upstream(QStringLiteral("the API refused the request (HTTP %1)").arg(status), status);
    error.hint = QStringLiteral("Correct the parameters: asked again as they are, they would cost and fail again.");
    return error;
}

} // namespace

std::optional<Error> errorOfReply(const TransportReply &reply)
{
    if (reply.failure != TransportFailure::None)
        return transportError(reply);
    if (reply.status == 200 || reply.status == 404)
        return std::nullopt;
    return statusError(reply);
}

QByteArray withoutMark(const QByteArray &body)
{
    const QByteArray mark("\xEF\xBB\xBF");
    const QByteArray text = body.trimmed();
    return text.startsWith(mark) ? text.mid(mark.size()) : body;
}

Result<Learned> judgeBody(const Query &query, const QByteArray &body)
{
    const Status contract = checkContract(query.endpoint(), body);
    auto learned = contract ? learn(query, body) : Result<Learned>(fail(contract.error()));
    if (!learned)
        learned.error().httpStatus = 200;
    return learned;
}

bool isUpstreamFailure(const TransportReply &reply)
{
    switch (reply.failure) {
    case TransportFailure::None: return reply.status >= 500;
    case TransportFailure::NoConnection:
    case TransportFailure::ClosedEarly:
    case TransportFailure::Timeout: return true;
    default: return false;
    }
}

} // namespace Tidemark
