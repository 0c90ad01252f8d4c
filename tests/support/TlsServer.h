// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

#include <memory>

namespace Tidemark {

[[nodiscard]] inline QByteArray storedForTls(const char *name)
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/tls/%1").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Its certificate is for 127.0.0.1 and for api.tidemark.test.
inline void trustTlsServer()
{
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(QSslCertificate(storedForTls("server.crt")));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

// Answers the first requests of each connection, as many as it is told, and closes at the next.
class TlsServer : public QSslServer
{
public:
    explicit TlsServer(int answers)
        : m_answers(answers)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(storedForTls("server.crt")));
        configuration.setPrivateKey(QSslKey(storedForTls("server.key"), QSsl::Rsa));
        setSslConfiguration(configuration);
        connect(this, &QSslServer::pendingConnectionAvailable, this, [this] {
            while (auto *socket = nextPendingConnection())
                serve(socket);
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(serverPort())); }

    int requests = 0;
    int connections = 0;
    QList<QByteArray> heads;

private:
    void serve(QTcpSocket *socket)
    {
        ++connections;
        auto left = std::make_shared<int>(m_answers);
        auto head = std::make_shared<QByteArray>();
        const auto read = [this, socket, left, head] {
            *head += socket->readAll();
            if (!head->endsWith("\r\n\r\n"))
                return;
            heads += *head;
            head->clear();
            ++requests;
            if (--*left >= 0)
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            else
                socket->disconnectFromHost();
        };
        connect(socket, &QTcpSocket::readyRead, this, read);
        read();
    }

    int m_answers;
};

} // namespace Tidemark
