// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Setting.h"

#include <QTest>

using namespace Tidemark;

// Of the values that are more than a number or a choice: the proxy's.
class SettingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kept_data();
    void kept();
    void refused_data();
    void refused();
};

void SettingTest::kept_data()
{
    QTest::addColumn<Setting>("key");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a proxy by name") << Setting::ProxyHost << " Proxy.Example.com " << "proxy.example.com";
    QTest::newRow("a proxy by address") << Setting::ProxyHost << "10.0.0.1" << "10.0.0.1";
    QTest::newRow("a proxy by address, IPv6") << Setting::ProxyHost << "FD00::1" << "fd00::1";
    QTest::newRow("the same in brackets") << Setting::ProxyHost << "[fd00::1]" << "fd00::1";
    QTest::newRow("no proxy is named") << Setting::ProxyHost << " " << "";
    QTest::newRow("a name") << Setting::ProxyUser << "OFFICE\\me" << "OFFICE\\me";
    QTest::newRow("a name with a blank and an umlaut") << Setting::ProxyUser << QString::fromUtf8("J\u00fcrgen M") << QString::fromUtf8("J\u00fcrgen M");
    QTest::newRow("no name") << Setting::ProxyUser << "" << "";
}

void SettingTest::kept()
{
    QFETCH(Setting, key);
    QFETCH(QString, given);
    const auto checked = checkedSetting(key, given);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    QTEST(checked->toString(), "kept");
}

void SettingTest::refused_data()
{
    QTest::addColumn<Setting>("key");
    QTest::addColumn<QVariant>("given");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, Setting key, const QVariant &given, const char *said) {
        QTest::newRow(name) << key << given << QString::fromLatin1(said);
    };
    row("a kind", Setting::ProxyKind, QStringLiteral("ftp"), "proxy.kind: expected one of system, none, http, socks5");
    row("blanks", Setting::ProxyHost, QStringLiteral("my proxy"), "proxy.host: expected a name or an address, without http://");
    row("a scheme", Setting::ProxyHost, QStringLiteral("http://proxy"), "proxy.host: expected");
    row("a port behind the host", Setting::ProxyHost, QStringLiteral("proxy:8080"), "proxy.host: expected");
    row("a user before the host", Setting::ProxyHost, QStringLiteral("me@proxy"), "proxy.host: expected");
    row("a line break", Setting::ProxyHost, QStringLiteral("proxy\nHost: x"), "proxy.host: expected");
    row("a host without end", Setting::ProxyHost, QString(254, QLatin1Char('a')), "proxy.host: expected");
    row("a host that is a number", Setting::ProxyHost, 7, "proxy.host");
    row("port 0", Setting::ProxyPort, 0, "proxy.port: expected a whole number from 1 to 65535");
    row("a port above 16 bits", Setting::ProxyPort, 65'536, "proxy.port: expected");
    row("a port as text", Setting::ProxyPort, QStringLiteral("8080"), "proxy.port: expected");
    row("a colon", Setting::ProxyUser, QStringLiteral("me:word"), "proxy.user: expected a user name");
    row("a header behind the name", Setting::ProxyUser, QStringLiteral("me\r\nHost: x"), "proxy.user: expected");
    row("a name without end", Setting::ProxyUser, QString(256, QLatin1Char('a')), "proxy.user: expected");
    row("a password in place of the flag", Setting::ProxyPassword, QStringLiteral("s3cret"), "proxy.passwordInKeychain");
}

void SettingTest::refused()
{
    QFETCH(Setting, key);
    QFETCH(QVariant, given);
    QFETCH(QString, said);
    const auto checked = checkedSetting(key, given);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Usage);
    QVERIFY2(checked.error().detail.contains(said), qPrintable(checked.error().detail));
}

QTEST_GUILESS_MAIN(SettingTest)
#include "SettingTest.moc"
