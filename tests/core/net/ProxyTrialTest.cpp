// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ProxyTrial.h"

#include "tests/support/FakeProxy.h"
#include "tests/support/TlsServer.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QTest>

using namespace Tidemark;
using namespace std::chrono_literals;

namespace {

const QUrl kFar(QStringLiteral("https://api.tidemark.test/"));

ProxyChoice choiceOf(ProxyKind kind, quint16 port)
{
    ProxyChoice choice;
    choice.kind = kind;
    choice.host = QStringLiteral("127.0.0.1");
    choice.port = port;
    return choice;
}

ProxyReport tried(const ProxyChoice &choice, const QUrl &target = kFar, std::chrono::milliseconds deadline = 5s)
{
    ProxyTrial trial(choice, target, deadline);
    const QFuture<ProxyReport> report = trial.begin();
    if (!QTest::qWaitFor([&report] { return report.isFinished(); }, 10'000))
        qFatal("it does not end");
    return report.result();
}

// A port where nobody listens.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

// Something that is no proxy: it says these words to whoever has said anything, or nothing at all.
class Stranger : public QTcpServer
{
public:
    explicit Stranger(QByteArray words)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this, words] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, words] {
                socket->readAll();
                socket->write(words);
            });
        });
    }
};

} // namespace

class ProxyTrialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theHostIsReachedAndAskedNothing_data();
    void theHostIsReachedAndAskedNothing();
    void anAnswerOfTheProxyIsTold_data();
    void anAnswerOfTheProxyIsTold();
    void aPasswordIsAskedFor_data();
    void aPasswordIsAskedFor();
    void whoeverIsMissingIsTold_data();
    void whoeverIsMissingIsTold();
    void whatIsNoProxyIsTold_data();
    void whatIsNoProxyIsTold();
    void aStrangersCertificateIsTold();
    void theSystemsIsTriedByName();
    void withoutOneTheHostIsTriedItself();
    void thisMachineTakesNone();
    void itCanBeStopped();
};

// The far host's certificate is trusted. Who runs this may have a proxy of their own.
void ProxyTrialTest::initTestCase()
{
    trustTlsServer();
    cleanup();
}

void ProxyTrialTest::cleanup()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"})
        qunsetenv(name);
}

void ProxyTrialTest::theHostIsReachedAndAskedNothing_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("http") << ProxyKind::Http << QByteArray();
    QTest::newRow("http with a password") << ProxyKind::Http << QByteArray("me:word");
    QTest::newRow("socks5") << ProxyKind::Socks5 << QByteArray();
    QTest::newRow("socks5 with a password") << ProxyKind::Socks5 << QByteArray("me:word");
}

void ProxyTrialTest::theHostIsReachedAndAskedNothing()
{
    QFETCH(ProxyKind, kind);
    QFETCH(QByteArray, wanted);
    TlsServer server(100);
    FakeProxy proxy;
    proxy.target = server.serverPort();
    proxy.wanted = wanted;
    ProxyChoice choice = choiceOf(kind, proxy.port());
    if (!wanted.isEmpty()) {
        choice.user = QStringLiteral("me");
        choice.password = Secret("word");
    }
    const ProxyReport report = tried(choice);
    QCOMPARE(report.reach, ProxyReach::Reached);
    QCOMPARE(report.proxy, QStringLiteral("127.0.0.1:%1").arg(proxy.port()));
    QCOMPARE(report.host, kFar.host());
    QVERIFY(report.ms > 0);
    QCOMPARE(proxy.asked.last(), QByteArray("api.tidemark.test:443"));
    QTRY_COMPARE(server.connections, 1);
    QCOMPARE(server.requests, 0);
}

