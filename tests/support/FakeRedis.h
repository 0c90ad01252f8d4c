// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace Tidemark {

// A server on loopback that speaks as much of Redis as a test tells it to. It answers one command at
// a time with what script() gives; nothing at all stands for a server that hangs.
class FakeRedis : public QTcpServer
{
public:
    using Words = QList<QByteArray>;

    FakeRedis()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++connections;
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    [[nodiscard]] QString url() const { return QStringLiteral("redis://127.0.0.1:%1").arg(serverPort()); }
    [[nodiscard]] int count(const QByteArray &name) const
    {
        int found = 0;
        for (const Words &command : commands)
            found += command.value(0) == name ? 1 : 0;
        return found;
    }

    static QByteArray bulk(const QByteArray &text) { return '$' + QByteArray::number(text.size()) + "\r\n" + text + "\r\n"; }
    static QByteArray whole(qint64 number) { return ':' + QByteArray::number(number) + "\r\n"; }

    // Answers a transaction by what its commands would get, and anything else with OK.
    void hold(const QByteArray &value, qint64 remainingMs)
    {
        script = [value, remainingMs](const Words &command) -> QByteArray {
            const QByteArray name = command.value(0);
            if (name == "EXEC")
                return "*3\r\n" + whole(value.size()) + whole(remainingMs) + bulk(value);
            return name == "STRLEN" || name == "PTTL" || name == "GETRANGE" ? "+QUEUED\r\n" : "+OK\r\n";
        };
    }
    void hang() { script = [](const Words &) { return QByteArray(); }; }
    void forgetCommands() { commands.clear(); }

    std::function<QByteArray(const Words &)> script = [](const Words &) { return QByteArray("+OK\r\n"); };
    QList<Words> commands;
    int connections = 0;
    bool closesAfterReading = false;

private:
    // The array of bulk strings at the front of what was read; nothing where it is not whole yet.
    static Words take(QByteArray &buffer)
    {
        const auto line = [&buffer](qsizetype &at) {
            const qsizetype end = buffer.indexOf("\r\n", at);
            const QByteArray text = end < 0 ? QByteArray() : buffer.mid(at + 1, end - at - 1);
            at = end < 0 ? -1 : end + 2;
            return text.toLongLong();
        };
        qsizetype at = 0;
        Words words;
        const qint64 count = line(at);
        for (qint64 i = 0; at >= 0 && i < count; ++i) {
            const qint64 size = line(at);
            if (at < 0 || at + size + 2 > buffer.size())
                return {};
            words.append(buffer.mid(at, size));
            at += size + 2;
        }
        if (at < 0)
            return {};
        buffer.remove(0, at);
        return words;
    }

    void read(QTcpSocket *socket)
    {
        QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
        if (closesAfterReading) {
            socket->abort();
            return;
        }
        for (Words command = take(buffer); !command.isEmpty(); command = take(buffer)) {
            commands.append(command);
            socket->write(script(command));
        }
        socket->setProperty("buffer", buffer);
    }
};

} // namespace Tidemark
