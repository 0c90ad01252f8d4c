// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Verdict.h"

#include "core/fetch/Learner.h"
#include "core/parse/Contract.h"

namespace Tidemark {

namespace {

Error upstream(const QString &detail, int status = 0)
{
    return Error{ErrorKind::Upstream, detail, status, 0, {}};
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
    default: return upstream(QStringLiteral("no connection: %1").arg(reply.failureDetail));
    }
}

Error statusError(int status)
{
    if (status == 401 || status == 403)
        return Error{ErrorKind::KeyRefused, QStringLiteral("the API refused the key (HTTP %1)").arg(status), status, 0, {}};
    if (status == 402)
        return Error{ErrorKind::OverBudget, QStringLiteral("the API says that no credits are left (HTTP 402)"), status, 0, {}};
    if (status == 429)
        return upstream(QStringLiteral("the API asks to slow down (HTTP 429)"), status);
    if (status >= 500)
        return upstream(QStringLiteral("the upstream failed (HTTP %1)").arg(status), status);
    if (status >= 300 && status < 400)
        return upstream(QStringLiteral("the upstream redirects, which is not followed (HTTP %1)").arg(status), status);
    return upstream(QStringLiteral("the API refused the request (HTTP %1)").arg(status), status);
}

} // namespace

std::optional<Error> errorOfReply(const TransportReply &reply)
{
    if (reply.failure != TransportFailure::None)
        return transportError(reply);
    if (reply.status == 200 || reply.status == 404)
        return std::nullopt;
    return statusError(reply.status);
}

Result<Learned> judgeBody(const Query &query, const QByteArray &body)
{
    const Status contract = checkContract(query.endpoint(), body);
    if (!contract)
        return fail(contract.error());
    return learn(query, body);
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
