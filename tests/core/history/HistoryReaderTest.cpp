// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/PostViews.h"
#include "core/insight/Insight.h"
#include "tests/core/history/HistoryFixture.h"

using namespace Tidemark;

class HistoryReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_history = std::make_unique<HistoryFixture>(); }
    void cleanup() { m_history.reset(); }
    void readsAsOf();
    void aFormerHandleGivesWayToItsNewOwner();
    void filters_data();
    void filters();
    void allPostsComeCreatorByCreator();
    void postsAroundWhatHasChanged();
    void linksToPictures();
    void viewsOfTheLastWeek();
    void viewsNearComparedAges_data();
    void viewsNearComparedAges();
    void soundsThatWereLookedUpComeFirst();
    void search_data();
    void search();
    void seriesOfAnUnknownMetricIsAUsageError();

private:
    std::unique_ptr<HistoryFixture> m_history;
};

void HistoryReaderTest::readsAsOf()
{
    Profile profile = aProfile();
    Post post = aPost(QStringLiteral("1"));
    m_history->keep(kStart, {{profile}, {post}, {}, {}});
    profile.followers = 112'500'000;
    profile.bio = QStringLiteral("New");
    post.views = 5000;
    post.title = QStringLiteral("Edited");
    m_history->keep(kStart + 10 * kDay, {{profile}, {post, aPost(QStringLiteral("2"))}, {}, {}});

    const auto then = waitFor(m_history->reader->profile(QStringLiteral("ada"), kStart + kDay)).value();
    QCOMPARE(then->value.followers, Count(112'400'000));
    QCOMPARE(then->value.bio, QStringLiteral("First line\nsecond"));
    QCOMPARE(then->observations, 1);
    QCOMPARE(waitFor(m_history->reader->profile(QStringLiteral("ada"))).value()->value.bio, QStringLiteral("New"));
    const auto posts = waitFor(m_history->reader->posts({}, kStart + kDay)).value();
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts.first().value.views, Count(1000));
    QCOMPARE(posts.first().value.title, QStringLiteral("A post"));
    QCOMPARE(posts.first().authorFollowersNow, Count(112'400'000));
    QCOMPARE(waitFor(m_history->reader->posts({})).value().size(), 2);
    QVERIFY(waitFor(m_history->reader->posts({}, kStart - 1)).value().isEmpty());
    QVERIFY(!waitFor(m_history->reader->profile(kAda.id, kStart - 1)).value());
}

void HistoryReaderTest::aFormerHandleGivesWayToItsNewOwner()
{
    Profile first = aProfile();
    m_history->keep(kStart, {{first}, {}, {}, {}});
    first.handle = QStringLiteral("ada.l");
    m_history->keep(kStart + 60, {{first}, {}, {}, {}});
    Profile second = aProfile();
    second.id = {QStringLiteral("99")};
    m_history->keep(kStart + 30, {{second}, {}, {}, {}});
    QCOMPARE(waitFor(m_history->reader->profile(QStringLiteral("ada"))).value()->value.id, second.id);
}

void HistoryReaderTest::filters_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("hashtag");
    QTest::addColumn<QString>("sound");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("expected");
    const QString ada = kAda.id;
    QTest::newRow("all, newest first") << QString() << QString() << QString() << QStringList() << "3 2 1";
    QTest::newRow("author") << ada << QString() << QString() << QStringList() << "2 1";
    QTest::newRow("hashtag, any case") << QString() << "DOGS" << QString() << QStringList() << "3 2";
    QTest::newRow("sound") << QString() << QString() << "88" << QStringList() << "3";
    QTest::newRow("ids, one unknown") << QString() << QString() << QString() << QStringList{QStringLiteral("1"), QStringLiteral("9"), QStringLiteral("3")} << "3 1";
    QTest::newRow("author and hashtag") << ada << "dogs" << QString() << QStringList() << "2";
    QTest::newRow("nobody") << "404" << QString() << QString() << QStringList() << "";
    QTest::newRow("an id that would be a statement") << QString() << QString() << QString() << QStringList{QStringLiteral("\"] OR 1")} << "";
}

