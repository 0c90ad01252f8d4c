// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ProxyRoute.h"

#include "core/net/HttpTransport.h"
#include "core/net/ImageLoader.h"
#include "core/net/MediaDownload.h"
#include "core/net/WebhookClient.h"
#include "tests/support/FakeProxy.h"
#include "tests/support/TlsServer.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;
using namespace std::chrono_literals;

namespace {

const QUrl kFar(QStringLiteral("https://api.tidemark.test/"));
const QByteArray kPassword = QByteArrayLiteral("canary-of-the-proxy");

ProxyChoice choiceOf(ProxyKind kind, quint16 port)
{
    ProxyChoice choice;
    choice.kind = kind;
    choice.host = QStringLiteral("127.0.0.1");
    choice.port = port;
    return choice;
}

ProxyRoutePtr routeBy(const ProxyChoice &choice)
{
    return std::make_shared<ProxyRoute>(choice);
}

TransportRequest requestTo(const QUrl &url)
{
    TransportRequest request;
    request.url = url;
    request.deadline = 10s;
    return request;
}

TransportReply ask(HttpTransport &transport, const QUrl &url = kFar)
{
    return QCoro::waitFor(transport.send(requestTo(url)));
}

TransportReply askBy(const ProxyRoutePtr &route)
{
    HttpTransport transport(2s, route);
    return ask(transport);
}

void kinds()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::newRow("http") << ProxyKind::Http;
    QTest::newRow("socks5") << ProxyKind::Socks5;
}

} // namespace

class ProxyRouteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { trustTlsServer(); }
    void cleanup();
    void answersComeThroughIt_data() { kinds(); }
    void answersComeThroughIt();
    void thePasswordGoesToItAlone_data() { kinds(); }
    void thePasswordGoesToItAlone();
    void anotherPasswordHoldsAtOnce_data() { kinds(); }
    void anotherPasswordHoldsAtOnce();
    void anotherProxyHoldsForTheNextRequest();
    void theSystemsIsAskedOnlyWhereItIsChosen_data();
    void theSystemsIsAskedOnlyWhereItIsChosen();
    void thisMachineTakesNone_data() { kinds(); }
    void thisMachineTakesNone();
    void aWrongOneIsNamed_data();
    void aWrongOneIsNamed();
    void whatItSaysOfTheHostIsToldApart_data();
    void whatItSaysOfTheHostIsToldApart();
    void aWrongOneOfTheSystemsIsNamed();
    void whatIsWrongWithTheChoiceIsTheAnswer();
    void nothingGoesOutBeforeItIsDecided();
    void everyClientGoesByIt_data();
    void everyClientGoesByIt();
};

void ProxyRouteTest::cleanup()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"})
        qunsetenv(name);
}

void ProxyRouteTest::answersComeThroughIt()
{
    QFETCH(ProxyKind, kind);
    TlsServer server(100);
    FakeProxy proxy;
    proxy.target = server.serverPort();
    HttpTransport transport(2s, routeBy(choiceOf(kind, proxy.port())));
    for (int i = 0; i < 2; ++i) {
        const TransportReply reply = ask(transport);
        QVERIFY2(reply.failure == TransportFailure::None, qPrintable(reply.failureDetail));
        QCOMPARE(reply.body, QByteArray("{}"));
        QCOMPARE(reply.sends, 1);
    }
    QCOMPARE(proxy.asked, QList<QByteArray>{"api.tidemark.test:443"}); // the name goes there: nobody here looks it up
    QCOMPARE(server.requests, 2);
}

void ProxyRouteTest::thePasswordGoesToItAlone()
{
    QFETCH(ProxyKind, kind);
    TlsServer server(100);
    FakeProxy proxy;
    proxy.target = server.serverPort();
    proxy.wanted = "me:" + kPassword;
    ProxyChoice choice = choiceOf(kind, proxy.port());
    choice.user = QStringLiteral("me");
    choice.password = Secret(kPassword);
    const TransportReply reply = askBy(routeBy(choice));
    QVERIFY2(reply.failure == TransportFailure::None, qPrintable(reply.failureDetail));
    QCOMPARE(proxy.credentials.last(), proxy.wanted);
    QCOMPARE(server.requests, 1);
    QVERIFY(!server.heads.constFirst().toLower().contains("authorization"));
}

void ProxyRouteTest::anotherPasswordHoldsAtOnce()
{
    QFETCH(ProxyKind, kind);
    TlsServer server(100);
    FakeProxy proxy;
    proxy.target = server.serverPort();
    proxy.wanted = "me:" + kPassword;
    ProxyChoice choice = choiceOf(kind, proxy.port());
    choice.user = QStringLiteral("me");
    choice.password = Secret("another one");
    const auto route = routeBy(choice);
    HttpTransport transport(2s, route);
    const TransportReply refused = ask(transport);
    QCOMPARE(refused.failure, TransportFailure::Proxy);
    QVERIFY2(!refused.failureDetail.contains(QStringLiteral("another one")), qPrintable(refused.failureDetail));
    QCOMPARE(refused.sends, 0);
    choice.password = Secret(kPassword);
    route->choose(choice);
    const TransportReply reply = ask(transport);
    QVERIFY2(reply.failure == TransportFailure::None, qPrintable(reply.failureDetail));
}

