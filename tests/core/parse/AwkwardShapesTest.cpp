// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/Parsers.h"

#include <QTest>

using namespace Tidemark;

// The shapes that differ between endpoints and days, one by one.
class AwkwardShapesTest : public QObject
{
    Q_OBJECT

private slots:
    void identity_data();
    void identity();
    void counters_data();
    void counters();
    void paging_data();
    void paging();
    void titles_data();
    void titles();
    void tags_data();
    void tags();
    void photoPosts_data();
    void photoPosts();
    void missingMusic_data();
    void missingMusic();
    void hashtagZeros();
    void sounds();
    void regions();
    void balances_data();
    void balances();
    void itemsOfWrongType();
    void duplicateKeys();
    void pinnedAndTimes();
    void textOfEveryLength();
    void strayMarks_data();
    void strayMarks();
};

namespace {

QByteArray postWith(const QByteArray &fields)
{
    return R"({"video_id":"1","title":"t")" + (fields.isEmpty() ? QByteArray() : ',' + fields) + '}';
}

} // namespace

void AwkwardShapesTest::identity_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *title, const char *body, const char *id) {
        QTest::newRow(title) << QByteArray(body) << QString::fromLatin1(id);
    };
    row("id", R"({"title":"","id":"7613619028011027733"})", "7613619028011027733");
    row("video_id", R"({"title":"","video_id":"12"})", "12");
    row("aweme_id of digits", R"({"title":"","aweme_id":"13"})", "13");
    row("opaque aweme_id", R"({"title":"","aweme_id":"v15044gf0000d6lb2cvog65nvo6jctt0"})", "");
    row("opaque aweme_id first", R"({"aweme_id":"v150","video_id":"14","title":""})", "14");
    row("empty aweme_id", R"({"title":"","aweme_id":"","video_id":"15"})", "15");
    row("id beats video_id", R"({"title":"","video_id":"16","id":"17"})", "17");
    row("opaque id", R"({"title":"","id":"x","video_id":"18"})", "18");
    row("number above 2^53", R"({"title":"","id":7613619028011027733})", "7613619028011027733");
    row("number above 2^64", R"({"title":"","id":99999999999999999999})", "99999999999999999999");
    row("negative", R"({"title":"","id":-5})", "");
    row("double", R"({"title":"","id":1.5})", "");
    row("zero", R"({"title":"","id":0,"video_id":"19"})", "19");
    row("null", R"({"title":"","id":null,"video_id":"20"})", "20");
    row("object", R"({"title":"","id":{"x":1},"video_id":"21"})", "21");
}

void AwkwardShapesTest::identity()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    QCOMPARE(parsePost(body).value().id.value, id);
}

void AwkwardShapesTest::counters_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Count>("count");
    QTest::newRow("number") << QByteArray("12") << Count(12);
    QTest::newRow("zero") << QByteArray("0") << Count(0);
    QTest::newRow("above 2^31") << QByteArray("75264559481") << Count(75264559481);
    QTest::newRow("above 2^53") << QByteArray("9007199254740993") << Count(9007199254740993);
    QTest::newRow("2^63-1") << QByteArray("9223372036854775807") << Count(9223372036854775807);
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << Count();
    QTest::newRow("thirty digits") << QByteArray("123456789012345678901234567890") << Count();
    QTest::newRow("numeric text") << QByteArray("\"679921\"") << Count(679921);
    QTest::newRow("text with blank") << QByteArray("\" 679921 \"") << Count(679921);
    QTest::newRow("empty text") << QByteArray("\"\"") << Count();
    QTest::newRow("words") << QByteArray("\"1.2M\"") << Count();
    QTest::newRow("null") << QByteArray("null") << Count();
    QTest::newRow("true") << QByteArray("true") << Count();
    QTest::newRow("array") << QByteArray("[1]") << Count();
    QTest::newRow("object") << QByteArray("{\"a\":1}") << Count();
    QTest::newRow("whole double") << QByteArray("1.4e6") << Count(1400000);
    QTest::newRow("double") << QByteArray("1.5") << Count();
    QTest::newRow("huge double") << QByteArray("1e300") << Count();
    QTest::newRow("overflowed to negative") << QByteArray("-977433948") << Count();
}

