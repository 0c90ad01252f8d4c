// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/FaultBook.h"
#include "core/sandbox/HttpReply.h"

#include <QJsonDocument>
#include <QTest>

using namespace Tidemark;

namespace {
ApiAnswer profileAnswer()
{
    return {200,
            {{QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), QStringLiteral("7")}}},
             {QStringLiteral("stats"), QJsonObject{{QStringLiteral("heartCount"), qint64(11'907'467'940)}, {QStringLiteral("videoCount"), 12}}}}};
}

QJsonObject spoiled(FaultKind kind)
{
    return QJsonDocument::fromJson(spoiledReply(Fault{kind}, profileAnswer()).body).object();
}
} // namespace

class FaultTest : public QObject
{
    Q_OBJECT

private slots:
    void names_go_both_ways_data();
    void names_go_both_ways();
    void statuses_are_names_too();
    void a_fault_ends_after_its_times();
    void reserved_names_go_first_data();
    void reserved_names_go_first();
    void shapes_change_as_asked();
    void a_429_says_when_to_come_back();
};

void FaultTest::names_go_both_ways_data()
{
    QTest::addColumn<QString>("name");
    for (int kind = 0; kind <= static_cast<int>(FaultKind::EndsEarly); ++kind) {
        const QString name = faultName(static_cast<FaultKind>(kind));
        QTest::newRow(qPrintable(name)) << name;
    }
}

void FaultTest::names_go_both_ways()
{
    QFETCH(QString, name);
    const auto fault = faultNamed(name);
    QVERIFY(fault.has_value());
    QCOMPARE(faultName(fault->kind), name);
}

void FaultTest::statuses_are_names_too()
{
    QCOMPARE(faultNamed(QStringLiteral("503"))->status, 503);
    QVERIFY(!faultNamed(QStringLiteral("200")).has_value());
    QVERIFY(!faultNamed(QStringLiteral("nonsense")).has_value());
}

void FaultTest::a_fault_ends_after_its_times()
{
    FaultBook book;
    Fault twice{FaultKind::Html};
    twice.times = 2;
    book.set(QStringLiteral("/userid/"), twice);
    book.set(QStringLiteral("*"), Fault{FaultKind::Hang});
    const ApiRequest request{QStringLiteral("/userid/"), {}};
    QCOMPARE(book.take(request)->kind, FaultKind::Html);
    QCOMPARE(book.take(request)->kind, FaultKind::Html);
    QCOMPARE(book.take(request)->kind, FaultKind::Hang);
    book.clear();
    QVERIFY(!book.take(request).has_value());
}

void FaultTest::reserved_names_go_first_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("faulty");
    QTest::newRow("handle") << QStringLiteral("username") << QStringLiteral("fault_html") << true;
    QTest::newRow("handle with @") << QStringLiteral("username") << QStringLiteral("@Fault_HTML") << true;
    QTest::newRow("keyword") << QStringLiteral("keyword") << QStringLiteral("fault_html") << true;
    QTest::newRow("hashtag") << QStringLiteral("name") << QStringLiteral("fault_html") << true;
    QTest::newRow("link") << QStringLiteral("url") << QStringLiteral("https://www.tiktok.com/@fault_html/video/7613619028011027733") << true;
    QTest::newRow("ordinary") << QStringLiteral("username") << QStringLiteral("html") << false;
}

void FaultTest::reserved_names_go_first()
{
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    QFETCH(bool, faulty);
    FaultBook book;
    const auto fault = book.take(ApiRequest{QStringLiteral("/x/"), {{parameter, value}}});
    QCOMPARE(fault.has_value(), faulty);
    QVERIFY(!faulty || fault->kind == FaultKind::Html);
}

void FaultTest::shapes_change_as_asked()
{
    QVERIFY(spoiled(FaultKind::StatsInsideUser).value(QStringLiteral("user")).toObject().contains(QStringLiteral("stats")));
    QVERIFY(!spoiled(FaultKind::StatsInsideUser).contains(QStringLiteral("stats")));
    QCOMPARE(spoiled(FaultKind::Envelope).value(QStringLiteral("data")).toObject(), profileAnswer().body);
    QVERIFY(spoiled(FaultKind::WrongTypes).value(QStringLiteral("user")).isArray());
    QVERIFY(!spoiled(FaultKind::WrongKeys).contains(QStringLiteral("user")));
    const QJsonObject stats = spoiled(FaultKind::Overflow).value(QStringLiteral("stats")).toObject();
    QCOMPARE(stats.value(QStringLiteral("heartCount")).toInteger(), qint64(-977'433'948));
    QCOMPARE(stats.value(QStringLiteral("videoCount")).toInteger(), qint64(12));
}

void FaultTest::a_429_says_when_to_come_back()
{
    Fault fault{FaultKind::HttpStatus, 429};
    fault.retryAfterS = 7;
    const HttpReply reply = spoiledReply(fault, profileAnswer());
    QCOMPARE(reply.status, 429);
    QVERIFY(reply.head(0, true).contains("Retry-After: 7\r\n"));
    fault.retryAfterS = -1;
    QVERIFY(!spoiledReply(fault, profileAnswer()).head(0, true).contains("Retry-After"));
}

QTEST_GUILESS_MAIN(FaultTest)
#include "FaultTest.moc"