void HistoryReaderTest::filters()
{
    Post one = aPost(QStringLiteral("1")), two = aPost(QStringLiteral("2")), three = aPost(QStringLiteral("3"));
    two.createdAt = *one.createdAt + 1;
    two.hashtags = {QStringLiteral("dogs")};
    three.createdAt = *one.createdAt + 2;
    three.hashtags = {QStringLiteral("dogs"), QStringLiteral("fyp")};
    three.authorId = {QStringLiteral("8")};
    three.authorHandle = QStringLiteral("bob");
    three.soundId = {QStringLiteral("88")};
    m_history->keep(kStart, {{}, {one, two, three}, {}, {}});
    QFETCH(QString, author);
    QFETCH(QString, hashtag);
    QFETCH(QString, sound);
    QFETCH(QStringList, ids);
    PostFilter filter{{author}, hashtag, {sound}, {}};
    for (const QString &id : ids)
        filter.ids.append({id});
    const auto posts = waitFor(m_history->reader->posts(filter));
    REQUIRE_OK(posts);
    QStringList found;
    for (const StoredPost &post : *posts)
        found.append(post.value.id.value);
    QTEST(found.join(QLatin1Char(' ')), "expected");
}

namespace {

QString idsOf(const QList<StoredPost> &posts)
{
    QStringList ids;
    for (const StoredPost &post : posts)
        ids.append(post.value.id.value);
    ids.sort();
    return ids.join(QLatin1Char(' '));
}

Post aPostOf(const QString &id, const QString &author)
{
    Post post = aPost(id);
    post.authorId = {author};
    post.authorHandle = author.isEmpty() ? QString() : QStringLiteral("h") + author;
    return post;
}

} // namespace

void HistoryReaderTest::allPostsComeCreatorByCreator()
{
    // Of the last nobody knows the creator; that of the first came later, with its second version.
    m_history->keep(kStart, {{}, {aPostOf(QStringLiteral("1"), {}), aPostOf(QStringLiteral("2"), QStringLiteral("8")), aPostOf(QStringLiteral("3"), QStringLiteral("9")), aPostOf(QStringLiteral("4"), {})}, {}, {}});
    m_history->keep(kStart + kDay, {{}, {aPostOf(QStringLiteral("1"), QStringLiteral("8"))}, {}, {}});
    QStringList pages;
    for (std::optional<qint64> after = 0; after;) {
        const auto page = waitFor(m_history->reader->postsByCreator(*after));
        REQUIRE_OK(page);
        pages.append(idsOf(page->posts));
        after = page->next;
    }
    QCOMPARE(pages, (QStringList{QStringLiteral("1 2 3"), QStringLiteral("4")}));
    const auto then = waitFor(m_history->reader->postsByCreator(0, kStart - 1));
    REQUIRE_OK(then);
    QVERIFY(then->posts.isEmpty());
}

void HistoryReaderTest::postsAroundWhatHasChanged()
{
    m_history->keep(kStart, {{aProfile()}, {aPostOf(QStringLiteral("1"), kAda.id), aPostOf(QStringLiteral("2"), kAda.id), aPostOf(QStringLiteral("3"), QStringLiteral("9")), aPostOf(QStringLiteral("4"), {})}, {}, {}});
    const auto around = [this](const QList<EntityRef> &entities) {
        const auto posts = waitFor(m_history->reader->postsAround(entities));
        return posts ? idsOf(*posts) : posts.error().detail;
    };
    QCOMPARE(around({{EntityKind::Post, QStringLiteral("2")}}), QStringLiteral("1 2"));
    QCOMPARE(around({kAda}), QStringLiteral("1 2"));
    QCOMPARE(around({{EntityKind::Post, QStringLiteral("4")}}), QStringLiteral("4"));
    QCOMPARE(around({kAda, {EntityKind::Post, QStringLiteral("3")}, {EntityKind::Hashtag, QStringLiteral("1")}}), QStringLiteral("1 2 3"));
    QCOMPARE(around({{EntityKind::Post, QStringLiteral("\"] or 1 = 1 --")}}), QString());
    QCOMPARE(around({}), QString());
}

void HistoryReaderTest::linksToPictures()
{
    Post post = aPost(QStringLiteral("1"));
    post.coverUrl = QStringLiteral("https://p16.example/one.webp");
    m_history->keep(kStart, {{}, {post}, {}, {}});
    QCOMPARE(waitFor(m_history->reader->picture({EntityKind::Post, QStringLiteral("1")})).value(), post.coverUrl);
    QCOMPARE(waitFor(m_history->reader->picture({EntityKind::Post, QStringLiteral("2")})).value(), QString());
}

