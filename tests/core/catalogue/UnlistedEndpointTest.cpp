// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Query.h"
#include "core/catalogue/UnlistedEndpoint.h"

#include <QTest>

using namespace Tidemark;

class UnlistedEndpointTest : public QObject
{
    Q_OBJECT

private slots:
    void aPathIsAsked();
    void whatIsNoPathIsRefused_data();
    void whatIsNoPathIsRefused();
    void parametersAreNamed_data();
    void parametersAreNamed();
    void parametersAreTyped();
};

void UnlistedEndpointTest::aPathIsAsked()
{
    const auto endpoint = unlistedEndpoint(QStringLiteral(" /shop/items/ "), {QStringLiteral("id")});
    QVERIFY(endpoint);
    QCOMPARE(endpoint->path, QStringLiteral("/shop/items/"));
    QVERIFY(endpoint->ttlS > 0 && endpoint->staleS > 0 && endpoint->timeoutS > 0);
    const auto query = Query::make(*endpoint, {{QStringLiteral("id"), QStringLiteral("a b")}});
    QVERIFY(query);
    QCOMPARE(query->encoded(), QByteArray("id=a+b"));
    QVERIFY(query->cacheKey().startsWith(QStringLiteral("tla:global:shop/items:")));
    QVERIFY(isPathText(QStringLiteral("/x/")));
    QVERIFY(!isPathText(QStringLiteral("user-posts")));
}

void UnlistedEndpointTest::whatIsNoPathIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("empty") << QString();
    QTest::newRow("a slash") << QStringLiteral("/");
    QTest::newRow("a host") << QStringLiteral("https://evil.example/x/");
    QTest::newRow("a host without scheme") << QStringLiteral("//evil.example/x/");
    QTest::newRow("up") << QStringLiteral("/../admin/");
    QTest::newRow("up, encoded") << QStringLiteral("/%2e%2e/admin/");
    QTest::newRow("a query") << QStringLiteral("/x/?key=1");
    QTest::newRow("a line break") << QStringLiteral("/x/\nHost: evil");
    QTest::newRow("user info") << QStringLiteral("/@evil.example/");
    QTest::newRow("long") << QLatin1Char('/') + QString(200, QLatin1Char('a'));
}

void UnlistedEndpointTest::whatIsNoPathIsRefused()
{
    QFETCH(QString, path);
    const auto endpoint = unlistedEndpoint(path, {});
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, ErrorKind::Usage);
    QVERIFY(endpoint.error().detail.startsWith(QStringLiteral("endpoint: ")));
}

void UnlistedEndpointTest::parametersAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("usual") << QStringLiteral("cursor") << true;
    QTest::newRow("with a dash") << QStringLiteral("sort-by") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("with an ampersand") << QStringLiteral("a&b") << false;
    QTest::newRow("a key") << QStringLiteral("key") << false;
    QTest::newRow("an API key") << QStringLiteral("X-Api-Key") << false;
    QTest::newRow("a token") << QStringLiteral("access_token") << false;
    QTest::newRow("a keyword") << QStringLiteral("keyword") << true;
}

void UnlistedEndpointTest::parametersAreNamed()
{
    QFETCH(QString, name);
    const auto endpoint = unlistedEndpoint(QStringLiteral("/x/"), {name});
    QTEST(endpoint.has_value(), "isTaken");
}

void UnlistedEndpointTest::parametersAreTyped()
{
    const auto values = typedParameters(QStringLiteral(" id=7&sort=new=er& "));
    QVERIFY(values);
    QCOMPARE(*values, (QMap<QString, QString>{{QStringLiteral("id"), QStringLiteral("7")}, {QStringLiteral("sort"), QStringLiteral("new=er")}}));
    QVERIFY(typedParameters(QString())->isEmpty());
    const auto wrong = typedParameters(QStringLiteral("id=7&sort"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().detail, QStringLiteral("parameters: expected name=value, got \"sort\""));
}

QTEST_MAIN(UnlistedEndpointTest)
#include "UnlistedEndpointTest.moc"
