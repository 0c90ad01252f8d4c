// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpDispatcher.h"

#include "core/net/Connections.h"
#include "core/net/HttpCall.h"

#include <algorithm>
#include <utility>

namespace Tidemark {

namespace {
bool dropFrom(std::deque<HttpCall *> &queue, HttpCall *call)
{
    const auto place = std::find(queue.begin(), queue.end(), call);
    if (place == queue.end())
        return false;
    queue.erase(place);
    return true;
}
} // namespace

HttpDispatcher::HttpDispatcher(std::chrono::milliseconds connectTimeout, ProxyRoutePtr route)
    : m_connectTimeout(connectTimeout)
    , m_route(routed(m_manager, std::move(route)))
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    connect(m_route.get(), &ProxyRoute::decided, this, &HttpDispatcher::takeNewRoute);
}

HttpDispatcher::~HttpDispatcher()
{
    const QList<HttpCall *> calls = std::exchange(m_calls, {});
    for (HttpCall *call : calls) {
        call->disconnect(this);
        call->abandon();
    }
}

QFuture<TransportReply> HttpDispatcher::submit(TransportRequest request)
{
    auto *call = new HttpCall(std::move(request), this);
    connect(call, &HttpCall::over, this, &HttpDispatcher::release);
    m_calls.append(call);
    Host &host = m_hosts[call->host()];
    (call->priority() == Priority::Interactive ? host.interactive : host.background).push_back(call);
    pump(host);
    return call->future();
}

void HttpDispatcher::abortAll()
{
    const QList<HttpCall *> calls = m_calls;
    for (HttpCall *call : calls)
        call->abort(TransportFailure::Cancelled, QStringLiteral("cancelled"));
}

void HttpDispatcher::pump(Host &host)
{
    while (host.active < kConnectionsPerHost && m_route->isDecided()) {
        std::deque<HttpCall *> &queue = host.interactive.empty() ? host.background : host.interactive;
        if (queue.empty())
            return;
        HttpCall *call = queue.front();
        queue.pop_front();
        ++host.active;
        if (call->isWaiting())
            start(call);
    }
}

void HttpDispatcher::start(HttpCall *call)
{
    const QString refusal = m_route->refusalFor(call->hostName());
    if (!refusal.isEmpty()) {
        call->abort(TransportFailure::Proxy, refusal);
        return;
    }
    const auto connection = m_connected.contains(call->host()) ? HttpCall::Connection::MaybeUsedAgain : HttpCall::Connection::New;
    call->start(m_manager, {m_connectTimeout, connection, m_route});
}

// Connections of before go another way.
void HttpDispatcher::takeNewRoute()
{
    m_connected.clear();
    for (Host &host : m_hosts)
        pump(host);
}

void HttpDispatcher::release(HttpCall *call)
{
    m_calls.removeOne(call);
    if (call->hasConnected())
        m_connected.insert(call->host());
    const auto place = m_hosts.find(call->host());
    Host &host = place.value();
    if (!dropFrom(host.interactive, call) && !dropFrom(host.background, call))
        --host.active;
    call->deleteLater();
    pump(host);
    if (host.active == 0)
        m_hosts.erase(place);
}

} // namespace Tidemark
