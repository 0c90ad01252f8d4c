// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/World.h"

#include "core/sandbox/Cast.h"
#include "core/sandbox/Feeds.h"
#include "core/sandbox/SimGrowth.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace Tidemark;

namespace {
constexpr qint64 kToday = 1'795'305'600; // 22 November 2026
constexpr qint64 kDayS = 86'400;
constexpr quint64 kSeed = 20261122;
constexpr qint64 k32Bits = std::numeric_limits<qint32>::max();
} // namespace

class WorldTest : public QObject
{
    Q_OBJECT

private slots:
    void the_cast_is_as_promised();
    void every_cast_creator_has_two_years_of_posts();
    void counters_never_fall_data();
    void counters_never_fall();
    void followers_are_shown_rounded_data();
    void followers_are_shown_rounded();
    void some_counts_need_more_than_32_bits();
    void the_breakout_breaks_out_in_the_last_week();
    void titles_are_awkward();
    void ids_are_nineteen_digits_and_carry_the_time();
    void an_id_leads_back_to_its_name();
    void an_unknown_id_is_somebody_too();
    void a_deleted_post_goes();
    void followers_walk_backwards_and_repeat_the_second();
    void a_clock_of_the_past_has_posts();
};

void WorldTest::the_cast_is_as_promised()
{
    QCOMPARE(castHandles().size(), 12);
    QCOMPARE(castHashtags().size(), 15);
    QVERIFY(castHashtags().contains(castBreakout()));
    for (const QString &handle : castHandles()) {
        QVERIFY2(isHandle(handle), qPrintable(handle));
    }
    for (const QString &id : castSoundIds()) {
        QCOMPARE(id.size(), 19);
    }
}

void WorldTest::every_cast_creator_has_two_years_of_posts()
{
    const VirtualClock clock(kToday * 1000);
    World world(kSeed, clock);
    for (const QString &handle : castHandles()) {
        const auto posts = world.postsOf(world.creator(handle));
        const auto recent = std::count_if(posts.begin(), posts.end(), [](const SimPost *post) { return post->createdAt > kToday - 730 * kDayS; });
        QVERIFY2(recent >= 40 && recent <= 260, qPrintable(handle + QString::number(recent)));
        QVERIFY(std::is_sorted(posts.begin(), posts.end(), [](const SimPost *a, const SimPost *b) { return a->createdAt > b->createdAt; }));
        QVERIFY(posts.first()->createdAt <= kToday);
    }
}

void WorldTest::counters_never_fall_data()
{
    QTest::addColumn<QString>("handle");
    for (const QString &handle : castHandles()) {
        QTest::newRow(qPrintable(handle)) << handle;
    }
    QTest::newRow("invented") << QStringLiteral("somebody.else");
}

void WorldTest::counters_never_fall()
{
    QFETCH(QString, handle);
    VirtualClock clock((kToday - 95 * kDayS) * 1000);
    World world(kSeed, clock, kToday);
    const SimCreator &creator = world.creator(handle);
    const QString postId = world.postsOf(creator).first()->id;
    SimProfileCounts before;
    SimCounts postBefore;
    for (int step = 0; step < 95 * 4; ++step) {
        const SimProfileCounts now = world.countsOf(creator);
        QVERIFY(now.followers >= before.followers && now.hearts >= before.hearts && now.videos >= before.videos);
        QVERIFY(now.following >= before.following && now.likesGiven >= before.likesGiven);
        if (const auto post = world.post(postId)) {
            const SimCounts counts = countsAt(post->post, clock.now());
            QVERIFY(counts.views >= postBefore.views && counts.likes >= postBefore.likes && counts.comments >= postBefore.comments);
            QVERIFY(counts.likes <= counts.views);
            postBefore = counts;
        }
        before = now;
        clock.advance(std::chrono::hours(6));
    }
}

void WorldTest::followers_are_shown_rounded_data()
{
    QTest::addColumn<qint64>("exact");
    QTest::addColumn<qint64>("shown");
    QTest::newRow("small is exact") << qint64(9'999) << qint64(9'999);
    QTest::newRow("five digits") << qint64(22'609) << qint64(22'600);
    QTest::newRow("six digits") << qint64(207'986) << qint64(207'900);
    QTest::newRow("seven digits") << qint64(3'418'777) << qint64(3'418'000);
    QTest::newRow("eight digits") << qint64(94'104'619) << qint64(94'100'000);
}

void WorldTest::followers_are_shown_rounded()
{
    QFETCH(qint64, exact);
    QFETCH(qint64, shown);
    QCOMPARE(shownFollowers(exact), shown);
}

