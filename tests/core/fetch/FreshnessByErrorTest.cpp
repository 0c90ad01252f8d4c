// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/FreshnessByError.h"
#include "tests/support/FetchRig.h"

#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kHour = 3'600;
constexpr qint64 kFirst = 1'000'000'000;
constexpr double kBound = 0.005;

// A rig whose fetcher is thrifty, and which has asked for the profile once an hour.
struct ThriftyRig : FetchRig {
    explicit ThriftyRig(const QList<qint64> &followers)
        : policy(kBound, &reader)
    {
        fetcher.setFreshness(policy);
        for (qsizetype i = 0; i < followers.size(); ++i) {
            pass(i == 0 ? 0 : kHour);
            transport.answer(200, profileBody("mrbeast", followers.at(i)));
            Ask question = profile();
            question.mode = FetchMode::Fresh;
            std::ignore = fetch(question);
        }
        asked = transport.hits;
    }

    // Is a request made after that many seconds?
    bool asksAfter(qint64 seconds)
    {
        pass(seconds);
        transport.answer(200, profileBody("mrbeast", kFirst));
        std::ignore = fetch(profile());
        return transport.hits > asked;
    }

    FreshnessByError policy;
    int asked = 0;
};

} // namespace

class FreshnessByErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void asksWhenTheExpectedErrorPassesTheBound_data();
    void asksWhenTheExpectedErrorPassesTheBound();
    void sharesItsReasons_data();
    void sharesItsReasons();
    void holdsToLessWhatIsOftenAskedFor();
    void judgesViewsOfPosts();
    void remembersByTheHistoryAfterARestart();
    void otherAnswersKeepTheirTtl();
};

