// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace Tidemark {

// A proxy on this machine that speaks HTTP's CONNECT and SOCKS5, by the first byte that it is sent. Whatever host it is asked
// for, it leads to one port of this machine, or does what the test says. It keeps what it was asked and by whom.
class FakeProxy
{
public:
    enum class Manner { Tunnel, Refuse, Close, Hang };

    FakeProxy()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port for the proxy");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            auto client = std::make_shared<Client>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, client] {
                client->seen += socket->readAll();
                while (step(*socket, *client)) {
                }
            });
        });
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    Manner manner = Manner::Tunnel;
    quint16 target = 0;             // the port that tunnels lead to
    QByteArray wanted;              // "user:password"; empty: anybody may
    QByteArray httpRefusal = "403 No"; // what Refuse answers a CONNECT
    char socksRefusal = 2;             // and a SOCKS5 wish: not allowed by the rules
    QList<QByteArray> asked;        // "api.example:443"
    QList<QByteArray> credentials;  // "user:password", of each that gave any

private:
    enum class Stage { Greeting, Password, Wish, Tunnel };
    struct Client {
        Stage stage = Stage::Greeting;
        QByteArray seen;
        QTcpSocket *onward = nullptr;
    };

    // One step of what a client says; false: more must come first.
    bool step(QTcpSocket &socket, Client &client)
    {
        if (client.seen.isEmpty())
            return false;
        if (client.stage == Stage::Tunnel) {
            const QByteArray seen = std::exchange(client.seen, {});
            if (client.onward->state() != QAbstractSocket::UnconnectedState) // it may have led nowhere
                client.onward->write(seen);
            return false;
        }
        if (manner == Manner::Close) {
            socket.disconnectFromHost();
            return false;
        }
        const bool isSocks = client.stage != Stage::Greeting || client.seen.startsWith('\x05');
        return isSocks ? stepOfSocks(socket, client) : stepOfHttp(socket, client);
    }

    bool stepOfHttp(QTcpSocket &socket, Client &client)
    {
        const qsizetype end = client.seen.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = client.seen.first(end);
        client.seen.remove(0, end + 4);
        asked += head.split(' ').value(1);
        const QByteArray mark = "Proxy-Authorization: Basic ";
        const qsizetype at = head.indexOf(mark);
        if (at >= 0)
            credentials += QByteArray::fromBase64(head.mid(at + mark.size(), head.indexOf("\r\n", at) - at - mark.size()));
        if (manner == Manner::Hang)
            return false;
        if (!wanted.isEmpty() && credentials.value(credentials.size() - 1) != wanted) {
            socket.write("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
            return true;
        }
        if (manner == Manner::Refuse) {
            socket.write("HTTP/1.1 " + httpRefusal + "\r\nContent-Length: 0\r\n\r\n");
            return false;
        }
        lead(socket, client, "HTTP/1.1 200 Yes\r\n\r\n");
        return true;
    }

    bool stepOfSocks(QTcpSocket &socket, Client &client)
    {
        QByteArray &seen = client.seen;
        if (client.stage == Stage::Greeting) {
            if (seen.size() < 2 || seen.size() < 2 + seen.at(1))
                return false;
            seen.remove(0, 2 + seen.at(1));
            client.stage = wanted.isEmpty() ? Stage::Wish : Stage::Password;
            socket.write(wanted.isEmpty() ? QByteArray("\x05\x00", 2) : QByteArray("\x05\x02", 2));
            return true;
        }
        if (client.stage == Stage::Password) {
            if (seen.size() < 2 || seen.size() < 3 + seen.at(1) || seen.size() < 3 + seen.at(1) + seen.at(2 + seen.at(1)))
                return false;
            const int name = seen.at(1);
            const int word = seen.at(2 + name);
            credentials += seen.mid(2, name) + ':' + seen.mid(3 + name, word);
            seen.remove(0, 3 + name + word);
            client.stage = Stage::Wish;
            const bool isRight = credentials.last() == wanted;
            socket.write(isRight ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
            if (!isRight)
                socket.disconnectFromHost();
            return isRight;
        }
        return wishOfSocks(socket, client);
    }

    bool wishOfSocks(QTcpSocket &socket, Client &client)
    {
        QByteArray &seen = client.seen;
        if (seen.size() < 5 || seen.at(3) != '\x03' || seen.size() < 7 + seen.at(4))
            return false;
        const int name = seen.at(4);
        const int port = (quint8(seen.at(5 + name)) << 8) + quint8(seen.at(6 + name));
        asked += seen.mid(5, name) + ':' + QByteArray::number(port);
        seen.remove(0, 7 + name);
        const QByteArray address(6, '\0');
        if (manner == Manner::Refuse)
            socket.write(QByteArray("\x05", 1) + socksRefusal + QByteArray("\x00\x01", 2) + address);
        if (manner != Manner::Tunnel)
            return false;
        lead(socket, client, QByteArray("\x05\x00\x00\x01", 4) + address);
        return true;
    }

    void lead(QTcpSocket &socket, Client &client, const QByteArray &yes)
    {
        client.stage = Stage::Tunnel;
        client.onward = new QTcpSocket(&socket);
        QTcpSocket *onward = client.onward;
        QObject::connect(onward, &QTcpSocket::readyRead, &socket, [&socket, onward] {
            const QByteArray said = onward->readAll();
            if (socket.state() == QAbstractSocket::ConnectedState)
                socket.write(said);
        });
        QObject::connect(onward, &QTcpSocket::disconnected, &socket, [&socket] { socket.disconnectFromHost(); });
        QObject::connect(onward, &QTcpSocket::errorOccurred, &socket, [&socket] { socket.disconnectFromHost(); });
        onward->connectToHost(QHostAddress::LocalHost, target);
        socket.write(yes);
    }

    QTcpServer m_server;
};

} // namespace Tidemark
