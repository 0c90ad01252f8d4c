// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace Tidemark {

// A stand-in for PagerDuty, Slack or any other that takes JSON by POST: keeps what it was told and answers as the test
// says. It waits for the whole body, so that what it was told is known once it has answered.
class HookServer
{
public:
    enum class Manner { Answer, Hang, CloseEarly };

    HookServer()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port for the stand-in");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            auto seen = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, seen] { read(socket, *seen); });
        });
    }

    void answer(int status, const QByteArray &headers = {})
    {
        manner = Manner::Answer;
        m_status = status;
        m_headers = headers;
    }
    [[nodiscard]] QByteArray url(const QByteArray &path = "/hook") const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + path;
    }
    [[nodiscard]] int count() const { return int(bodies.size()); }
    [[nodiscard]] QJsonObject body(int index) const { return QJsonDocument::fromJson(bodies.value(index)).object(); }
    // What each was told: "trigger", "resolve".
    [[nodiscard]] QStringList told(const char *key) const
    {
        QStringList all;
        for (int i = 0; i < count(); ++i)
            all += body(i).value(QLatin1String(key)).toString();
        return all;
    }

    Manner manner = Manner::Answer;
    QList<QByteArray> bodies;
    QList<QByteArray> heads;

private:
    void read(QTcpSocket *socket, QByteArray &seen)
    {
        seen += socket->readAll();
        const qsizetype end = seen.indexOf("\r\n\r\n");
        const qsizetype at = seen.toLower().indexOf("content-length:");
        if (end < 0)
            return;
        const qsizetype length = at < 0 ? 0 : seen.mid(at + 15, seen.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
        if (seen.size() < end + 4 + length)
            return;
        heads += seen.first(end);
        bodies += seen.mid(end + 4, length);
        seen.clear();
        reply(socket);
    }
    void reply(QTcpSocket *socket)
    {
        if (manner == Manner::Hang)
            return;
        if (manner == Manner::Answer)
            socket->write("HTTP/1.1 " + QByteArray::number(m_status) + " X\r\n" + m_headers + "Content-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    int m_status = 202;
    QByteArray m_headers;
};

} // namespace Tidemark
