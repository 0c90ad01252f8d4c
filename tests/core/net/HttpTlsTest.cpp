// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpTransport.h"

#include <QCoroTask>
#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace Tidemark;

namespace {

QByteArray stored(const char *name)
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/tls/%1").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Answers the first requests of each connection, as many as it is told, and closes at the next.
class TlsServer : public QSslServer
{
public:
    explicit TlsServer(int answers)
        : m_answers(answers)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(stored("server.crt")));
        configuration.setPrivateKey(QSslKey(stored("server.key"), QSsl::Rsa));
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

} // namespace

// The way that requests go in earnest: who counts sends must be right over TLS.
class HttpTlsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anAnswerIsOneSend();
    void aClosingServerIsAskedOnce();
    void closedConnectionsNeverMakeTwoOfOne();
    void aUsedConnectionThatClosesIsAskedOnce();

private:
    [[nodiscard]] TransportReply send(HttpTransport &transport, const TlsServer &server);

    int m_told = 0;
};

void HttpTlsTest::initTestCase()
{
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(QSslCertificate(stored("server.crt")));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

TransportReply HttpTlsTest::send(HttpTransport &transport, const TlsServer &server)
{
    TransportRequest request;
    request.url = server.url();
    request.deadline = std::chrono::seconds(10);
    request.onSent = [this] { ++m_told; };
    m_told = 0;
    return QCoro::waitFor(transport.send(request));
}

void HttpTlsTest::anAnswerIsOneSend()
{
    TlsServer server(100);
    HttpTransport transport;
    for (int i = 0; i < 3; ++i) {
        const TransportReply reply = send(transport, server);
        QVERIFY2(reply.failure == TransportFailure::None, qPrintable(reply.failureDetail));
        QCOMPARE(reply.body, QByteArray("{}"));
        QCOMPARE(reply.sends, 1);
        QCOMPARE(m_told, 1);
    }
    QCOMPARE(server.requests, 3);
    QCOMPARE(server.connections, 1);
}

void HttpTlsTest::aClosingServerIsAskedOnce()
{
    TlsServer server(0);
    for (int i = 0; i < 10; ++i) {
        HttpTransport transport;
        const TransportReply reply = send(transport, server);
        QCOMPARE(reply.failure, TransportFailure::ClosedEarly);
        QCOMPARE(reply.sends, 1);
        QCOMPARE(m_told, 1);
    }
    QCOMPARE(server.requests, 10);
}

// A request may go to a connection whose end is not noticed yet: it counts, though the server never sees it.
void HttpTlsTest::closedConnectionsNeverMakeTwoOfOne()
{
    TlsServer server(0);
    HttpTransport transport;
    for (int i = 0; i < 10; ++i)
        QCOMPARE(send(transport, server).sends, 1);
    QVERIFY2(server.requests <= 10, qPrintable(QString::number(server.requests)));
}

void HttpTlsTest::aUsedConnectionThatClosesIsAskedOnce()
{
    TlsServer server(1);
    HttpTransport transport;
    QCOMPARE(send(transport, server).failure, TransportFailure::None);
    const TransportReply reply = send(transport, server);
    QCOMPARE(reply.failure, TransportFailure::ClosedEarly);
    QCOMPARE(reply.sends, 1);
    QCOMPARE(server.requests, 2);
    QCOMPARE(server.connections, 1);
}

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "HttpTlsTest.moc"
