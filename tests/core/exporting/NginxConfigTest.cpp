// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/exporting/CdnRules.h"
#include "core/exporting/NginxConfig.h"

#include <QRegularExpression>
#include <QTest>

using namespace Tidemark;

namespace {

NginxOptions goodOptions()
{
    NginxOptions options;
    options.upstream = QUrl(QStringLiteral("https://api.tikliveapi.com"));
    options.folder = QStringLiteral("/srv/edge");
    options.cacheDir = QStringLiteral("/srv/edge/cache");
    return options;
}

NginxOptions closedOptions()
{
    NginxOptions options = goodOptions();
    options.closed = ClosedEdge{QStringLiteral("/srv/edge/upstream.key"), {}};
    return options;
}

QList<NginxOptions> bothWays()
{
    return {goodOptions(), closedOptions()};
}

QString locationOf(const QByteArray &configuration, const QString &path)
{
    const QString text = QString::fromUtf8(configuration);
    const qsizetype from = text.indexOf(QStringLiteral("location = %1 {").arg(path));
    return from < 0 ? QString() : text.sliced(from, text.indexOf(QLatin1Char('}'), text.indexOf(QLatin1Char('}'), from) + 1) - from);
}

} // namespace

class NginxConfigTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyEndpointHasItsLifetimes();
    void nothingIsLeftToFill();
    void tlsIsVerified();
    void keysPassThrough();
    void listedKeysShareOne();
    void everyPathIsAbsolute();
    void ownerRunsTheWorkers();
    void namesAreLookedUpWhileItRuns();
    void plainHttpHasNoTls();
    void refusesOptions_data();
    void refusesOptions();
    void clientsStandAsDigests();
    void refusesKeys_data();
    void refusesKeys();
    void cdnRulesNameEveryPath();

private:
    QList<Endpoint> m_endpoints;
};

void NginxConfigTest::initTestCase()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    m_endpoints = catalogue->endpoints();
}

void NginxConfigTest::everyEndpointHasItsLifetimes()
{
    const auto files = nginxFiles(m_endpoints, goodOptions());
    QVERIFY(files);
    for (const Endpoint &endpoint : std::as_const(m_endpoints)) {
        const QString location = locationOf(files->configuration, endpoint.path);
        QVERIFY2(!location.isEmpty(), qPrintable(endpoint.path));
        QVERIFY(location.contains(QStringLiteral("proxy_cache_valid 200 %1s;").arg(endpoint.ttlS)));
        QVERIFY(location.contains(QStringLiteral("proxy_cache_valid 404 300s;")));
        QVERIFY(location.contains(QStringLiteral("proxy_cache_background_update %1;")
                                      .arg(endpoint.staleS > 0 ? QStringLiteral("on") : QStringLiteral("off"))));
        QVERIFY(files->script.contains('"' + endpoint.path.toUtf8() + "\": {"));
    }
}

void NginxConfigTest::nothingIsLeftToFill()
{
    static const QRegularExpression placeholder(QStringLiteral("@[A-Z_]+@"));
    for (const NginxOptions &options : bothWays()) {
        const auto files = nginxFiles(m_endpoints, options);
        QVERIFY(files);
        QVERIFY(!placeholder.match(QString::fromUtf8(files->configuration)).hasMatch());
        QVERIFY(!placeholder.match(QString::fromUtf8(files->script)).hasMatch());
        QCOMPARE(files->configuration.count('{'), files->configuration.count('}'));
    }
}

void NginxConfigTest::tlsIsVerified()
{
    const auto files = nginxFiles(m_endpoints, goodOptions());
    QVERIFY(files);
    const auto ways = files->configuration.count("proxy_pass https://api.tikliveapi.com/;");
    QCOMPARE(ways, 3); // one for each time-out
    QCOMPARE(files->configuration.count("proxy_ssl_verify on;"), ways);
    QCOMPARE(files->configuration.count("proxy_ssl_name api.tikliveapi.com;"), ways);
    QCOMPARE(files->configuration.count("proxy_ssl_trusted_certificate /etc/ssl/certs/ca-certificates.crt;"), ways);
}

