// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/WatchFile.h"

#include <QTest>

using namespace Tidemark;

namespace {

// "@nike in Brands/Shoes tagged a,b noted x; ..."
QString picture(const QList<WatchEntry> &entries)
{
    QStringList words;
    for (const WatchEntry &entry : entries) {
        QString word = entry.name.words();
        if (!entry.labels.group.isEmpty())
            word += QStringLiteral(" in ") + entry.labels.group;
        if (!entry.labels.tags.isEmpty())
            word += QStringLiteral(" tagged ") + entry.labels.tags.join(QLatin1Char(','));
        if (!entry.labels.note.isEmpty())
            word += QStringLiteral(" noted ") + entry.labels.note;
        words += word;
    }
    return words.join(QStringLiteral("; "));
}

QString lines(const QList<WatchFileProblem> &problems)
{
    QStringList words;
    for (const WatchFileProblem &problem : problems)
        words += QStringLiteral("%1: %2").arg(problem.line).arg(problem.text);
    return words.join(QStringLiteral("; "));
}

} // namespace

class WatchFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void tooLongIsRefused();
    void aCellThatIsNeverClosedIsAProblem();
};

void WatchFileTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("entries");
    QTest::addColumn<QString>("problems");
    QTest::newRow("nothing") << QByteArray() << "" << "";
    QTest::newRow("handles, one a line") << QByteArray("nike\n@Adidas\r\n\n#FYP\n") << "@nike; @adidas; #fyp" << "";
    QTest::newRow("comments") << QByteArray("# all brands\n## more\n#\n// so is this\n#tag\n") << "#tag" << "";
    QTest::newRow("groups by their indent")
        << QByteArray("Brands:\n  @nike\n  Shoes:\n    @puma\n  @asics\nOthers:\n\t#fyp\n@alone\n")
        << "@nike in Brands; @puma in Brands/Shoes; @asics in Brands; #fyp in Others; @alone" << "";
    QTest::newRow("tags and notes") << QByteArray("@nike [us, shoes]  // since  May\n") << "@nike tagged shoes,us noted since May" << "";
    QTest::newRow("every kind") << QByteArray("https://www.tiktok.com/@a/video/7106594312292453675?x=1\nsound:7\nusers:Cats and  dogs\n"
                                              "videos:cats\nhashtags:cats\nhttps://www.tiktok.com/tag/Cats\n")
                                << "https://www.tiktok.com/@a/video/7106594312292453675; sound:7; users:cats and dogs; videos:cats; "
                                   "hashtags:cats; #cats"
                                << "";
    QTest::newRow("the last place counts") << QByteArray("A:\n  @nike\nB:\n  @NIKE\n") << "@nike in B" << "";
    QTest::newRow("what cannot be read is named with its line")
        << QByteArray("@nike\ntwo words\n@adidas\nsound:abc\n") << "@nike; @adidas" << "2: two words; 4: sound:abc";
    QTest::newRow("CSV") << QByteArray("kind,name,group,tags,note\ncreator,Nike,Brands,us;shoes,\"a, \"\"b\"\"\"\nhashtag,fyp,,,\n,@puma,,,\n")
                         << "@nike in Brands tagged shoes,us noted a, \"b\"; #fyp; @puma" << "";
    QTest::newRow("CSV, columns in another order") << QByteArray("\xEF\xBB\xBFName,Group\n@nike,Brands\n") << "@nike in Brands" << "";
    QTest::newRow("CSV, a guarded cell") << QByteArray("name\n'@nike\n") << "@nike" << "";
    QTest::newRow("CSV, a cell over two lines") << QByteArray("name,note\n@nike,\"a\nb\"\nx y,\n") << "@nike noted a b" << "4: x y";
    QTest::newRow("CSV, a kind that is none") << QByteArray("kind,name\nfilm,nike\n") << "" << "2: nike";
    QTest::newRow("CSV, more cells than titles") << QByteArray("name\n@nike,extra\n") << "" << "2: @nike";
    QTest::newRow("JSON") << QByteArray("{\"items\": [{\"kind\":\"creator\",\"name\":\"nike\",\"group\":\"A\",\"tags\":[\"b\",\"a\"],"
                                        "\"note\":\"n\"}, \"#fyp\"]}")
                          << "@nike in A tagged a,b noted n; #fyp" << "";
    QTest::newRow("JSON with a wrong item") << QByteArray("[\n\"@nike\",\n{\"kind\":\"sound\",\n\"name\":\"x\"},\n7]") << "@nike"
                                            << "3: x; 5: ";
    QTest::newRow("no JSON") << QByteArray("[\n\"@nike\",\n") << "" << "3: ";
    QTest::newRow("JSON without items") << QByteArray("{}") << "" << "1: ";
}

void WatchFileTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, entries);
    QFETCH(QString, problems);
    const WatchFileContent content = readWatchFile(bytes);
    QCOMPARE(picture(content.entries), entries);
    QCOMPARE(lines(content.problems), problems);
}

void WatchFileTest::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<bool>("isJson");
    QTest::newRow("text") << false;
    QTest::newRow("JSON") << true;
}

void WatchFileTest::whatIsWrittenIsReadAgain()
{
    QFETCH(bool, isJson);
    const QList<WatchEntry> entries{
        {{WatchKind::Creator, QStringLiteral("nike")}, {}},
        {{WatchKind::Post, QStringLiteral("https://www.tiktok.com/@a/video/7106594312292453675")}, {}},
        {{WatchKind::Hashtag, QStringLiteral("fyp")}, {QStringLiteral("A/B"), {QStringLiteral("x"), QStringLiteral("y")}, {}}},
        {{WatchKind::VideoSearch, QStringLiteral("red cats")}, {QStringLiteral("C"), {}, QStringLiteral("= 1 + 1")}},
    };
    const WatchFileContent content = readWatchFile(isJson ? watchFileJson(entries) : watchFileText(entries));
    QVERIFY(content.problems.isEmpty());
    QCOMPARE(picture(content.entries), picture(entries));
}

void WatchFileTest::tooLongIsRefused()
{
    const WatchFileContent content = readWatchFile(QByteArray(kMostWatchFileBytes + 1, 'a'));
    QCOMPARE(content.problems.size(), 1);
    QVERIFY(content.entries.isEmpty());
}

void WatchFileTest::aCellThatIsNeverClosedIsAProblem()
{
    const WatchFileContent content = readWatchFile("name,note\n@ada,fine\n@eve,\"not closed\n@bob,lost\n");
    QCOMPARE(content.entries.size(), 1);
    QCOMPARE(content.problems.size(), 1);
    QCOMPARE(content.problems.first().line, 3);
}

QTEST_GUILESS_MAIN(WatchFileTest)
#include "WatchFileTest.moc"
