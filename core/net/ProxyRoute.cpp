// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ProxyRoute.h"

#include "core/net/RedactingLog.h"
#include "core/net/RequestPolicy.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <utility>

namespace Tidemark {

namespace {

class RouteFactory final : public QNetworkProxyFactory
{
public:
    explicit RouteFactory(ProxyRoutePtr route)
        : m_route(std::move(route))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return m_route->proxiesFor(query); }

private:
    ProxyRoutePtr m_route;
};

} // namespace

ProxyRoute::ProxyRoute(ProxyChoice choice)
    : m_choice(std::move(choice))
{
}

void ProxyRoute::choose(ProxyChoice choice)
{
    RedactingLog::learn(choice.password);
    m_choice = std::move(choice);
    m_systems.clear();
    m_isDecided = true;
    Q_EMIT decided();
}

void ProxyRoute::wait()
{
    m_isDecided = false;
}

bool ProxyRoute::isOwn() const
{
    return m_choice.kind == ProxyKind::Http || m_choice.kind == ProxyKind::Socks5;
}

QString ProxyRoute::refusalFor(const QString &host) const
{
    return isOwn() && !isLoopbackHost(host) ? m_choice.problem : QString();
}

QString ProxyRoute::addressFor(const QString &host) const
{
    if (isLoopbackHost(host))
        return {};
    return isOwn() ? proxyAddress(m_choice.host, m_choice.port) : m_systems.value(host);
}

QList<QNetworkProxy> ProxyRoute::proxiesFor(const QNetworkProxyQuery &query)
{
    // The default of the program is none, see below. Saying "none" here would make Qt read plain HTTP without a buffer, as it
    // never does with TLS, and then it sends a request again, silently, whose answer ends with its connection (measured: 32
    // hits for 20 requests).
    if (m_choice.kind == ProxyKind::None || isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::DefaultProxy)};
    if (!isOwn()) {
        const QList<QNetworkProxy> systems = QNetworkProxyFactory::systemProxyForQuery(query);
        const QNetworkProxy first = systems.value(0);
        m_systems.insert(query.peerHostName(),
                         first.hostName().isEmpty() ? QString() : proxyAddress(first.hostName(), first.port()));
        return systems;
    }
    const auto type = m_choice.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    const QString password = m_choice.user.isEmpty() ? QString() : QString::fromUtf8(m_choice.password.reveal());
    return {QNetworkProxy(type, m_choice.host, m_choice.port, m_choice.user, password)};
}

QString proxyAddress(const QString &host, quint16 port)
{
    return (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

bool isUnopenedWay(const QString &qtWords)
{
    return qtWords == QCoreApplication::translate("QHttpSocketEngine", "Error communicating with HTTP proxy");
}

ProxyRoutePtr routed(QNetworkAccessManager &manager, ProxyRoutePtr route)
{
    if (!route)
        route = std::make_shared<ProxyRoute>();
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    manager.setProxyFactory(new RouteFactory(route)); // the manager owns it
    return route;
}

} // namespace Tidemark
