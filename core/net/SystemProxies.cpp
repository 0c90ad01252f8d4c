// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/SystemProxies.h"

#include "core/net/RequestPolicy.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace Tidemark {

namespace {

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        // The default of the program is none, see below. Saying "none" here would make Qt read
        // plain HTTP without a buffer, as it never does with TLS, and then it sends a request again,
        // silently, whose answer ends with its connection (measured: 32 hits for 20 requests).
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::DefaultProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

void useSystemProxies(QNetworkAccessManager &manager)
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    manager.setProxyFactory(new SystemProxies); // the manager owns it
}

} // namespace Tidemark
