// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Migrator.h"
#include "tests/core/history/HistoryFixture.h"

using namespace Tidemark;

namespace {

const EntityRef kTag{EntityKind::Hashtag, QStringLiteral("229207")};

Hashtag aTag(Count views)
{
    return {{kTag.id}, QStringLiteral("fyp"), {}, views, {}, {}};
}

} // namespace

// The dated facts of an entity: each told once, with what was known and by which answer.
class EventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_history = std::make_unique<HistoryFixture>(); }
    void cleanup() { m_history.reset(); }
    void aMilestoneIsToldOnce();
    void aMilestoneOfBeforeIsNotTold();
    void fallsAreNamed_data();
    void fallsAreNamed();
    void aFaultIsToldAtItsFirst();
    void aZeroOfACreatorWithLikedPosts();
    void aBreakoutIsToldWhereItBegins();
    void eachNamesItsAnswer();
    void asOfATime();
    void reparsingTellsWhatWasNotTold();
    void reparsingAddsAttributesOfTheirTime();
    void aLateAnswerIsJudgedByItsOwnTime();
    void eventsOfAPastVersion();

private:
    void keepFollowers(qint64 at, Count followers);
    [[nodiscard]] QList<EntityEvent> events(const EntityRef &entity, const QString &kind = {});
    void reparse(const LearnAgain &learn);

    std::unique_ptr<HistoryFixture> m_history;
    ReparseReport m_report;
};

void EventsTest::keepFollowers(qint64 at, Count followers)
{
    Profile profile = aProfile();
    profile.followers = followers;
    m_history->keep(at, {{profile}, {}, {}, {}}, QStringLiteral("userinfo-by-username"));
}

QList<EntityEvent> EventsTest::events(const EntityRef &entity, const QString &kind)
{
    auto all = waitFor(m_history->reader->events(entity)).value();
    all.removeIf([&kind](const EntityEvent &event) { return !kind.isEmpty() && event.kind != kind; });
    return all;
}

void EventsTest::reparse(const LearnAgain &learn)
{
    const auto report = std::make_shared<ReparseReport>();
    for (std::optional<qint64> after = 0; after;) {
        const auto last = waitFor(m_history->store->reparse(learn, *after, report));
        QVERIFY2(last, last ? "" : qPrintable(last.error().detail));
        after = *last;
    }
    m_report = *report;
}

