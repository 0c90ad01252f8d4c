// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/PostFilterWords.h"

#include "tests/support/PostBuilder.h"

#include <QTest>

using namespace Tidemark;

class PostFilterWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsInOneForm_data();
    void readsInOneForm();
    void refusesWithWhatWasExpected_data();
    void refusesWithWhatWasExpected();
    void accepts_data();
    void accepts();
    void splitsAtAnd_data();
    void splitsAtAnd();
    void everyConditionHasToHold();
    void offersTheMostFrequentNamesFirst();
};

void PostFilterWordsTest::readsInOneForm_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("form");
    QTest::newRow("views") << QStringLiteral("views > 5M") << QStringLiteral("views > 5M");
    QTest::newRow("no blanks") << QStringLiteral("views>5m") << QStringLiteral("views > 5M");
    QTest::newRow("digits in groups") << QStringLiteral("views > 5,000,000") << QStringLiteral("views > 5M");
    QTest::newRow("a half") << QStringLiteral("views > 1.5K") << QStringLiteral("views > 1.5K");
    QTest::newRow("small number") << QStringLiteral("comments = 12") << QStringLiteral("comments = 12");
    QTest::newRow("in words") << QStringLiteral("Likes at least 200k") << QStringLiteral("likes \u2265 200K");
    QTest::newRow("two signs") << QStringLiteral("shares <= 10K") << QStringLiteral("shares \u2264 10K");
    QTest::newRow("another name") << QStringLiteral("plays over 1M") << QStringLiteral("views > 1M");
    QTest::newRow("percentage") << QStringLiteral("engagement > 8%") << QStringLiteral("engagement > 8 %");
    QTest::newRow("factor") << QStringLiteral("outlier > 2x") << QStringLiteral("outlier > 2\u00d7");
    QTest::newRow("clock") << QStringLiteral("length < 1:30") << QStringLiteral("length < 90s");
    QTest::newRow("age") << QStringLiteral("age < 36h") << QStringLiteral("age < 1.5d");
    QTest::newRow("last days") << QStringLiteral("posted in last 60d") << QStringLiteral("posted in last 60d");
    QTest::newRow("last weeks") << QStringLiteral("in the last 2 weeks") << QStringLiteral("posted in last 14d");
    QTest::newRow("older") << QStringLiteral("older than 30 days") << QStringLiteral("older than 30d");
    QTest::newRow("date") << QStringLiteral("posted since 2025-11-01") << QStringLiteral("posted after 2025-11-01");
    QTest::newRow("tag") << QStringLiteral("#FYP") << QStringLiteral("#fyp");
    QTest::newRow("creator") << QStringLiteral("@Gus") << QStringLiteral("@gus");
    QTest::newRow("kind") << QStringLiteral("images") << QStringLiteral("photos");
    QTest::newRow("negated") << QStringLiteral("NOT #fyp") << QStringLiteral("not #fyp");
    QTest::newRow("sound") << QStringLiteral("sound kettle on") << QStringLiteral("sound \"kettle on\"");
    QTest::newRow("words of the title") << QStringLiteral("roof is on") << QStringLiteral("\"roof is on\"");
    QTest::newRow("words with an over") << QStringLiteral("jump over fences") << QStringLiteral("\"jump over fences\"");
    QTest::newRow("quoted words stay words") << QStringLiteral("\"views > 5M\"") << QStringLiteral("\"views > 5M\"");
}

void PostFilterWordsTest::readsInOneForm()
{
    QFETCH(const QString, words);
    QFETCH(const QString, form);
    const auto term = parsePostTerm(words);
    QVERIFY2(term, term ? "" : qPrintable(term.error().detail));
    QCOMPARE(term->words, form);
    const auto again = parsePostTerm(form);
    QVERIFY(again);
    QCOMPARE(again->words, form);
}

void PostFilterWordsTest::refusesWithWhatWasExpected_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no number") << QStringLiteral("views > many") << QStringLiteral("\u201cmany\u201d: expected a number such as");
    QTest::newRow("nothing behind") << QStringLiteral("views >") << QStringLiteral("\u201cviews\u201d: expected a number such as");
    QTest::newRow("unknown figure") << QStringLiteral("love > 5") << QStringLiteral("love");
    QTest::newRow("no span") << QStringLiteral("posted in last while") << QStringLiteral("\u201cwhile\u201d: expected a time such as");
    QTest::newRow("no unit of time") << QStringLiteral("age < 5") << QStringLiteral("\u201c5\u201d: expected a time such as");
    QTest::newRow("no date") << QStringLiteral("posted after noon") << QStringLiteral("\u201cnoon\u201d: expected a date such as");
    QTest::newRow("empty") << QString() << QStringLiteral("a condition");
}

void PostFilterWordsTest::refusesWithWhatWasExpected()
{
    QFETCH(const QString, words);
    QFETCH(const QString, expected);
    const auto term = parsePostTerm(words);
    QVERIFY(!term);
    QCOMPARE(term.error().kind, ErrorKind::Usage);
    QVERIFY2(term.error().detail.contains(expected), qPrintable(term.error().detail));
}

