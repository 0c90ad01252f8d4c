// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SharedCacheCard.h"

#include "core/engine/SharedLink.h"
#include "core/settings/Settings.h"
#include "tests/support/FakeRedis.h"
#include "tests/support/PageRig.h"
#include "ui/widgets/PriceButton.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QTest>

using namespace Tidemark;

class SharedCacheCardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anAddressIsKeptOrRefused_data();
    void anAddressIsKeptOrRefused();
    void aTestSaysTheRoundTrip();
    void aTestSaysWhatIsWrong_data();
    void aTestSaysWhatIsWrong();
    void aPasswordIsInNoFile();
};

namespace {

void type(const QWidget &card, const char *field, const QString &text)
{
    auto *line = part<QLineEdit>(card, field);
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

QString told(const QWidget &card)
{
    const auto *words = part<PlainLabel>(card, "sharedTold");
    return words->isHidden() ? QString() : words->fullText();
}

// Within a quarter of a second, which a laden machine may miss: pressed again then, as a person would.
bool answers(const QWidget &card)
{
    auto *button = part<PriceButton>(card, "testShared");
    if (button->isEnabled() && told(card).contains(QStringLiteral("did not answer in time")))
        button->click();
    return told(card).startsWith(QStringLiteral("It answers in "));
}

} // namespace

// No keychain of whoever runs this is written to.
void SharedCacheCardTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

void SharedCacheCardTest::anAddressIsKeptOrRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("an address") << "redis://Cache:7000/2" << "redis://cache:7000/2" << false;
    QTest::newRow("TLS") << "rediss://cache" << "" << true;
    QTest::newRow("a port of letters") << "redis://cache:six" << "" << true;
    QTest::newRow("a password in it") << "redis://u:s3cret@cache" << "" << true;
}

void SharedCacheCardTest::anAddressIsKeptOrRefused()
{
    QFETCH(QString, typed);
    QFETCH(bool, isRefused);
    PageRig rig;
    const SharedCacheCard card(*rig.engine);
    type(card, "sharedCache.url", typed);
    QTEST(rig.engine->settings().text(Setting::SharedCacheUrl), "kept");
    QCOMPARE(!part<PlainLabel>(card, "sharedCache.url.problem")->isHidden(), isRefused);
}

void SharedCacheCardTest::aTestSaysTheRoundTrip()
{
    FakeRedis server;
    PageRig rig;
    const SharedCacheCard card(*rig.engine);
    type(card, "sharedCache.url", server.url());
    part<PriceButton>(card, "testShared")->click();
    QTRY_VERIFY2(answers(card), qPrintable(told(card)));
    QVERIFY(part<PriceButton>(card, "testShared")->isEnabled());
    QVERIFY(server.count("PING") >= 2);
}

void SharedCacheCardTest::aTestSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("said");
    QTest::newRow("it hangs") << QByteArray() << "did not answer in time";
    QTest::newRow("it wants a password") << QByteArray("-NOAUTH Authentication required.\r\n") << "wants a password";
    QTest::newRow("it is no Redis") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << "no answer of Redis";
    QTest::newRow("it says something hostile") << QByteArray("-ERR <b>\xe2\x80\xae</b>\r\n") << "refused database 0";
}

void SharedCacheCardTest::aTestSaysWhatIsWrong()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, said);
    FakeRedis server;
    server.script = [reply](const FakeRedis::Words &) { return reply; };
    PageRig rig;
    const SharedCacheCard card(*rig.engine);
    type(card, "sharedCache.url", server.url());
    part<PriceButton>(card, "testShared")->click();
    QTRY_VERIFY2(told(card).contains(said), qPrintable(told(card)));
    QVERIFY(!told(card).contains(QChar(0x202e)));
}

void SharedCacheCardTest::aPasswordIsInNoFile()
{
    PageRig rig;
    const SharedCacheCard card(*rig.engine);
    type(card, "sharedPassword", QStringLiteral("s3cret-of-the-team"));
    QCOMPARE(part<QLineEdit>(card, "sharedPassword")->text(), QString());
    QTRY_VERIFY(!told(card).isEmpty()); // stored, or there is no keychain here
    QVERIFY(!told(card).contains(QStringLiteral("s3cret")));
    QVERIFY(QTest::qWaitFor([done = rig.engine->settings().save()] { return done.isFinished(); }));
    QDirIterator files(rig.engine->dataDir(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("s3cret"), qPrintable(file.fileName()));
    }
}

QTEST_MAIN(SharedCacheCardTest)
#include "SharedCacheCardTest.moc"