void EventsTest::aMilestoneIsToldOnce()
{
    keepFollowers(kStart, 998'000);
    keepFollowers(kStart + kDay, 1'003'200);
    keepFollowers(kStart + 2 * kDay, 999'000); // back below, and up again
    keepFollowers(kStart + 3 * kDay, 1'004'000);
    const auto milestones = events(kAda, QStringLiteral("milestone"));
    QCOMPARE(milestones.size(), 1);
    QCOMPARE(milestones.first().t, kStart + kDay);
    QCOMPARE(milestones.first().metric, QStringLiteral("followers"));
    QCOMPARE(milestones.first().value, Count(1'000'000));
    QCOMPARE(milestones.first().detail, QStringLiteral("followers passed 1000000: 1003200 after 998000"));
}

void EventsTest::aMilestoneOfBeforeIsNotTold()
{
    keepFollowers(kStart, 1'200'000); // nobody saw it pass
    keepFollowers(kStart + kDay, 990'000);
    keepFollowers(kStart + 2 * kDay, 1'100'000);
    QVERIFY(events(kAda, QStringLiteral("milestone")).isEmpty());
}

void EventsTest::fallsAreNamed_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a few leave") << qint64(19'990) << QString() << QString();
    QTest::newRow("a drop") << qint64(19'003) << "drop" << "followers fell by 5.0 %: 19003 after 20001";
    QTest::newRow("a purge") << qint64(15'001) << "purge" << "followers fell by 25.0 %: 15001 after 20001";
}

void EventsTest::fallsAreNamed()
{
    QFETCH(qint64, now);
    QFETCH(QString, kind);
    QFETCH(QString, detail);
    keepFollowers(kStart, 20'001);
    keepFollowers(kStart + kDay, now);
    auto told = events(kAda);
    told.removeFirst(); // first_seen
    QCOMPARE(told.size(), kind.isEmpty() ? 0 : 1);
    if (!kind.isEmpty()) {
        QCOMPARE(told.first().kind, kind);
        QCOMPARE(told.first().detail, detail);
    }
    // The counter itself is kept as it fell.
    QCOMPARE(waitFor(m_history->reader->series(kAda, QStringLiteral("followers"), 0)).value().last().value, now);
}

void EventsTest::aFaultIsToldAtItsFirst()
{
    Profile profile = aProfile();
    const auto keepLikes = [&](int day, qint64 likes) {
        profile.likes = likes;
        m_history->keep(kStart + day * kDay, {{profile}, {}, {}, {}});
    };
    keepLikes(0, 11'907'467'940);
    keepLikes(1, -977'433'948);
    keepLikes(2, -977'000'000); // still the same fault
    keepLikes(3, 11'908'000'000);
    keepLikes(4, 0);
    const auto faults = events(kAda, QStringLiteral("counter_fault"));
    QCOMPARE(faults.size(), 2);
    QCOMPARE(faults.first().t, kStart + kDay);
    QCOMPARE(faults.first().metric, QStringLiteral("likes"));
    QCOMPARE(faults.first().value, Count(-977'433'948));
    QCOMPARE(faults.first().detail, QStringLiteral("likes was said to be -977433948 after 11907467940"));
    QCOMPARE(faults.last().t, kStart + 4 * kDay);
    QVERIFY(events(kAda, QStringLiteral("drop")).isEmpty() && events(kAda, QStringLiteral("purge")).isEmpty());
}

void EventsTest::aZeroOfACreatorWithLikedPosts()
{
    Profile profile = aProfile();
    Post post = aPost(QStringLiteral("1"));
    post.likes = 2'000;
    profile.likes.reset();
    m_history->keep(kStart, {{profile}, {post}, {}, {}});
    profile.likes = 0;
    m_history->keep(kStart + kDay, {{profile}, {}, {}, {}});
    QCOMPARE(events(kAda, QStringLiteral("counter_fault")).size(), 1);
    QVERIFY(!waitFor(m_history->reader->profile(kAda.id)).value()->value.likes);
}

void EventsTest::aBreakoutIsToldWhereItBegins()
{
    qint64 views = 1'000'003;
    for (int hour = 0; hour < 10; ++hour) {
        m_history->keep(kStart + hour * 3'600, {{}, {}, {aTag(views)}, {}}, QStringLiteral("challenge-info-name"));
        views += views / 1'000 + hour % 3;
    }
    for (int hour = 10; hour < 13; ++hour) { // three hours of it: one fact
        views += views / 20;
        m_history->keep(kStart + hour * 3'600, {{}, {}, {aTag(views)}, {}}, QStringLiteral("challenge-info-name"));
    }
    const auto breakouts = events(kTag, QStringLiteral("breakout"));
    QCOMPARE(breakouts.size(), 1);
    QCOMPARE(breakouts.first().t, kStart + 10 * 3'600);
    QCOMPARE(breakouts.first().metric, QStringLiteral("views"));
    QVERIFY2(breakouts.first().detail.startsWith(QLatin1String("views grew by 5.")), qPrintable(breakouts.first().detail));
    QVERIFY(breakouts.first().detail.contains(QLatin1String("usually by 0.100 %/h (11 snapshots)")));
}

void EventsTest::eachNamesItsAnswer()
{
    keepFollowers(kStart, 900);
    keepFollowers(kStart + kDay, 1'100);
    REQUIRE_OK(waitFor(m_history->store->keepNotFound(EntityKind::Profile, QStringLiteral("ada"), kStart + 2 * kDay)));
    const auto all = events(kAda);
    QCOMPARE(all.size(), 3);
    const qint64 first = m_history->count(Sql("SELECT min(id) FROM answers"));
    QCOMPARE(all.at(0).answer, Count(first));
    QCOMPARE(all.at(1).answer, Count(first + 1));
    QVERIFY(!all.at(2).answer); // a 404 is no answer
}

void EventsTest::asOfATime()
{
    keepFollowers(kStart, 900);
    keepFollowers(kStart + kDay, 1'100);
    keepFollowers(kStart + 2 * kDay, 11'000);
    QCOMPARE(waitFor(m_history->reader->events(kAda, 0, kStart + kDay)).value().size(), 2);
    QCOMPARE(waitFor(m_history->reader->events(kAda, kStart + 1, kStart + kDay)).value().size(), 1);
    QVERIFY(waitFor(m_history->reader->events(kAda, 0, kStart - 1)).value().isEmpty());
}

void EventsTest::reparsingTellsWhatWasNotTold()
{
    QList<Learned> past; // as today's parsers understand them
    for (int day = 0; day < 4; ++day) {
        Profile profile = aProfile();
        profile.handle = day < 2 ? QStringLiteral("ada") : QStringLiteral("ada.l");
        profile.followers = QList<qint64>{900, 1'100, 1'200, 800}.at(day);
        profile.likes = day == 2 ? -977'433'948 : 11'907'467'940;
        past.append({{profile}, {}, {}, {}});
        m_history->keep(kStart + day * kDay, past.last());
    }
    const auto told = events(kAda);
    QCOMPARE(told.size(), 5); // first seen, milestone, renamed, fault, purge
    const LearnAgain learn = [&past](const QString &, const QString &, const QByteArray &body) -> Result<Learned> {
        const qint64 at = body.mid(11, 10).toLongLong();
        return past.at((at - kStart) / kDay);
    };
    reparse(learn);
    QCOMPARE(m_report.eventsAdded, 0);
    QCOMPARE(events(kAda), told);
    // A history that was kept before there were such events.
    REQUIRE_OK(waitFor(m_history->database().write(
        [](Connection &connection) { return connection.execute(Sql("DELETE FROM events WHERE kind <> 'first_seen'")); })));
    reparse(learn);
    QCOMPARE(m_report.eventsAdded, 4);
    QCOMPARE(events(kAda), told);
    reparse(learn);
    QCOMPARE(m_report.eventsAdded, 0);
}

void EventsTest::reparsingAddsAttributesOfTheirTime()
{
    QList<Learned> past;
    for (int day = 0; day < 3; ++day) {
        Profile profile = aProfile();
        profile.bio = QStringLiteral("Bio %1").arg(day);
        profile.isPrivate = day > 0;
        past.append({{profile}, {}, {}, {}});
        profile.isPrivate.reset(); // the parser of that day did not know it
        m_history->keep(kStart + day * kDay, {{profile}, {}, {}, {}});
    }
    QVERIFY(!waitFor(m_history->reader->profile(kAda.id)).value()->value.isPrivate);
    reparse([&past](const QString &, const QString &, const QByteArray &body) -> Result<Learned> {
        return past.at((body.mid(11, 10).toLongLong() - kStart) / kDay);
    });
    for (int day = 0; day < 3; ++day) {
        const auto then = waitFor(m_history->reader->profile(kAda.id, kStart + day * kDay + 1)).value();
        QCOMPARE(then->value.isPrivate, std::optional(day > 0));
        QCOMPARE(then->value.bio, QStringLiteral("Bio %1").arg(day));
    }
    const auto told = events(kAda, QStringLiteral("private"));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().t, kStart + kDay);
}

void EventsTest::aLateAnswerIsJudgedByItsOwnTime()
{
    keepFollowers(kStart, 900);
    keepFollowers(kStart + 2 * kDay, 3'000);
    keepFollowers(kStart + kDay, 1'100); // of another program, written later
    const auto milestones = events(kAda, QStringLiteral("milestone"));
    QCOMPARE(milestones.size(), 2);
    QCOMPARE(milestones.first().t, kStart + kDay);
    QCOMPARE(milestones.first().value, Count(1'000));
    QCOMPARE(milestones.last().value, Count(2'500));
    keepFollowers(kStart + 3 * kDay, 2'990); // no fall of a hundredth against the newest
    QVERIFY(events(kAda, QStringLiteral("drop")).isEmpty());
}

void EventsTest::eventsOfAPastVersion()
{
    const QTemporaryDir folder;
    const Database::Options options = historyOptions(folder);
    {
        const auto migrator = Migrator::load(kHistoryMigrations);
        REQUIRE_OK(migrator);
        auto old = Connection::open(options.path);
        REQUIRE_OK(old);
        REQUIRE_OK(migrator->build(**old, 3));
        REQUIRE_OK((*old)->execute(Sql("INSERT INTO entities (kind, key, first_seen, last_seen) VALUES (0, '1', 1, 1)")));
        REQUIRE_OK((*old)->execute(Sql("INSERT INTO events (entity, t, kind, detail) VALUES (1, 1, 'first_seen', 'user-posts'),"
                                       " (1, 2, 'counter_fault', 'likes was said to be -5 after 7')")));
    }
    const auto database = Database::open(options);
    REQUIRE_OK(database);
    HistoryReader reader(**database);
    const auto told = waitFor(reader.events({EntityKind::Profile, QStringLiteral("1")})).value();
    QCOMPARE(told.size(), 2);
    QVERIFY(told.first().metric.isEmpty());
    QCOMPARE(told.last().metric, QStringLiteral("likes"));
    QVERIFY(!told.last().answer);
}

QTEST_GUILESS_MAIN(EventsTest)
#include "EventsTest.moc"
