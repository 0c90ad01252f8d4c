// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RawHttpServer.h"

#include <QTcpSocket>

namespace Tidemark {

RawHttpServer::RawHttpServer(Script script)
    : m_script(std::move(script))
{
    connect(&m_server, &QTcpServer::newConnection, this, &RawHttpServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QUrl RawHttpServer::url(const QString &path, const QString &scheme) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(port()).arg(path));
}

RawHttpServer::Script RawHttpServer::answers(QByteArray bytes)
{
    return [bytes = std::move(bytes)](QTcpSocket *socket, const QByteArray &) { socket->write(bytes); };
}

RawHttpServer::Script RawHttpServer::closesBeforeAnswer()
{
    return [](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); };
}

QByteArray RawHttpServer::response(int status, const QByteArray &body, const QByteArray &headers)
{
    const QByteArray type = headers.contains("Content-Type:") ? QByteArray() : QByteArray("Content-Type: application/json\r\n");
    return "HTTP/1.1 " + QByteArray::number(status) + " Said So\r\n" + type + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void RawHttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read(socket);
    }
}

void RawHttpServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_bytesSeen += bytes;
    QByteArray pending = socket->property("pending").toByteArray() + bytes;
    for (qsizetype end = pending.indexOf("\r\n\r\n"); end >= 0; end = pending.indexOf("\r\n\r\n")) {
        const QByteArray head = pending.left(end + 2);
        pending.remove(0, end + 4);
        m_heads.append(head);
        if (m_script)
            m_script(socket, head);
    }
    socket->setProperty("pending", pending);
}

} // namespace Tidemark
