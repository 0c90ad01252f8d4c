// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpTransport.h"

#include "tests/support/TlsServer.h"

#include <QCoroTask>
#include <QTest>

using namespace Tidemark;

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
    trustTlsServer();
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
