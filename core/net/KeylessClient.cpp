// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/KeylessClient.h"

#include "core/net/RequestPolicy.h"

#include <QCoroFuture>

#include <algorithm>

namespace Tidemark {

using namespace std::chrono_literals;

namespace {

constexpr auto kConnectTimeout = 5s;
constexpr int kMaxRedirects = 3;

TransportReply failed(TransportFailure failure, const QString &detail)
{
    TransportReply reply;
    reply.failure = failure;
    reply.failureDetail = detail;
    return reply;
}

// An address by number, or a name of one word, leads into the network at home.
bool isBareHost(const QString &host)
{
    return host.contains(QLatin1Char(':')) || !host.contains(QLatin1Char('.')) || host.endsWith(QLatin1String(".local"))
           || std::all_of(host.begin(), host.end(), [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); });
}

QString refusal(const QUrl &url, LoopbackMedia loopback)
{
    if (loopback == LoopbackMedia::Refuse && isLoopbackHost(url.host()))
        return QStringLiteral("pictures, videos and sounds do not come from this machine");
    if (loopback == LoopbackMedia::Refuse && isBareHost(url.host()))
        return QStringLiteral("pictures, videos and sounds come from a host with a public name");
    return urlRefusal(url);
}

// Apart from the client, which may be gone between two hops.
QCoro::Task<TransportReply> follow(std::weak_ptr<HttpDispatcher> weak, LoopbackMedia loopback, TransportRequest request)
{
    for (int hop = 0; hop <= kMaxRedirects; ++hop) {
        const QString why = refusal(request.url, loopback);
        if (!why.isEmpty())
            co_return failed(TransportFailure::Refused, why);
        std::shared_ptr<HttpDispatcher> dispatcher = weak.lock();
        if (!dispatcher)
            co_return failed(TransportFailure::Cancelled, QStringLiteral("cancelled"));
        const QFuture<TransportReply> future = dispatcher->submit(request);
        dispatcher.reset();
        const TransportReply reply = co_await future;
        if (reply.failure != TransportFailure::Redirected) {
            TransportReply answer = reply;
            co_return answer;
        }
        request.url = reply.redirectTarget;
    }
    co_return failed(TransportFailure::Refused, QStringLiteral("the link is sent on too often"));
}

} // namespace

KeylessClient::KeylessClient(LoopbackMedia loopback, ProxyRoutePtr route)
    : m_loopback(loopback)
    , m_dispatcher(std::make_shared<HttpDispatcher>(kConnectTimeout, std::move(route)))
{
}

QCoro::Task<TransportReply> KeylessClient::get(TransportRequest request) const
{
    request.key = Secret();
    return follow(m_dispatcher, m_loopback, std::move(request));
}

void KeylessClient::abortAll()
{
    m_dispatcher->abortAll();
}

} // namespace Tidemark
