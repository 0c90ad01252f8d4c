// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ProxyLink.h"

#include "core/engine/Engine.h"
#include "core/engine/Questions.h"
#include "core/settings/Settings.h"
#include "tests/support/FakeProxy.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

namespace {

const QUrl kFar(QStringLiteral("https://api.tidemark.test/"));
const QByteArray kPassword = QByteArrayLiteral("canary-of-the-proxy");

// A keychain that says how often it was asked.
class CountingKeychain final : public KeyStore
{
public:
    CountingKeychain(Result<std::optional<Secret>> held, int &reads)
        : m_held(std::move(held))
        , m_reads(reads)
    {
    }
    [[nodiscard]] QString place() const override { return QStringLiteral("keychain"); }
    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read() override
    {
        ++m_reads;
        Result<std::optional<Secret>> held = m_held;
        co_return held;
    }
    [[nodiscard]] QCoro::Task<Status> write(Secret secret) override
    {
        m_held = std::optional<Secret>(std::move(secret));
        co_return Status();
    }
    [[nodiscard]] QCoro::Task<Status> remove() override
    {
        m_held = std::optional<Secret>();
        co_return Status();
    }

private:
    Result<std::optional<Secret>> m_held;
    int &m_reads;
};

QNetworkProxy proxyOf(const ProxyLink &link)
{
    return link.route()->proxiesFor(QNetworkProxyQuery(QUrl(QStringLiteral("https://api.tidemark.test/")))).constFirst();
}

QString whyNot(Engine &engine)
{
    const auto answer = QCoro::waitFor(engine.questions().profile(QStringLiteral("nobody"), {}));
    return answer ? QString() : answer.error().detail;
}

} // namespace

class ProxyLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theKeychainIsAskedOnlyWhereItMustBe_data();
    void theKeychainIsAskedOnlyWhereItMustBe();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void aPasswordIsInUseAtOnceAndInNoFile();
    void anEngineAsksByIt();
    void aTestTakesTheKeptPasswordOrTheTypedOne_data();
    void aTestTakesTheKeptPasswordOrTheTypedOne();
    void theNewestTestIsTheOnlyOne();
    void theStatusNamesTheWay_data();
    void theStatusNamesTheWay();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("settings.json")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProxyLinkTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ProxyLinkTest::theKeychainIsAskedOnlyWhereItMustBe_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<int>("reads");
    QTest::newRow("the system's") << "system" << "me" << true << 0;
    QTest::newRow("none") << "none" << "me" << true << 0;
    QTest::newRow("one's own that asks for no name") << "http" << "" << true << 0;
    QTest::newRow("one's own, no password was given") << "http" << "me" << false << 0;
    QTest::newRow("one's own with a password") << "socks5" << "me" << true << 1;
}

void ProxyLinkTest::theKeychainIsAskedOnlyWhereItMustBe()
{
    QFETCH(QString, kind);
    QFETCH(QString, user);
    QFETCH(bool, isKept);
    Settings settings(path());
    QVERIFY(settings.set(Setting::ProxyKind, kind));
    QVERIFY(settings.set(Setting::ProxyHost, QStringLiteral("proxy.example.com")));
    QVERIFY(settings.set(Setting::ProxyUser, user));
    QVERIFY(settings.set(Setting::ProxyPassword, isKept));
    int reads = 0;
    const ProxyLink link(settings, std::make_unique<CountingKeychain>(std::optional<Secret>(Secret(kPassword)), reads));
    QTRY_VERIFY(link.route()->isDecided());
    QTEST(reads, "reads");
    QCOMPARE(proxyOf(link).password(), reads > 0 ? QString::fromUtf8(kPassword) : QString());
}

void ProxyLinkTest::whatIsWrongIsSaid_data()
{
    using Held = Result<std::optional<Secret>>;
    QTest::addColumn<QString>("host");
    QTest::addColumn<std::shared_ptr<Held>>("held");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *host, Held held, const char *said) {
        QTest::newRow(name) << QString::fromLatin1(host) << std::make_shared<Held>(std::move(held)) << QString::fromLatin1(said);
    };
    row("no address", "", Held(std::optional<Secret>()), "proxy.host");
    row("a password that is gone", "proxy", Held(std::optional<Secret>()), "no longer in the keychain");
    row("a locked keychain", "proxy", Held(fail(ErrorKind::LocalData, QStringLiteral("it is locked"))),
        "could not be read: it is locked");
}