void AwkwardShapesTest::counters()
{
    QFETCH(QByteArray, json);
    QFETCH(Count, count);
    QCOMPARE(parsePost(postWith("\"play_count\":" + json)).value().views, count);
    QCOMPARE(parsePost(postWith("\"collect_count\" : " + json + "\n")).value().saves, count);
    QCOMPARE(parseProfile(R"({"user":{"id":"1"},"stats":{"followerCount":)" + json + "}}").value().followers, count);
}

void AwkwardShapesTest::paging_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<bool>("hasMore");
    const auto row = [](const char *title, const char *fields, const char *cursor, bool hasMore) {
        QTest::newRow(title) << QByteArray(fields) << QString::fromLatin1(cursor) << hasMore;
    };
    row("int and bool", R"("cursor":3,"hasMore":true)", "3", true);
    row("text", R"("cursor":"3","hasMore":false)", "3", false);
    row("milliseconds as text", R"("cursor":"1639312724000","hasMore":1)", "1639312724000", true);
    row("milliseconds as int", R"("cursor":1639312724000,"hasMore":0)", "1639312724000", false);
    row("absent", R"("x":1)", "", false);
    row("null", R"("cursor":null,"hasMore":null)", "", false);
    row("objects", R"("cursor":{},"hasMore":[])", "", false);
    row("flag as text", R"("cursor":"abc==","hasMore":"1")", "abc==", true);
    row("snake case", R"("cursor":"5","has_more":true)", "5", true);
    row("number above 2^64", R"("cursor":99999999999999999999,"hasMore":true)", "99999999999999999999", true);
}

void AwkwardShapesTest::paging()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, cursor);
    QFETCH(bool, hasMore);
    const QByteArray after = R"({"videos":[],)" + fields + '}';
    const QByteArray before = '{' + fields + R"(,"videos":[]})";
    for (const QByteArray &body : {after, before}) {
        const auto page = parsePosts(body);
        QVERIFY(page);
        QCOMPARE(page->cursor, cursor);
        QCOMPARE(page->hasMore, hasMore);
    }
}

void AwkwardShapesTest::titles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("title");
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("number") << QByteArray("5") << QString();
    QTest::newRow("array") << QByteArray("[\"a\"]") << QString();
    QTest::newRow("blank at the end") << QByteArray("\"a \"") << QStringLiteral("a ");
    QTest::newRow("escapes") << QByteArray(R"("a\"b\\\/\n\t\b\f\r")") << QStringLiteral("a\"b\\/\n\t\b\f\r");
    QTest::newRow("pair") << QByteArray(R"("\ud83d\udc3a!")") << QString::fromUtf8("🐺!");
    QTest::newRow("lone high") << QByteArray(R"("a\ud83db")") << QString::fromUtf8("a\xEF\xBF\xBD" "b");
    QTest::newRow("lone low") << QByteArray(R"("\udc3a")") << QString::fromUtf8("\xEF\xBF\xBD");
    QTest::newRow("two highs") << QByteArray(R"("\ud83d\ud83d")") << QString::fromUtf8("\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("high, then another escape") << QByteArray(R"("\ud83d\n")") << QString::fromUtf8("\xEF\xBF\xBD\n");
    QTest::newRow("NUL") << QByteArray("\"a\\u0000b\"") << QString::fromUtf8("a\xEF\xBF\xBD" "b");
    QTest::newRow("MIME words stay") << QByteArray(R"("=?utf-8?Q?a=F0?=")") << QStringLiteral("=?utf-8?Q?a=F0?=");
    QTest::newRow("raw and escaped") << QByteArray("\"\xE3\x81\x93\\u3053\"") << QString::fromUtf8("ここ");
    QTest::newRow("bidi override stays in the data") << QByteArray(R"("\u202ea")") << QString(QChar(0x202E)) + QLatin1Char('a');
}

void AwkwardShapesTest::titles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, title);
    QCOMPARE(parsePost(R"({"id":"1","title":)" + json + '}').value().title, title);
}

