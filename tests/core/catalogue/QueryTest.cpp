// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Query.h"

#include <QTest>

using namespace Tidemark;

using Values = QMap<QString, QString>;

// The expected texts and digests were made with Python's urllib.parse.urlencode and hashlib.
class QueryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void key_data();
    void key();
    void encodedAsPython_data();
    void encodedAsPython();
    void equalQuestionsHaveOneKey_data();
    void equalQuestionsHaveOneKey();
    void refused_data();
    void refused();
    void theVersionIsPartOfTheNamespace();
    void withChangesOneParameter();

private:
    [[nodiscard]] Query query(const QString &endpoint, const Values &values, const QString &scope = QStringLiteral("global")) const
    {
        return Query::make(*m_catalogue.find(endpoint), values, scope).value();
    }

    Catalogue m_catalogue;
};

namespace {
Values values(std::initializer_list<std::pair<const char *, const char *>> list)
{
    Values map;
    for (const auto &[name, value] : list)
        map.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    return map;
}
} // namespace

void QueryTest::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qPrintable(catalogue.error().detail));
    m_catalogue = *catalogue;
}

void QueryTest::key_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Values>("given");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("key");
    const QString global = QStringLiteral("global");
    QTest::newRow("profile") << "userinfo-by-username" << values({{"username", "mrbeast"}}) << global
                             << "tla:global:userinfo-by-username:7d3ecca347167183";
    QTest::newRow("profile, as typed") << "userinfo-by-username" << values({{"username", " @MrBeast "}}) << global
                                       << "tla:global:userinfo-by-username:7d3ecca347167183";
    QTest::newRow("posts") << "user-posts" << values({{"userid", "123"}, {"count", "10"}, {"cursor", "0"}}) << global
                           << "tla:global:user-posts:ee7a160ffaa34080";
    QTest::newRow("posts, by defaults") << "user-posts" << values({{"userid", "123"}}) << global << "tla:global:user-posts:ee7a160ffaa34080";
    QTest::newRow("replies, own scope") << "post-comment-replies"
                                        << values({{"video_id", "7"}, {"comment_id", "9"}, {"count", "10"}, {"cursor", "0"}})
                                        << "user:42" << "tla:user:42:post-comment-replies:66333ca12b2850f1";
    QTest::newRow("post by link") << "post-detail"
                                  << values({{"url", "https://www.tiktok.com/@MrBeast/video/7106594312292453675?is_copy_url=1"}})
                                  << global << "tla:global:post-detail:04dbd89367a81c8f";
    QTest::newRow("no parameters") << "region-list" << Values() << global << "tla:global:region-list:0c26cc0c12beb4c9";
    QTest::newRow("empty default is sent") << "challenge-posts" << values({{"challenge_id", "1"}}) << global
                                           << "tla:global:challenge-posts:237d531e69087ae0";
    QTest::newRow("search with region") << "search-video" << values({{"keyword", "cats"}, {"count", "30"}, {"region", "US"}}) << global
                                        << "tla:global:search-video:8f169d4db0a85489";
}

void QueryTest::key()
{
    QFETCH(QString, endpoint);
    QFETCH(Values, given);
    QFETCH(QString, scope);
    QTEST(query(endpoint, given, scope).cacheKey(), "key");
}

void QueryTest::encodedAsPython_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("encoded");
    QTest::addColumn<QString>("digest");
    QTest::newRow("space") << "a b" << "a+b" << "fe81a025515bbaa1";
    QTest::newRow("plus") << "a+b" << "a%2Bb" << "0aaba9a014dd4061";
    QTest::newRow("unreserved") << "~-_." << "~-_." << "1e46736cb627b7b0";
    QTest::newRow("what JavaScript leaves alone") << "!*'()" << "%21%2A%27%28%29" << "895e0db57d4d52d5";
    QTest::newRow("umlauts") << QString::fromUtf8("ümläut ß") << "%C3%BCml%C3%A4ut+%C3%9F" << "bf0a0b45ab78b324";
    QTest::newRow("kanji and hash") << QString::fromUtf8("日本 #fyp") << "%E6%97%A5%E6%9C%AC+%23fyp" << "207f2ea4e53c6791";
    QTest::newRow("query signs") << "50% off & more=?/" << "50%25+off+%26+more%3D%3F%2F" << "abcb940e3b9c2e1d";
    QTest::newRow("emoji") << QString::fromUtf8("🔥 hot") << "%F0%9F%94%A5+hot" << "8459ea9ed41e75ed";
    QTest::newRow("other ASCII signs") << QStringLiteral("\"q\" <x>,;:@$[]{}|\\^`")
                                       << "%22q%22+%3Cx%3E%2C%3B%3A%40%24%5B%5D%7B%7D%7C%5C%5E%60" << "297aa4547659f50e";
}

void QueryTest::encodedAsPython()
{
    QFETCH(QString, keyword);
    QFETCH(QString, encoded);
    QFETCH(QString, digest);
    const Query question = query(QStringLiteral("search-user"), {{QStringLiteral("keyword"), keyword}});
    QCOMPARE(QString::fromLatin1(question.encoded()), QStringLiteral("count=10&cursor=0&keyword=") + encoded);
    QCOMPARE(question.cacheKey(), QStringLiteral("tla:global:search-user:") + digest);
}

