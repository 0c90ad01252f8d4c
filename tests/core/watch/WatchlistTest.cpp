// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/watch/Watchlist.h"
#include "tests/core/db/DatabaseFixture.h"

using namespace Tidemark;

namespace {
constexpr qint64 kDayMs = 24LL * 3'600'000;
const WatchName kGus{WatchKind::Creator, QStringLiteral("granddadgus")};
const WatchName kTag{WatchKind::Hashtag, QStringLiteral("lanternwalk")};
} // namespace

class WatchlistTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void namesAreKeptOnce();
    void removedNamesAreForgotten();
    void removedNamesArePutBackAsTheyWere();
    void labelsCanBeTakenAway();
    void tooManyAreRefusedAsAWhole();
    void usesOfWatchedNamesAreCounted();
    void usesOfTheLastDaysCount();
    void goneAndFoundAgain();
    void newsIsOfTheNamesThemselves_data();
    void newsIsOfTheNamesThemselves();
    void newsStandsOnEachListThatHasTheName();
    void openedByAnotherProgram();

private:
    void tell(int event, int kind, const QString &key, qint64 t, const QString &what = QStringLiteral("milestone"));
    [[nodiscard]] QList<WatchedItem> items() { return waitFor(m_list->items()).value(); }
    [[nodiscard]] Query profileOf(const QString &handle) const
    {
        return Query::make(*m_catalogue->find(QStringLiteral("userinfo-by-username")), {{QStringLiteral("username"), handle}}).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Catalogue> m_catalogue;
    VirtualClock m_clock{1'764'504'000'000};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Watchlist> m_list;
};

void WatchlistTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalogue = Catalogue::load().value();
    m_database = Database::open(historyOptions(*m_folder)).value();
    m_list = std::make_unique<Watchlist>(*m_database, m_clock);
}

void WatchlistTest::cleanup()
{
    m_list.reset();
    m_database.reset();
}

void WatchlistTest::namesAreKeptOnce()
{
    QCOMPARE(waitFor(m_list->add({kTag, kGus})).value(), 2);
    QCOMPARE(waitFor(m_list->add({kGus})).value(), 0);
    const QList<WatchedItem> all = items();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).name, kGus);
    QCOMPARE(all.at(1).name, kTag);
    QCOMPARE(all.at(0).addedAt, m_clock.now());
    QVERIFY(!all.at(1).verifiedAt && !all.at(1).goneAt);
}

void WatchlistTest::removedNamesAreForgotten()
{
    std::ignore = waitFor(m_list->add({kGus}));
    m_list->noteUse(profileOf(kGus.name));
    QVERIFY(waitFor(m_list->flushUses()));
    QCOMPARE(waitFor(m_list->remove({kGus, kTag})).value(), 1);
    std::ignore = waitFor(m_list->add({kGus}));
    QCOMPARE(items().at(0).uses, 0);
}

void WatchlistTest::removedNamesArePutBackAsTheyWere()
{
    const WatchEntry entry{kTag, {QStringLiteral("Brands"), {QStringLiteral("us")}, QStringLiteral("since spring")}};
    std::ignore = waitFor(m_list->add({entry}, WatchLists::kDefault));
    QVERIFY(waitFor(m_list->noteVerified(kTag)));
    const QList<WatchedItem> before = items();
    std::ignore = waitFor(m_list->remove({kTag}));
    m_clock.advance(std::chrono::hours(1));
    QCOMPARE(waitFor(m_list->putBack(before)).value(), 1);
    const QList<WatchedItem> after = items();
    QCOMPARE(after.size(), 1);
    QCOMPARE(after.at(0).labels, entry.labels);
    QCOMPARE(after.at(0).addedAt, before.at(0).addedAt);
    QCOMPARE(after.at(0).verifiedAt, before.at(0).verifiedAt); // no second search is paid for
    QCOMPARE(waitFor(m_list->putBack(before)).value(), 0);
    QCOMPARE(waitFor(m_list->find(kTag)).value().size(), 1);
    QVERIFY(waitFor(m_list->find(kGus)).value().isEmpty());
}

