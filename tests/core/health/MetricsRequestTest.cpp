// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/exporters/MetricsRequest.h"

#include <QTest>

using namespace Tidemark;

class MetricsRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAHead_data();
    void judgesAHead();
    void headIsAnsweredWithoutABody();
};

void MetricsRequestTest::judgesAHead_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &head, int status) { QTest::newRow(name) << head << status; };
    const QByteArray get = "GET /metrics HTTP/1.1\r\n";

    row("by address", get + "Host: 127.0.0.1:9101", 200);
    row("by name", get + "Host: localhost:9101", 200);
    row("by name, in capitals", get + "HOST: LocalHost:9101", 200);
    row("by IPv6 address", get + "Host: [::1]:9101", 200);
    row("with a query", "GET /metrics?name=x HTTP/1.1\r\nHost: 127.0.0.1:9101", 200);
    row("HEAD", "HEAD /metrics HTTP/1.1\r\nHost: 127.0.0.1:9101", 200);
    row("HTTP/1.0", "GET /metrics HTTP/1.0\r\nHost: 127.0.0.1:9101", 200);
    row("bare line feeds", "GET /metrics HTTP/1.1\nHost: 127.0.0.1:9101", 200);

    row("a name that was led here", get + "Host: evil.example:9101", 403);
    row("ours with more behind it", get + "Host: 127.0.0.1:9101.evil.example", 403);
    row("ours before an at sign", get + "Host: 127.0.0.1:9101@evil.example", 403);
    row("ours with a dot", get + "Host: localhost.:9101", 403);
    row("the short form of the address", get + "Host: 127.1:9101", 403);
    row("the long form of the IPv6 address", get + "Host: [0:0:0:0:0:0:0:1]:9101", 403);
    row("every address", get + "Host: 0.0.0.0:9101", 403);
    row("another port", get + "Host: 127.0.0.1:9102", 403);
    row("no port", get + "Host: 127.0.0.1", 403);
    row("a port with a nought before it", get + "Host: 127.0.0.1:09101", 403);
    row("no host", "GET /metrics HTTP/1.1", 403);
    row("an empty host", get + "Host:", 403);
    row("two hosts", get + "Host: 127.0.0.1:9101\r\nHost: evil.example", 403);
    row("the same host twice", get + "Host: 127.0.0.1:9101\r\nHost: 127.0.0.1:9101", 403);
    row("an origin", get + "Host: 127.0.0.1:9101\r\nOrigin: https://evil.example", 403);
    row("our own origin", get + "Host: 127.0.0.1:9101\r\nOrigin: http://127.0.0.1:9101", 403);
    row("no origin by name", get + "Host: 127.0.0.1:9101\r\nORIGIN: null", 403);
    row("a stranger posts", "POST /metrics HTTP/1.1\r\nHost: evil.example", 403);

    row("POST", "POST /metrics HTTP/1.1\r\nHost: 127.0.0.1:9101", 405);
    row("OPTIONS", "OPTIONS /metrics HTTP/1.1\r\nHost: 127.0.0.1:9101", 405);
    row("in small letters", "get /metrics HTTP/1.1\r\nHost: 127.0.0.1:9101", 405);
    row("another path", "GET / HTTP/1.1\r\nHost: 127.0.0.1:9101", 404);
    row("a path below", "GET /metrics/ HTTP/1.1\r\nHost: 127.0.0.1:9101", 404);
    row("a path around", "GET /x/../metrics HTTP/1.1\r\nHost: 127.0.0.1:9101", 404);

    row("a whole address", "GET http://127.0.0.1:9101/metrics HTTP/1.1\r\nHost: 127.0.0.1:9101", 400);
    row("nothing", "", 400);
    row("no protocol", "GET /metrics\r\nHost: 127.0.0.1:9101", 400);
    row("HTTP/2", "GET /metrics HTTP/2.0\r\nHost: 127.0.0.1:9101", 400);
    row("two blanks", "GET  /metrics HTTP/1.1\r\nHost: 127.0.0.1:9101", 400);
    row("a header without a colon", get + "Host: 127.0.0.1:9101\r\nnonsense", 400);
    row("a header without a name", get + "Host: 127.0.0.1:9101\r\n: x", 400);
    row("a blank before the colon", get + "Host : 127.0.0.1:9101", 400);
    row("a header that goes on", get + "Host: evil.example\r\n 127.0.0.1:9101", 400);
    row("a carriage return within", get + "Host: 127.0.0.1:9101\r\nX: a\rOrigin: b", 400);
    row("a zero byte", get + QByteArray("Host: 127.0.0.1:9101\0.evil.example", 34), 400);
    row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7), 400);
}

void MetricsRequestTest::judgesAHead()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    QCOMPARE(judgeRequest(head, 9101).status, status);
}

void MetricsRequestTest::headIsAnsweredWithoutABody()
{
    QVERIFY(judgeRequest("GET /metrics HTTP/1.1\r\nHost: localhost:80", 80).withBody);
    QVERIFY(!judgeRequest("HEAD /metrics HTTP/1.1\r\nHost: localhost:80", 80).withBody);
    QVERIFY(!judgeRequest("HEAD /metrics HTTP/1.1\r\nHost: evil.example", 80).withBody);
}

QTEST_GUILESS_MAIN(MetricsRequestTest)
#include "MetricsRequestTest.moc"
