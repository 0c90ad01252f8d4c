// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/SandboxApi.h"

#include "core/catalogue/Catalogue.h"
#include "core/sandbox/Cast.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Tidemark;

namespace {
constexpr qint64 kToday = 1'795'305'600; // 22 November 2026
constexpr quint64 kSeed = 20261122;
const QString kBase = QStringLiteral("http://127.0.0.1:9");

using Parameters = QMap<QString, QString>;

// A month old, of the best known creator: everything can be asked of it.
QString wellKnownPost()
{
    const VirtualClock clock(kToday * 1000);
    World world(kSeed, clock);
    for (const SimPost *post : world.postsOf(world.creator(castHandles().first()))) {
        if (post->createdAt < kToday - 30 * 86'400 && !post->soundId.isEmpty()) {
            return post->id;
        }
    }
    return {};
}

QMap<QString, Parameters> oneOfEach()
{
    const QString gus = creatorIdOf(castHandles().first());
    const QString link = QStringLiteral("https://www.tiktok.com/@somebody/video/") + wellKnownPost();
    const Parameters user{{QStringLiteral("userid"), gus}, {QStringLiteral("count"), QStringLiteral("30")}};
    const Parameters name{{QStringLiteral("username"), castHandles().at(1)}};
    const Parameters post{{QStringLiteral("url"), link}};
    const Parameters word{{QStringLiteral("keyword"), QStringLiteral("bread")}};
    const QString id = QStringLiteral("7212345678901234567");
    const auto with = [&id](const char *key) { return Parameters{{QString::fromLatin1(key), id}}; };
    return {
        {QStringLiteral("/userid/"), name},
        {QStringLiteral("/userinfo-by-username/"), name},
        {QStringLiteral("/userinfo-by-id/"), user},
        {QStringLiteral("/user-posts/"), user},
        {QStringLiteral("/user-followers/"), user},
        {QStringLiteral("/user-following/"), user},
        {QStringLiteral("/search-user/"), word},
        {QStringLiteral("/user-collections/"), user},
        {QStringLiteral("/user-liked/"), user},
        {QStringLiteral("/user-playlists/"), user},
        {QStringLiteral("/user-stories/"), user},
        {QStringLiteral("/post-detail/"), post},
        {QStringLiteral("/post-comments/"), post},
        {QStringLiteral("/post-comment-replies/"), {{QStringLiteral("video_id"), id}, {QStringLiteral("comment_id"), id}}},
        {QStringLiteral("/music-posts/"), {{QStringLiteral("music_id"), castSoundIds().first()}}},
        {QStringLiteral("/challenge-posts/"), {{QStringLiteral("challenge_id"), tagIdOf(castBreakout())}}},
        {QStringLiteral("/playlist-posts/"), with("playlist_id")},
        {QStringLiteral("/collection-posts/"), with("collection_id")},
        {QStringLiteral("/search-video/"), word},
        {QStringLiteral("/music-info/"), {{QStringLiteral("music_id"), castSoundIds().first()}}},
        {QStringLiteral("/challenge-info-id/"), {{QStringLiteral("id"), tagIdOf(castBreakout())}}},
        {QStringLiteral("/challenge-info-name/"), {{QStringLiteral("name"), castBreakout()}}},
        {QStringLiteral("/search-challenge/"), word},
        {QStringLiteral("/playlist-info/"), with("playlist_id")},
        {QStringLiteral("/collection-info/"), with("collection_id")},
        {QStringLiteral("/download-video/"), post},
        {QStringLiteral("/download-music/"), post},
        {QStringLiteral("/region-list/"), {}},
        {QStringLiteral("/ads-detail/"), post},
    };
}

QByteArray text(const ApiAnswer &answer)
{
    return QByteArray::number(answer.status) + QJsonDocument(answer.body).toJson(QJsonDocument::Compact);
}
} // namespace

class SandboxApiTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void every_path_of_the_catalogue_answers_data();
    void every_path_of_the_catalogue_answers();
    void the_same_question_has_the_same_bytes();
    void wrong_parameters_are_named_data();
    void wrong_parameters_are_named();
    void what_is_gone_is_404_data();
    void what_is_gone_is_404();
    void cursors_have_their_own_types();
    void all_posts_can_be_walked();
    void posts_have_the_awkward_shapes();
    void people_have_the_awkward_shapes();
    void an_unreadable_link_is_a_200();

private:
    ApiAnswer ask(const QString &path, const Parameters &parameters) { return m_api->answer(ApiRequest{path, parameters}); }

    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<SandboxApi> m_api;
};

void SandboxApiTest::init()
{
    m_clock = std::make_unique<VirtualClock>(kToday * 1000);
    m_api = std::make_unique<SandboxApi>(kSeed, *m_clock, 0, kBase);
}

void SandboxApiTest::every_path_of_the_catalogue_answers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QList<QStringList>>("requiredAny");
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue.has_value());
    QCOMPARE(catalogue->endpoints().size(), 29);
    for (const Endpoint &endpoint : catalogue->endpoints()) {
        QTest::newRow(qPrintable(endpoint.name)) << endpoint.path << endpoint.contract.requiredAny;
    }
}

