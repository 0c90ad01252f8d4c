// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CsvRows.h"

#include <QBuffer>
#include <QTest>

using namespace Tidemark;

class CsvRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void commentsComeFirst();
    void longFilesArePiecedTogether();
};

void CsvRowsTest::rows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("read"); // "line:cell|cell ..."
    QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << QByteArray("1:a|b 2:c|d");
    QTest::newRow("line breaks of Windows, none at the end") << QByteArray("a,b\r\nc,d") << QByteArray("1:a|b 2:c|d");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" "a\n") << QByteArray("1:a");
    QTest::newRow("quoted") << QByteArray("\"a,\"\"b\"\"\",\"\"\n") << QByteArray("1:a,\"b\"|");
    QTest::newRow("a break in a cell counts as a line") << QByteArray("\"a\nb\"\nc\n") << QByteArray("1:a\nb 3:c");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("empty cells") << QByteArray(",\n\n") << QByteArray("1:| 2:");
    QTest::newRow("never closed") << QByteArray("a\n\"b\nc\n") << QByteArray("1:a broken");
    QTest::newRow("text behind a quote") << QByteArray("\"a\"b\n") << QByteArray("broken");
}

void CsvRowsTest::rows()
{
    QFETCH(QByteArray, text);
    QFETCH(const QByteArray, read);
    QBuffer device(&text);
    QVERIFY(device.open(QIODevice::ReadOnly));
    CsvRows rows(device);
    QByteArrayList seen;
    for (auto row = rows.row(); row; row = rows.row())
        seen += QByteArray::number(row->line) + ':' + row->cells.join('|');
    if (rows.isBroken())
        seen += "broken";
    QCOMPARE(seen.join(' '), read);
}

void CsvRowsTest::commentsComeFirst()
{
    QByteArray text("# one\r\n#two\na,#b\n");
    QBuffer device(&text);
    QVERIFY(device.open(QIODevice::ReadOnly));
    CsvRows rows(device);
    QCOMPARE(rows.comment(), std::optional<QByteArray>("# one"));
    QCOMPARE(rows.comment(), std::optional<QByteArray>("#two"));
    QVERIFY(!rows.comment());
    QCOMPARE(rows.row()->line, 3);
    QVERIFY(!rows.row());
}

void CsvRowsTest::longFilesArePiecedTogether()
{
    QByteArray text;
    constexpr int kRows = 100'000;
    for (int i = 0; i < kRows; ++i)
        text += "\"cell \"\"" + QByteArray::number(i) + "\"\"\",x\n";
    QBuffer device(&text);
    QVERIFY(device.open(QIODevice::ReadOnly));
    CsvRows rows(device);
    int count = 0;
    for (auto row = rows.row(); row; row = rows.row())
        QCOMPARE(row->cells, (QByteArrayList{"cell \"" + QByteArray::number(count++) + '"', "x"}));
    QCOMPARE(count, kRows);
    QVERIFY(!rows.isBroken());
}

QTEST_GUILESS_MAIN(CsvRowsTest)
#include "CsvRowsTest.moc"