void FreshnessByErrorTest::asksWhenTheExpectedErrorPassesTheBound_data()
{
    QTest::addColumn<QList<qint64>>("followers"); // once an hour
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("asks");
    const QList<qint64> slow{999'000'123, 999'500'123, 1'000'000'123};  // 0.05 % an hour
    const QList<qint64> fast{980'000'123, 990'000'123, 1'000'000'123};  // 1 % an hour
    const QList<qint64> rounded{999'000'000, 999'000'000, 999'000'000}; // no step in three hours
    QTest::newRow("slow: kept past its TTL") << slow << 3 * kHour << false;
    QTest::newRow("slow: never past four TTLs") << slow << 4 * kHour << true;
    QTest::newRow("fast: kept while within the bound") << fast << qint64(1'700) << false;
    QTest::newRow("fast: asked for before its TTL") << fast << qint64(1'900) << true;
    QTest::newRow("fast: never within a minute") << QList<qint64>{1'000'123, 900'000'123, 1'000'000'123} << qint64(59) << false;
    QTest::newRow("rounded") << rounded << 3 * kHour << false;
    QTest::newRow("seen once: the TTL holds") << QList<qint64>{1'000'000'123} << kHour << true;
    QTest::newRow("seen once, within the TTL") << QList<qint64>{1'000'000'123} << kHour - 1 << false;
}

void FreshnessByErrorTest::asksWhenTheExpectedErrorPassesTheBound()
{
    QFETCH(const QList<qint64>, followers);
    QFETCH(const qint64, seconds);
    QFETCH(const bool, asks);
    ThriftyRig rig(followers);
    QCOMPARE(rig.asksAfter(seconds), asks);
}

void FreshnessByErrorTest::sharesItsReasons_data()
{
    QTest::addColumn<QList<qint64>>("followers");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("reason");
    const QList<qint64> fast{980'000'123, 990'000'123, 1'000'000'123};
    QTest::newRow("above") << fast << qint64(2'000)
                           << QStringLiteral("followers change by about 1 % an hour; expected error 0.56 % is above 0.5 %");
    QTest::newRow("within") << fast << qint64(1'000)
                            << QStringLiteral("followers change by about 1 % an hour; expected error 0.28 % is within 0.5 %");
    QTest::newRow("too old") << fast << 5 * kHour << QStringLiteral("18000 s old: none is given for fresh after 14400 s");
    QTest::newRow("seen once") << QList<qint64>{1'000'000'123} << qint64(10)
                               << QStringLiteral("too little history of its counters: the TTL of 3600 s decides");
}

void FreshnessByErrorTest::sharesItsReasons()
{
    QFETCH(const QList<qint64>, followers);
    QFETCH(const qint64, seconds);
    QFETCH(const QString, reason);
    ThriftyRig rig(followers);
    rig.pass(seconds);
    const Query query = rig.profile().query;
    const auto entry = rig.memory.find(rig.fetcher.keyOf(query));
    QVERIFY(entry);
    QCOMPARE(rig.policy.reason(*entry, query, rig.clock.now()), reason);
}

void FreshnessByErrorTest::holdsToLessWhatIsOftenAskedFor()
{
    ThriftyRig rig({980'000'123, 990'000'123, 1'000'000'123});
    QVERIFY(!rig.asksAfter(900)); // off by a quarter of a per cent: within the bound
    const Query query = rig.profile().query;
    const QString key = rig.fetcher.keyOf(query);
    for (int i = 0; i < 30; ++i)
        rig.policy.used(key, rig.clock.now());
    const auto entry = rig.memory.find(key);
    QVERIFY(entry);
    const QString reason = rig.policy.reason(*entry, query, rig.clock.now());
    QVERIFY2(reason.endsWith(QLatin1String("for it is often asked for")), qPrintable(reason));
    QVERIFY(rig.asksAfter(0));
}

void FreshnessByErrorTest::judgesViewsOfPosts()
{
    FetchRig rig;
    FreshnessByError policy(kBound, nullptr);
    const Query query = rig.ask("user-posts", {{QStringLiteral("userid"), QStringLiteral("7")}}).query;
    CacheEntry entry;
    entry.key = query.cacheKey();
    entry.endpoint = query.endpoint().name;
    entry.ttlS = query.endpoint().ttlS;
    Learned learned;
    for (const char *id : {"71", "72"}) {
        Post post;
        post.id.value = QLatin1String(id);
        post.createdAt = FetchRig::kStart - 100 * kHour;
        post.views = 100'000; // a thousand an hour: one per cent
        learned.posts.append(post);
    }
    entry.fetchedAt = FetchRig::kStart;
    policy.learn(entry, query, learned);
    QVERIFY(policy.isFreshEnough(entry, query, entry.fetchedAt + 1'700));
    QVERIFY(!policy.isFreshEnough(entry, query, entry.fetchedAt + 1'900));
    entry.fetchedAt += kHour; // an hour later they stand: half as fast on the whole
    policy.learn(entry, query, learned);
    entry.fetchedAt += kHour;
    policy.learn(entry, query, learned);
    QVERIFY(policy.reason(entry, query, entry.fetchedAt).startsWith(QLatin1String("views change by about")));
}

void FreshnessByErrorTest::remembersByTheHistoryAfterARestart()
{
    ThriftyRig rig({999'000'123, 999'500'123, 1'000'000'123});
    FreshnessByError restarted(kBound, &rig.reader);
    rig.fetcher.setFreshness(restarted);
    QVERIFY(!rig.fetcher.peek(rig.profile().query)); // the history was not yet asked
    QVERIFY(!rig.asksAfter(3 * kHour));
    QVERIFY(rig.fetcher.peek(rig.profile().query));
}

void FreshnessByErrorTest::otherAnswersKeepTheirTtl()
{
    FetchRig rig;
    const FreshnessByError policy(kBound, nullptr);
    const Query query = rig.ask("region-list", {}).query;
    CacheEntry entry;
    entry.key = query.cacheKey();
    entry.ttlS = 100;
    QVERIFY(policy.isFreshEnough(entry, query, 99));
    QVERIFY(!policy.isFreshEnough(entry, query, 100));
}

QTEST_GUILESS_MAIN(FreshnessByErrorTest)
#include "FreshnessByErrorTest.moc"
