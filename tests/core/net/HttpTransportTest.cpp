// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpTransport.h"

#include "tests/support/RawHttpServer.h"

#include <QCoroTask>
#include <QTcpSocket>
#include <QTest>

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
} // namespace

class HttpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeAnswerIsHandedOver();
    void keyIsAHeaderAndNothingElse();
    void noKeyMeansNoHeader();
    void cookiesAreNotKept();
    void statusIsAnAnswer_data();
    void statusIsAnAnswer();
    void retryAfterIsHandedOver();
    void refusedUnsent_data();
    void refusedUnsent();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void aClosingServerIsAskedOnce();
    void closedMidHeader();
    void cutOffAnswer_data();
    void cutOffAnswer();
    void withoutLengthTheRestIsForTheParser();
    void unfinishedChunkIsNeverAWholeAnswer();
};

void HttpTransportTest::wholeAnswerIsHandedOver()
{
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(200, R"({"a":1})")));
    int told = 0;
    TransportRequest request = requestTo(server.url(QStringLiteral("/userid/?username=a%26b")));
    request.onSent = [&told] { ++told; };
    const TransportReply reply = send(request);
    QCOMPARE(reply.failure, TransportFailure::None);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray(R"({"a":1})"));
    QCOMPARE(reply.contentType, QByteArray("application/json"));
    QCOMPARE(reply.sends, 1);
    QCOMPARE(told, 1);
    QVERIFY(server.heads().constFirst().startsWith("GET /userid/?username=a%26b HTTP/1.1\r\n"));
}

void HttpTransportTest::keyIsAHeaderAndNothingElse()
{
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(200, "{}")));
    QCOMPARE(send(requestTo(server.url())).failure, TransportFailure::None);
    const QByteArray head = server.heads().constFirst();
    QVERIFY(head.contains("\r\nX-Api-Key: " + kKey + "\r\n"));
    QCOMPARE(head.count(kKey), 1);
    QVERIFY(head.contains("\r\nUser-Agent: Tidemark/"));
    QVERIFY(!head.toLower().contains("upgrade:"));
}

void HttpTransportTest::noKeyMeansNoHeader()
{
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(200, "{}")));
    TransportRequest request = requestTo(server.url());
    request.key = Secret();
    QCOMPARE(send(request).failure, TransportFailure::None);
    QVERIFY(!server.heads().constFirst().toLower().contains("x-api-key"));
}

void HttpTransportTest::cookiesAreNotKept()
{
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(200, "{}", "Set-Cookie: id=1; Path=/\r\n")));
    HttpTransport transport;
    for (int i = 0; i < 2; ++i)
        QCOMPARE(QCoro::waitFor(transport.send(requestTo(server.url()))).failure, TransportFailure::None);
    QVERIFY(!server.bytesSeen().toLower().contains("cookie"));
}

void HttpTransportTest::statusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 400, 401, 402, 403, 404, 405, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void HttpTransportTest::statusIsAnAnswer()
{
    QFETCH(int, status);
    const QByteArray body = status == 204 ? QByteArray() : QByteArray(R"({"message":"so it is"})");
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(status, body)));
    const TransportReply reply = send(requestTo(server.url()));
    QCOMPARE(reply.failure, TransportFailure::None);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body, body);
    QCOMPARE(server.requests(), 1);
    QCOMPARE(reply.sends, 1);
}

void HttpTransportTest::retryAfterIsHandedOver()
{
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(429, "{}", "Retry-After: 7\r\n")));
    const TransportReply reply = send(requestTo(server.url()));
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.retryAfter, QByteArray("7"));
}

void HttpTransportTest::refusedUnsent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("key");
    const auto row = [](const char *name, const char *url, const QByteArray &key = kKey) {
        QTest::newRow(name) << QString::fromLatin1(url) << key;
    };
    row("http to a name", "http://api.example.com/");
    row("http to a private address", "http://192.168.1.5:%1/");
    row("http to a name that begins like loopback", "http://127.0.0.1.example.com/");
    row("http to localhost's subdomain", "http://localhost.example.com/");
    row("user-info", "http://user:word@127.0.0.1:%1/");
    row("empty user-info", "http://@127.0.0.1:%1/");
    row("data", "data:application/json,{}");
    row("file", "file:///etc/hostname");
    row("resource", "qrc:/tidemark/catalogue/endpoints.json");
    row("ftp", "ftp://127.0.0.1:%1/");
    row("no scheme", "127.0.0.1/");
    row("no host", "http:///userid/");
    row("empty", "");
    row("line break in the key", "http://127.0.0.1:%1/", "abcdefgh\r\nX-Evil: 1");
    row("lone line feed in the key", "http://127.0.0.1:%1/", "abcdefgh\nX-Evil:1");
    row("blank in the key", "http://127.0.0.1:%1/", "abcd efgh");
    row("zero in the key", "http://127.0.0.1:%1/", QByteArray("abcd\0efgh", 9));
    row("umlaut in the key", "http://127.0.0.1:%1/", "abcdefgh\xc3\xa4");
    row("a key without end", "http://127.0.0.1:%1/", QByteArray(513, 'a'));
}

