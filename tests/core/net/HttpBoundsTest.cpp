// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpTransport.h"

#include "tests/support/RawHttpServer.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Tidemark;
using namespace std::chrono_literals;

namespace {
const QByteArray kKey = QByteArrayLiteral("canary-4f9a1c77e2");

TransportRequest requestTo(const QUrl &url)
{
    TransportRequest request;
    request.url = url;
    request.key = Secret(kKey);
    request.deadline = 5s;
    return request;
}

TransportReply send(TransportRequest request)
{
    HttpTransport transport;
    return QCoro::waitFor(transport.send(std::move(request)));
}

// Writes the rest piece by piece for as long as the peer listens.
void trickle(QTcpSocket *socket, const QByteArray &piece, std::chrono::milliseconds every)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, piece] { socket->write(piece); });
    timer->start(every);
}
} // namespace

class HttpBoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadlineHoldsAgainst_data();
    void deadlineHoldsAgainst();
    void noConnectionInTime();
    void nobodyListens();
    void noTlsAtTheOtherEnd();
    void tooLarge_data();
    void tooLarge();
    void encodedAnswerIsDecoded();
};

void HttpBoundsTest::deadlineHoldsAgainst_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("silence") << QByteArray() << QByteArray();
    QTest::newRow("a header without end") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X-A: b\r\n");
    QTest::newRow("a body byte by byte") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n") << QByteArray("a");
    QTest::newRow("chunks without end") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") << QByteArray("1\r\na\r\n");
}

void HttpBoundsTest::deadlineHoldsAgainst()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, piece);
    RawHttpServer server([first, piece](QTcpSocket *socket, const QByteArray &) {
        socket->write(first);
        if (!piece.isEmpty())
            trickle(socket, piece, 10ms);
    });
    TransportRequest request = requestTo(server.url());
    request.deadline = 300ms;
    QElapsedTimer elapsed;
    elapsed.start();
    const TransportReply reply = send(request);
    QCOMPARE(reply.failure, TransportFailure::Timeout);
    QVERIFY(elapsed.elapsed() >= 290);
    QVERIFY(elapsed.elapsed() < 3'000);
    QCOMPARE(reply.sends, 1);
}

// TLS counts as connecting: here is a server that takes the connection and then says nothing.
void HttpBoundsTest::noConnectionInTime()
{
    RawHttpServer server;
    HttpTransport transport(200ms);
    const TransportReply reply = QCoro::waitFor(transport.send(requestTo(server.url(QStringLiteral("/"), QStringLiteral("https")))));
    QCOMPARE(reply.failure, TransportFailure::NoConnection);
    QCOMPARE(reply.sends, 0);
    QVERIFY(!server.bytesSeen().contains(kKey));
}

void HttpBoundsTest::nobodyListens()
{
    quint16 port = 0;
    {
        const RawHttpServer gone;
        port = gone.port();
    }
    const TransportReply reply = send(requestTo(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port))));
    QCOMPARE(reply.failure, TransportFailure::NoConnection);
    QCOMPARE(reply.sends, 0);
}

void HttpBoundsTest::noTlsAtTheOtherEnd()
{
    RawHttpServer server;
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QByteArray seen;
    connect(&plain, &QTcpServer::newConnection, this, [&plain, &seen] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &seen] {
            seen += socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        });
    });
    const TransportReply reply = send(requestTo(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(plain.serverPort()))));
    QCOMPARE(reply.failure, TransportFailure::Tls);
    QCOMPARE(reply.sends, 0);
    QVERIFY(!seen.isEmpty());
    QVERIFY(!seen.contains(kKey));
}

void HttpBoundsTest::tooLarge_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const QByteArray big(300 * 1024, 'a');
    const QByteArray squeezed = qCompress(QByteArray(3 * 1024 * 1024, 'a')).sliced(4); // zlib, as "deflate" is
    QTest::newRow("said so") << QByteArray("Content-Length: 307200\r\n") << big;
    QTest::newRow("did not say") << QByteArray() << big;
    QTest::newRow("small on the wire") << "Content-Encoding: deflate\r\nContent-Length: " + QByteArray::number(squeezed.size()) + "\r\n"
                                       << squeezed;
}

void HttpBoundsTest::tooLarge()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    RawHttpServer server([head, body](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\n" + head + "\r\n" + body);
        socket->disconnectFromHost();
    });
    TransportRequest request = requestTo(server.url());
    request.maxBytes = 200 * 1024;
    const TransportReply reply = send(request);
    QCOMPARE(reply.failure, TransportFailure::TooLarge);
    QVERIFY(reply.body.isEmpty());
    QCOMPARE(reply.sends, 1);
}

void HttpBoundsTest::encodedAnswerIsDecoded()
{
    const QByteArray text = QByteArray(R"({"posts":[)") + QByteArray(5'000, ' ') + "]}";
    RawHttpServer server(RawHttpServer::answers(
        RawHttpServer::response(200, qCompress(text).sliced(4), "Content-Encoding: deflate\r\n")));
    const TransportReply reply = send(requestTo(server.url()));
    QCOMPARE(reply.failure, TransportFailure::None);
    QCOMPARE(reply.body, text);
}

QTEST_GUILESS_MAIN(HttpBoundsTest)
#include "HttpBoundsTest.moc"
