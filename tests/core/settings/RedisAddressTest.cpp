// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/RedisAddress.h"

#include <QTest>

using namespace Tidemark;

class RedisAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void parsed_data();
    void parsed();
    void passwords();
    void refused_data();
    void refused();
};

void RedisAddressTest::parsed_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("isLoopback");
    QTest::newRow("a host alone") << "redis://cache.example.org" << "redis://cache.example.org:6379" << false;
    QTest::newRow("a slash and blanks around") << " redis://localhost/ " << "redis://localhost:6379" << true;
    QTest::newRow("port and database") << "redis://127.0.0.1:7001/3" << "redis://127.0.0.1:7001/3" << true;
    QTest::newRow("a user") << "redis://team@10.0.0.7:6380" << "redis://team@10.0.0.7:6380" << false;
    QTest::newRow("an escaped user") << "redis://te%40m@host" << "redis://te%40m@host:6379" << false;
    QTest::newRow("IPv6") << "redis://[::1]:6380/1" << "redis://[::1]:6380/1" << true;
    QTest::newRow("capitals") << "REDIS://Cache.Example.ORG" << "redis://cache.example.org:6379" << false;
    QTest::newRow("a password is not kept") << "redis://team:s3cret@host" << "redis://team@host:6379" << false;
}

void RedisAddressTest::parsed()
{
    QFETCH(QString, given);
    QFETCH(bool, isLoopback);
    const auto address = RedisAddress::parse(given);
    QVERIFY(address);
    QTEST(address->text(), "kept");
    QCOMPARE(address->isLoopback(), isLoopback);
    QCOMPARE(RedisAddress::parse(address->text())->text(), address->text());
}

void RedisAddressTest::passwords()
{
    QCOMPARE(RedisAddress::parse(QStringLiteral("redis://host"))->password.reveal(), QByteArray());
    const auto alone = RedisAddress::parse(QStringLiteral("redis://:p%40ss%3Aword@host:7000/2"));
    QVERIFY(alone);
    QCOMPARE(alone->user, QString());
    QCOMPARE(alone->password.reveal(), QByteArray("p@ss:word"));
    QCOMPARE(alone->db, 2);
    const auto both = RedisAddress::parse(QStringLiteral("redis://team:a:b@host"));
    QVERIFY(both);
    QCOMPARE(both->user, QStringLiteral("team"));
    QCOMPARE(both->password.reveal(), QByteArray("a:b"));
}

void RedisAddressTest::refused_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << "" << "the address";
    QTest::newRow("no scheme") << "cache.example.org:6379" << "the address";
    QTest::newRow("another scheme") << "https://host" << "the scheme";
    QTest::newRow("TLS") << "rediss://host" << "TLS";
    QTest::newRow("no host") << "redis://" << "the host";
    QTest::newRow("no host but a port") << "redis://:6379" << "the host";
    QTest::newRow("a broken host") << "redis://ho st" << "the host";
    QTest::newRow("a broken IPv6 address") << "redis://[::zz]" << "the host";
    QTest::newRow("no port") << "redis://host:" << "the port";
    QTest::newRow("a port of letters") << "redis://host:six" << "the port";
    QTest::newRow("port 0") << "redis://host:0" << "the port";
    QTest::newRow("a port too large") << "redis://host:65536" << "the port";
    QTest::newRow("a database of letters") << "redis://host/cache" << "the database";
    QTest::newRow("a negative database") << "redis://host/-1" << "the database";
    QTest::newRow("a database too large") << "redis://host/10000" << "the database";
    QTest::newRow("a query") << "redis://host/0?ssl=true" << "nothing after";
    QTest::newRow("a blank in the user") << "redis://a%20b@host" << "the user";
    QTest::newRow("a line break in the user") << "redis://a%0d%0ab@host" << "the user";
    QTest::newRow("a password before a broken port") << "redis://u:s3cret@host:x" << "the port";
}

void RedisAddressTest::refused()
{
    QFETCH(QString, given);
    QFETCH(QString, named);
    const auto address = RedisAddress::parse(given);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Usage);
    QVERIFY2(address.error().detail.contains(named), qPrintable(address.error().detail));
    QVERIFY(!address.error().detail.contains(QStringLiteral("s3cret")));
}

QTEST_GUILESS_MAIN(RedisAddressTest)
#include "RedisAddressTest.moc"
