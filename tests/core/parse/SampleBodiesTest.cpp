// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/Parsers.h"
#include "tests/core/parse/Samples.h"

#include <QTest>

using namespace Tidemark;

// Every recorded body to the entities that it holds, with the values read off by eye.
class SampleBodiesTest : public QObject
{
    Q_OBJECT

private slots:
    void userId();
    void profileWithStatsBeside();
    void profileOfAnIdAlone();
    void followers();
    void postsOldestShape();
    void postsCutShort();
    void postsWithPhotos();
    void likedPosts();
    void musicPosts();
    void searchWithFlagAsNumber();
    void searchWithOpaqueIds();
    void feedAsBareArray();
    void postWithoutId();
    void postDetail();
    void comments();
    void commentsPage();
    void challenge();
    void errorsAreNoEntities_data();
    void errorsAreNoEntities();
};

void SampleBodiesTest::userId()
{
    QCOMPARE(parseUserId(sample("userid.1")).value().value, QStringLiteral("107955"));
}

void SampleBodiesTest::profileWithStatsBeside()
{
    const Profile profile = parseProfile(sample("sibling/userinfo-by-username.1")).value();
    QCOMPARE(profile.id.value, QStringLiteral("6943972350728700930"));
    QCOMPARE(profile.handle, QStringLiteral("mineodesu69"));
    QCOMPARE(profile.nickname, QString::fromUtf8("こずりん"));
    QVERIFY(profile.bio.startsWith(QString::fromUtf8("【毎日投稿🐼】\n")));
    QCOMPARE(profile.bioLink, QStringLiteral("https://lit.link/kozurin69"));
    QVERIFY(profile.avatarUrl.contains(QStringLiteral("/1080x1080/")));
    QVERIFY(profile.secUid.startsWith(QStringLiteral("MS4wLjABAAAAx79")));
    QCOMPARE(profile.verified, std::optional(false));
    QCOMPARE(profile.isPrivate, std::optional(false));
    QCOMPARE(profile.followers, Count(207900));
    QCOMPARE(profile.following, Count(262));
    QCOMPARE(profile.likes, Count(1400000));
    QCOMPARE(profile.videos, Count(191));
    QCOMPARE(profile.likesGiven, Count(911));
    QVERIFY(profile.region.isEmpty());
}

void SampleBodiesTest::profileOfAnIdAlone()
{
    const Profile profile = parseProfile(sample("sibling/userinfo-by-username.2")).value();
    QCOMPARE(profile.id.value, QStringLiteral("6795983337849897989"));
    QVERIFY(profile.handle.isEmpty());
    QVERIFY(!profile.verified);
    QCOMPARE(profile.followers, Count(3079));
    QCOMPARE(profile.likes, Count(2184));
    QCOMPARE(profile.likesGiven, Count(0));
}

void SampleBodiesTest::followers()
{
    const ListPage<Profile> page = parseUsers(sample("sibling/user-followers.1")).value();
    QCOMPARE(page.items.size(), 3);
    QCOMPARE(page.total, Count(208468));
    QCOMPARE(page.cursor, QStringLiteral("1639657693"));
    QVERIFY(page.hasMore);
    const Profile &first = page.items.at(0);
    QCOMPARE(first.id.value, QStringLiteral("6855595320790729733"));
    QCOMPARE(first.handle, QStringLiteral("lvilla97"));
    QCOMPARE(first.nickname, QStringLiteral("Lvilla97"));
    QCOMPARE(first.region, QStringLiteral("ES"));
    QCOMPARE(first.followers, Count(251));
    QCOMPARE(first.likesGiven, Count(912));
    QCOMPARE(first.videos, Count(0));
    QVERIFY(!first.following); // not in the oldest bodies
    QVERIFY(!first.verified);
}

