// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"

#include <QTest>

using namespace Tidemark;

class TextPrinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAlign()
    {
        TextTable table({{QStringLiteral("NAME")}, {QStringLiteral("N"), TextTable::Align::Right}, {QStringLiteral("NOTE")}});
        table.addRow({QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("x")});
        table.addRow({QStringLiteral("longer"), QStringLiteral("12,345"), QString()});
        QCOMPARE(table.text(), QStringLiteral("NAME         N  NOTE\n"
                                              "a            1  x\n"
                                              "longer  12,345\n"));
    }

    void wideTextTakesTwoCells()
    {
        TextTable table({{QString()}, {QString()}});
        table.addRow({QStringLiteral("\u6f22\u5b57"), QStringLiteral("x")});
        table.addRow({QStringLiteral("abcd"), QStringLiteral("x")});
        QCOMPARE(table.text(), QStringLiteral("\u6f22\u5b57  x\nabcd  x\n"));
    }

    void longCellsEndInAnEllipsis()
    {
        TextTable table({{QString(), TextTable::Align::Left, 6}});
        table.addRow({QStringLiteral("abcdefgh")});
        QCOMPARE(table.text(), QStringLiteral("abcde\u2026\n"));
    }

    void remoteTextCannotSteerTheTerminal()
    {
        TextTable table({{QString()}});
        table.addRow({QStringLiteral("a\u001b[31mred\u001b[0m\u202Eb\nc\u009b2J")});
        const QString text = table.text();
        for (const char16_t c : {u'\u001b', u'\u202e', u'\u009b'})
            QVERIFY(!text.contains(QChar(c)));
        QCOMPARE(text.count(QLatin1Char('\n')), 1);
    }

    void anEmptyTableIsNothing()
    {
        QCOMPARE(TextTable({{QStringLiteral("NAME")}}).text(), QString());
    }

    void unknownIsADash()
    {
        QCOMPARE(countText({}), QStringLiteral("\u2013"));
        QCOMPARE(countText(0), QStringLiteral("0"));
        QCOMPARE(countText(112'400'000), QStringLiteral("112,400,000"));
        QCOMPARE(numberText({}), QStringLiteral("\u2013"));
        QVERIFY(postsText({Post{}}).contains(QStringLiteral("\u2013")));
    }

    void spans_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << qint64(59) << "59 s";
        QTest::newRow("minutes") << qint64(360) << "6 min";
        QTest::newRow("hours") << qint64(7'200) << "2 h";
        QTest::newRow("47 hours") << qint64(47 * 3'600) << "47 h";
        QTest::newRow("days") << qint64(3 * 86'400) << "3 d";
    }

    void spans()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(spanText(seconds), text);
    }

    void provenanceTellsAgeOriginAndPrice()
    {
        Provenance provenance;
        provenance.source = Source::Disk;
        provenance.fetchedAt = 1'700'000'000;
        provenance.ageS = 360;
        const QString line = provenanceText(provenance, 0);
        QVERIFY2(line.endsWith(QStringLiteral(", 6 min ago \u00b7 fresh \u00b7 from disk \u00b7 0 credits\n")), qPrintable(line));
        provenance.source = Source::Network;
        provenance.refreshError = QStringLiteral("HTTP 503");
        QVERIFY(provenanceText(provenance, 1).contains(QStringLiteral("from the network \u00b7 1 credit \u00b7 not refreshed: HTTP 503")));
    }
};

QTEST_GUILESS_MAIN(TextPrinterTest)
#include "TextPrinterTest.moc"