void HistoryReaderTest::viewsOfTheLastWeek()
{
    for (int day = 0; day <= 10; ++day) {
        Post post = aPost(QStringLiteral("1"));
        post.views = 1000 + day;
        m_history->keep(kStart + day * kDay, {{}, {post}, {}, {}});
    }
    const auto now = waitFor(m_history->reader->posts({})).value().first();
    QCOMPARE(now.views.size(), 8);
    QCOMPARE(now.views.last().value, 1010);
    QCOMPARE(now.observations, 11);
    const auto then = waitFor(m_history->reader->posts({}, kStart + 2 * kDay)).value().first();
    QCOMPARE(then.views.size(), 3);
    QCOMPARE(then.value.views, Count(1002));
}

void HistoryReaderTest::viewsNearComparedAges_data()
{
    QTest::addColumn<int>("everyHours");
    QTest::addColumn<std::optional<qint64>>("asOf");
    QTest::newRow("seen hourly: single snapshots") << 1 << std::optional<qint64>();
    QTest::newRow("seen hourly, as of a time") << 1 << std::optional<qint64>(kStart + 14 * kDay + 100);
    QTest::newRow("seen daily: whole periods") << 24 << std::optional<qint64>();
}

// The figure that compares posts at the same age is the same as of all snapshots, and most of them are not read.
void HistoryReaderTest::viewsNearComparedAges()
{
    QFETCH(int, everyHours);
    QFETCH(std::optional<qint64>, asOf);
    constexpr int kDays = 20;
    const QString bob = QStringLiteral("99");
    QList<Post> posts;
    for (int i = 0; i < 8; ++i) {
        Post post = aPost(QString::number(i));
        post.createdAt = kStart + i * kDay + i * 1'777;
        if (i == 7)
            post.authorId = {bob}; // alone: there is nothing to compare with
        posts.append(post);
    }
    for (int hour = 0; hour <= kDays * 24; hour += everyHours) {
        Learned seen;
        for (Post &post : posts) {
            const qint64 age = kStart + hour * 3'600 - *post.createdAt;
            post.views = 1'000 * (post.id.value.toInt() + 1) + age / 60;
            if (age >= 0 && hour <= (kDays - post.id.value.toInt()) * 24) // the older, the longer it was watched
                seen.posts.append(post);
        }
        m_history->keep(kStart + hour * 3'600, seen);
    }
    const qint64 at = asOf.value_or(kStart + (kDays + 100) * kDay);
    PostFilter all;
    all.viewsDays = 365;
    PostFilter near;
    near.viewsDays = kViewsOfTable;
    const auto samples = [](const QList<StoredPost> &stored) {
        QList<PostSample> list;
        for (const StoredPost &post : stored) {
            if (post.value.authorId != UserId{QStringLiteral("99")})
                list.append({post.value, post.observedAt, post.views});
        }
        return list;
    };
    const QList<PostSample> everything = samples(waitFor(m_history->reader->posts(all, asOf)).value());
    const QList<StoredPost> read = waitFor(m_history->reader->posts(near, asOf)).value();
    const QList<PostSample> nearby = samples(read);
    QCOMPARE(nearby.size(), 7);
    int figures = 0;
    qsizetype held = 0;
    qsizetype rows = 0;
    for (qsizetype i = 0; i < nearby.size(); ++i) {
        const MetricResult figure = outlier(nearby.at(i), nearby, at);
        QCOMPARE(figure, outlier(everything.at(i), everything, at));
        figures += figure.id == QLatin1String("outlier_same_age") && figure.value ? 1 : 0;
        held += everything.at(i).views.size();
        rows += nearby.at(i).views.size();
        QVERIFY(std::is_sorted(nearby.at(i).views.cbegin(), nearby.at(i).views.cend(),
                               [](const Observation &a, const Observation &b) { return a.t <= b.t; }));
    }
    QVERIFY(figures > 2);
    if (everyHours == 1 && !asOf) // a week is most of what was seen by then
        QVERIFY2(rows * 3 < held, qPrintable(QStringLiteral("%1 of %2").arg(rows).arg(held)));
    const auto alone = std::find_if(read.cbegin(), read.cend(), [&](const StoredPost &post) { return post.value.authorId.value == bob; });
    QVERIFY(alone->views.size() <= 7 * 24 + 1);
}

void HistoryReaderTest::soundsThatWereLookedUpComeFirst()
{
    Sound heard; // known from a post alone
    heard.id = {QStringLiteral("1")};
    heard.title = QStringLiteral("Heard");
    Sound lookedUp = heard;
    lookedUp.id = {QStringLiteral("2")};
    lookedUp.videos = 500;
    Post one = aPost(QStringLiteral("1")), two = aPost(QStringLiteral("2")), three = aPost(QStringLiteral("3"));
    one.soundId = two.soundId = heard.id;
    three.soundId = lookedUp.id;
    m_history->keep(kStart, {{}, {}, {}, {lookedUp}});
    m_history->keep(kStart + kDay, {{}, {one, three}, {}, {heard}});
    m_history->keep(kStart + 2 * kDay, {{}, {two}, {}, {}});

    const auto sounds = waitFor(m_history->reader->sounds(10)).value();
    QCOMPARE(sounds.size(), 2);
    QCOMPARE(sounds.first().value.id, lookedUp.id);
    QCOMPARE(sounds.first().value.videos, Count(500));
    QVERIFY(!sounds.last().value.videos);
    QCOMPARE(waitFor(m_history->reader->sounds(10, kStart)).value().size(), 1);
    QCOMPARE(waitFor(m_history->reader->sounds(1)).value().size(), 1);
    const auto posts = waitFor(m_history->reader->postsBySound()).value();
    QCOMPARE(posts, (QHash<QString, int>{{QStringLiteral("1"), 2}, {QStringLiteral("2"), 1}}));
    QCOMPARE(waitFor(m_history->reader->postsBySound(kStart + kDay)).value().value(QStringLiteral("1")), 1);
}

void HistoryReaderTest::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("a handle") << "@ada" << "@ada";
    QTest::newRow("part of a handle, larger first") << "ad" << "@ada";
    QTest::newRow("a nickname") << "lovelace" << "@countess";
    QTest::newRow("a tag of its own") << "#fyp" << "#fyp";
    QTest::newRow("a tag of posts") << "cats" << "#cats";
    QTest::newRow("a title") << "a po" << "A post";
    QTest::newRow("a sound") << "melody" << "Melody";
    QTest::newRow("a letter wrong") << "countesz" << "@countess";
    QTest::newRow("letters left out") << "cntess" << "@countess";
    QTest::newRow("two words, in two fields") << "adam countess" << "@countess";
    QTest::newRow("a word that is nowhere") << "adam nobody" << "";
    QTest::newRow("words of a title in another order") << "post a" << "A post";
    QTest::newRow("a title is not guessed at") << "posx" << "";
    QTest::newRow("a per cent sign is itself") << "%" << "";
    QTest::newRow("nothing") << "  " << "";
}