void QueryTest::equalQuestionsHaveOneKey_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Values>("one");
    QTest::addColumn<Values>("other");
    QTest::newRow("handle and profile link") << "userid" << values({{"username", "@MrBeast"}})
                                             << values({{"username", "https://www.tiktok.com/@mrbeast?lang=en"}});
    QTest::newRow("hashtag with and without sign") << "challenge-info-name" << values({{"name", "#FYP"}}) << values({{"name", "fyp"}});
    QTest::newRow("number with zeros") << "user-posts" << values({{"userid", "1"}, {"count", "010"}}) << values({{"userid", "1"}, {"count", "10"}});
    QTest::newRow("keyword with blanks") << "search-user" << values({{"keyword", "  red   car "}}) << values({{"keyword", "red car"}});
    QTest::newRow("keyword decomposed") << "search-user" << values({{"keyword", "u\xcc\x88"}}) << values({{"keyword", "\xc3\xbc"}});
    QTest::newRow("region in capitals") << "challenge-posts" << values({{"challenge_id", "1"}, {"region", "US"}})
                                        << values({{"challenge_id", "1"}, {"region", "us"}});
    QTest::newRow("an advertisement's post link") << "ads-detail" << values({{"url", "http://m.tiktok.com/v/77.html"}})
                                                  << values({{"url", "https://www.tiktok.com/video/77?x=1"}});
}

void QueryTest::equalQuestionsHaveOneKey()
{
    QFETCH(QString, endpoint);
    QFETCH(Values, one);
    QFETCH(Values, other);
    QCOMPARE(query(endpoint, one).encoded(), query(endpoint, other).encoded());
    QCOMPARE(query(endpoint, one).cacheKey(), query(endpoint, other).cacheKey());
}

void QueryTest::refused_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Values>("given");
    QTest::addColumn<QString>("named");
    QTest::newRow("missing") << "userid" << Values() << "username";
    QTest::newRow("unknown") << "userid" << values({{"username", "a"}, {"user", "a"}}) << "user: unknown";
    QTest::newRow("to an endpoint without any") << "region-list" << values({{"x", "1"}}) << "x: unknown";
    QTest::newRow("empty handle") << "userid" << values({{"username", " @ "}}) << "username";
    QTest::newRow("id of letters") << "user-posts" << values({{"userid", "mrbeast"}}) << "userid";
    QTest::newRow("id in other digits") << "user-posts" << values({{"userid", "١٢٣"}}) << "userid";
    QTest::newRow("count of nothing") << "user-posts" << values({{"userid", "1"}, {"count", ""}}) << "count";
    QTest::newRow("count of zero") << "user-posts" << values({{"userid", "1"}, {"count", "0"}}) << "count";
    QTest::newRow("count below zero") << "user-posts" << values({{"userid", "1"}, {"count", "-5"}}) << "count";
    QTest::newRow("count too large") << "user-posts" << values({{"userid", "1"}, {"count", "36"}}) << "1 to 35";
    QTest::newRow("count past 64 bits") << "user-playlists" << values({{"userid", "1"}, {"count", "99999999999999999999"}}) << "count";
    QTest::newRow("empty cursor") << "user-posts" << values({{"userid", "1"}, {"cursor", ""}}) << "cursor";
    QTest::newRow("link elsewhere") << "post-detail" << values({{"url", "https://example.com/@a/video/1"}}) << "url";
    QTest::newRow("region of three letters") << "challenge-posts" << values({{"challenge_id", "1"}, {"region", "usa"}}) << "region";
    QTest::newRow("days that mean nothing") << "search-video" << values({{"keyword", "a"}, {"publish_time", "8"}}) << "publish_time: expected one of 0, 1, 7";
    QTest::newRow("blank keyword") << "search-user" << values({{"keyword", " \t"}}) << "keyword";
    QTest::newRow("control character in a hashtag") << "challenge-info-name" << values({{"name", "a\x01z"}}) << "name";
}

void QueryTest::refused()
{
    QFETCH(QString, endpoint);
    QFETCH(Values, given);
    QFETCH(QString, named);
    const auto question = Query::make(*m_catalogue.find(endpoint), given);
    QVERIFY(!question);
    QCOMPARE(question.error().kind, ErrorKind::Usage);
    QVERIFY2(question.error().detail.contains(named), qPrintable(question.error().detail));
}

void QueryTest::theVersionIsPartOfTheNamespace()
{
    const Query question = query(QStringLiteral("userinfo-by-username"), values({{"username", "mrbeast"}}));
    QCOMPARE(question.cacheKey(1), QStringLiteral("tla:global:userinfo-by-username:7d3ecca347167183"));
    QCOMPARE(question.cacheKey(2), QStringLiteral("tla:v2:global:userinfo-by-username:7d3ecca347167183"));
    QCOMPARE(question.cacheKey(17), QStringLiteral("tla:v17:global:userinfo-by-username:7d3ecca347167183"));
    const auto blank = Query::make(*m_catalogue.find(QStringLiteral("region-list")), {}, QStringLiteral("user 42"));
    QVERIFY(!blank && blank.error().detail.startsWith(QLatin1String("scope")));
}

void QueryTest::withChangesOneParameter()
{
    const Query first = query(QStringLiteral("user-posts"), values({{"userid", "123"}}));
    const Query next = first.with(QStringLiteral("cursor"), QStringLiteral("1639312724000"));
    QCOMPARE(QString::fromLatin1(next.encoded()), QStringLiteral("count=10&cursor=1639312724000&userid=123"));
    QVERIFY(next.cacheKey() != first.cacheKey());
    QCOMPARE(next.with(QStringLiteral("cursor"), QStringLiteral("0")).cacheKey(), first.cacheKey());
    QCOMPARE(first.parameter(QStringLiteral("cursor")), QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(QueryTest)
#include "QueryTest.moc"
