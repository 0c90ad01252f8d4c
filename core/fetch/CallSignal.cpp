// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/CallSignal.h"

namespace Tidemark {

namespace {

CallOutcome outcomeOfUpstreamError(int status)
{
    if (status == 429)
        return CallOutcome::RateLimited;
    return status >= 400 && status < 500 ? CallOutcome::BadRequest : CallOutcome::UpstreamError;
}

std::optional<CallOutcome> outcomeOfError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound: return CallOutcome::NotFound;
    case ErrorKind::KeyRefused: return CallOutcome::KeyRefused;
    case ErrorKind::OverBudget: return CallOutcome::OutOfCredits;
    case ErrorKind::ContractBroken: return CallOutcome::ShapeMismatch;
    case ErrorKind::Upstream: return outcomeOfUpstreamError(error.httpStatus);
    case ErrorKind::Usage:
    case ErrorKind::LocalData:
    case ErrorKind::Cancelled: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

QString outcomeName(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Ok: return QStringLiteral("ok");
    case CallOutcome::NotFound: return QStringLiteral("not_found");
    case CallOutcome::KeyRefused: return QStringLiteral("key_refused");
    case CallOutcome::OutOfCredits: return QStringLiteral("out_of_credits");
    case CallOutcome::RateLimited: return QStringLiteral("rate_limited");
    case CallOutcome::BadRequest: return QStringLiteral("bad_request");
    case CallOutcome::UpstreamError: return QStringLiteral("upstream_error");
    case CallOutcome::TimedOut: return QStringLiteral("timeout");
    case CallOutcome::NoConnection: return QStringLiteral("no_connection");
    case CallOutcome::ShapeMismatch: return QStringLiteral("shape_mismatch");
    }
    return {};
}

QString statusClassName(StatusClass outcome)
{
    switch (outcome) {
    case StatusClass::Ok: return QStringLiteral("2xx");
    case StatusClass::Client: return QStringLiteral("4xx");
    case StatusClass::Upstream: return QStringLiteral("5xx");
    }
    return {};
}

std::optional<CallOutcome> outcomeOf(const TransportReply &reply, const Error *error)
{
    switch (reply.failure) {
    case TransportFailure::Cancelled:
    case TransportFailure::Proxy: // it says nothing of the API
    case TransportFailure::Refused: return std::nullopt;
    case TransportFailure::Timeout: return CallOutcome::TimedOut;
    case TransportFailure::NoConnection:
    case TransportFailure::ClosedEarly:
    case TransportFailure::Tls: return CallOutcome::NoConnection;
    case TransportFailure::TooLarge:
    case TransportFailure::Redirected: return CallOutcome::UpstreamError;
    case TransportFailure::None: break;
    }
    if (error)
        return outcomeOfError(*error);
    return reply.status == 404 ? CallOutcome::NotFound : CallOutcome::Ok;
}

} // namespace Tidemark