void PostFilterWordsTest::accepts_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("many"); // 6 M views, #fyp, by @gus, 10 % engagement, 3 days old, 20 s
    QTest::addColumn<bool>("bare"); // photos, views unknown, no date
    QTest::newRow("more views") << QStringLiteral("views > 5M") << true << false;
    QTest::newRow("not more views: unknown is neither") << QStringLiteral("not views > 5M") << false << false;
    QTest::newRow("fewer views") << QStringLiteral("views < 5M") << false << false;
    QTest::newRow("the very number") << QStringLiteral("views = 6M") << true << false;
    QTest::newRow("at least") << QStringLiteral("views >= 6M") << true << false;
    QTest::newRow("engagement") << QStringLiteral("engagement > 9 %") << true << false;
    QTest::newRow("tag") << QStringLiteral("#fyp") << true << false;
    QTest::newRow("not the tag") << QStringLiteral("not #fyp") << false << true;
    QTest::newRow("a part of a tag is no tag") << QStringLiteral("#fy") << false << false;
    QTest::newRow("creator") << QStringLiteral("@gus") << true << false;
    QTest::newRow("last week") << QStringLiteral("posted in last 7d") << true << false;
    QTest::newRow("last day") << QStringLiteral("posted in last 1d") << false << false;
    QTest::newRow("older than a day") << QStringLiteral("older than 1d") << true << false;
    QTest::newRow("before the month") << QStringLiteral("posted before 2025-11-01") << false << false;
    QTest::newRow("short") << QStringLiteral("length < 30s") << true << false;
    QTest::newRow("photos") << QStringLiteral("photos") << false << true;
    QTest::newRow("title, any case") << QStringLiteral("ROOF") << true << false;
    QTest::newRow("sound") << QStringLiteral("sound kettle") << true << false;
    QTest::newRow("gone") << QStringLiteral("gone") << false << true;
}

void PostFilterWordsTest::accepts()
{
    QFETCH(const QString, words);
    const auto term = parsePostTerm(words);
    QVERIFY(term);
    const PostRow many = aPost(QStringLiteral("1"))
                             .by(QStringLiteral("gus"))
                             .titled(QStringLiteral("The roof is on"))
                             .views(6'000'000)
                             .reactions(500'000, 50'000, 50'000)
                             .tagged({QStringLiteral("diy"), QStringLiteral("fyp")})
                             .sound(QStringLiteral("Kettle On"))
                             .lasting(20)
                             .daysOld(3)
                             .row();
    const PostRow bare = aPost(QStringLiteral("2")).ofPhotos().views({}).createdUnknown().gone().row();
    QTEST(term->accepts(many.facts()), "many");
    QTEST(term->accepts(bare.facts()), "bare");
}

void PostFilterWordsTest::splitsAtAnd_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("terms");
    QTest::newRow("one") << QStringLiteral("#fyp") << QStringList{QStringLiteral("#fyp")};
    QTest::newRow("three") << QStringLiteral("views > 5M and #fyp AND posted in last 60d")
                           << QStringList{QStringLiteral("views > 5M"), QStringLiteral("#fyp"), QStringLiteral("posted in last 60d")};
    QTest::newRow("an and in quotes") << QStringLiteral("\"salt and pepper\" and #food") << QStringList{QStringLiteral("\"salt and pepper\""), QStringLiteral("#food")};
    QTest::newRow("an and inside a word") << QStringLiteral("sandwich") << QStringList{QStringLiteral("sandwich")};
    QTest::newRow("nothing") << QString() << QStringList();
}

void PostFilterWordsTest::splitsAtAnd()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, terms);
    QCOMPARE(splitPostTerms(words), terms);
}

void PostFilterWordsTest::everyConditionHasToHold()
{
    const auto terms = parsePostFilter(QStringLiteral("views > 5M and #fyp and posted in last 60d"));
    QVERIFY(terms);
    QCOMPARE(terms->size(), 3);
    QVERIFY(acceptsPost(*terms, aPost(QStringLiteral("1")).views(6'000'000).tagged({QStringLiteral("fyp")}).daysOld(59).row().facts()));
    QVERIFY(!acceptsPost(*terms, aPost(QStringLiteral("2")).views(6'000'000).tagged({QStringLiteral("fyp")}).daysOld(61).row().facts()));
    QVERIFY(!acceptsPost(*terms, aPost(QStringLiteral("3")).views(6'000'000).daysOld(1).row().facts()));
    QVERIFY(acceptsPost({}, aPost(QStringLiteral("4")).row().facts()));
}

void PostFilterWordsTest::offersTheMostFrequentNamesFirst()
{
    const QStringList offered = postFilterSuggestions({aPost(QStringLiteral("1")).tagged({QStringLiteral("rare"), QStringLiteral("often")}).stored().value,
                                                       aPost(QStringLiteral("2")).tagged({QStringLiteral("often")}).by(QStringLiteral("gus")).stored().value});
    QVERIFY(offered.contains(QStringLiteral("views > 1M")));
    QVERIFY(offered.indexOf(QStringLiteral("#often")) < offered.indexOf(QStringLiteral("#rare")));
    QVERIFY(offered.contains(QStringLiteral("@gus")));
    for (const QString &words : offered)
        QVERIFY2(parsePostTerm(words), qPrintable(words));
}

QTEST_GUILESS_MAIN(PostFilterWordsTest)
#include "PostFilterWordsTest.moc"
