// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TextColumn.h"

#include <QStringList>
#include <QTest>

using namespace Tidemark;

class TextColumnTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTextsThatHaveIt_data();
    void findsTextsThatHaveIt();
    void holdsASharedNameOnce();
};

void TextColumnTest::findsTextsThatHaveIt_data()
{
    QTest::addColumn<QString>("texts");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("found"); // a sign for each text
    const auto row = [](const char *name, const char *texts, const char *wanted, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(texts) << QString::fromUtf8(wanted) << QString::fromUtf8(found);
    };
    row("at the start, inside, at the end", "sea|a sea dog|my sea|dog", "sea", "###.");
    row("twice in one", "sea sea|dog", "sea", "#.");
    row("across two texts", "se|a|sea", "sea", "..#");
    row("across two texts, and in the second", "xse|asea", "sea", ".#");
    row("across one that is empty", "se||a", "sea", "...");
    row("itself overlapped at a border", "aa|ab", "aab", "..");
    row("itself overlapped inside", "aaab", "aab", "#");
    row("longer than all", "se|a", "seaseasea", "..");
    row("nothing wanted", "sea|", "", "##");
    row("empty texts at both ends", "|sea|", "sea", ".#.");
    row("letters of several bytes", "\xc3\xb6l|ol|\xc3\xa4\xc3\xb6", "\xc3\xb6", "#.#");
    row("no text has it", "sea|dog", "z", "..");
}

void TextColumnTest::findsTextsThatHaveIt()
{
    QFETCH(const QString, texts);
    QFETCH(const QString, wanted);
    TextColumn column;
    for (const QString &text : texts.split(QLatin1Char('|')))
        column.append(text);
    QString found;
    for (const char has : column.having(wanted.toUtf8().toStdString()))
        found += QLatin1Char(has != 0 ? '#' : '.');
    QTEST(found, "found");
    QVERIFY(TextColumn().having("sea").empty());
}

void TextColumnTest::holdsASharedNameOnce()
{
    NameColumn names;
    for (const char *name : {"gus", "ada", "gus"})
        names.append(QString::fromUtf8(name));
    names.close();
    QCOMPARE(names.names().size(), 2);
    QCOMPARE(names.numberAt(2), names.numberAt(0));
    QCOMPARE(names.at(1), QStringLiteral("ada"));
    QVERIFY(names.bytes(2) == "gus");
}

QTEST_GUILESS_MAIN(TextColumnTest)
#include "TextColumnTest.moc"
