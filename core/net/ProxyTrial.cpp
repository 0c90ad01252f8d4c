// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ProxyTrial.h"

#include "core/base/PlainText.h"
#include "core/net/RedactingLog.h"
#include "core/net/RequestPolicy.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr quint16 kHttpsPort = 443;
constexpr std::chrono::milliseconds kParting{500};
constexpr int kDetailLength = 200;

// The one that a request over TLS would take.
QNetworkProxy proxyFor(const ProxyChoice &choice, const QUrl &target)
{
    const QList<QNetworkProxy> proxies = ProxyRoute(choice).proxiesFor(QNetworkProxyQuery(target));
    const auto found =
        std::find_if(proxies.begin(), proxies.end(), [](const QNetworkProxy &p) { return p.isTransparentProxy(); });
    const bool isAsked = found != proxies.end() && !found->hostName().isEmpty();
    return isAsked ? *found : QNetworkProxy(QNetworkProxy::NoProxy);
}

} // namespace

ProxyTrial::ProxyTrial(const ProxyChoice &choice, const QUrl &target, std::chrono::milliseconds deadline)
    : m_proxy(proxyFor(choice, target))
    , m_target(target)
    , m_deadline(deadline)
{
    RedactingLog::learn(choice.password);
    m_report.host = target.host();
    if (m_proxy.type() != QNetworkProxy::NoProxy)
        m_report.proxy = proxyAddress(m_proxy.hostName(), m_proxy.port());
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_stage == Stage::Parting)
            hangUp();
        else
            end(m_stage == Stage::Knocking ? ProxyReach::ProxySilent : ProxyReach::HostSilent);
    });
    connect(&m_door, &QTcpSocket::connected, this, &ProxyTrial::lead);
    connect(&m_door, &QTcpSocket::errorOccurred, this, &ProxyTrial::judgeKnock);
    connect(&m_tunnel, &QSslSocket::connected, this, [this] { m_stage = Stage::Securing; });
    connect(&m_tunnel, &QSslSocket::encrypted, this, &ProxyTrial::part);
    connect(&m_tunnel, &QSslSocket::disconnected, this, [this] {
        if (m_stage == Stage::Parting)
            hangUp();
    });
    connect(&m_tunnel, &QSslSocket::errorOccurred, this, &ProxyTrial::judgeLead);
}

QFuture<ProxyReport> ProxyTrial::begin()
{
    m_promise.start();
    m_elapsed.start();
    m_timer.start(m_deadline);
    if (isLoopbackHost(m_target.host()))
        end(ProxyReach::Unused);
    else if (m_report.proxy.isEmpty())
        lead();
    else
        knock();
    return m_promise.future();
}

void ProxyTrial::stop()
{
    if (m_stage != Stage::Before)
        end(ProxyReach::Stopped);
}

void ProxyTrial::knock()
{
    m_stage = Stage::Knocking;
    m_door.setProxy(QNetworkProxy::NoProxy);
    m_door.connectToHost(m_proxy.hostName(), m_proxy.port());
}

void ProxyTrial::lead()
{
    m_stage = Stage::Leading;
    m_door.abort();
    m_elapsed.start();
    m_tunnel.setProxy(m_proxy);
    m_tunnel.connectToHostEncrypted(m_target.host(), quint16(m_target.port(kHttpsPort)));
}

void ProxyTrial::judgeKnock(QAbstractSocket::SocketError error)
{
    end(error == QAbstractSocket::HostNotFoundError ? ProxyReach::ProxyNotFound : ProxyReach::ProxyRefused);
}

// What Qt makes of the answers to CONNECT and of SOCKS5's codes: 403 and 405 are an access error, as is a password that SOCKS5
// wants; 404 and the codes 1, 2 and 4 a host that was not found; 503 and the code 5 a refusal by the host; and any other answer
// to CONNECT an error of the protocol.
void ProxyTrial::judgeLead(QAbstractSocket::SocketError error)
{
    using E = QAbstractSocket;
    if (m_stage == Stage::Parting)
        return hangUp();
    const bool isSocks = m_proxy.type() == QNetworkProxy::Socks5Proxy;
    const ProxyReach noEntry = m_proxy.user().isEmpty() ? ProxyReach::PasswordWanted : ProxyReach::PasswordRefused;
    if (m_stage == Stage::Securing) {
        const bool isDistrusted = error == E::SslHandshakeFailedError;
        end(isDistrusted ? ProxyReach::HostDistrusted : ProxyReach::HostClosed,
            isDistrusted ? plain(m_tunnel.errorString(), LineBreaks::Fold, kDetailLength) : QString());
        return;
    }
    switch (error) {
    case E::ProxyAuthenticationRequiredError: return end(noEntry);
    case E::SocketAccessError: return end(isSocks ? noEntry : ProxyReach::NotAllowed);
    case E::HostNotFoundError: return end(ProxyReach::HostNotFound);
    case E::ProxyProtocolError:
        return end(isUnopenedWay(m_tunnel.errorString()) ? ProxyReach::HostUnreachable : ProxyReach::NotAProxy);
    case E::ProxyNotFoundError: return end(ProxyReach::ProxyNotFound);
    case E::ProxyConnectionRefusedError: return end(ProxyReach::ProxyRefused);
    case E::ProxyConnectionTimeoutError: return end(ProxyReach::ProxySilent);
    case E::ProxyConnectionClosedError: return end(ProxyReach::ProxyClosed);
    case E::SocketTimeoutError: return end(ProxyReach::HostSilent);
    default: return end(ProxyReach::HostUnreachable);
    }
}

// The host has shown itself, and hears that this was all.
void ProxyTrial::part()
{
    m_report.reach = ProxyReach::Reached;
    m_report.ms = double(m_elapsed.nsecsElapsed()) / 1e6;
    m_stage = Stage::Parting;
    m_timer.start(kParting);
    m_tunnel.disconnectFromHost();
}

void ProxyTrial::end(ProxyReach reach, const QString &detail)
{
    if (m_stage == Stage::Over)
        return;
    m_report.reach = reach;
    m_report.detail = detail;
    hangUp();
}

void ProxyTrial::hangUp()
{
    m_stage = Stage::Over;
    m_timer.stop();
    m_door.disconnect(this);
    m_tunnel.disconnect(this);
    m_door.abort();
    m_tunnel.abort();
    m_promise.addResult(m_report);
    m_promise.finish();
}

} // namespace Tidemark