// The connection of before is still there, and would do.
void ProxyRouteTest::anotherProxyHoldsForTheNextRequest()
{
    TlsServer server(100);
    FakeProxy first;
    FakeProxy second;
    first.target = second.target = server.serverPort();
    const auto route = routeBy(choiceOf(ProxyKind::Http, first.port()));
    HttpTransport transport(2s, route);
    QCOMPARE(ask(transport).failure, TransportFailure::None);
    route->choose(choiceOf(ProxyKind::Socks5, second.port()));
    QCOMPARE(ask(transport).failure, TransportFailure::None);
    QCOMPARE(first.asked.size(), 1);
    QCOMPARE(second.asked.size(), 1);
    QCOMPARE(server.connections, 2);
}

void ProxyRouteTest::theSystemsIsAskedOnlyWhereItIsChosen_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("the system's") << ProxyKind::System << true;
    QTest::newRow("none") << ProxyKind::None << false;
}

void ProxyRouteTest::theSystemsIsAskedOnlyWhereItIsChosen()
{
    QFETCH(ProxyKind, kind);
    TlsServer server(100);
    FakeProxy proxy;
    proxy.target = server.serverPort();
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.port());
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qputenv(name, address);
    ProxyChoice choice;
    choice.kind = kind;
    QTEST(askBy(routeBy(choice)).failure == TransportFailure::None, "isAsked");
    QTEST(!proxy.asked.isEmpty(), "isAsked");
}

void ProxyRouteTest::thisMachineTakesNone()
{
    QFETCH(ProxyKind, kind);
    TlsServer server(100);
    FakeProxy proxy;
    ProxyChoice choice = choiceOf(kind, proxy.port());
    choice.problem = QStringLiteral("nothing can go there");
    HttpTransport transport(2s, routeBy(choice));
    const TransportReply reply = ask(transport, server.url());
    QVERIFY2(reply.failure == TransportFailure::None, qPrintable(reply.failureDetail));
    QVERIFY(proxy.asked.isEmpty());
}

void ProxyRouteTest::aWrongOneIsNamed_data()
{
    using Manner = FakeProxy::Manner;
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<bool>("isThere");
    for (const auto kind : {ProxyKind::Http, ProxyKind::Socks5}) {
        const char *name = kind == ProxyKind::Http ? "http" : "socks5";
        QTest::addRow("%s: nobody listens", name) << kind << Manner::Tunnel << QByteArray() << false;
        QTest::addRow("%s: it refuses", name) << kind << Manner::Refuse << QByteArray() << true;
        QTest::addRow("%s: it closes", name) << kind << Manner::Close << QByteArray() << true;
        QTest::addRow("%s: it hangs", name) << kind << Manner::Hang << QByteArray() << true;
        QTest::addRow("%s: it wants a password", name) << kind << Manner::Tunnel << QByteArray("me:word") << true;
    }
}

void ProxyRouteTest::aWrongOneIsNamed()
{
    QFETCH(ProxyKind, kind);
    QFETCH(FakeProxy::Manner, manner);
    QFETCH(bool, isThere);
    auto proxy = std::make_unique<FakeProxy>();
    proxy->manner = manner;
    QFETCH(QByteArray, wanted);
    proxy->wanted = wanted;
    const quint16 port = proxy->port();
    if (!isThere)
        proxy.reset();
    HttpTransport transport(500ms, routeBy(choiceOf(kind, port)));
    const TransportReply reply = ask(transport);
    QCOMPARE(reply.failure, TransportFailure::Proxy);
    QVERIFY2(reply.failureDetail.startsWith(QStringLiteral("the proxy 127.0.0.1:%1: ").arg(port)),
             qPrintable(reply.failureDetail));
    QCOMPARE(reply.sends, 0); // and costs nothing
}

void ProxyRouteTest::whatItSaysOfTheHostIsToldApart_data()
{
    const QString cannotReach = QStringLiteral("the proxy %1 cannot reach api.tidemark.test");
    const QString opensNoWay = QStringLiteral("the proxy %1: it answers, but opens no way to the host");
    const QString findsNone = QStringLiteral("the proxy %1: it was not found, or does not find the host");
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<TransportFailure>("failure");
    QTest::addColumn<QString>("words");
    QTest::newRow("http: 503") << ProxyKind::Http << QByteArray("503 No") << 0 << TransportFailure::NoConnection << cannotReach;
    QTest::newRow("http: 502") << ProxyKind::Http << QByteArray("502 No") << 0 << TransportFailure::Proxy << opensNoWay;
    QTest::newRow("http: 504") << ProxyKind::Http << QByteArray("504 No") << 0 << TransportFailure::Proxy << opensNoWay;
    QTest::newRow("http: 500") << ProxyKind::Http << QByteArray("500 No") << 0 << TransportFailure::Proxy << opensNoWay;
    QTest::newRow("http: 404") << ProxyKind::Http << QByteArray("404 No") << 0 << TransportFailure::Proxy << findsNone;
    QTest::newRow("socks5: refused") << ProxyKind::Socks5 << QByteArray() << 5 << TransportFailure::NoConnection << cannotReach;
    QTest::newRow("socks5: not found") << ProxyKind::Socks5 << QByteArray() << 4 << TransportFailure::Proxy << findsNone;
}

