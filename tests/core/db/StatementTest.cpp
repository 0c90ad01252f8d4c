// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Connection.h"
#include "core/db/RepeatedText.h"
#include "tests/core/db/DatabaseFixture.h"

using namespace Tidemark;

// What a row says, and how a query ends: rows beyond the first come straight from SQLite.
class StatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEveryType_data();
    void readsEveryType();
    void aTextThatRowsShareIsMadeOnce();
    void aQueryEnds();
    void aQueryThatIsLeftBeginsAnew();
    void aFaultInALaterRowIsTold();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

void StatementTest::init()
{
    auto opened = Connection::open(m_folder.filePath(QStringLiteral("statement.db")));
    QVERIFY(opened);
    m_connection = std::move(*opened);
}

void StatementTest::readsEveryType_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<qint64>("integer");
    QTest::addColumn<double>("real");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("blob");
    QTest::addColumn<bool>("isNull");
    const QString arabic = QString::fromUtf8("\u0645\u062a\u0627\u0628\u0639");
    QTest::newRow("a number") << QVariant(42) << qint64(42) << 42.0 << QStringLiteral("42") << QByteArray("42") << false;
    QTest::newRow("a large one") << QVariant(qint64(11'907'467'940)) << qint64(11'907'467'940) << 11'907'467'940.0
                                 << QStringLiteral("11907467940") << QByteArray("11907467940") << false;
    QTest::newRow("a fraction") << QVariant(2.5) << qint64(3) << 2.5 << QStringLiteral("2.5") << QByteArray("2.5") << false;
    QTest::newRow("below zero") << QVariant(-2.6) << qint64(-3) << -2.6 << QStringLiteral("-2.6") << QByteArray("-2.6") << false;
    QTest::newRow("text") << QVariant(arabic) << qint64(0) << 0.0 << arabic << arabic.toUtf8() << false;
    QTest::newRow("empty text") << QVariant(QStringLiteral("")) << qint64(0) << 0.0 << QStringLiteral("") << QByteArray("")
                                << false;
    QTest::newRow("bytes") << QVariant(QByteArray("\x01\x00\xff", 3)) << qint64(0) << 0.0
                           << QString::fromUtf8("\x01\x00\xff", 3) << QByteArray("\x01\x00\xff", 3) << false;
    QTest::newRow("nothing") << QVariant() << qint64(0) << 0.0 << QString() << QByteArray() << true;
}

void StatementTest::readsEveryType()
{
    QFETCH(QVariant, value);
    // The first row is fetched with the query, the second by itself.
    auto rows = m_connection->query(Sql("SELECT ?1 UNION ALL SELECT ?1"), {value});
    QVERIFY(rows);
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(rows->next().value_or(false), true);
        QTEST(rows->integer(0), "integer");
        QTEST(rows->real(0), "real");
        QTEST(rows->isNull(0), "isNull");
        QCOMPARE(rows->value(0).isNull(), value.isNull());
        QCOMPARE(rows->value(0).toString(), value.toString());
        QCOMPARE(rows->count(0).has_value(), !value.isNull());
        QTEST(rows->blob(0), "blob");
        QTEST(rows->text(0), "text");
    }
}

void StatementTest::aTextThatRowsShareIsMadeOnce()
{
    auto rows = m_connection->query(Sql("SELECT value FROM json_each('[\"\", \"a\", \"a\", \"\\u00e4\", null, \"a\"]')"));
    QVERIFY(rows);
    RepeatedText shared;
    QStringList texts;
    while (rows->next().value_or(false)) {
        QCOMPARE(QString::fromUtf8(rows->bytes(0)), rows->text(0));
        texts.append(shared.read(*rows, 0));
    }
    QCOMPARE(texts.join(QLatin1Char('|')), QStringLiteral("|a|a|ä||a"));
    QVERIFY(texts.at(1).constData() == texts.at(2).constData());
}

void StatementTest::aQueryEnds()
{
    for (const int count : {0, 1, 3}) {
        auto rows = m_connection->query(Sql("SELECT 1 FROM (SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) LIMIT ?1"), {count});
        QVERIFY(rows);
        for (int row = 0; row < count; ++row)
            QCOMPARE(rows->next().value_or(false), true);
        for (int again = 0; again < 3; ++again)
            QCOMPARE(rows->next().value_or(true), false);
    }
}

void StatementTest::aQueryThatIsLeftBeginsAnew()
{
    for (int time = 0; time < 3; ++time) {
        auto rows = m_connection->query(Sql("SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9"));
        QVERIFY(rows && *rows->next() && *rows->next());
        QCOMPARE(rows->integer(0), 8);
    }
    QVERIFY(m_connection->execute(Sql("CREATE TABLE free (n INTEGER) STRICT"))); // no query holds the file
}

void StatementTest::aFaultInALaterRowIsTold()
{
    auto rows = m_connection->query(Sql("SELECT abs(n) FROM (SELECT 1 AS n UNION ALL SELECT -9223372036854775807 - 1)"));
    QVERIFY(rows);
    QCOMPARE(rows->next().value_or(false), true);
    const auto second = rows->next();
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::LocalData);
    QVERIFY2(second.error().detail.contains(QStringLiteral("overflow")), qPrintable(second.error().detail));
    QCOMPARE(m_connection->failure(), Connection::Failure::Other);
    QCOMPARE(rows->next().value_or(true), false);
}

QTEST_GUILESS_MAIN(StatementTest)
#include "StatementTest.moc"
