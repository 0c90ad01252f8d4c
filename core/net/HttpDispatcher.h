// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ProxyRoute.h"
#include "core/net/Transport.h"

#include <QFuture>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>

#include <deque>

namespace Tidemark {

class HttpCall;

// A network access manager with the queues in front of it: at most six connections a host,
// interactive before background, each in its order. Qt's own queue knows no such order and
// would let the connect time-out run while a request waits. Nothing starts before the way out is
// decided. One thread owns it; it owns its calls, and when it goes every call that is left ends as
// cancelled.
class HttpDispatcher final : public QObject
{
    Q_OBJECT

public:
    // A null route: as the system is set.
    explicit HttpDispatcher(std::chrono::milliseconds connectTimeout, ProxyRoutePtr route = {});
    ~HttpDispatcher() override;

    [[nodiscard]] QFuture<TransportReply> submit(TransportRequest request);
    void abortAll();

private:
    struct Host {
        int active = 0;
        std::deque<HttpCall *> interactive;
        std::deque<HttpCall *> background;
    };

    void pump(Host &host);
    void start(HttpCall *call);
    void takeNewRoute();
    void release(HttpCall *call);

    std::chrono::milliseconds m_connectTimeout;
    QNetworkAccessManager m_manager;
    ProxyRoutePtr m_route;
    QHash<QString, Host> m_hosts;
    QSet<QString> m_connected; // hosts to which a TLS connection may still stand
    QList<HttpCall *> m_calls;
};

} // namespace Tidemark
