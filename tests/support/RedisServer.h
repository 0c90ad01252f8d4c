// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/RedisConnection.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace Tidemark {

// A real redis-server on a random port of loopback, with nothing of its own on disk; ended with the test.
class RedisServer
{
public:
    explicit RedisServer(const QString &password = {})
        : m_password(password)
    {
        QTcpServer free; // whose port is taken over
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
        free.close();
        start();
    }

    ~RedisServer() { stop(); }

    bool start()
    {
        QStringList arguments{QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--bind"), QStringLiteral("127.0.0.1"),
            QStringLiteral("--save"), QString(), QStringLiteral("--appendonly"), QStringLiteral("no"), QStringLiteral("--dir"), m_folder.path()};
        if (!m_password.isEmpty())
            arguments += {QStringLiteral("--requirepass"), m_password};
        m_process.start(QStringLiteral("redis-server"), arguments);
        return m_process.waitForStarted() && QTest::qWaitFor([this] { return isListening(); }, 10'000);
    }

    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool isListening() const
    {
        QTcpSocket probe;
        probe.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        return probe.waitForConnected(200);
    }

    // One command by another client, and what it gets.
    RedisReply tell(const RedisCommand &command)
    {
        auto address = *RedisAddress::parse(url());
        address.password = Secret(m_password.toUtf8());
        RedisConnection connection(address);
        const auto replies = connection.exchange({command}, QDeadlineTimer(60'000));
        return replies ? replies->first() : RedisReply{RedisReply::Kind::Refusal, replies.error().detail.toUtf8(), 0, {}};
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString url() const { return QStringLiteral("redis://127.0.0.1:%1").arg(m_port); }

private:
    QTemporaryDir m_folder;
    QString m_password;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace Tidemark