void WatchlistTest::labelsCanBeTakenAway()
{
    const WatchEntry entry{kGus, {QStringLiteral("Brands"), {QStringLiteral("us")}, QStringLiteral("a note")}};
    std::ignore = waitFor(m_list->add({entry}, WatchLists::kDefault));
    const WatchEntry other{kGus, {{}, {QStringLiteral("b"), QStringLiteral("a")}, {}}};
    QCOMPARE(waitFor(m_list->relabel({other, {kTag, {}}}, WatchLists::kDefault)).value(), 1);
    QCOMPARE(items().at(0).labels, (WatchLabels{{}, {QStringLiteral("a"), QStringLiteral("b")}, {}}));
    const WatchEntry wrong{kGus, {{}, {QStringLiteral("a,b")}, {}}};
    QCOMPARE(waitFor(m_list->relabel({wrong}, WatchLists::kDefault)).error().kind, ErrorKind::Usage);
}

void WatchlistTest::tooManyAreRefusedAsAWhole()
{
    QList<WatchName> names;
    for (int i = 0; i < Watchlist::kMost; ++i)
        names += {WatchKind::Creator, QStringLiteral("c%1").arg(i)};
    QCOMPARE(waitFor(m_list->add(names)).value(), Watchlist::kMost);
    const auto refused = waitFor(m_list->add({kGus, kTag}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    QCOMPARE(items().size(), Watchlist::kMost);
}

void WatchlistTest::usesOfWatchedNamesAreCounted()
{
    std::ignore = waitFor(m_list->add({kGus}));
    for (int i = 0; i < 3; ++i)
        m_list->noteUse(profileOf(kGus.name));
    m_list->noteUse(profileOf(QStringLiteral("somebodyelse")));
    m_list->noteUse(Query::make(*m_catalogue->find(QStringLiteral("region-list")), {}).value());
    QVERIFY(waitFor(m_list->flushUses()));
    m_list->noteUse(profileOf(kGus.name));
    QVERIFY(waitFor(m_list->flushUses()));
    QCOMPARE(items().at(0).uses, 4);
    QCOMPARE(items().at(0).usesPerDay(m_clock.now()), 4.0);
}

void WatchlistTest::usesOfTheLastDaysCount()
{
    std::ignore = waitFor(m_list->add({kGus}));
    for (int day = 0; day < 10; ++day) {
        m_list->noteUse(profileOf(kGus.name));
        QVERIFY(waitFor(m_list->flushUses()));
        m_clock.advance(std::chrono::milliseconds(kDayMs));
    }
    QCOMPARE(items().at(0).uses, 6); // today's is still to come
    QCOMPARE(items().at(0).usesPerDay(m_clock.now()), 6.0 / 7.0);
}

void WatchlistTest::goneAndFoundAgain()
{
    std::ignore = waitFor(m_list->add({kTag}));
    QVERIFY(waitFor(m_list->noteGone(kTag, true)));
    QCOMPARE(items().at(0).goneAt, std::optional(m_clock.now()));
    QVERIFY(waitFor(m_list->noteVerified(kTag)));
    QVERIFY(!items().at(0).goneAt);
    QCOMPARE(items().at(0).verifiedAt, std::optional(m_clock.now()));
}

// An entity by its kind in history.db, known by its key as handle or name too, and what is told of it.
void WatchlistTest::tell(int event, int kind, const QString &key, qint64 t, const QString &what)
{
    REQUIRE_OK(waitFor(m_database->write([=](Connection &connection) -> Status {
        constexpr Sql kStatements[] = {
            Sql("INSERT OR IGNORE INTO entities (id, kind, key, first_seen, last_seen) VALUES (?1, ?2, ?3, ?4, ?4)"),
            Sql("INSERT OR IGNORE INTO profile_versions (entity, t, handle) SELECT ?1, ?4, ?3 WHERE ?2 = 0"),
            Sql("INSERT OR IGNORE INTO hashtag_versions (entity, t, name) SELECT ?1, ?4, ?3 WHERE ?2 = 2"),
        };
        const int entity = 10 + kind; // one of each kind
        for (const Sql &statement : kStatements) {
            if (const Status done = connection.execute(statement, {entity, kind, key, t}); !done)
                return done;
        }
        return connection.execute(Sql("INSERT INTO events (id, entity, t, kind, detail) VALUES (?1, ?2, ?3, ?4, '')"),
                                  {event, entity, t, what});
    })));
}

void WatchlistTest::newsIsOfTheNamesThemselves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("isNews");
    const QString milestone = QStringLiteral("milestone");
    const QString post = QStringLiteral("https://www.tiktok.com/@gus/video/7000000000000000001");
    const QString id = QStringLiteral("7000000000000000001");
    QTest::newRow("creator") << "@gus" << 0 << "gus" << milestone << 1 << true;
    QTest::newRow("breakout") << "@gus" << 0 << "gus" << "breakout" << 1 << true;
    QTest::newRow("another creator") << "@gus" << 0 << "gusto" << milestone << 1 << false;
    QTest::newRow("a hashtag of that name") << "@gus" << 2 << "gus" << milestone << 1 << false;
    QTest::newRow("hashtag") << "#gus" << 2 << "gus" << milestone << 1 << true;
    QTest::newRow("sound") << "sound:77" << 3 << "77" << milestone << 1 << true;
    QTest::newRow("post") << post << 1 << id << milestone << 1 << true;
    QTest::newRow("another post") << post << 1 << "1" << milestone << 1 << false;
    QTest::newRow("a creator's post") << "@gus" << 1 << id << milestone << 1 << false; // not under the list's news
    QTest::newRow("too old") << "@gus" << 0 << "gus" << milestone << 31 << false;
    QTest::newRow("no news") << "@gus" << 0 << "gus" << "gone" << 1 << false;
}

void WatchlistTest::newsIsOfTheNamesThemselves()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    QFETCH(const QString, key);
    QFETCH(const QString, what);
    QFETCH(const int, daysAgo);
    QFETCH(const bool, isNews);
    std::ignore = waitFor(m_list->add({parseWatchName(name).value()}));
    tell(1, kind, key, m_clock.now() - daysAgo * kDayMs / 1'000, what);
    const auto events = waitFor(m_list->events(m_clock.now() - 30 * kDayMs / 1'000));
    REQUIRE_OK(events);
    QCOMPARE(events->size(), isNews ? 1 : 0);
}

void WatchlistTest::newsStandsOnEachListThatHasTheName()
{
    constexpr qint64 second = 2;
    REQUIRE_OK(waitFor(m_database->write([](Connection &connection) {
        return connection.execute(Sql("INSERT INTO watch_lists (id, name, policy, max_age_days, paused, created_at)"
                                      " VALUES (2, 'Brands', 3, 14, 0, 0)"));
    })));
    std::ignore = waitFor(m_list->add({WatchEntry{kGus, {}}}, WatchLists::kDefault));
    std::ignore = waitFor(m_list->add({WatchEntry{kGus, {}}, WatchEntry{kTag, {}}}, second));
    tell(4, 2, kTag.name, m_clock.now());
    tell(5, 0, kGus.name, m_clock.now());
    QList<std::pair<qint64, qint64>> found;
    const auto events = waitFor(m_list->events(0)).value();
    for (const ListedEvent &event : events)
        found.append({event.id, event.list});
    QCOMPARE(found, (QList<std::pair<qint64, qint64>>{{4, second}, {5, WatchLists::kDefault}, {5, second}}));
}

void WatchlistTest::openedByAnotherProgram()
{
    std::ignore = waitFor(m_list->add({kGus}));
    cleanup();
    m_database = Database::open(historyOptions(*m_folder)).value();
    m_list = std::make_unique<Watchlist>(*m_database, m_clock);
    QCOMPARE(items().size(), 1);
}

QTEST_GUILESS_MAIN(WatchlistTest)
#include "WatchlistTest.moc"
