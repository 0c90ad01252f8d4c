// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpTransport.h"

#include "tests/support/RawHttpServer.h"

#include <QCoroTask>
#include <QPointer>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Tidemark;
using namespace std::chrono_literals;

namespace {
TransportRequest requestTo(const QUrl &url, Priority priority = Priority::Interactive)
{
    TransportRequest request;
    request.url = url;
    request.key = Secret("abcdefgh");
    request.deadline = 20s;
    request.priority = priority;
    return request;
}

QCoro::Task<void> collect(Transport *transport, TransportRequest request, QList<TransportReply> *replies)
{
    const TransportReply reply = co_await transport->send(std::move(request));
    replies->append(reply);
}

QByteArray pathOf(const QByteArray &head)
{
    return head.split(' ').value(1);
}
} // namespace

class HttpCancelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void abortEndsAllThatIsUnderWay();
    void whatWaitsIsNotSent();
    void whatMayNotGoAnyMoreIsNotSent();
    void goneTransportEndsItsSends();
    void abortFromOnSent();
    void abortAtOnceTellsEnough();
    void sixConnectionsAHost();
    void interactiveGoesFirst();
    void randomCancels();
};

void HttpCancelTest::abortEndsAllThatIsUnderWay()
{
    RawHttpServer server; // never answers
    HttpTransport transport;
    QList<TransportReply> replies;
    for (int i = 0; i < 4; ++i)
        collect(&transport, requestTo(server.url()), &replies);
    QTRY_COMPARE(server.requests(), 4);
    transport.abortAll();
    QTRY_COMPARE(replies.size(), 4);
    for (const TransportReply &reply : replies) {
        QCOMPARE(reply.failure, TransportFailure::Cancelled);
        QCOMPARE(reply.sends, 1);
    }
}

void HttpCancelTest::whatWaitsIsNotSent()
{
    RawHttpServer server;
    HttpTransport transport;
    QList<TransportReply> replies;
    for (int i = 0; i < 10; ++i)
        collect(&transport, requestTo(server.url()), &replies);
    QTRY_COMPARE(server.requests(), 6);
    transport.abortAll();
    QTRY_COMPARE(replies.size(), 10);
    QCOMPARE(server.requests(), 6);
    int sends = 0;
    for (const TransportReply &reply : replies)
        sends += reply.sends;
    QCOMPARE(sends, 6);
}

// It is asked when there is a connection, not before, and its place is the next one's.
void HttpCancelTest::whatMayNotGoAnyMoreIsNotSent()
{
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(200, "{}")));
    HttpTransport transport;
    QList<TransportReply> replies;
    bool mayGo = true;
    int questions = 0;
    for (int i = 0; i < 10; ++i) {
        TransportRequest request = requestTo(server.url());
        request.mayGoOut = [&mayGo, &questions] {
            ++questions;
            return mayGo;
        };
        collect(&transport, request, &replies);
    }
    QCOMPARE(questions, 6);
    mayGo = false;
    QTRY_COMPARE(replies.size(), 10);
    QCOMPARE(questions, 10);
    QCOMPARE(server.requests(), 6);
    for (const TransportReply &reply : replies)
        QCOMPARE(reply.failure == TransportFailure::Cancelled ? 0 : 1, reply.sends);
}

void HttpCancelTest::goneTransportEndsItsSends()
{
    RawHttpServer server;
    QList<TransportReply> replies;
    auto transport = std::make_unique<HttpTransport>();
    for (int i = 0; i < 8; ++i)
        collect(transport.get(), requestTo(server.url()), &replies);
    QTRY_COMPARE(server.requests(), 6);
    transport.reset();
    QTRY_COMPARE(replies.size(), 8);
    for (const TransportReply &reply : replies)
        QCOMPARE(reply.failure, TransportFailure::Cancelled);
}

void HttpCancelTest::abortFromOnSent()
{
    RawHttpServer server(RawHttpServer::answers("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"));
    HttpTransport transport;
    TransportRequest request = requestTo(server.url());
    request.onSent = [&transport] { transport.abortAll(); };
    const TransportReply reply = QCoro::waitFor(transport.send(request));
    QCOMPARE(reply.failure, TransportFailure::Cancelled);
    QCOMPARE(reply.sends, 1);
}