void HttpTransportTest::refusedUnsent()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, key);
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(200, "{}")));
    int told = 0;
    TransportRequest request = requestTo(QUrl(url.contains(QLatin1Char('%')) ? url.arg(server.port()) : url));
    request.key = Secret(key);
    request.onSent = [&told] { ++told; };
    const TransportReply reply = send(request);
    QCOMPARE(reply.failure, TransportFailure::Refused);
    QVERIFY(!reply.failureDetail.isEmpty());
    QVERIFY(!reply.failureDetail.contains(QString::fromUtf8(key)));
    QCOMPARE(reply.sends, 0);
    QCOMPARE(told, 0);
    QCOMPARE(server.connections(), 0);
}

void HttpTransportTest::redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("target"); // %1: the other server's port
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d other host", status) << status << QStringLiteral("http://localhost:%1/stolen");
        QTest::addRow("%d other port", status) << status << QStringLiteral("http://127.0.0.1:%1/stolen");
        QTest::addRow("%d other scheme", status) << status << QStringLiteral("https://127.0.0.1:%1/stolen");
        QTest::addRow("%d without scheme", status) << status << QStringLiteral("//127.0.0.1:%1/stolen");
        QTest::addRow("%d same place", status) << status << QStringLiteral("/elsewhere?%1");
    }
    QTest::newRow("300 choice") << 300 << QStringLiteral("http://127.0.0.1:%1/stolen");
}

void HttpTransportTest::redirectIsNotFollowed()
{
    QFETCH(int, status);
    QFETCH(QString, target);
    RawHttpServer other(RawHttpServer::answers(RawHttpServer::response(200, "{}")));
    const QByteArray location = "Location: " + target.arg(other.port()).toLatin1() + "\r\n";
    RawHttpServer server(RawHttpServer::answers(RawHttpServer::response(status, "{}", location)));
    const TransportReply reply = send(requestTo(server.url()));
    QCOMPARE(reply.failure, TransportFailure::Redirected);
    QCOMPARE(reply.redirectTarget, server.url().resolved(QUrl(target.arg(other.port()))));
    QVERIFY(reply.failureDetail.contains(reply.redirectTarget.host()));
    QVERIFY(reply.body.isEmpty());
    QCOMPARE(server.requests(), 1);
    QCOMPARE(other.connections(), 0);
}

void HttpTransportTest::aClosingServerIsAskedOnce()
{
    RawHttpServer server(RawHttpServer::closesBeforeAnswer());
    int told = 0;
    int sends = 0;
    for (int i = 0; i < 20; ++i) {
        HttpTransport transport; // no connection of before, whose end may not be noticed yet
        TransportRequest request = requestTo(server.url());
        request.onSent = [&told] { ++told; };
        const TransportReply reply = QCoro::waitFor(transport.send(request));
        QCOMPARE(reply.failure, TransportFailure::ClosedEarly);
        sends += reply.sends;
    }
    QCOMPARE(told, 20);
    QCOMPARE(sends, 20);
    QCOMPARE(server.requests(), 20); // Qt would repeat by itself
}

void HttpTransportTest::closedMidHeader()
{
    RawHttpServer server([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Ty");
        socket->disconnectFromHost();
    });
    const TransportReply reply = send(requestTo(server.url()));
    QCOMPARE(reply.failure, TransportFailure::ClosedEarly);
    QCOMPARE(reply.sends, 1);
    QCOMPARE(server.requests(), 1);
}

void HttpTransportTest::cutOffAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("length says more") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":");
    QTest::newRow("length says more, no byte came") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
    QTest::newRow("a 500 with length") << QByteArray("HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\n{\"a\":");
    QTest::newRow("a 404 with length") << QByteArray("HTTP/1.1 404 No\r\nContent-Length: 100\r\n\r\n{\"a\":");
}

void HttpTransportTest::cutOffAnswer()
{
    QFETCH(QByteArray, bytes);
    RawHttpServer server([bytes](QTcpSocket *socket, const QByteArray &) {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
    const TransportReply reply = send(requestTo(server.url()));
    QCOMPARE(reply.failure, TransportFailure::ClosedEarly);
    QVERIFY(reply.body.isEmpty());
    QCOMPARE(reply.sends, 1);
    QCOMPARE(server.requests(), 1);
}

// Without a length Qt takes the end of the connection for the end of the answer.
void HttpTransportTest::withoutLengthTheRestIsForTheParser()
{
    RawHttpServer server([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\n\r\n{\"a\":");
        socket->disconnectFromHost();
    });
    const TransportReply reply = send(requestTo(server.url()));
    QCOMPARE(reply.failure, TransportFailure::None);
    QCOMPARE(reply.body, QByteArray("{\"a\":"));
    QCOMPARE(reply.sends, 1);
    QCOMPARE(server.requests(), 1);
}

// Qt notices it or not, by the moment at which the end arrives.
void HttpTransportTest::unfinishedChunkIsNeverAWholeAnswer()
{
    RawHttpServer server([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"a\":");
        socket->disconnectFromHost();
    });
    const TransportReply reply = send(requestTo(server.url()));
    if (reply.failure == TransportFailure::None)
        QCOMPARE(reply.body, QByteArray("{\"a\":"));
    else
        QCOMPARE(reply.failure, TransportFailure::ClosedEarly);
    QCOMPARE(reply.sends, 1);
    QCOMPARE(server.requests(), 1);
}

QTEST_GUILESS_MAIN(HttpTransportTest)
#include "HttpTransportTest.moc"