void ProxyLinkTest::whatIsWrongIsSaid()
{
    QFETCH(QString, host);
    QFETCH(std::shared_ptr<Result<std::optional<Secret>>>, held);
    QFETCH(QString, said);
    Settings settings(path());
    int reads = 0;
    const ProxyLink link(settings, std::make_unique<CountingKeychain>(*held, reads));
    QVERIFY(settings.set(Setting::ProxyKind, QStringLiteral("http")));
    QVERIFY(settings.set(Setting::ProxyHost, host));
    QVERIFY(settings.set(Setting::ProxyUser, QStringLiteral("me")));
    QVERIFY(settings.set(Setting::ProxyPassword, true));
    QVERIFY(!link.route()->isDecided()); // nothing goes out the old way
    QTRY_VERIFY(link.route()->isDecided());
    QVERIFY2(link.problem().contains(said), qPrintable(link.problem()));
    QCOMPARE(link.route()->refusalFor(QStringLiteral("api.tidemark.test")), link.problem());
    QCOMPARE(link.route()->refusalFor(QStringLiteral("127.0.0.1")), QString());
    QVERIFY(settings.set(Setting::ProxyKind, QStringLiteral("none")));
    QTRY_VERIFY(link.route()->isDecided());
    QCOMPARE(link.problem(), QString());
}

void ProxyLinkTest::aPasswordIsInUseAtOnceAndInNoFile()
{
    Settings settings(path());
    int reads = 0;
    ProxyLink link(settings, std::make_unique<CountingKeychain>(std::optional<Secret>(), reads));
    QVERIFY(settings.set(Setting::ProxyKind, QStringLiteral("http")));
    QVERIFY(settings.set(Setting::ProxyHost, QStringLiteral("proxy")));
    QVERIFY(settings.set(Setting::ProxyUser, QStringLiteral("me")));
    for (const QByteArray &password : {kPassword, QByteArray("another-one")}) {
        QVERIFY(QCoro::waitFor(link.setPassword(password)));
        QTRY_COMPARE(proxyOf(link).password(), QString::fromUtf8(password));
    }
    const QFuture<Status> saving = settings.save();
    QTRY_VERIFY(saving.isFinished());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("proxy.passwordInKeychain"));
    QVERIFY(!bytes.contains("another-one"));
    QVERIFY(QCoro::waitFor(link.removePassword()));
    QTRY_COMPARE(proxyOf(link).password(), QString());
    QVERIFY(!QCoro::waitFor(link.setPassword("two\nlines")));
}

void ProxyLinkTest::anEngineAsksByIt()
{
    FakeProxy proxy;
    proxy.manner = FakeProxy::Manner::Refuse;
    EngineOptions options;
    options.dataDir = m_folder->path();
    options.apiBase = QStringLiteral("https://api.tidemark.test");
    options.key = "a-key-for-tests";
    auto opened = Engine::open(options);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    Engine &engine = **opened;
    QVERIFY(engine.settings().set(Setting::ProxyHost, QStringLiteral("127.0.0.1")));
    QVERIFY(engine.settings().set(Setting::ProxyPort, proxy.port()));
    QVERIFY(engine.settings().set(Setting::ProxyKind, QStringLiteral("http")));
    // More often than a host may fail before it is left alone for a while: that would be for the API's own failures.
    for (int i = 1; i <= 7; ++i) {
        const QString why = whyNot(engine);
        QVERIFY2(why.contains(QStringLiteral("the proxy 127.0.0.1:%1").arg(proxy.port())), qPrintable(why));
        QCOMPARE(proxy.asked.size(), i);
    }
    QVERIFY(engine.settings().set(Setting::ProxyHost, QString()));
    QVERIFY(whyNot(engine).contains(QStringLiteral("proxy.host")));
    QCoro::waitFor(engine.shutdown());
}

void ProxyLinkTest::aTestTakesTheKeptPasswordOrTheTypedOne_data()
{
    using Held = Result<std::optional<Secret>>;
    QTest::addColumn<std::shared_ptr<Held>>("held");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("given"); // to the proxy; empty: it is not asked
    const auto kept = std::make_shared<Held>(std::optional<Secret>(Secret(kPassword)));
    const auto none = std::make_shared<Held>(std::optional<Secret>());
    const auto locked = std::make_shared<Held>(fail(ErrorKind::LocalData, QStringLiteral("it is locked")));
    QTest::newRow("the kept one") << kept << QByteArray() << QByteArray("me:" + kPassword);
    QTest::newRow("the typed one") << kept << QByteArray("typed") << QByteArray("me:typed");
    QTest::newRow("the typed one, the keychain is locked") << locked << QByteArray("typed") << QByteArray("me:typed");
    QTest::newRow("none is kept any more") << none << QByteArray() << QByteArray();
    QTest::newRow("the keychain is locked") << locked << QByteArray() << QByteArray();
    QTest::newRow("a typed one of two lines") << kept << QByteArray("two\nlines") << QByteArray();
}