void ProxyRouteTest::whatItSaysOfTheHostIsToldApart()
{
    QFETCH(ProxyKind, kind);
    QFETCH(QByteArray, status);
    QFETCH(int, code);
    QFETCH(QString, words);
    FakeProxy proxy;
    proxy.manner = FakeProxy::Manner::Refuse;
    proxy.httpRefusal = status;
    proxy.socksRefusal = char(code);
    const TransportReply reply = askBy(routeBy(choiceOf(kind, proxy.port())));
    QTEST(reply.failure, "failure");
    QCOMPARE(reply.failureDetail, words.arg(QStringLiteral("127.0.0.1:%1").arg(proxy.port())));
    QCOMPARE(reply.sends, 0);
}

void ProxyRouteTest::aWrongOneOfTheSystemsIsNamed()
{
    FakeProxy proxy;
    proxy.manner = FakeProxy::Manner::Refuse;
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qputenv(name, "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    const TransportReply reply = askBy(routeBy(ProxyChoice()));
    QCOMPARE(reply.failure, TransportFailure::Proxy);
    QVERIFY2(reply.failureDetail.startsWith(QStringLiteral("the proxy 127.0.0.1:%1: ").arg(proxy.port())), qPrintable(reply.failureDetail));
    QCOMPARE(reply.sends, 0);
}

void ProxyRouteTest::whatIsWrongWithTheChoiceIsTheAnswer()
{
    FakeProxy proxy;
    ProxyChoice choice = choiceOf(ProxyKind::Http, proxy.port());
    choice.problem = QStringLiteral("its password is gone");
    const TransportReply reply = askBy(routeBy(choice));
    QCOMPARE(reply.failure, TransportFailure::Proxy);
    QCOMPARE(reply.failureDetail, choice.problem);
    QCOMPARE(reply.sends, 0);
    QVERIFY(proxy.asked.isEmpty());
}

void ProxyRouteTest::nothingGoesOutBeforeItIsDecided()
{
    TlsServer server(100);
    FakeProxy proxy;
    proxy.target = server.serverPort();
    const auto route = routeBy(ProxyChoice());
    HttpTransport transport(2s, route);
    route->wait();
    bool isDone = false;
    TransportReply reply;
    transport.send(requestTo(kFar)).then([&](const TransportReply &answer) {
        reply = answer;
        isDone = true;
    });
    QCoreApplication::processEvents();
    QVERIFY(!isDone);
    route->choose(choiceOf(ProxyKind::Http, proxy.port()));
    QTRY_VERIFY(isDone);
    QCOMPARE(reply.failure, TransportFailure::None);
    QCOMPARE(proxy.asked.size(), 1);
}

void ProxyRouteTest::everyClientGoesByIt_data()
{
    using Begin = std::function<QString(const ProxyRoutePtr &)>;
    QTest::addColumn<Begin>("whyNot");
    QTest::newRow("pictures") << Begin([](const ProxyRoutePtr &route) {
        ImageLoader loader(LoopbackMedia::Refuse, route);
        return QCoro::waitFor(loader.load(kFar)).error().detail;
    });
    QTest::newRow("videos and sounds") << Begin([](const ProxyRoutePtr &route) {
        const QTemporaryDir folder;
        MediaDownload download(LoopbackMedia::Refuse, route);
        return QCoro::waitFor(download.fetch(kFar, folder.filePath(QStringLiteral("a.mp4")), {})).error().detail;
    });
    QTest::newRow("hooks") << Begin([](const ProxyRoutePtr &route) {
        WebhookClient client(route);
        return QCoro::waitFor(client.post(Secret(kFar.toEncoded()), "{}")).done.error().detail;
    });
}

void ProxyRouteTest::everyClientGoesByIt()
{
    using Begin = std::function<QString(const ProxyRoutePtr &)>;
    QFETCH(Begin, whyNot);
    FakeProxy proxy;
    proxy.manner = FakeProxy::Manner::Refuse;
    const QString why = whyNot(routeBy(choiceOf(ProxyKind::Http, proxy.port())));
    QCOMPARE(proxy.asked, QList<QByteArray>{"api.tidemark.test:443"});
    QVERIFY2(why.contains(QStringLiteral("the proxy 127.0.0.1:%1").arg(proxy.port())), qPrintable(why));
}

QTEST_GUILESS_MAIN(ProxyRouteTest)
#include "ProxyRouteTest.moc"
