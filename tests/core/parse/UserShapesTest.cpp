// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/Parsers.h"

#include <QTest>

using namespace Tidemark;

// A user in every shape that one comes in: profile, search, followers, comment.
class UserShapesTest : public QObject
{
    Q_OBJECT

private slots:
    void userShapes_data();
    void userShapes();
    void hearts_data();
    void hearts();
    void userLists_data();
    void userLists();
    void commentAuthors();
};

void UserShapesTest::userShapes_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *title, const char *body) { QTest::newRow(title) << QByteArray(body); };
    row("stats beside", R"({"user":{"id":"5","uniqueId":"MrBeast"},"stats":{"followerCount":7}})");
    row("stats before", R"({"stats":{"followerCount":7},"user":{"id":"5","uniqueId":"MrBeast"}})");
    row("stats inside", R"({"user":{"id":"5","uniqueId":"MrBeast","stats":{"followerCount":7}}})");
    row("counts inside", R"({"user":{"id":"5","uniqueId":"MrBeast","followerCount":7}})");
    row("enveloped", R"({"code":0,"msg":"success","data":{"user":{"id":5,"uniqueId":"MrBeast"},"stats":{"followerCount":"7"}}})");
    row("snake case", R"({"user":{"id":"5","unique_id":"@MrBeast"},"stats":{"follower_count":7}})");
    row("null stats inside, real ones beside",
        R"({"user":{"id":"5","uniqueId":"mrbeast","stats":null},"stats":{"followerCount":7}})");
    row("a null counter does not wipe", R"({"user":{"id":"5","uniqueId":"mrbeast","stats":{"followerCount":null}},"stats":{"followerCount":7},"x":1})");
}

void UserShapesTest::userShapes()
{
    QFETCH(QByteArray, body);
    const auto profile = parseProfile(body);
    QVERIFY(profile);
    QCOMPARE(profile->id.value, QStringLiteral("5"));
    QCOMPARE(profile->handle, QStringLiteral("mrbeast"));
    QCOMPARE(profile->followers, Count(7));
    QVERIFY(!profile->likes);
    QVERIFY(!profile->verified);
}

void UserShapesTest::hearts_data()
{
    QTest::addColumn<QByteArray>("stats");
    QTest::addColumn<Count>("likes");
    const auto row = [](const char *title, const char *stats, Count likes) { QTest::newRow(title) << QByteArray(stats) << likes; };
    row("same", R"("heartCount":10400000000,"heart":10400000000)", 10400000000);
    row("heartCount first", R"("heartCount":5,"heart":6)", 5);
    row("overflow", R"("heartCount":-977433948,"heart":11907467940)", 11907467940);
    row("overflow in both", R"("heartCount":-977433948,"heart":-977433948)", std::nullopt);
    row("zero beside the true one", R"("heart":11907467940,"heartCount":0)", 11907467940);
    row("heart alone", R"("heart":6)", 6);
    row("true zero", R"("heartCount":0,"heart":0)", 0);
    row("zero beside an overflow", R"("heartCount":0,"heart":-5)", 0);
    row("none", R"("x":1)", std::nullopt);
}

void UserShapesTest::hearts()
{
    QFETCH(QByteArray, stats);
    QFETCH(Count, likes);
    QCOMPARE(parseProfile(R"({"user":{"id":"1"},"stats":{)" + stats + "}}").value().likes, likes);
}

void UserShapesTest::userLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("cursor");
    const auto row = [](const char *title, const char *body, const char *cursor) {
        QTest::newRow(title) << QByteArray(body) << QString::fromLatin1(cursor);
    };
    row("followers", R"({"followers":[{"id":"5","unique_id":"Ab","follower_count":3}],"time":9,"hasMore":true})", "9");
    row("followings", R"({"followings":[{"id":"5","unique_id":"Ab","follower_count":3}],"time":"9","cursor":"1","hasMore":1})", "9");
    row("time before the list", R"({"time":9,"cursor":1,"hasMore":true,"followings":[{"id":5,"unique_id":"Ab","follower_count":"3"}]})", "9");
    row("cursor where no time", R"({"followers":[{"id":"5","unique_id":"Ab","follower_count":3}],"cursor":8,"hasMore":true})", "8");
    row("search, user and stats",
        R"({"user_list":[{"user":{"id":"5","uniqueId":"Ab"},"stats":{"followerCount":3}}],"cursor":10,"hasMore":1})", "10");
    row("search, user_info",
        R"({"user_list":[{"user_info":{"id":"5","uniqueId":"Ab","followerCount":3}}],"cursor":"10","hasMore":true})", "10");
    row("search, enveloped",
        R"({"code":0,"data":{"user_list":[null,{"user_info":{"id":"5","uniqueId":"Ab","followerCount":3}}],"cursor":"10","hasMore":true}})", "10");
}

void UserShapesTest::userLists()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, cursor);
    const auto page = parseUsers(body);
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->items.first().id.value, QStringLiteral("5"));
    QCOMPARE(page->items.first().handle, QStringLiteral("ab"));
    QCOMPARE(page->items.first().followers, Count(3));
    QCOMPARE(page->cursor, cursor);
    QVERIFY(page->hasMore);
}

void UserShapesTest::commentAuthors()
{
    const auto page = parseComments(R"({"comments":[
        {"id":"1","text":"a","user":{"id":"7","unique_id":"A","follower_count":0,"aweme_count":0,"total_favorited":0}},
        {"id":"2","text":"b","user":{"id":"8","follower_count":3,"aweme_count":0}},
        {"id":3,"text":null,"user":null,"reply_total":"4"}]})");
    QVERIFY(page);
    QVERIFY(!page->items.at(0).author.followers);
    QVERIFY(!page->items.at(0).author.videos);
    QCOMPARE(page->items.at(1).author.followers, Count(3));
    QCOMPARE(page->items.at(1).author.videos, Count(0));
    QCOMPARE(page->items.at(2).id.value, QStringLiteral("3"));
    QCOMPARE(page->items.at(2).replies, Count(4));
    QVERIFY(!page->items.at(0).replies);
}

QTEST_GUILESS_MAIN(UserShapesTest)
#include "UserShapesTest.moc"