void ProxyLinkTest::aTestTakesTheKeptPasswordOrTheTypedOne()
{
    QFETCH(std::shared_ptr<Result<std::optional<Secret>>>, held);
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, given);
    FakeProxy proxy;
    proxy.wanted = "nobody:has-it";
    Settings settings(path());
    QVERIFY(settings.set(Setting::ProxyPassword, true));
    int reads = 0;
    ProxyLink link(settings, std::make_unique<CountingKeychain>(*held, reads));
    ProxyChoice choice;
    choice.kind = ProxyKind::Http;
    choice.host = QStringLiteral("127.0.0.1");
    choice.port = proxy.port();
    choice.user = QStringLiteral("me");
    const auto report = QCoro::waitFor(link.test(choice, typed, kFar));
    QCOMPARE(bool(report), !given.isEmpty());
    QCOMPARE(proxy.credentials.value(0), given);
    QCOMPARE(reads, typed.isEmpty() ? 1 : 0);
    if (report)
        QCOMPARE(report->reach, ProxyReach::PasswordRefused);
    QCOMPARE(settings.text(Setting::ProxyKind), QStringLiteral("system")); // nothing is set by it
}

void ProxyLinkTest::theNewestTestIsTheOnlyOne()
{
    FakeProxy first;
    FakeProxy second;
    first.manner = FakeProxy::Manner::Hang;
    second.manner = FakeProxy::Manner::Refuse;
    Settings settings(path());
    ProxyLink link(settings, nullptr);
    ProxyChoice choice;
    choice.kind = ProxyKind::Http;
    choice.host = QStringLiteral("127.0.0.1");
    choice.port = first.port();
    ProxyReach old = ProxyReach::Reached;
    bool isOldOver = false;
    link.test(choice, {}, kFar).then([&](const Result<ProxyReport> &report) {
        isOldOver = true;
        if (report)
            old = report->reach;
    });
    QTRY_COMPARE(first.asked.size(), 1);
    choice.port = second.port();
    const auto report = QCoro::waitFor(link.test(choice, {}, kFar));
    QVERIFY(report);
    QCOMPARE(report->reach, ProxyReach::NotAllowed);
    QTRY_VERIFY(isOldOver);
    QCOMPARE(old, ProxyReach::Stopped);
    QCOMPARE(link.running(), 0);
}

void ProxyLinkTest::theStatusNamesTheWay_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isProblem");
    const QString host = QStringLiteral("proxy.example.com");
    QTest::newRow("the system's, which there is none") << "system" << host << "me" << "" << "" << false;
    QTest::newRow("none") << "none" << host << "me" << "" << "" << false;
    QTest::newRow("one's own") << "http" << host << "" << "proxy.example.com:8080" << "" << false;
    QTest::newRow("one's own with a password") << "socks5" << "::1" << "me" << "[::1]:8080" << "keychain" << false;
    QTest::newRow("one's own without an address") << "http" << "" << "me" << ":8080" << "keychain" << true;
}

void ProxyLinkTest::theStatusNamesTheWay()
{
    QFETCH(QString, kind);
    QFETCH(QString, host);
    QFETCH(QString, user);
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qunsetenv(name);
    Settings settings(path());
    QVERIFY(settings.set(Setting::ProxyKind, kind));
    QVERIFY(settings.set(Setting::ProxyHost, host));
    QVERIFY(settings.set(Setting::ProxyUser, user));
    QVERIFY(settings.set(Setting::ProxyPassword, true));
    int reads = 0;
    ProxyLink link(settings, std::make_unique<CountingKeychain>(std::optional<Secret>(Secret(kPassword)), reads));
    const ProxyStatus status = QCoro::waitFor(link.status(kFar));
    QTEST(status.address, "address");
    QTEST(status.passwordPlace, "place");
    QTEST(!status.problem.isEmpty(), "isProblem");
}

QTEST_GUILESS_MAIN(ProxyLinkTest)
#include "ProxyLinkTest.moc"