void SandboxApiTest::every_path_of_the_catalogue_answers()
{
    QFETCH(QString, path);
    QFETCH(QList<QStringList>, requiredAny);
    const ApiAnswer answer = ask(path, oneOfEach().value(path));
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.isEmpty());
    QVERIFY(!answer.body.contains(QStringLiteral("message")) && !answer.body.contains(QStringLiteral("code")));
    for (const QStringList &alternatives : requiredAny) {
        QVERIFY2(std::any_of(alternatives.begin(), alternatives.end(), [&](const QString &key) { return answer.body.contains(key); }),
                 qPrintable(alternatives.join(QLatin1Char(' '))));
    }
}

void SandboxApiTest::the_same_question_has_the_same_bytes()
{
    const QMap<QString, Parameters> questions = oneOfEach();
    VirtualClock otherClock((kToday - 40 * 86'400) * 1000);
    SandboxApi other(kSeed, otherClock, kToday, kBase);
    for (auto it = questions.begin(); it != questions.end(); ++it) {
        (void)other.answer(ApiRequest{it.key(), it.value()}); // what was asked before changes nothing
    }
    otherClock.setNowMs(kToday * 1000);
    for (auto it = questions.begin(); it != questions.end(); ++it) {
        QCOMPARE(text(ask(it.key(), it.value())), text(other.answer(ApiRequest{it.key(), it.value()})));
    }
    SandboxApi otherSeed(kSeed + 1, *m_clock, 0, kBase);
    const QString profile = QStringLiteral("/user-posts/");
    QVERIFY(text(ask(profile, questions.value(profile))) != text(otherSeed.answer(ApiRequest{profile, questions.value(profile)})));
}

void SandboxApiTest::wrong_parameters_are_named_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<QString>("named");
    const QString user = QStringLiteral("userid");
    QTest::newRow("none") << QStringLiteral("/userid/") << Parameters{} << QStringLiteral("username");
    QTest::newRow("empty") << QStringLiteral("/search-video/") << Parameters{{QStringLiteral("keyword"), QString()}} << QStringLiteral("keyword");
    QTest::newRow("id is no number") << QStringLiteral("/user-posts/") << Parameters{{user, QStringLiteral("MS4wLjAB")}} << user;
    QTest::newRow("count is none") << QStringLiteral("/user-posts/") << Parameters{{user, QStringLiteral("7")}, {QStringLiteral("count"), QStringLiteral("0")}} << QStringLiteral("count");
}

void SandboxApiTest::wrong_parameters_are_named()
{
    QFETCH(QString, path);
    QFETCH(Parameters, parameters);
    QFETCH(QString, named);
    const ApiAnswer answer = ask(path, parameters);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.value(QStringLiteral("message")).toString().contains(named));
}

void SandboxApiTest::what_is_gone_is_404_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value");
    QTest::newRow("creator") << QStringLiteral("/userinfo-by-username/") << QStringLiteral("username") << QStringLiteral("@GoneGirl");
    QTest::newRow("creator by id") << QStringLiteral("/userinfo-by-id/") << QStringLiteral("userid") << QStringLiteral("4041");
    QTest::newRow("not a handle") << QStringLiteral("/userid/") << QStringLiteral("username") << QStringLiteral("no such name");
    QTest::newRow("hashtag") << QStringLiteral("/challenge-info-name/") << QStringLiteral("name") << QStringLiteral("missingtag");
    QTest::newRow("post") << QStringLiteral("/post-detail/") << QStringLiteral("url") << QStringLiteral("https://www.tiktok.com/@missing/video/7613619028011027733");
    QTest::newRow("unknown path") << QStringLiteral("/reposts/") << QStringLiteral("userid") << QStringLiteral("7");
}

void SandboxApiTest::what_is_gone_is_404()
{
    QFETCH(QString, path);
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    QCOMPARE(ask(path, {{parameter, value}}).status, 404);
}

void SandboxApiTest::cursors_have_their_own_types()
{
    const QMap<QString, Parameters> questions = oneOfEach();
    const auto page = [&](const char *path) { return ask(QString::fromLatin1(path), questions.value(QString::fromLatin1(path))).body; };
    const QString cursor = QStringLiteral("cursor");
    const QString hasMore = QStringLiteral("hasMore");
    QCOMPARE(page("/search-video/").value(cursor), QJsonValue(10));
    QCOMPARE(page("/search-video/").value(hasMore), QJsonValue(1));
    QCOMPARE(page("/challenge-posts/").value(cursor), QJsonValue(10));
    QCOMPARE(page("/challenge-posts/").value(hasMore), QJsonValue(true));
    QCOMPARE(page("/post-comments/").value(cursor), QJsonValue(10));
    QCOMPARE(page("/music-posts/").value(cursor), QJsonValue(QStringLiteral("10")));
    QCOMPARE(page("/user-posts/").value(cursor).toString().size(), 13);
    QVERIFY(page("/user-following/").contains(QStringLiteral("followings")));
    QVERIFY(page("/user-followers/").value(QStringLiteral("time")).toInteger() <= kToday);
}