// Qt's network thread may have written the request by then, or not: both happen.
void HttpCancelTest::abortAtOnceTellsEnough()
{
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(200, "{}")));
    HttpTransport transport;
    int sends = 0;
    for (int i = 0; i < 20; ++i) {
        QList<TransportReply> replies;
        collect(&transport, requestTo(server.url()), &replies);
        transport.abortAll();
        QTRY_COMPARE(replies.size(), 1);
        QCOMPARE(replies.constFirst().failure, TransportFailure::Cancelled);
        QCOMPARE(replies.constFirst().sends, 1);
        sends += replies.constFirst().sends;
    }
    QCOMPARE(QCoro::waitFor(transport.send(requestTo(server.url()))).failure, TransportFailure::None);
    QVERIFY(server.requests() <= sends + 1);
}

void HttpCancelTest::sixConnectionsAHost()
{
    int open = 0;
    int most = 0;
    RawHttpServer server([&](QTcpSocket *socket, const QByteArray &) {
        most = qMax(most, ++open);
        QTimer::singleShot(5ms, socket, [socket, &open] {
            --open;
            socket->write(RawHttpServer::response(200, "{}"));
        });
    });
    HttpTransport transport;
    QList<TransportReply> replies;
    for (int i = 0; i < 40; ++i)
        collect(&transport, requestTo(server.url()), &replies);
    QTRY_COMPARE(replies.size(), 40);
    QCOMPARE(most, 6);
    QVERIFY(server.connections() <= 6);
    QCOMPARE(server.requests(), 40);
}

void HttpCancelTest::interactiveGoesFirst()
{
    QList<QPointer<QTcpSocket>> held;
    RawHttpServer server([&held](QTcpSocket *socket, const QByteArray &) { held.append(socket); });
    HttpTransport transport;
    QList<TransportReply> replies;
    for (int i = 0; i < 8; ++i)
        collect(&transport, requestTo(server.url(QStringLiteral("/background")), Priority::Background), &replies);
    collect(&transport, requestTo(server.url(QStringLiteral("/interactive"))), &replies);
    QTRY_COMPARE(server.requests(), 6);
    held.takeFirst()->write(RawHttpServer::response(200, "{}"));
    QTRY_COMPARE(server.requests(), 7);
    QCOMPARE(pathOf(server.heads().constLast()), QByteArray("/interactive"));
    transport.abortAll();
    QTRY_COMPARE(replies.size(), 9);
}

// Whatever the moment of the cancel: every send ends once, and no request that was seen is untold.
void HttpCancelTest::randomCancels()
{
    QRandomGenerator random(20261122);
    RawHttpServer server([&random](QTcpSocket *socket, const QByteArray &) {
        switch (random.bounded(4)) {
        case 0: socket->write(RawHttpServer::response(200, QByteArray(random.bounded(40'000), 'a'))); break;
        case 1: socket->write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"); break;
        case 2: socket->disconnectFromHost(); break;
        default: break; // silence
        }
    });
    constexpr int kWaves = 125;
    constexpr int kSends = 16;
    int told = 0;
    int doubtful = 0;
    QList<TransportReply> replies;
    auto transport = std::make_unique<HttpTransport>();
    for (int wave = 0; wave < kWaves; ++wave) {
        for (int i = 0; i < kSends; ++i) {
            TransportRequest request = requestTo(server.url(), i % 2 ? Priority::Background : Priority::Interactive);
            request.onSent = [&told] { ++told; };
            collect(transport.get(), request, &replies);
        }
        const int turns = random.bounded(12);
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents();
        transport->abortAll();
        QTRY_COMPARE(replies.size(), (wave + 1) * kSends);
    }
    int sends = 0;
    for (const TransportReply &reply : replies) {
        sends += reply.sends;
        doubtful += reply.failure == TransportFailure::Cancelled ? reply.sends : 0;
    }
    QCOMPARE(sends, told);
    QVERIFY2(server.requests() <= told, qPrintable(QStringLiteral("seen %1, told %2").arg(server.requests()).arg(told)));
    QVERIFY(told - server.requests() <= doubtful);
}

QTEST_GUILESS_MAIN(HttpCancelTest)
#include "HttpCancelTest.moc"