void ProxyTrialTest::anAnswerOfTheProxyIsTold_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<ProxyReach>("reach");
    const auto http = [](const char *status, ProxyReach reach) {
        QTest::newRow(status) << ProxyKind::Http << QByteArray(status) << 0 << reach;
    };
    http("400 Bad Request", ProxyReach::HostUnreachable);
    http("403 Forbidden", ProxyReach::NotAllowed);
    http("404 Not Found", ProxyReach::HostNotFound);
    http("405 Method Not Allowed", ProxyReach::NotAllowed);
    http("502 Bad Gateway", ProxyReach::HostUnreachable);
    http("503 Service Unavailable", ProxyReach::HostUnreachable);
    http("504 Gateway Timeout", ProxyReach::HostUnreachable);
    const auto socks = [](const char *name, int code, ProxyReach reach) {
        QTest::newRow(name) << ProxyKind::Socks5 << QByteArray() << code << reach;
    };
    socks("network unreachable", 3, ProxyReach::HostUnreachable);
    socks("host unreachable", 4, ProxyReach::HostNotFound);
    socks("connection refused", 5, ProxyReach::HostUnreachable);
    socks("a code that there is not", 42, ProxyReach::HostUnreachable);
}

void ProxyTrialTest::anAnswerOfTheProxyIsTold()
{
    QFETCH(ProxyKind, kind);
    QFETCH(QByteArray, status);
    QFETCH(int, code);
    FakeProxy proxy;
    proxy.manner = FakeProxy::Manner::Refuse;
    proxy.httpRefusal = status;
    proxy.socksRefusal = char(code);
    QTEST(tried(choiceOf(kind, proxy.port())).reach, "reach");
}

void ProxyTrialTest::aPasswordIsAskedFor_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<ProxyReach>("reach");
    for (const auto kind : {ProxyKind::Http, ProxyKind::Socks5}) {
        const char *name = kind == ProxyKind::Http ? "http" : "socks5";
        QTest::addRow("%s: none was given", name) << kind << QString() << ProxyReach::PasswordWanted;
        QTest::addRow("%s: a wrong one was given", name) << kind << QStringLiteral("me") << ProxyReach::PasswordRefused;
    }
}

void ProxyTrialTest::aPasswordIsAskedFor()
{
    QFETCH(ProxyKind, kind);
    QFETCH(QString, user);
    FakeProxy proxy;
    proxy.wanted = "me:word";
    ProxyChoice choice = choiceOf(kind, proxy.port());
    choice.user = user;
    choice.password = Secret("another");
    QTEST(tried(choice).reach, "reach");
}

void ProxyTrialTest::whoeverIsMissingIsTold_data()
{
    using Manner = FakeProxy::Manner;
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<QString>("host");
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<ProxyReach>("reach");
    // The name is longer than any may be: nobody has to be asked for it.
    const QString here = QStringLiteral("127.0.0.1");
    for (const auto kind : {ProxyKind::Http, ProxyKind::Socks5}) {
        const char *name = kind == ProxyKind::Http ? "http" : "socks5";
        QTest::addRow("%s: no such proxy", name) << kind << QString(64, QLatin1Char('a')) << Manner::Tunnel << ProxyReach::ProxyNotFound;
        QTest::addRow("%s: it closes", name) << kind << here << Manner::Close << ProxyReach::ProxyClosed;
        QTest::addRow("%s: it hangs", name) << kind << here << Manner::Hang << ProxyReach::HostSilent;
        // It leads to a port where nobody listens, and hangs up.
        QTest::addRow("%s: it leads nowhere", name) << kind << here << Manner::Tunnel << ProxyReach::HostClosed;
    }
}