void NginxConfigTest::keysPassThrough()
{
    const auto files = nginxFiles(m_endpoints, goodOptions());
    QVERIFY(files);
    QVERIFY(!files->configuration.contains("include "));
    QVERIFY(files->configuration.contains("auth_request /-/key;"));
    QVERIFY(files->configuration.contains("proxy_cache_key $edge_client_digest;"));
    QVERIFY(files->configuration.contains("inactive=1800s"));
    QVERIFY(files->script.contains("const PROOF_LIFE = 'max-age=1800, stale-while-revalidate=1800';"));
}

void NginxConfigTest::listedKeysShareOne()
{
    const auto files = nginxFiles(m_endpoints, closedOptions());
    QVERIFY(files);
    QCOMPARE(files->configuration.count("include /srv/edge/upstream.key;"), 3); // one for each time-out
    QVERIFY(!files->configuration.contains("auth_request"));
    QVERIFY(!files->configuration.contains("proxy_set_header X-Api-Key $http_x_api_key;"));
}

void NginxConfigTest::everyPathIsAbsolute()
{
    static const QRegularExpression relative(
        QStringLiteral("^\\s*(?:load_module|include|pid|error_log|access_log|[a-z_]+_path|js_import edge from) [^/]"),
        QRegularExpression::MultilineOption);
    for (const NginxOptions &options : bothWays()) {
        const auto files = nginxFiles(m_endpoints, options);
        QVERIFY(files);
        const auto match = relative.match(QString::fromUtf8(files->configuration));
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured(0)));
    }
}

void NginxConfigTest::ownerRunsTheWorkers()
{
    NginxOptions options = goodOptions();
    auto files = nginxFiles(m_endpoints, options);
    QVERIFY(files && !files->configuration.contains("\nuser "));
    options.user = QStringLiteral("www-data www-data");
    files = nginxFiles(m_endpoints, options);
    QVERIFY(files && files->configuration.contains("\nuser www-data www-data;\n"));
}

void NginxConfigTest::namesAreLookedUpWhileItRuns()
{
    NginxOptions options = goodOptions();
    options.resolvers = {QStringLiteral("192.0.2.53"), QStringLiteral("[2001:db8::53]")};
    auto files = nginxFiles(m_endpoints, options);
    QVERIFY(files);
    QVERIFY(files->configuration.contains("resolver 192.0.2.53 [2001:db8::53] ipv6=off;"));
    QCOMPARE(files->configuration.count("set $edge_api \"https://api.tikliveapi.com\";"), 3);
    QVERIFY(!files->configuration.contains("proxy_pass https://api.tikliveapi.com"));
    options.upstream = QUrl(QStringLiteral("http://127.0.0.1:8017"));
    files = nginxFiles(m_endpoints, options);
    QVERIFY(files);
    QVERIFY(!files->configuration.contains("resolver"));
}

void NginxConfigTest::plainHttpHasNoTls()
{
    NginxOptions options = goodOptions();
    options.upstream = QUrl(QStringLiteral("http://127.0.0.1:8017"));
    const auto files = nginxFiles(m_endpoints, options);
    QVERIFY(files);
    QVERIFY(!files->configuration.contains("proxy_ssl"));
    QVERIFY(files->configuration.contains("proxy_set_header Host 127.0.0.1:8017;"));
}