void SampleBodiesTest::postsOldestShape()
{
    const ListPage<Post> page = parsePosts(sample("sibling/user-posts.1")).value();
    QCOMPARE(page.items.size(), 1);
    QCOMPARE(page.cursor, QStringLiteral("1639312724000"));
    QVERIFY(page.hasMore);
    const Post &post = page.items.first();
    QVERIFY(post.id.isEmpty()); // the body has none: shown, and not kept
    QVERIFY(post.authorId.isEmpty());
    QCOMPARE(post.authorHandle, QStringLiteral("mineodesu69"));
    QCOMPARE(post.views, Count(7064));
    QCOMPARE(post.likes, Count(324));
    QCOMPARE(post.comments, Count(14));
    QVERIFY(!post.shares);
    QVERIFY(!post.saves);
    QVERIFY(!post.durationS);
    QCOMPARE(post.createdAt, std::optional<qint64>(1639312724));
}

void SampleBodiesTest::postsCutShort()
{
    const ListPage<Post> page = parsePosts(sample("sibling/user-posts.2")).value();
    QCOMPARE(page.items.size(), 1);
    QVERIFY(!page.hasMore);
    QCOMPARE(page.cursor, QStringLiteral("1745723767416"));
    const Post &post = page.items.first();
    QCOMPARE(post.id.value, QStringLiteral("7637253304178740500"));
    QCOMPARE(post.region, QStringLiteral("CL"));
    QCOMPARE(post.durationS, std::optional(16));
    QVERIFY(!post.views);
    QVERIFY(!post.createdAt);
    QCOMPARE(post.hashtags, QStringList({QStringLiteral("humor"), QStringLiteral("comedia"), QStringLiteral("viral"),
                                         QStringLiteral("kdramas"), QStringLiteral("paratii")}));
}

void SampleBodiesTest::postsWithPhotos()
{
    const ListPage<Post> page = parsePosts(sample("sibling/user-posts.3")).value();
    QCOMPARE(page.items.size(), 3);
    QVERIFY(page.cursor.isEmpty());
    QVERIFY(!page.hasMore);

    const Post &video = page.items.at(0);
    QCOMPARE(video.id.value, QStringLiteral("7656417069000314119"));
    QCOMPARE(video.type, PostType::Video);
    QCOMPARE(video.durationS, std::optional(29));
    QCOMPARE(video.views, Count(1495));
    QCOMPARE(video.likes, Count(141));
    QCOMPARE(video.comments, Count(29));
    QCOMPARE(video.shares, Count(14));
    QCOMPARE(video.downloads, Count(0));
    QCOMPARE(video.saves, Count(11));
    QCOMPARE(video.authorId.value, QStringLiteral("7549519262734943239"));
    QCOMPARE(video.authorHandle, QStringLiteral("user_embongngo"));
    QCOMPARE(video.authorNickname, QStringLiteral("Hoai Thuong"));
    QCOMPARE(video.soundId.value, QStringLiteral("7628076282494421768"));
    QCOMPARE(video.soundAuthor, QString::fromUtf8("em Hổ 🐯"));
    QVERIFY(video.playUrl.startsWith(QStringLiteral("https://v19.tiktokcdn-eu.com/71b37c")));
    QVERIFY(video.musicUrl.endsWith(QStringLiteral("7646718711990176528.mp3")));

    const Post &silent = page.items.at(1);
    QCOMPARE(silent.soundId.value, QStringLiteral("7650389509992958727"));
    QVERIFY(silent.soundTitle.isEmpty());
    QVERIFY(silent.musicUrl.isEmpty());

    const Post &photo = page.items.at(2);
    QCOMPARE(photo.id.value, QStringLiteral("7644070339776924946"));
    QCOMPARE(photo.type, PostType::Images);
    QVERIFY(!photo.durationS);
    QVERIFY(photo.playUrl.isEmpty());
    QCOMPARE(photo.imageUrls.size(), 1);
    QCOMPARE(photo.views, Count(784637));
    QCOMPARE(photo.shares, Count(39030));
}

void SampleBodiesTest::likedPosts()
{
    const ListPage<Post> page = parsePosts(sample("sibling/user-liked.1")).value();
    QCOMPARE(page.cursor, QStringLiteral("1638823002000"));
    QCOMPARE(page.items.size(), 1);
    QCOMPARE(page.items.first().authorHandle, QStringLiteral("0906yu_rin"));
    QCOMPARE(page.items.first().authorId.value, QStringLiteral("75640309710"));
    QCOMPARE(page.items.first().hashtags, QStringList({QString::fromUtf8("渋谷スカイ")}));
}

