// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace Tidemark {

enum class ProxyKind { System, None, Http, Socks5 };

struct ProxyChoice {
    ProxyKind kind = ProxyKind::System;
    QString host; // of Http and Socks5
    quint16 port = 0;
    QString user; // empty: the proxy asks for none
    Secret password;
    QString problem; // why nothing can go that way ("no proxy is named ..."); empty: nothing is wrong
};

// By which proxy the program's requests leave. All managers of a program share one, so that a change holds for all of them
// at once. What goes to this machine itself takes no proxy. Where the choice still waits for a password, what is to go out
// waits for decided(). Lives in the thread of the managers.
class ProxyRoute final : public QObject
{
    Q_OBJECT

public:
    explicit ProxyRoute(ProxyChoice choice = {});

    void choose(ProxyChoice choice);
    void wait(); // until choose() is called
    [[nodiscard]] bool isDecided() const { return m_isDecided; }

    // Why a request to that host cannot go out; empty: it can.
    [[nodiscard]] QString refusalFor(const QString &host) const;
    // "10.0.0.1:8080", for errors; empty: none is asked. The system's is known once a request went by it.
    [[nodiscard]] QString addressFor(const QString &host) const;
    [[nodiscard]] QList<QNetworkProxy> proxiesFor(const QNetworkProxyQuery &query);

Q_SIGNALS:
    void decided();

private:
    [[nodiscard]] bool isOwn() const;

    ProxyChoice m_choice;
    QHash<QString, QString> m_systems; // of each host, as the system answered last
    bool m_isDecided = true;
};

using ProxyRoutePtr = std::shared_ptr<ProxyRoute>;

// "10.0.0.1:8080", "[::1]:8080"
[[nodiscard]] QString proxyAddress(const QString &host, quint16 port);

// Qt's words for a CONNECT that was answered, but neither by a yes nor by a refusal that it has an error of its own for: 500,
// 502, 504 ... The error's number is also that of what is no proxy at all.
[[nodiscard]] bool isUnopenedWay(const QString &qtWords);

// The one way to a manager's proxies. A null route is that of the system.
[[nodiscard]] ProxyRoutePtr routed(QNetworkAccessManager &manager, ProxyRoutePtr route);

} // namespace Tidemark
