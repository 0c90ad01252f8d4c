// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ProxyCard.h"

#include "core/engine/ProxyLink.h"
#include "core/settings/Settings.h"
#include "tests/support/FakeProxy.h"
#include "tests/support/PageRig.h"
#include "tests/support/TlsServer.h"
#include "ui/settings/ProxyTrialWords.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QLineEdit>
#include <QTest>

using namespace Tidemark;

class ProxyCardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itsRowsShowOnlyForOnesOwn();
    void aFieldIsKeptOrRefused_data();
    void aFieldIsKeptOrRefused();
    void whatIsMissingIsSaid();
    void aPasswordIsInNoFile();
    void theFieldsAreTriedAsTheyStand_data();
    void theFieldsAreTriedAsTheyStand();
    void whatCannotBeTriedIsSaid();
    void aTryEndsWhereItMeansNothingMore_data();
    void aTryEndsWhereItMeansNothingMore();
    void howFarItReachesIsSaidInWords();
};

namespace {

// An engine whose API is on another machine, to which a proxy leads.
class FarRig
{
public:
    FarRig()
    {
        EngineOptions options;
        options.dataDir = m_folder.path();
        options.apiBase = QStringLiteral("https://api.tidemark.test");
        options.key = "a-key-for-tests";
        auto opened = Engine::open(options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        engine = std::move(*opened);
    }
    ~FarRig() { QCoro::waitFor(engine->shutdown()); }
    Q_DISABLE_COPY_MOVE(FarRig)

    std::unique_ptr<Engine> engine;

private:
    QTemporaryDir m_folder;
};

// And leaves it there: nothing is taken over.
void enter(const QWidget &card, const char *field, const QString &text)
{
    auto *line = part<QLineEdit>(card, field);
    line->selectAll();
    QTest::keyClicks(line, text);
}

void type(const QWidget &card, const char *field, const QString &text)
{
    auto *line = part<QLineEdit>(card, field);
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void choose(const QWidget &card, const QString &kind)
{
    part<SegmentedControl>(card, "proxyKind")->findChild<QAbstractButton *>(QStringLiteral("segment-") + kind)->click();
}

QString words(const QWidget &card, const char *name)
{
    const auto *label = part<PlainLabel>(card, name);
    return label->isHidden() ? QString() : label->fullText();
}

} // namespace

// No keychain of whoever runs this is written to.
void ProxyCardTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    trustTlsServer();
}

void ProxyCardTest::itsRowsShowOnlyForOnesOwn()
{
    PageRig rig;
    const ProxyCard card(*rig.engine);
    const auto *row = part<QWidget>(card, "proxy.host.row");
    QCOMPARE(part<SegmentedControl>(card, "proxyKind")->current(), QStringLiteral("system"));
    QVERIFY(row->isHidden());
    for (const char *kind : {"http", "socks5"}) {
        choose(card, QLatin1String(kind));
        QCOMPARE(rig.engine->settings().text(Setting::ProxyKind), QLatin1String(kind));
        QVERIFY(!row->isHidden());
    }
    choose(card, QStringLiteral("none"));
    QVERIFY(row->isHidden());
    QCOMPARE(words(card, "proxyState"), QString());
}

void ProxyCardTest::aFieldIsKeptOrRefused_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("kept");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("a host") << QByteArray("proxy.host") << "Proxy.Example.com" << QVariant(QStringLiteral("proxy.example.com")) << false;
    QTest::newRow("a host with blanks") << QByteArray("proxy.host") << "my proxy" << QVariant(QStringLiteral("")) << true;
    QTest::newRow("an address with a scheme") << QByteArray("proxy.host") << "http://proxy" << QVariant(QStringLiteral("")) << true;
    QTest::newRow("a port") << QByteArray("proxy.port") << "3128" << QVariant(3'128) << false;
    QTest::newRow("port 0") << QByteArray("proxy.port") << "0" << QVariant(8'080) << true;
    QTest::newRow("a port that is too large") << QByteArray("proxy.port") << "65536" << QVariant(8'080) << true;
    QTest::newRow("a port of letters") << QByteArray("proxy.port") << "web" << QVariant(8'080) << true;
    QTest::newRow("a name") << QByteArray("proxy.user") << "OFFICE\\me" << QVariant(QStringLiteral("OFFICE\\me")) << false;
    QTest::newRow("a name with a colon") << QByteArray("proxy.user") << "me:word" << QVariant(QStringLiteral("")) << true;
}

void ProxyCardTest::aFieldIsKeptOrRefused()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    QFETCH(QVariant, kept);
    QFETCH(bool, isRefused);
    PageRig rig;
    const ProxyCard card(*rig.engine);
    choose(card, QStringLiteral("http"));
    type(card, field.constData(), typed);
    QCOMPARE(rig.engine->settings().value(*settingOf(QString::fromLatin1(field))), kept);
    QCOMPARE(!words(card, (field + ".problem").constData()).isEmpty(), isRefused);
}

void ProxyCardTest::whatIsMissingIsSaid()
{
    PageRig rig;
    const ProxyCard card(*rig.engine);
    choose(card, QStringLiteral("http"));
    QVERIFY(words(card, "proxyState").contains(QStringLiteral("has an address")));
    type(card, "proxy.host", QStringLiteral("proxy.example.com"));
    QCOMPARE(words(card, "proxyState"), QString());
    QVERIFY(!part<QLineEdit>(card, "proxyPassword")->isEnabled()); // whose would it be?
    type(card, "proxy.user", QStringLiteral("me"));
    QVERIFY(part<QLineEdit>(card, "proxyPassword")->isEnabled());
    QVERIFY(rig.engine->settings().set(Setting::ProxyPassword, true)); // and no keychain is here
    QTRY_VERIFY(words(card, "proxyState").startsWith(QStringLiteral("Nothing can be sent: ")));
}

void ProxyCardTest::aPasswordIsInNoFile()
{
    PageRig rig;
    const ProxyCard card(*rig.engine);
    choose(card, QStringLiteral("socks5"));
    type(card, "proxy.user", QStringLiteral("me"));
    type(card, "proxyPassword", QStringLiteral("s3cret-of-the-proxy"));
    QCOMPARE(part<QLineEdit>(card, "proxyPassword")->text(), QString());
    QTRY_VERIFY(!words(card, "proxyTold").isEmpty()); // stored, or there is no keychain here
    QVERIFY(!words(card, "proxyTold").contains(QStringLiteral("s3cret")));
    QVERIFY(QTest::qWaitFor([done = rig.engine->settings().save()] { return done.isFinished(); }));
    QDirIterator files(rig.engine->dataDir(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("s3cret"), qPrintable(file.fileName()));
    }
}

void ProxyCardTest::theFieldsAreTriedAsTheyStand_data()
{
    using Manner = FakeProxy::Manner;
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QString>("words");
    for (const char *kind : {"http", "socks5"}) {
        QTest::addRow("%s: reached", kind) << kind << Manner::Tunnel << QByteArray("me:s3cret")
                                           << QStringLiteral("api.tidemark.test is reached through the proxy %1, in ");
        QTest::addRow("%s: refused", kind) << kind << Manner::Tunnel << QByteArray("me:another")
                                           << QStringLiteral("The proxy %1 refused the user name or the password.");
        QTest::addRow("%s: closed", kind) << kind << Manner::Close << QByteArray()
                                          << QStringLiteral("The proxy %1 closed the connection without an answer.");
    }
}

void ProxyCardTest::theFieldsAreTriedAsTheyStand()
{
    QFETCH(QString, kind);
    QFETCH(FakeProxy::Manner, manner);
    QFETCH(QByteArray, wanted);
    QFETCH(QString, words);
    TlsServer server(100);
    FakeProxy proxy;
    proxy.target = server.serverPort();
    proxy.manner = manner;
    proxy.wanted = wanted;
    FarRig rig;
    const ProxyCard card(*rig.engine);
    choose(card, kind);
    type(card, "proxy.user", QStringLiteral("me")); // its password can be typed from then on
    enter(card, "proxy.host", QStringLiteral("127.0.0.1"));
    enter(card, "proxy.port", QString::number(proxy.port()));
    enter(card, "proxyPassword", QStringLiteral("s3cret"));
    auto *button = part<PriceButton>(card, "testProxy");
    button->click();
    QCOMPARE(button->label(), QStringLiteral("Stop"));
    QTRY_COMPARE(button->label(), QStringLiteral("Test"));
    const QString told = ::words(card, "proxyTested");
    QVERIFY2(told.startsWith(words.arg(QStringLiteral("127.0.0.1:%1").arg(proxy.port()))), qPrintable(told));
    QVERIFY(rig.engine->settings().text(Setting::ProxyHost).isEmpty());
    QVERIFY(!rig.engine->settings().flag(Setting::ProxyPassword));
    QCOMPARE(server.requests, 0);
}

void ProxyCardTest::whatCannotBeTriedIsSaid()
{
    FarRig rig;
    const ProxyCard card(*rig.engine);
    auto *button = part<PriceButton>(card, "testProxy");
    choose(card, QStringLiteral("http"));
    button->click();
    QVERIFY(words(card, "proxyTested").contains(QStringLiteral("before the address")));
    enter(card, "proxy.host", QStringLiteral("127.0.0.1"));
    QCOMPARE(words(card, "proxyTested"), QString()); // it was of other fields
    enter(card, "proxy.port", QStringLiteral("70000"));
    button->click();
    QVERIFY(words(card, "proxyTested").contains(QStringLiteral("before the address")));
    enter(card, "proxy.port", QStringLiteral("9"));
    rig.engine->setOffline(true);
    button->click();
    QVERIFY(words(card, "proxyTested").startsWith(QStringLiteral("You are offline")));
    QCOMPARE(button->label(), QStringLiteral("Test"));
}

void ProxyCardTest::aTryEndsWhereItMeansNothingMore_data()
{
    using Act = std::function<void(ProxyCard &)>;
    QTest::addColumn<Act>("act");
    QTest::newRow("a field is changed") << Act([](ProxyCard &card) { enter(card, "proxy.host", QStringLiteral("another")); });
    QTest::newRow("a password is typed") << Act([](ProxyCard &card) { enter(card, "proxyPassword", QStringLiteral("x")); });
    QTest::newRow("another kind is chosen") << Act([](ProxyCard &card) { choose(card, QStringLiteral("none")); });
    QTest::newRow("it is stopped") << Act([](ProxyCard &card) { part<PriceButton>(card, "testProxy")->click(); });
    QTest::newRow("the page is left") << Act([](ProxyCard &card) { card.hide(); });
}

void ProxyCardTest::aTryEndsWhereItMeansNothingMore()
{
    using Act = std::function<void(ProxyCard &)>;
    QFETCH(Act, act);
    FakeProxy proxy;
    proxy.manner = FakeProxy::Manner::Hang;
    FarRig rig;
    ProxyCard card(*rig.engine);
    choose(card, QStringLiteral("http"));
    type(card, "proxy.host", QStringLiteral("127.0.0.1"));
    type(card, "proxy.port", QString::number(proxy.port()));
    type(card, "proxy.user", QStringLiteral("me"));
    QWidget &page = card;
    page.show();
    part<PriceButton>(card, "testProxy")->click();
    QTRY_COMPARE(proxy.asked.size(), 1);
    QCOMPARE(part<PlainLabel>(card, "proxyTested")->fullText(), QStringLiteral("Trying…"));
    QCOMPARE(rig.engine->proxy().running(), 1);
    act(card);
    QTRY_COMPARE(rig.engine->proxy().running(), 0);
    QVERIFY(part<PlainLabel>(card, "proxyTested")->isHidden());
    QCOMPARE(part<PriceButton>(card, "testProxy")->label(), QStringLiteral("Test"));
}

void ProxyCardTest::howFarItReachesIsSaidInWords()
{
    QSet<QString> said;
    int count = 0;
    for (const char *proxy : {"", "10.0.0.1:8080"}) {
        for (int reach = 0; reach <= int(ProxyReach::Unused); ++reach) {
            const bool isOfProxy = reach >= int(ProxyReach::ProxyNotFound) && reach <= int(ProxyReach::NotAllowed);
            if (isOfProxy && !*proxy) // none was asked
                continue;
            if (reach == int(ProxyReach::Unused) && *proxy)
                continue;
            const ProxyReport report{ProxyReach(reach), QLatin1String(proxy), QStringLiteral("api.tidemark.test"), QStringLiteral("a wrong name"), 12.4};
            const QString text = proxyTrialWords(report);
            QVERIFY2(text.endsWith(QLatin1Char('.')) && !text.contains(QLatin1Char('%')), qPrintable(text));
            QVERIFY2(text.contains(isOfProxy ? report.proxy : report.host), qPrintable(text));
            said.insert(text);
            ++count;
        }
    }
    QCOMPARE(said.size(), count); // each its own
    QVERIFY(proxyTrialWords(ProxyReport()).isEmpty());
}

QTEST_MAIN(ProxyCardTest)
#include "ProxyCardTest.moc"