void NginxConfigTest::refusesOptions_data()
{
    QTest::addColumn<NginxOptions>("options");
    QTest::addColumn<QString>("named");
    NginxOptions bad = goodOptions();
    bad.listen = QStringLiteral("8080");
    QTest::newRow("a port alone") << bad << QStringLiteral("--listen");
    bad.listen = QStringLiteral("127.0.0.1:70000");
    QTest::newRow("no such port") << bad << QStringLiteral("--listen");
    bad.listen = QStringLiteral("127.0.0.1:80; include /etc/passwd");
    QTest::newRow("a directive behind the address") << bad << QStringLiteral("--listen");
    bad = goodOptions();
    bad.upstream = QUrl(QStringLiteral("ftp://example.org"));
    QTest::newRow("another scheme") << bad << QStringLiteral("--api-base");
    bad = goodOptions();
    bad.cacheDir = QStringLiteral("/srv/a;b");
    QTest::newRow("a semicolon in a path") << bad << QStringLiteral("--cache-dir");
    bad.cacheDir = QStringLiteral("/srv/@LISTEN@");
    QTest::newRow("a placeholder in a path") << bad << QStringLiteral("--cache-dir");
    bad.cacheDir = QStringLiteral("relative");
    QTest::newRow("a relative path") << bad << QStringLiteral("--cache-dir");
    bad.cacheDir = QLatin1Char('/') + QString(100, QLatin1Char('x'));
    QTest::newRow("too long for a socket") << bad << QStringLiteral("--cache-dir");
    bad = closedOptions();
    bad.closed->keyFile = QStringLiteral("/srv/\"key\"");
    QTest::newRow("a quote in the key's file") << bad << QStringLiteral("--upstream-key");
    bad = goodOptions();
    bad.folder = QStringLiteral("/srv/two words");
    QTest::newRow("a blank in the folder") << bad << QStringLiteral("--out");
    bad = goodOptions();
    bad.modulesDir = QStringLiteral("/opt/{modules}");
    QTest::newRow("a brace in the modules' folder") << bad << QStringLiteral("--modules");
    bad = goodOptions();
    bad.user = QStringLiteral("root; include x");
    QTest::newRow("a directive behind the user") << bad << QStringLiteral("the cache folder's owner");
    bad = goodOptions();
    bad.resolvers = {QStringLiteral("dns.example; include x")};
    QTest::newRow("a directive behind a name server") << bad << QStringLiteral("a name server's address");
}

void NginxConfigTest::refusesOptions()
{
    QFETCH(NginxOptions, options);
    QFETCH(QString, named);
    const auto files = nginxFiles(m_endpoints, options);
    QVERIFY(!files);
    QCOMPARE(files.error().kind, ErrorKind::Usage);
    QVERIFY(files.error().detail.startsWith(named));
}

void NginxConfigTest::clientsStandAsDigests()
{
    const auto digests = clientDigestsOf("# the team\nclient-one\n\n  client-two \r\nclient-one\n");
    QVERIFY(digests);
    QCOMPARE(digests->size(), 2);
    NginxOptions options = closedOptions();
    options.closed->clientDigests = *digests;
    const auto files = nginxFiles(m_endpoints, options);
    QVERIFY(files);
    QVERIFY(files->configuration.contains(digests->at(0).toUtf8() + " known;"));
    QVERIFY(!files->configuration.contains("client-one"));
}

void NginxConfigTest::refusesKeys_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::newRow("too short") << QByteArray("good-client\nshort\n");
    QTest::newRow("a blank inside") << QByteArray("good-client\ntwo words here\n");
    QTest::newRow("not ASCII") << QByteArray("good-client\nschl\xc3\xbcssel-eins\n");
    QTest::newRow("too long") << QByteArray("good-client\n") + QByteArray(513, 'k');
}

void NginxConfigTest::refusesKeys()
{
    QFETCH(QByteArray, keys);
    const auto digests = clientDigestsOf(keys);
    QVERIFY(!digests);
    QVERIFY(digests.error().detail.contains(QStringLiteral("line 2")));
    QVERIFY(!digests.error().detail.contains(QString::fromUtf8(keys.split('\n').at(1))));
}

void NginxConfigTest::cdnRulesNameEveryPath()
{
    const QString rules = cdnRules(m_endpoints);
    for (const Endpoint &endpoint : std::as_const(m_endpoints))
        QVERIFY2(rules.contains(endpoint.path), qPrintable(endpoint.path));
    QVERIFY(!rules.contains(QLatin1String("@TABLE@")));
}

QTEST_GUILESS_MAIN(NginxConfigTest)
#include "NginxConfigTest.moc"
