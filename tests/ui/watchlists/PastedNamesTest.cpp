// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/PastedNames.h"

#include <QTest>

using namespace Tidemark;

class PastedNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPasted_data();
    void whatIsPasted();
    void whatIsHeldIsNotNew();
};

void PastedNamesTest::whatIsPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("problems");
    QTest::newRow("nothing") << QString() << QStringList() << 0;
    QTest::newRow("one handle") << QStringLiteral("@MrBeast") << QStringList{QStringLiteral("@mrbeast")} << 0;
    QTest::newRow("a line of names") << QStringLiteral("@a.one, #fyp; b.two") << QStringList{QStringLiteral("@a.one"), QStringLiteral("#fyp"), QStringLiteral("@b.two")} << 0;
    QTest::newRow("a column of names") << QStringLiteral("@a.one\n@b.two\n\n@a.one") << QStringList{QStringLiteral("@a.one"), QStringLiteral("@b.two")} << 0;
    QTest::newRow("a search of two words") << QStringLiteral("users:cold plunge") << QStringList{QStringLiteral("users:cold plunge")} << 0;
    QTest::newRow("a link among names")
        << QStringLiteral("https://www.tiktok.com/@a/video/7106594312292453675 #fyp")
        << QStringList{QStringLiteral("https://www.tiktok.com/@a/video/7106594312292453675"), QStringLiteral("#fyp")} << 0;
    QTest::newRow("groups and tags") << QStringLiteral("Brands:\n    @nike [us] // note\n    #justdoit") << QStringList{QStringLiteral("@nike"), QStringLiteral("#justdoit")} << 0;
    QTest::newRow("one that cannot be read") << QStringLiteral("@a.one\n@!!") << QStringList{QStringLiteral("@a.one")} << 1;
}

void PastedNamesTest::whatIsPasted()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QFETCH(int, problems);
    const WatchFileContent content = pastedNames(text);
    QStringList read;
    for (const WatchEntry &entry : content.entries)
        read += entry.name.words();
    QCOMPARE(read, names);
    QCOMPARE(content.problems.size(), problems);
}

void PastedNamesTest::whatIsHeldIsNotNew()
{
    const WatchFileContent content = pastedNames(QStringLiteral("@a.one @b.two"));
    const PastedPreview preview = previewOf(content, {{WatchKind::Creator, QStringLiteral("b.two")}});
    QCOMPARE(preview.fresh.size(), 1);
    QCOMPARE(preview.fresh.first().name.name, QStringLiteral("a.one"));
    QCOMPARE(preview.known, 1);
}

QTEST_GUILESS_MAIN(PastedNamesTest)
#include "PastedNamesTest.moc"