void HistoryReaderTest::search()
{
    Profile other = aProfile();
    other.id = {QStringLiteral("7")};
    other.handle = QStringLiteral("countess");
    other.nickname = QStringLiteral("Lovelace, Adam");
    other.followers = 5;
    Hashtag tag{{QStringLiteral("229207")}, QStringLiteral("fyp"), {}, 1'000'000, 5, {}};
    Sound sound;
    sound.id = {QStringLiteral("77")};
    sound.title = QStringLiteral("Melody");
    m_history->keep(kStart, {{aProfile(), other}, {aPost(QStringLiteral("1"))}, {tag}, {sound}});
    QFETCH(QString, text);
    const auto matches = waitFor(m_history->reader->search(text, 10));
    REQUIRE_OK(matches);
    QTEST(matches->isEmpty() ? QString() : matches->first().title, "first");
}

void HistoryReaderTest::seriesOfAnUnknownMetricIsAUsageError()
{
    const auto series = waitFor(m_history->reader->series(kAda, QStringLiteral("views"), 0));
    QVERIFY(!series);
    QCOMPARE(series.error().kind, ErrorKind::Usage);
    QVERIFY(series.error().detail.contains(QLatin1String("followers")));
    for (const EntityKind kind : {EntityKind::Profile, EntityKind::Post, EntityKind::Hashtag, EntityKind::Sound}) {
        const QStringList names = counterNames(kind);
        for (const QString &name : names)
            REQUIRE_OK(waitFor(m_history->reader->series({kind, QStringLiteral("1")}, name, 0)));
    }
}

QTEST_GUILESS_MAIN(HistoryReaderTest)
#include "HistoryReaderTest.moc"
