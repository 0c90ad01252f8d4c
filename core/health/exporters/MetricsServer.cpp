// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/exporters/MetricsServer.h"

#include "core/base/Log.h"
#include "core/health/exporters/MetricsConnection.h"

#include <QCoroTask>
#include <QTcpSocket>

namespace Tidemark {

MetricsServer::MetricsServer(Page page)
    : m_page(std::move(page))
{
    connect(&m_v4, &QTcpServer::newConnection, this, [this] { accept(m_v4); });
    connect(&m_v6, &QTcpServer::newConnection, this, [this] { accept(m_v6); });
}

Status MetricsServer::listen(quint16 wanted)
{
    const auto refused = [](const char *address, quint16 number, const QTcpServer &server) {
        const QString place = QStringLiteral("%1:%2").arg(QLatin1String(address)).arg(number);
        const QString why = server.serverError() == QAbstractSocket::AddressInUseError
                                ? QStringLiteral("cannot listen on %1: another program has this port").arg(place)
                                : QStringLiteral("cannot listen on %1: %2").arg(place, server.errorString());
        return fail(ErrorKind::LocalData, why);
    };
    if (!m_v4.listen(QHostAddress::LocalHost, wanted))
        return refused("127.0.0.1", wanted, m_v4);
    // Another program there would be asked in our place by those who say localhost.
    if (!m_v6.listen(QHostAddress::LocalHostIPv6, port()) && m_v6.serverError() == QAbstractSocket::AddressInUseError)
        return refused("[::1]", port(), m_v6);
    return {};
}

void MetricsServer::accept(QTcpServer &from)
{
    while (QTcpSocket *socket = from.nextPendingConnection()) {
        if (findChildren<MetricsConnection *>(QString(), Qt::FindDirectChildrenOnly).size() >= kMostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new MetricsConnection(socket, port(), this);
        connect(connection, &MetricsConnection::asked, connection, [this, connection] {
            QCoro::connect(m_page(), connection, [connection](const Result<QByteArray> &page) {
                if (!page)
                    qCWarning(lcHealth) << "no metrics:" << page.error().detail;
                connection->send(page ? 200 : 500, page ? *page : QByteArray("Internal Server Error\n"));
            });
        });
    }
}

} // namespace Tidemark
