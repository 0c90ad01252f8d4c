// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpTransport.h"

#include "core/net/RequestPolicy.h"

#include <QCoroFuture>

namespace Tidemark {

HttpTransport::HttpTransport(std::chrono::milliseconds connectTimeout, ProxyRoutePtr route)
    : m_dispatcher(connectTimeout, std::move(route))
{
}

QCoro::Task<TransportReply> HttpTransport::send(TransportRequest request)
{
    QString refusal = urlRefusal(request.url);
    if (refusal.isEmpty())
        refusal = keyRefusal(request.key);
    if (!refusal.isEmpty()) {
        TransportReply refused;
        refused.failure = TransportFailure::Refused;
        refused.failureDetail = refusal;
        co_return refused;
    }
    // Nothing below may touch this object: it can be gone when the answer is there.
    const QFuture<TransportReply> future = m_dispatcher.submit(std::move(request));
    const TransportReply reply = co_await future;
    co_return reply;
}

void HttpTransport::abortAll()
{
    m_dispatcher.abortAll();
}

} // namespace Tidemark
