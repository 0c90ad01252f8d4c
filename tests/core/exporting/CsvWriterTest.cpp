// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/CsvWriter.h"

#include <QTest>

#include <limits>

using namespace Tidemark;

class CsvWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void textThatASpreadsheetWouldRun_data();
    void textThatASpreadsheetWouldRun();
    void quotesWhatNeedsIt_data();
    void quotesWhatNeedsIt();
    void numbersStayNumbers();
    void unknownIsAnEmptyCell();
    void timesAreUtc();
};

void CsvWriterTest::textThatASpreadsheetWouldRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain words stay") << QStringLiteral("a day out") << QStringLiteral("a day out");
    QTest::newRow("a sign inside stays") << QStringLiteral("1+1=2") << QStringLiteral("1+1=2");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("plus") << QStringLiteral("+49 30") << QStringLiteral("'+49 30");
    QTest::newRow("minus") << QStringLiteral("-2") << QStringLiteral("'-2");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("after blanks") << QStringLiteral("  =1+1") << QStringLiteral("'  =1+1");
    QTest::newRow("after a blank of no width") << QString(QChar(0x200b)) + QStringLiteral("=1") << QLatin1Char('\'') + QString(QChar(0x200b)) + QStringLiteral("=1");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
    QTest::newRow("carriage return") << QStringLiteral("\r=1") << QStringLiteral("'\r=1");
    QTest::newRow("line feed") << QStringLiteral("\n=1") << QStringLiteral("'\n=1");
    QTest::newRow("full-width equals") << QString(QChar(0xff1d)) + QStringLiteral("1") << QLatin1Char('\'') + QString(QChar(0xff1d)) + QStringLiteral("1");
    QTest::newRow("full-width at") << QString(QChar(0xff20)) + QStringLiteral("x") << QLatin1Char('\'') + QString(QChar(0xff20)) + QStringLiteral("x");
    QTest::newRow("empty") << QString() << QString();
}

void CsvWriterTest::textThatASpreadsheetWouldRun()
{
    QFETCH(const QString, text);
    QFETCH(const QString, safe);
    QCOMPARE(csvSafe(text), safe);
}

void CsvWriterTest::quotesWhatNeedsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("words") << QStringLiteral("day out") << QByteArray("day out\r\n");
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"\r\n");
    QTest::newRow("quote") << QStringLiteral("say \"hi\"") << QByteArray("\"say \"\"hi\"\"\"\r\n");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"\r\n");
    QTest::newRow("formula with a comma") << QStringLiteral("=A1,B1") << QByteArray("\"'=A1,B1\"\r\n");
    QTest::newRow("accents are UTF-8") << QString(QChar(0xe9)) << QByteArray("\xc3\xa9\r\n");
}

void CsvWriterTest::quotesWhatNeedsIt()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, bytes);
    CsvWriter csv;
    csv.text(text).endRow();
    QCOMPARE(csv.bytes(), bytes);
}

void CsvWriterTest::numbersStayNumbers()
{
    CsvWriter csv;
    csv.number(-5).number(Q_INT64_C(9'007'199'254'740'993)).decimal(-0.5, 2).endRow();
    QCOMPARE(csv.bytes(), QByteArray("-5,9007199254740993,-0.50\r\n"));
}

void CsvWriterTest::unknownIsAnEmptyCell()
{
    CsvWriter csv;
    csv.number({}).decimal({}).decimal(std::numeric_limits<double>::quiet_NaN()).time({}).number(0).endRow();
    QCOMPARE(csv.bytes(), QByteArray(",,,,0\r\n"));
}

void CsvWriterTest::timesAreUtc()
{
    CsvWriter csv;
    csv.time(1'763'769'600).endRow();
    QCOMPARE(csv.bytes(), QByteArray("2025-11-22T00:00:00Z\r\n"));
}

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "CsvWriterTest.moc"