void ProxyTrialTest::whoeverIsMissingIsTold()
{
    QFETCH(ProxyKind, kind);
    QFETCH(QString, host);
    QFETCH(FakeProxy::Manner, manner);
    FakeProxy proxy;
    proxy.manner = manner;
    proxy.target = closedPort();
    ProxyChoice choice = choiceOf(kind, proxy.port());
    choice.host = host;
    QTEST(tried(choice, kFar, manner == FakeProxy::Manner::Hang ? 300ms : 5'000ms).reach, "reach");
    choice.host = QStringLiteral("127.0.0.1");
    choice.port = closedPort();
    QCOMPARE(tried(choice).reach, ProxyReach::ProxyRefused);
}

void ProxyTrialTest::whatIsNoProxyIsTold_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<ProxyReach>("reach");
    const QByteArray mail = "220 mail.example ESMTP\r\n\r\n";
    QTest::newRow("http: a mail server") << ProxyKind::Http << mail << ProxyReach::NotAProxy;
    QTest::newRow("http: SOCKS5") << ProxyKind::Http << QByteArray("\x05\xff\r\n\r\n") << ProxyReach::NotAProxy;
    QTest::newRow("http: it says nothing") << ProxyKind::Http << QByteArray() << ProxyReach::HostSilent;
    QTest::newRow("socks5: a mail server") << ProxyKind::Socks5 << mail << ProxyReach::NotAProxy;
    QTest::newRow("socks5: HTTP") << ProxyKind::Socks5 << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << ProxyReach::NotAProxy;
    QTest::newRow("socks5: it says nothing") << ProxyKind::Socks5 << QByteArray() << ProxyReach::HostSilent;
}

void ProxyTrialTest::whatIsNoProxyIsTold()
{
    QFETCH(ProxyKind, kind);
    QFETCH(QByteArray, words);
    const Stranger stranger(words);
    QTEST(tried(choiceOf(kind, stranger.serverPort()), kFar, words.isEmpty() ? 300ms : 5'000ms).reach, "reach");
}

// As of a proxy that reads along, by a certificate of its own.
void ProxyTrialTest::aStrangersCertificateIsTold()
{
    TlsServer server(100);
    FakeProxy proxy;
    proxy.target = server.serverPort();
    const ProxyReport report = tried(choiceOf(ProxyKind::Http, proxy.port()), QUrl(QStringLiteral("https://another.tidemark.test/")));
    QCOMPARE(report.reach, ProxyReach::HostDistrusted);
    QVERIFY(!report.detail.isEmpty());
}

void ProxyTrialTest::theSystemsIsTriedByName()
{
    TlsServer server(100);
    FakeProxy proxy;
    proxy.target = server.serverPort();
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qputenv(name, "http://me:word@127.0.0.1:" + QByteArray::number(proxy.port()));
    const ProxyReport report = tried(ProxyChoice());
    QCOMPARE(report.reach, ProxyReach::Reached);
    QCOMPARE(report.proxy, QStringLiteral("127.0.0.1:%1").arg(proxy.port()));
}

void ProxyTrialTest::withoutOneTheHostIsTriedItself()
{
    ProxyChoice none;
    none.kind = ProxyKind::None;
    const ProxyReport report = tried(none, QUrl(QStringLiteral("https://0.0.0.0:%1/").arg(closedPort())));
    QCOMPARE(report.reach, ProxyReach::HostUnreachable);
    QVERIFY(report.proxy.isEmpty());
}

void ProxyTrialTest::thisMachineTakesNone()
{
    TlsServer server(100);
    FakeProxy proxy;
    const ProxyReport report = tried(choiceOf(ProxyKind::Http, proxy.port()), server.url());
    QCOMPARE(report.reach, ProxyReach::Unused);
    QVERIFY(report.proxy.isEmpty());
    QVERIFY(proxy.asked.isEmpty());
}

void ProxyTrialTest::itCanBeStopped()
{
    FakeProxy proxy;
    proxy.manner = FakeProxy::Manner::Hang;
    ProxyTrial trial(choiceOf(ProxyKind::Http, proxy.port()), kFar);
    const QFuture<ProxyReport> report = trial.begin();
    QTRY_COMPARE(proxy.asked.size(), 1);
    QVERIFY(!report.isFinished());
    trial.stop();
    QVERIFY(report.isFinished());
    QCOMPARE(report.result().reach, ProxyReach::Stopped);
    trial.stop(); // and once is enough
}

QTEST_GUILESS_MAIN(ProxyTrialTest)
#include "ProxyTrialTest.moc"