void SampleBodiesTest::musicPosts()
{
    const ListPage<Post> page = parsePosts(sample("sibling/music-posts.1")).value();
    QCOMPARE(page.cursor, QStringLiteral("3"));
    QCOMPARE(page.items.size(), 3);
    const Post &post = page.items.at(0);
    QCOMPARE(post.title, QStringLiteral("Hehe"));
    QCOMPARE(post.authorNickname, QString::fromUtf8("𝚛𝚘𝚋𝚕𝚘𝚡<33"));
    QVERIFY(post.soundId.isEmpty()); // no music_info
    QVERIFY(post.musicUrl.endsWith(QStringLiteral("1657416601829430.mp3")));
    QCOMPARE(page.items.at(2).hashtags,
             QStringList({QStringLiteral("happyathome"), QStringLiteral("foryou"), QStringLiteral("fy")}));
}

void SampleBodiesTest::searchWithFlagAsNumber()
{
    const ListPage<Post> page = parsePosts(sample("sibling/search-video.1")).value();
    QVERIFY(page.hasMore); // 1
    QCOMPARE(page.cursor, QStringLiteral("1")); // an int there
    const Post &post = page.items.at(0);
    QCOMPARE(post.soundTitle, QStringLiteral("The Feels"));
    QVERIFY(post.musicUrl.isEmpty());
    QCOMPARE(post.hashtags.size(), 5);
    QCOMPARE(post.hashtags.at(2), QString::fromUtf8("めざまし8しか勝たん"));
}

void SampleBodiesTest::searchWithOpaqueIds()
{
    const ListPage<Post> page = parsePosts(sample("sibling/search-video.2")).value();
    QCOMPARE(page.items.size(), 2);
    QCOMPARE(page.items.at(0).id.value, QStringLiteral("7614092899642330398"));
    QCOMPARE(page.items.at(0).hashtags, QStringList({QStringLiteral("foryoupage")}));
    QCOMPARE(page.items.at(1).hashtags, QStringList({QStringLiteral("vairalvideos_tik_tok")}));
    QVERIFY(page.items.at(0).playUrl.isEmpty()); // "..." is no link
    QVERIFY(!page.items.at(0).saves);
    QCOMPARE(page.items.at(1).downloads, Count(32));
    QCOMPARE(page.items.at(0).type, PostType::Video);
}

void SampleBodiesTest::feedAsBareArray()
{
    const ListPage<Post> page = parsePosts(sample("sibling/feed-list.1")).value();
    QCOMPARE(page.items.size(), 3);
    QCOMPARE(page.items.at(0).hashtags.size(), 8);
    QVERIFY(page.items.at(1).title.isEmpty());
    QCOMPARE(page.items.at(1).authorId.value, QStringLiteral("270898760635813888"));
    QCOMPARE(page.items.at(2).views, Count(1451374));
    QVERIFY(!page.hasMore);
}

void SampleBodiesTest::postWithoutId()
{
    const Post post = parsePost(sample("sibling/post-detail.1")).value();
    QVERIFY(post.id.isEmpty());
    QCOMPARE(post.views, Count(56297));
    QCOMPARE(post.authorHandle, QStringLiteral("umayyyy238"));
    QVERIFY(post.hdPlayUrl.startsWith(QStringLiteral("https://v16.tiktokcdn.com/a305bf")));
    QCOMPARE(post.hashtags, QStringList({QStringLiteral("hangi"), QStringLiteral("gazimustafakemalataturk"),
                                         QString::fromUtf8("yüksekova")}));
}

