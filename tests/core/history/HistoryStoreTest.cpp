// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/history/HistoryFixture.h"

#include <QSignalSpy>

using namespace Tidemark;

class HistoryStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_history = std::make_unique<HistoryFixture>(); }
    void cleanup() { m_history.reset(); }
    void keepsAProfileWholly();
    void keepsAPostWholly();
    void absentIsNeverZero();
    void aProfileWithoutCountersGivesNoObservation();
    void equalCountersAreNewObservations();
    void aRenameIsAnEventAndBothNamesFind();
    void goneAndBack();
    void nothingIsGoneThatWasNeverKnown();
    void countersThatCannotBe_data();
    void countersThatCannotBe();
    void privateAndPinnedAreEvents();
    void anOlderAnswerDoesNotUndoANewerOne();
    void bodiesAreKeptOnceAndVerified();
    void tellsWhatChanged();
    void signedLinksAreNoChange();
    void anotherProgramsWritesAreSeen();
    void reparsingAddsWhatWasNotUnderstood();
    void manyAnswersAtOnceAreAllKept();

private:
    std::unique_ptr<HistoryFixture> m_history;
};

void HistoryStoreTest::keepsAProfileWholly()
{
    Profile profile = aProfile();
    profile.bioLink = QStringLiteral("https://example.org");
    profile.secUid = QStringLiteral("MS4w");
    profile.avatarUrl = QStringLiteral("https://cdn.example/a.jpeg?x-expires=1");
    profile.likesGiven = 7;
    m_history->keep(kStart, {{profile}, {}, {}, {}}, QStringLiteral("userinfo-by-username"));
    for (const QString &name : {QStringLiteral("ada"), QStringLiteral("ADA"), profile.id.value}) {
        const auto stored = waitFor(m_history->reader->profile(name));
        REQUIRE_OK(stored);
        QVERIFY(stored->has_value());
        QCOMPARE((*stored)->value, profile);
        QCOMPARE((*stored)->observedAt, kStart);
        QCOMPARE((*stored)->firstSeen, kStart);
        QCOMPARE((*stored)->observations, 1);
        QVERIFY(!(*stored)->goneSince);
    }
    const auto series = waitFor(m_history->reader->series(kAda, QStringLiteral("likes"), 0));
    REQUIRE_OK(series);
    QCOMPARE(*series, (QList<Observation>{{kStart, 11'907'467'940, QStringLiteral("userinfo-by-username")}}));
    QVERIFY(!waitFor(m_history->reader->profile(QStringLiteral("nobody"))).value());
}

void HistoryStoreTest::keepsAPostWholly()
{
    Post post = aPost(QStringLiteral("7106594312292453675"));
    post.saves = 0;
    post.downloads = 3;
    post.pinned = true;
    post.soundTitle = QStringLiteral("A sound");
    post.soundAuthor = QStringLiteral("Somebody");
    post.coverUrl = QStringLiteral("https://cdn.example/c.jpeg");
    m_history->keep(kStart, {{aProfile()}, {post}, {}, {}});
    const auto posts = waitFor(m_history->reader->posts({}));
    REQUIRE_OK(posts);
    QCOMPARE(posts->size(), 1);
    QCOMPARE(posts->first().value, post);
    QCOMPARE(posts->first().authorFollowersNow, Count(112'400'000));
    QCOMPARE(posts->first().views, (QList<Observation>{{kStart, 1000, QStringLiteral("user-posts")}}));
}

void HistoryStoreTest::absentIsNeverZero()
{
    Post post = aPost(QStringLiteral("1"));
    post.likes = std::nullopt;
    m_history->keep(kStart, {{}, {post}, {}, {}});
    QVERIFY(!waitFor(m_history->reader->posts({})).value().first().value.likes);
    QVERIFY(waitFor(m_history->reader->series({EntityKind::Post, QStringLiteral("1")}, QStringLiteral("likes"), 0)).value().isEmpty());
    post.likes = 0;
    m_history->keep(kStart + 60, {{}, {post}, {}, {}});
    QCOMPARE(waitFor(m_history->reader->posts({})).value().first().value.likes, Count(0));
    // What a later answer does not say, an earlier one still says.
    post.likes = std::nullopt;
    post.views = 2000;
    m_history->keep(kStart + 120, {{}, {post}, {}, {}});
    const auto posts = waitFor(m_history->reader->posts({}));
    QCOMPARE(posts->first().value.likes, Count(0));
    QCOMPARE(posts->first().value.views, Count(2000));
}

void HistoryStoreTest::aProfileWithoutCountersGivesNoObservation()
{
    Profile author;
    author.id = {QStringLiteral("5")};
    author.handle = QStringLiteral("commenter");
    m_history->keep(kStart, {{author}, {}, {}, {}}, QStringLiteral("post-comments"));
    QCOMPARE(m_history->count(Sql("SELECT count(*) FROM observations")), 0);
    QVERIFY(waitFor(m_history->reader->profiles(10)).value().isEmpty());
    QCOMPARE(waitFor(m_history->reader->profile(QStringLiteral("commenter"))).value()->observations, 1);
}

void HistoryStoreTest::equalCountersAreNewObservations()
{
    for (int i = 0; i < 5; ++i)
        m_history->keep(kStart + i * 60, {{aProfile()}, {}, {}, {}});
    QCOMPARE(waitFor(m_history->reader->series(kAda, QStringLiteral("followers"), 0)).value().size(), 5);
    QCOMPARE(waitFor(m_history->reader->series(kAda, QStringLiteral("followers"), kStart + 60, kStart + 180)).value().size(), 3);
    QCOMPARE(m_history->count(Sql("SELECT count(*) FROM profile_versions")), 1);
}

void HistoryStoreTest::aRenameIsAnEventAndBothNamesFind()
{
    Profile profile = aProfile();
    m_history->keep(kStart, {{profile}, {}, {}, {}});
    profile.handle = QStringLiteral("ada.l");
    m_history->keep(kStart + kDay, {{profile}, {}, {}, {}});
    const auto events = waitFor(m_history->reader->events(kAda)).value();
    QCOMPARE(events.last(), (EntityEvent{kStart + kDay, QStringLiteral("renamed"), QStringLiteral("@ada -> @ada.l"), {}, {}, 2}));
    for (const QString &name : {QStringLiteral("ada"), QStringLiteral("ada.l")})
        QCOMPARE(waitFor(m_history->reader->profile(name)).value()->value.handle, QStringLiteral("ada.l"));
    QCOMPARE(waitFor(m_history->reader->profile(QStringLiteral("ada"), kStart)).value()->value.handle, QStringLiteral("ada"));
}

void HistoryStoreTest::goneAndBack()
{
    m_history->keep(kStart, {{aProfile()}, {}, {}, {}});
    REQUIRE_OK(waitFor(m_history->store->keepNotFound(EntityKind::Profile, QStringLiteral("ada"), kStart + 100)));
    REQUIRE_OK(waitFor(m_history->store->keepNotFound(EntityKind::Profile, QStringLiteral("ada"), kStart + 200)));
    QCOMPARE(waitFor(m_history->reader->profile(QStringLiteral("ada"))).value()->goneSince, std::optional<qint64>(kStart + 100));
    m_history->keep(kStart + 300, {{aProfile()}, {}, {}, {}});
    QVERIFY(!waitFor(m_history->reader->profile(QStringLiteral("ada"))).value()->goneSince);
    QCOMPARE(waitFor(m_history->reader->profile(QStringLiteral("ada"), kStart + 150)).value()->goneSince, std::optional<qint64>(kStart + 100));
    QCOMPARE(m_history->eventKinds(kAda), (QStringList{QStringLiteral("first_seen"), QStringLiteral("gone"), QStringLiteral("back")}));
}

void HistoryStoreTest::nothingIsGoneThatWasNeverKnown()
{
    REQUIRE_OK(waitFor(m_history->store->keepNotFound(EntityKind::Profile, QStringLiteral("nobody"), kStart)));
    QCOMPARE(m_history->count(Sql("SELECT (SELECT count(*) FROM events) + (SELECT count(*) FROM entities)")), 0);
}

void HistoryStoreTest::countersThatCannotBe_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("said");
    QTest::addColumn<bool>("fault");
    QTest::newRow("a 32-bit overflow") << qint64(11'907'467'940) << qint64(-977'433'948) << true;
    QTest::newRow("zero above a billion") << qint64(2'000'000'000) << qint64(0) << true;
    QTest::newRow("zero of few") << qint64(3) << qint64(0) << false;
    QTest::newRow("a fall") << qint64(5000) << qint64(4000) << false;
    QTest::newRow("above 2^53") << qint64(5000) << qint64(9'007'199'254'740'993) << false;
    QTest::newRow("the largest") << qint64(5000) << std::numeric_limits<qint64>::max() << false;
}

void HistoryStoreTest::countersThatCannotBe()
{
    QFETCH(qint64, before);
    QFETCH(qint64, said);
    QFETCH(bool, fault);
    Profile profile = aProfile();
    profile.likes = before;
    m_history->keep(kStart, {{profile}, {}, {}, {}});
    profile.likes = said;
    m_history->keep(kStart + 60, {{profile}, {}, {}, {}});
    QCOMPARE(waitFor(m_history->reader->profile(kAda.id)).value()->value.likes, Count(fault ? before : said));
    QCOMPARE(m_history->eventKinds(kAda).contains(QStringLiteral("counter_fault")), fault);
    QCOMPARE(waitFor(m_history->reader->series(kAda, QStringLiteral("likes"), 0)).value().size(), fault ? 1 : 2);
    QCOMPARE(waitFor(m_history->reader->series(kAda, QStringLiteral("followers"), 0)).value().size(), 2);
}

void HistoryStoreTest::privateAndPinnedAreEvents()
{
    Profile profile = aProfile();
    Post post = aPost(QStringLiteral("1"));
    m_history->keep(kStart, {{profile}, {post}, {}, {}});
    profile.isPrivate = true;
    post.pinned = true;
    m_history->keep(kStart + 60, {{profile}, {post}, {}, {}});
    profile.isPrivate = false;
    post.pinned = false;
    m_history->keep(kStart + 90, {{}, {post}, {}, {}}, QStringLiteral("search-video")); // does not say it
    m_history->keep(kStart + 120, {{profile}, {post}, {}, {}});
    QCOMPARE(m_history->eventKinds(kAda).mid(1), (QStringList{QStringLiteral("private"), QStringLiteral("public")}));
    const EntityRef one{EntityKind::Post, QStringLiteral("1")};
    QCOMPARE(m_history->eventKinds(one).mid(1), (QStringList{QStringLiteral("pinned"), QStringLiteral("unpinned")}));
    QCOMPARE(waitFor(m_history->reader->events(one)).value().last().t, kStart + 120);
}

void HistoryStoreTest::anOlderAnswerDoesNotUndoANewerOne()
{
    Profile profile = aProfile();
    profile.handle = QStringLiteral("new");
    m_history->keep(kStart + 100, {{profile}, {}, {}, {}});
    profile.handle = QStringLiteral("old");
    profile.followers = 5;
    m_history->keep(kStart, {{profile}, {}, {}, {}});
    const auto stored = waitFor(m_history->reader->profile(kAda.id)).value();
    QCOMPARE(stored->value.handle, QStringLiteral("new"));
    QCOMPARE(stored->value.followers, Count(112'400'000));
    QCOMPARE(stored->firstSeen, kStart);
    QCOMPARE(waitFor(m_history->reader->series(kAda, QStringLiteral("followers"), 0)).value().first().value, 5);
}

void HistoryStoreTest::bodiesAreKeptOnceAndVerified()
{
    AnswerRecord answer = anAnswer(kStart);
    answer.body = QByteArray(100'000, 'a');
    REQUIRE_OK(waitFor(m_history->store->keep(answer, {})));
    answer.fetchedAt += 60;
    REQUIRE_OK(waitFor(m_history->store->keep(answer, {})));
    QCOMPARE(m_history->count(Sql("SELECT count(*) FROM bodies")), 1);
    QVERIFY(m_history->count(Sql("SELECT length(data) FROM bodies")) < 1000);
    const auto answers = waitFor(m_history->reader->answers(answer.key)).value();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.first().second, kStart + 60);
    QCOMPARE(waitFor(m_history->reader->body(answers.first().first)).value(), std::optional(answer.body));
    QVERIFY(!waitFor(m_history->reader->body(12345)).value());

    REQUIRE_OK(waitFor(m_history->database().write([](Connection &connection) { return connection.execute(Sql("UPDATE bodies SET sha256 = zeroblob(32)")); })));
    const auto damaged = waitFor(m_history->reader->body(answers.first().first));
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().kind, ErrorKind::LocalData);
}

void HistoryStoreTest::tellsWhatChanged()
{
    QSignalSpy spy(m_history->store.get(), &HistoryStore::changed);
    m_history->keep(kStart, {{aProfile()}, {aPost(QStringLiteral("1"))}, {}, {}});
    QTRY_COMPARE(spy.size(), 1);
    const auto entities = spy.first().first().value<QList<EntityRef>>();
    QCOMPARE(entities, (QList<EntityRef>{kAda, {EntityKind::Post, QStringLiteral("1")}}));
}

void HistoryStoreTest::signedLinksAreNoChange()
{
    Profile profile = aProfile();
    profile.avatarUrl = QStringLiteral("https://cdn.example/a.jpeg?x-expires=1");
    m_history->keep(kStart, {{profile}, {}, {}, {}});
    profile.avatarUrl = QStringLiteral("https://cdn.example/a.jpeg?x-expires=2");
    m_history->keep(kStart + 60, {{profile}, {}, {}, {}});
    QCOMPARE(m_history->count(Sql("SELECT count(*) FROM profile_versions")), 1);
    QCOMPARE(waitFor(m_history->reader->profile(kAda.id)).value()->value.avatarUrl, profile.avatarUrl);
}

void HistoryStoreTest::anotherProgramsWritesAreSeen()
{
    Profile profile = aProfile();
    m_history->keep(kStart, {{profile}, {}, {}, {}});
    {
        auto other = Database::open(historyOptions(m_history->folder()));
        REQUIRE_OK(other);
        HistoryStore store(**other);
        profile.handle = QStringLiteral("ada.l");
        REQUIRE_OK(waitFor(store.keep(anAnswer(kStart + 60), {{profile}, {}, {}, {}})));
    }
    m_history->keep(kStart + 120, {{profile}, {}, {}, {}});
    QCOMPARE(m_history->eventKinds(kAda), (QStringList{QStringLiteral("first_seen"), QStringLiteral("renamed")}));
}

// The pace that demo data needs: 2,500 answers of 30 posts.
void HistoryStoreTest::reparsingAddsWhatWasNotUnderstood()
{
    constexpr int kAnswers = 250; // more than one part
    Post before = aPost(QStringLiteral("1"));
    before.saves.reset(); // the parser of that day did not know them
    for (int i = 0; i < kAnswers; ++i) {
        before.views = 1000 + i;
        m_history->keep(kStart + i * 3'600, {{aProfile()}, {before}, {}, {}});
    }
    const EntityRef post{EntityKind::Post, QStringLiteral("1")};
    const QStringList events = m_history->eventKinds(post);
    const qint64 sightings = m_history->count(Sql("SELECT sum(sightings) FROM entities"));
    int asked = 0;
    const LearnAgain learn = [&](const QString &endpoint, const QString &parameters, const QByteArray &body) -> Result<Learned> {
        if (endpoint != QLatin1String("user-posts") || parameters != QLatin1String("userid=1") || !body.startsWith("{\"videos\":["))
            return fail(ErrorKind::ContractBroken, QStringLiteral("another answer"));
        Post now = before;
        now.views = 5; // an old figure is not written over
        now.saves = 70 + asked++;
        return asked == 10 ? Result<Learned>(fail(ErrorKind::ContractBroken, QStringLiteral("one that nobody understands")))
                           : Result<Learned>(Learned{{aProfile()}, {now}, {}, {}});
    };
    const auto report = std::make_shared<ReparseReport>();
    const auto reparse = [&] {
        for (std::optional<qint64> after = 0; after;) {
            const auto last = waitFor(m_history->store->reparse(learn, *after, report));
            QVERIFY2(last, last ? "" : qPrintable(last.error().detail));
            after = *last;
        }
    };
    const auto figures = waitFor(m_history->store->figures());
    reparse();
    QCOMPARE(report->answers, kAnswers);
    QCOMPARE(report->notUnderstood, 1);
    QCOMPARE(report->damaged, 0);
    QCOMPARE(*waitFor(m_history->store->figures()) - *figures, kAnswers - 1);
    const auto saves = waitFor(m_history->reader->series(post, QStringLiteral("saves"), 0));
    REQUIRE_OK(saves);
    QCOMPARE(saves->size(), kAnswers - 1);
    QCOMPARE(saves->first(), (Observation{kStart, 70, QStringLiteral("user-posts")}));
    const auto views = waitFor(m_history->reader->series(post, QStringLiteral("views"), 0));
    REQUIRE_OK(views);
    QCOMPARE(views->last().value, 1000 + kAnswers - 1);
    QCOMPARE(m_history->eventKinds(post), events);
    QCOMPARE(m_history->count(Sql("SELECT sum(sightings) FROM entities")), sightings);
    asked = 0;
    reparse(); // once more: nothing is new
    QCOMPARE(*waitFor(m_history->store->figures()) - *figures, kAnswers - 1);
}

void HistoryStoreTest::manyAnswersAtOnceAreAllKept()
{
    constexpr int kAnswers = 250;
    QList<QFuture<Status>> kept;
    for (int i = 0; i < kAnswers; ++i) {
        Learned learned{{aProfile()}, {}, {}, {}};
        for (int p = 0; p < 30; ++p) {
            Post post = aPost(QString::number(p + i % 10 * 20));
            post.views = 1000 + i;
            learned.posts.append(post);
        }
        kept.append(m_history->store->keep(anAnswer(kStart + i * 60), learned));
    }
    for (const QFuture<Status> &future : kept)
        REQUIRE_OK(waitFor(future));
    QCOMPARE(waitFor(m_history->reader->posts({})).value().size(), 210);
    QCOMPARE(m_history->count(Sql("SELECT count(*) FROM observations WHERE views IS NOT NULL")), kAnswers * 30);
    QCOMPARE(m_history->count(Sql("SELECT count(*) FROM answers")), kAnswers);
}

QTEST_GUILESS_MAIN(HistoryStoreTest)
#include "HistoryStoreTest.moc"