void AwkwardShapesTest::tags_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("tags");
    const auto row = [](const char *title, const char *text, const QStringList &tags) {
        QTest::newRow(title) << QString::fromUtf8(text) << tags;
    };
    row("none", "no tags", {});
    row("plain", "a #One b #two", {QStringLiteral("one"), QStringLiteral("two")});
    row("glued", "#challenge#comedia", {QStringLiteral("challenge"), QStringLiteral("comedia")});
    row("repeats in another case", "#FYP #fyp #Fyp", {QStringLiteral("fyp")});
    row("doubled and empty", "##foryoupage# fyp #", {QStringLiteral("foryoupage")});
    row("punctuation ends", "#a.b #c! (#d)", {QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("d")});
    row("digits and underscore", "#2024_x #1", {QStringLiteral("2024_x"), QStringLiteral("1")});
    row("scripts", "#渋谷スカイ #ความรัก #हिन्दी", {QString::fromUtf8("渋谷スカイ"), QString::fromUtf8("ความรัก"), QString::fromUtf8("हिन्दी")});
    row("emoji end a tag", "#wow🔥 #🐺 #x❤️", {QStringLiteral("wow"), QStringLiteral("x")});
    row("letters of another plane", "#𝚛𝚘𝚋", {QString::fromUtf8("𝚛𝚘𝚋")});
    row("full-width sign", "＃東京", {QString::fromUtf8("東京")});
    row("sign at the end", "abc#", {});
}

void AwkwardShapesTest::tags()
{
    QFETCH(QString, title);
    QFETCH(QStringList, tags);
    QCOMPARE(hashtagsOf(title), tags);
}