void SandboxApiTest::all_posts_can_be_walked()
{
    const QString handle = castHandles().at(5);
    const QString id = creatorIdOf(handle);
    QSet<QString> seen;
    int items = 0;
    QString cursor = QStringLiteral("0");
    bool hasMore = true;
    for (int page = 0; hasMore && page < 60; ++page) {
        const QJsonObject body = ask(QStringLiteral("/user-posts/"), {{QStringLiteral("userid"), id}, {QStringLiteral("count"), QStringLiteral("20")}, {QStringLiteral("cursor"), cursor}}).body;
        const QJsonArray videos = body.value(QStringLiteral("videos")).toArray();
        for (const QJsonValue &video : videos) {
            seen.insert(video.toObject().value(QStringLiteral("video_id")).toString());
            ++items;
        }
        cursor = body.value(QStringLiteral("cursor")).toString();
        hasMore = body.value(QStringLiteral("hasMore")).toBool();
    }
    World world(kSeed, *m_clock);
    QCOMPARE(seen.size(), world.postsOf(world.creator(handle)).size());
    QVERIFY(items > seen.size()); // pinned ones come twice
}

void SandboxApiTest::posts_have_the_awkward_shapes()
{
    QMap<QString, int> seen;
    const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    for (const QString &handle : castHandles()) {
        const QJsonObject body = ask(QStringLiteral("/user-posts/"), {{QStringLiteral("userid"), creatorIdOf(handle)}, {QStringLiteral("count"), QStringLiteral("35")}}).body;
        const QJsonArray videos = body.value(QStringLiteral("videos")).toArray();
        for (const QJsonValue &value : videos) {
            const QJsonObject post = value.toObject();
            QVERIFY(!post.contains(QStringLiteral("id")));
            QVERIFY(!digits.match(post.value(QStringLiteral("aweme_id")).toString()).hasMatch());
            seen[QStringLiteral("no aweme_id")] += post.contains(QStringLiteral("aweme_id")) ? 0 : 1;
            seen[QStringLiteral("null title")] += post.value(QStringLiteral("title")).isNull() ? 1 : 0;
            seen[QStringLiteral("null music_info")] += post.value(QStringLiteral("music_info")).isNull() ? 1 : 0;
            seen[QStringLiteral("no hdplay")] += post.contains(QStringLiteral("hdplay")) ? 0 : 1;
            seen[QStringLiteral("null hdplay")] += post.contains(QStringLiteral("hdplay")) && post.value(QStringLiteral("hdplay")).isNull() ? 1 : 0;
            seen[QStringLiteral("pinned")] += post.value(QStringLiteral("is_top")).toInt();
            const QString play = post.value(QStringLiteral("play")).toString();
            if (post.contains(QStringLiteral("images"))) {
                QCOMPARE(post.value(QStringLiteral("duration")).toInt(), 0);
                QVERIFY(play.isEmpty() || play.endsWith(QStringLiteral(".mp3")));
                ++seen[QStringLiteral("photos")];
            }
        }
    }
    for (const char *shape : {"no aweme_id", "null title", "null music_info", "no hdplay", "null hdplay", "pinned", "photos"}) {
        QVERIFY2(seen.value(QString::fromLatin1(shape)) > 0, shape);
    }
}

void SandboxApiTest::people_have_the_awkward_shapes()
{
    int withInfo = 0;
    int withStats = 0;
    for (const QString &keyword : {QStringLiteral("bread"), QStringLiteral("bike"), QStringLiteral("moss"), QStringLiteral("lagos"), QStringLiteral("retro")}) {
        const QJsonArray list = ask(QStringLiteral("/search-user/"), {{QStringLiteral("keyword"), keyword}}).body.value(QStringLiteral("user_list")).toArray();
        withInfo += list.first().toObject().contains(QStringLiteral("user_info")) ? 1 : 0;
        withStats += list.first().toObject().contains(QStringLiteral("stats")) ? 1 : 0;
    }
    QVERIFY(withInfo > 0 && withStats > 0);
    const QJsonArray comments = ask(QStringLiteral("/post-comments/"), oneOfEach().value(QStringLiteral("/post-comments/"))).body.value(QStringLiteral("comments")).toArray();
    QVERIFY(!comments.isEmpty());
    QCOMPARE(comments.first().toObject().value(QStringLiteral("user")).toObject().value(QStringLiteral("follower_count")).toInt(-1), 0);
}

void SandboxApiTest::an_unreadable_link_is_a_200()
{
    const ApiAnswer answer = ask(QStringLiteral("/post-detail/"), {{QStringLiteral("url"), QStringLiteral("https://example.org/x")}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.value(QStringLiteral("code")).toInt(), -1);
}

QTEST_GUILESS_MAIN(SandboxApiTest)
#include "SandboxApiTest.moc"