void WorldTest::some_counts_need_more_than_32_bits()
{
    const VirtualClock clock(kToday * 1000);
    World world(kSeed, clock);
    const SimCreator &gus = world.creator(castHandles().first());
    QVERIFY(world.countsOf(gus).hearts > k32Bits);
    const auto posts = world.postsOf(gus);
    QVERIFY(std::any_of(posts.begin(), posts.end(), [](const SimPost *post) { return countsAt(*post, kToday).views > k32Bits; }));
    QVERIFY(tagViewsAt(world.tag(QStringLiteral("fyp")), world.calendar(), kToday) > 50'000'000'000);
}

void WorldTest::the_breakout_breaks_out_in_the_last_week()
{
    const VirtualClock clock(kToday * 1000);
    World world(kSeed, clock);
    const SimTag &tag = world.tag(castBreakout());
    const auto growth = [&](qint64 from, qint64 to) {
        const auto a = static_cast<double>(tagViewsAt(tag, world.calendar(), from));
        return static_cast<double>(tagViewsAt(tag, world.calendar(), to)) / a - 1.0;
    };
    QVERIFY(growth(kToday - 60 * kDayS, kToday - 30 * kDayS) < 0.05);
    QVERIFY(growth(kToday - 7 * kDayS, kToday) > 0.5);
    QVERIFY(growth(kToday - kDayS, kToday) > 0.15);
}

void WorldTest::titles_are_awkward()
{
    const VirtualClock clock(kToday * 1000);
    World world(kSeed, clock);
    int null = 0;
    int photos = 0;
    int tagged = 0;
    int spaced = 0;
    for (const QString &handle : castHandles()) {
        for (const SimPost *post : world.postsOf(world.creator(handle))) {
            null += post->nullTitle ? 1 : 0;
            photos += post->images > 0 && post->durationS == 0 ? 1 : 0;
            tagged += post->tags.contains(castBreakout()) ? 1 : 0;
            spaced += post->title.endsWith(QLatin1Char(' ')) ? 1 : 0;
        }
    }
    QVERIFY(null > 5);
    QVERIFY(photos > 40);
    QVERIFY(tagged > 20);
    QVERIFY(spaced > 20);
}

void WorldTest::ids_are_nineteen_digits_and_carry_the_time()
{
    const VirtualClock clock(kToday * 1000);
    World world(kSeed, clock);
    const SimCreator &creator = world.creator(QStringLiteral("MOTH.and.Moss"));
    QCOMPARE(creator.handle, QStringLiteral("moth.and.moss"));
    QCOMPARE(creator.id.size(), 19);
    for (const SimPost *post : world.postsOf(creator)) {
        QCOMPARE(post->id.size(), 19);
        QCOMPARE(postTimeOf(post->id), post->createdAt);
    }
}

void WorldTest::an_id_leads_back_to_its_name()
{
    const VirtualClock clock(kToday * 1000);
    World world(kSeed, clock);
    for (const QString &handle : castHandles()) {
        QCOMPARE(world.creatorById(creatorIdOf(handle)).handle, handle);
    }
    const QString id = world.creator(QStringLiteral("never_seen_before")).id;
    QCOMPARE(world.creatorById(id).handle, QStringLiteral("never_seen_before"));
}

void WorldTest::an_unknown_id_is_somebody_too()
{
    const VirtualClock clock(kToday * 1000);
    World world(kSeed, clock);
    const SimCreator stranger = world.creatorById(creatorIdOf(QStringLiteral("late.name")));
    QVERIFY(isHandle(stranger.handle));
    const SimCreator named = world.creator(QStringLiteral("late.name"));
    QCOMPARE(named.id, stranger.id);
    QCOMPARE(named.followers, stranger.followers);
    QVERIFY(world.post(QStringLiteral("7613619028011027733")).has_value());
    QVERIFY(!world.post(QStringLiteral("12345")).has_value());
}

void WorldTest::a_deleted_post_goes()
{
    VirtualClock clock((kToday + 120 * kDayS) * 1000);
    World world(kSeed, clock);
    SimPost doomed;
    for (const QString &handle : castHandles()) {
        for (const SimPost *post : world.postsOf(world.creator(handle))) {
            doomed = post->deletedAt > clock.now() ? *post : doomed;
        }
    }
    QVERIFY(!doomed.id.isEmpty());
    QVERIFY(world.post(doomed.id).has_value());
    clock.setNowMs(doomed.deletedAt * 1000);
    QVERIFY(!world.post(doomed.id).has_value());
}

void WorldTest::followers_walk_backwards_and_repeat_the_second()
{
    const VirtualClock clock(kToday * 1000);
    World world(kSeed, clock);
    Feeds feeds(world);
    const SimCreator &creator = world.creator(castHandles().at(3));
    const auto first = feeds.followers(creator, 0, 20);
    const auto second = feeds.followers(creator, first.last().time, 20);
    QCOMPARE(first.size(), 20);
    QCOMPARE(second.first().handle, first.last().handle);
    QVERIFY(second.last().time < first.last().time);
    QVERIFY(feeds.followers(creator, 0, 10'000).size() < 3'000);
}

void WorldTest::a_clock_of_the_past_has_posts()
{
    const VirtualClock clock(1'600'000'000'000);
    World world(kSeed, clock);
    QVERIFY(world.postsOf(world.creator(castHandles().first())).size() > 40);
    QVERIFY(world.countsOf(world.creator(castHandles().first())).followers > 1'000'000);
}

QTEST_GUILESS_MAIN(WorldTest)
#include "WorldTest.moc"