void AwkwardShapesTest::photoPosts_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<PostType>("type");
    const auto row = [](const char *title, const char *fields, PostType type) { QTest::newRow(title) << QByteArray(fields) << type; };
    row("images and sound", R"("duration":0,"play":"https://a/b.mp3?x=1","images":["https://a/1.webp"])", PostType::Images);
    row("images, no play", R"("duration":0,"play":"","images":["https://a/1.webp"])", PostType::Images);
    row("images beside a length", R"("duration":15,"images":["https://a/1.webp"])", PostType::Images);
    row("no images, but a sound", R"("duration":0,"play":"https://a/b.mp3")", PostType::Images);
    row("length unknown, film there", R"("duration":0,"play":"https://a/b/?mime_type=video_mp4")", PostType::Video);
    row("no length said", R"("play":"")", PostType::Video);
    row("null images", R"("duration":9,"images":null)", PostType::Video);
    row("empty images", R"("duration":9,"images":[])", PostType::Video);
}

void AwkwardShapesTest::photoPosts()
{
    QFETCH(QByteArray, fields);
    QFETCH(PostType, type);
    const Post post = parsePost(postWith(fields)).value();
    QCOMPARE(int(post.type), int(type));
    if (type == PostType::Images) {
        QVERIFY(post.playUrl.isEmpty());
        QVERIFY(!post.durationS);
    }
}

void AwkwardShapesTest::missingMusic_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("absent") << QByteArray();
    QTest::newRow("null") << QByteArray(R"("music_info":null,"music":null)");
    QTest::newRow("text") << QByteArray(R"("music_info":"","music":"")");
    QTest::newRow("array") << QByteArray(R"("music_info":[],"music":[])");
    QTest::newRow("empty object") << QByteArray(R"("music_info":{},"author":null)");
    QTest::newRow("empty fields") << QByteArray(R"("music_info":{"id":"","title":"","play":"","author":""})");
}

void AwkwardShapesTest::missingMusic()
{
    QFETCH(QByteArray, fields);
    const Post post = parsePost(postWith(fields)).value();
    QVERIFY(post.soundId.isEmpty());
    QVERIFY(post.soundTitle.isEmpty());
    QVERIFY(post.musicUrl.isEmpty());
}

void AwkwardShapesTest::hashtagZeros()
{
    const Hashtag zero = parseHashtag(R"({"id":"1","cha_name":"#x","user_count":0,"view_count":5})").value();
    QCOMPARE(zero.name, QStringLiteral("x"));
    QVERIFY(!zero.users);
    QCOMPARE(zero.views, Count(5));
    const auto page = parseHashtags(R"({"challenge_list":[{"id":"1","cha_name":"a"},null],"cursor":2,"hasMore":1})");
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->cursor, QStringLiteral("2"));
}

void AwkwardShapesTest::sounds()
{
    const Sound sound = parseSound(R"({"id":"9","title":"T","author":"A","album":"B","duration":30,"original":true,
        "play":"https://a/b.mp3","cover":"https://a/c","video_count":"12"})").value();
    QCOMPARE(sound.id.value, QStringLiteral("9"));
    QCOMPARE(sound.title, QStringLiteral("T"));
    QCOMPARE(sound.author, QStringLiteral("A"));
    QCOMPARE(sound.album, QStringLiteral("B"));
    QCOMPARE(sound.durationS, std::optional(30));
    QCOMPARE(sound.original, std::optional(true));
    QCOMPARE(sound.videos, Count(12));
    const Sound bare = parseSound(R"({"id":9,"title":null,"duration":0,"play":"file:///etc/passwd"})").value();
    QVERIFY(!bare.videos);
    QVERIFY(!bare.durationS);
    QVERIFY(!bare.original);
    QVERIFY(bare.playUrl.isEmpty());
}

void AwkwardShapesTest::regions()
{
    const auto bare = parseRegions(R"({"US":"United States","CI":"C\u00f4te d'Ivoire","x":1})");
    QCOMPARE(bare->size(), 2);
    QCOMPARE(bare->value(QStringLiteral("CI")), QString::fromUtf8("Côte d'Ivoire"));
    const auto wrapped = parseRegions(R"({"code":0,"msg":"success","data":{"DE":"Germany"}})");
    QCOMPARE(wrapped->keys(), QStringList({QStringLiteral("DE")}));
    QVERIFY(!parseRegions("{}"));
}

void AwkwardShapesTest::balances_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Count>("balance");
    QTest::newRow("balance") << QByteArray(R"({"balance":950})") << Count(950);
    QTest::newRow("credits as text") << QByteArray(R"({"credits":"950"})") << Count(950);
    QTest::newRow("inside the user") << QByteArray(R"({"user":{"name":"x","credits":950}})") << Count(950);
    QTest::newRow("HTML") << QByteArray("<html>950 credits</html>") << Count();
    QTest::newRow("message") << QByteArray(R"({"message":"credits: 950"})") << Count();
    QTest::newRow("empty") << QByteArray() << Count();
    QTest::newRow("negative") << QByteArray(R"({"balance":-1})") << Count();
    QTest::newRow("array") << QByteArray("[950]") << Count();
}

void AwkwardShapesTest::balances()
{
    QFETCH(QByteArray, body);
    QFETCH(Count, balance);
    QCOMPARE(parseBalance(body), balance);
}

void AwkwardShapesTest::itemsOfWrongType()
{
    QCOMPARE(parsePosts(R"({"videos":[{"video_id":"1"},5]})").error().detail,
             QStringLiteral("item 1 of the list is missing or has a wrong type"));
    QCOMPARE(parsePosts(R"({"videos":"x"})").error().kind, ErrorKind::ContractBroken);
    QCOMPARE(parsePosts(R"({"videos":null})").value().items.size(), 0);
    QCOMPARE(parsePosts("[]").error().kind, ErrorKind::ContractBroken);
    QCOMPARE(parsePosts("").error().kind, ErrorKind::Upstream);
    QCOMPARE(parsePosts("<html>").error().kind, ErrorKind::Upstream);
    QCOMPARE(parseUserId(R"({"id":{}})").error().kind, ErrorKind::ContractBroken);
}

void AwkwardShapesTest::duplicateKeys()
{
    const auto page = parsePosts(R"({"videos":[{"video_id":"1"}],"cursor":1,"videos":[{"video_id":"2","title":"a","title":"b"}],"cursor":2})");
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->items.first().id.value, QStringLiteral("2"));
    QCOMPARE(page->items.first().title, QStringLiteral("b"));
    QCOMPARE(page->cursor, QStringLiteral("2"));
    QCOMPARE(parsePosts(R"({"\u0076ideos":[{"video_id":"1"}]})").value().items.size(), 1);
}

void AwkwardShapesTest::pinnedAndTimes()
{
    QVERIFY(parsePost(postWith(R"("is_top":1)")).value().pinned);
    QVERIFY(parsePost(postWith(R"("is_top":true)")).value().pinned);
    QVERIFY(!parsePost(postWith(R"("is_top":0)")).value().pinned);
    QCOMPARE(parsePost(postWith(R"("create_time":"1772683832")")).value().createdAt, std::optional<qint64>(1772683832));
    QCOMPARE(parsePost(postWith(R"("create_time":1772683832000)")).value().createdAt, std::optional<qint64>(1772683832));
    QVERIFY(!parsePost(postWith(R"("create_time":0)")).value().createdAt);
    QCOMPARE(parsePost(postWith(R"("region":"us","hdplay":null)")).value().region, QStringLiteral("US"));
    QCOMPARE(parsePost(postWith(R"("author":{"unique_id":"@MrBeast"})")).value().authorHandle, QStringLiteral("mrbeast"));
    const QByteArray url = "https://a.b/c?x=1&&y=2"; // stays as it is
    QCOMPARE(parsePost(postWith("\"duration\":9,\"play\":\"" + url + '"')).value().playUrl, QString::fromUtf8(url));
}

// Text is decoded in blocks: something that is no plain character at every place of every length.
void AwkwardShapesTest::textOfEveryLength()
{
    const std::pair<QByteArray, QString> parts[] = {{"x", QStringLiteral("x")},
                                                    {"é", QStringLiteral("é")},
                                                    {"語", QStringLiteral("語")},
                                                    {"🐥", QStringLiteral("🐥")},
                                                    {R"(\n)", QStringLiteral("\n")},
                                                    {R"(\ud83d\udc25)", QStringLiteral("🐥")},
                                                    {R"(\udc25)", QString(QChar(QChar::ReplacementCharacter))}};
    for (const auto &[raw, meant] : parts) {
        for (int length = 0; length < 40; ++length) {
            for (int at = 0; at <= length; ++at) {
                const QByteArray before(at, 'b');
                const QByteArray after(length - at, 'a');
                const auto post = parsePost("{\"id\":\"1\",\"title\":\"" + before + raw + after + "\"}");
                QCOMPARE(post->title, QString::fromLatin1(before) + meant + QString::fromLatin1(after));
            }
        }
    }
}

void AwkwardShapesTest::strayMarks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("blanks") << QByteArray("{ \"id\" :\t\"1\" ,\n\"x\" : [ 1 , { } ] }") << true;
    QTest::newRow("empty key") << QByteArray(R"({"":1,"id":"1"})") << true;
    QTest::newRow("key at the very end") << QByteArray(R"({"x":{},"id":1})") << true;
    QTest::newRow("no value") << QByteArray(R"({"id":"1","x":})") << false;
    QTest::newRow("no key") << QByteArray(R"({"id":"1",:2})") << false;
    QTest::newRow("key alone") << QByteArray(R"({"id":"1","x"})") << false;
    QTest::newRow("comma at the end") << QByteArray(R"({"id":"1",})") << false;
    QTest::newRow("no comma") << QByteArray(R"({"id":"1" "x":2})") << false;
    QTest::newRow("wrong bracket") << QByteArray(R"({"id":"1"])") << false;
    QTest::newRow("control character for a value") << QByteArray("{\"id\":\"1\",\"x\":\x01}") << false;
    QTest::newRow("brackets that stay open") << QByteArray(R"({"id":"1","x":{"y":{"z":[})") << false;
    QTest::newRow("list with a gap") << QByteArray(R"({"id":"1","images":["a",,"b"]})") << false;
}

void AwkwardShapesTest::strayMarks()
{
    QFETCH(QByteArray, body);
    const auto post = parsePost(body);
    QTEST(post.has_value(), "isRead");
    if (!post)
        QCOMPARE(post.error().kind, ErrorKind::Upstream);
}

QTEST_GUILESS_MAIN(AwkwardShapesTest)
#include "AwkwardShapesTest.moc"