void SampleBodiesTest::postDetail()
{
    const Post post = parsePost(sample("sibling/post-detail.2")).value();
    QCOMPARE(post.id.value, QStringLiteral("7613619028011027733"));
    QCOMPARE(post.title, QString::fromUtf8("🥹 #viral #xh #tiktokdance #xuhuong #setxinh "));
    QCOMPARE(post.createdAt, std::optional<qint64>(1772683832));
    QCOMPARE(post.durationS, std::optional(17));
    QCOMPARE(post.views, Count(679921));
    QCOMPARE(post.likes, Count(47889));
    QCOMPARE(post.comments, Count(238));
    QCOMPARE(post.shares, Count(3344));
    QCOMPARE(post.downloads, Count(340));
    QCOMPARE(post.saves, Count(4963));
    QVERIFY(post.hdPlayUrl.isEmpty());
    QCOMPARE(post.soundId.value, QStringLiteral("7557656770001341185"));
    QCOMPARE(post.soundTitle, QString::fromUtf8("Đừng Về Trễ Nha Hiếu Yêu Dấu Hỡi"));
    QCOMPARE(post.authorId.value, QStringLiteral("7603950461909451777"));
}

void SampleBodiesTest::comments()
{
    const ListPage<Comment> page = parseComments(sample("sibling/post-comments.1")).value();
    QCOMPARE(page.total, Count(4111));
    QCOMPARE(page.cursor, QStringLiteral("1"));
    const Comment &comment = page.items.at(0);
    QCOMPARE(comment.id.value, QStringLiteral("7044622953448211247"));
    QCOMPARE(comment.likes, Count(3688));
    QCOMPARE(comment.replies, Count(106));
    QCOMPARE(comment.createdAt, std::optional<qint64>(1640204108));
    QVERIFY(comment.text.startsWith(QStringLiteral("yall pierce")));
    QCOMPARE(comment.author.handle, QStringLiteral("ogscarlettt"));
    QVERIFY(!comment.author.followers); // zeros that mean "not read"
    QVERIFY(!comment.author.videos);
    QVERIFY(!comment.author.likes);
    QVERIFY(!comment.author.likesGiven);
}

void SampleBodiesTest::commentsPage()
{
    const ListPage<Comment> page = parseComments(sample("sibling/post-comments.2")).value();
    QCOMPARE(page.items.size(), 2);
    QCOMPARE(page.total, Count(2549));
    QVERIFY(page.hasMore);
    QCOMPARE(page.items.at(0).likes, Count(0));
    QCOMPARE(page.items.at(1).author.region, QStringLiteral("TW"));
    QCOMPARE(page.items.at(1).author.verified, std::optional(false));
}

void SampleBodiesTest::challenge()
{
    const Hashtag hashtag = parseHashtag(sample("sibling/challenge-info-id.1")).value();
    QCOMPARE(hashtag.id.value, QStringLiteral("5932"));
    QCOMPARE(hashtag.name, QStringLiteral("girl"));
    QCOMPARE(hashtag.users, Count(11045671));
    QCOMPARE(hashtag.views, Count(75264559481));
    QVERIFY(hashtag.coverUrl.isEmpty());
}

void SampleBodiesTest::errorsAreNoEntities_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no key") << sample("error-no-key.1");
    QTest::newRow("rate limit") << sample("sibling/error-rate-limit.1");
    QTest::newRow("bad link") << sample("sibling/error-url-parsing.1");
}

void SampleBodiesTest::errorsAreNoEntities()
{
    QFETCH(QByteArray, body);
    QVERIFY(!body.isEmpty());
    QCOMPARE(parseProfile(body).error().kind, ErrorKind::ContractBroken);
    QCOMPARE(parsePost(body).error().kind, ErrorKind::ContractBroken);
    QCOMPARE(parsePosts(body).error().kind, ErrorKind::ContractBroken);
    QCOMPARE(parseUsers(body).error().kind, ErrorKind::ContractBroken);
    QCOMPARE(parseComments(body).error().kind, ErrorKind::ContractBroken);
    QCOMPARE(parseHashtag(body).error().kind, ErrorKind::ContractBroken);
    QCOMPARE(parseSound(body).error().kind, ErrorKind::ContractBroken);
    QVERIFY(!parseBalance(body));
}

QTEST_GUILESS_MAIN(SampleBodiesTest)
#include "SampleBodiesTest.moc"
