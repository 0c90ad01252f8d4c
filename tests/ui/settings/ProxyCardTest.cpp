// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ProxyCard.h"

#include "core/engine/ProxyLink.h"
#include "core/settings/Settings.h"
#include "tests/support/PageRig.h"
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
};

namespace {

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

QTEST_MAIN(ProxyCardTest)
#include "ProxyCardTest.moc"
