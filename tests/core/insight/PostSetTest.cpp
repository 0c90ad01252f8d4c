// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Insight.h"
#include "tests/core/insight/Samples.h"

#include <QFile>
#include <QTest>

using namespace Tidemark;

// The set of posts that figures are made of, and the figures of the set alone: views and cadence.
class PostSetTest : public QObject
{
    Q_OBJECT

private slots:
    void newestFirst();
    void newestSampleOfAPostWins();
    void aPostTwiceIsOneAlsoWhereAllAreInOrder();
    void pinnedOldPostIsNotOfTheSet();
    void pinnedNewPostIs();
    void onlyPinned();
    void postsWithoutIdAreApart();
    void viewsBothWays();
    void viewsOfTooFew();
    void cadence_data();
    void cadence();
    void gaps();
    void recordedAccount();

private:
    static QStringList idsOf(const QList<PostSample> &posts);
};

QStringList PostSetTest::idsOf(const QList<PostSample> &posts)
{
    QStringList ids;
    for (const PostSample &post : posts)
        ids.append(post.post.id.value);
    return ids;
}

void PostSetTest::newestFirst()
{
    const QList<PostSample> posts = {aPost(1).old(3 * kDay), aPost(2).old(kDay), aPost(3).undated(), aPost(4).old(2 * kDay)};
    QCOMPARE(idsOf(latestPosts(posts)), QStringList({QStringLiteral("2"), QStringLiteral("4"), QStringLiteral("1"), QStringLiteral("3")}));
    QCOMPARE(idsOf(latestPosts(posts, 2)), QStringList({QStringLiteral("2"), QStringLiteral("4")}));
    QVERIFY(latestPosts({}).isEmpty());
    QVERIFY(latestPosts(posts, 0).isEmpty());
}

void PostSetTest::newestSampleOfAPostWins()
{
    const QList<PostSample> posts = {aPost(1).with(5).seen(kNow - 10), aPost(1).with(9).seen(kNow), aPost(1).with(7).seen(kNow - 5)};
    const auto latest = latestPosts(posts);
    QCOMPARE(latest.size(), 1);
    QCOMPARE(latest.first().post.views, Count(9));
}

void PostSetTest::aPostTwiceIsOneAlsoWhereAllAreInOrder()
{
    const QList<PostSample> posts = {aPost(1).old(kDay).seen(kNow), aPost(2).old(2 * kDay), aPost(1).old(3 * kDay).seen(kNow - 5)};
    QCOMPARE(idsOf(latestPosts(posts)), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    const QList<PostSample> undated = {aPost(1).old(kDay).seen(kNow - 5), aPost(1).undated().seen(kNow)};
    QCOMPARE(latestPosts(undated).size(), 1);
}

void PostSetTest::pinnedOldPostIsNotOfTheSet()
{
    const QList<PostSample> posts = {aPost(9).old(700 * kDay).pinned(), aPost(8).old(600 * kDay).pinned(), aPost(1).old(kDay), aPost(2).old(2 * kDay)};
    QCOMPARE(idsOf(latestPosts(posts)), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
}

void PostSetTest::pinnedNewPostIs()
{
    const QList<PostSample> posts = {aPost(9).old(kDay).pinned(), aPost(1).old(2 * kDay), aPost(2).old(3 * kDay)};
    QCOMPARE(idsOf(latestPosts(posts)), QStringList({QStringLiteral("9"), QStringLiteral("1"), QStringLiteral("2")}));
}

void PostSetTest::onlyPinned()
{
    QCOMPARE(latestPosts({aPost(1).pinned(), aPost(2).pinned()}).size(), 2);
}

void PostSetTest::postsWithoutIdAreApart()
{
    QCOMPARE(latestPosts({aPost(QString()), aPost(QString())}).size(), 2);
}

void PostSetTest::viewsBothWays()
{
    const QList<PostSample> posts = {aPost(1).with(100), aPost(2).with(300), aPost(3).with(10'000), aPost(4).with({}), aPost(5).with(200)};
    QCOMPARE(viewsTypical(posts).value, std::optional(250.0));
    QCOMPARE(viewsMean(posts).value, std::optional(2'650.0));
    QCOMPARE(viewsTypical(posts).n, 4);
}

void PostSetTest::viewsOfTooFew()
{
    QCOMPARE(viewsTypical({aPost(1).with(1), aPost(2).with(2)}).reason, QStringLiteral("3 needed, 2 held"));
    QCOMPARE(viewsMean({aPost(1).with(1), aPost(2).with(2)}).value, std::optional(1.5));
    QCOMPARE(viewsMean({aPost(1).with({})}).reason, QStringLiteral("no post's views are known"));
    QCOMPARE(viewsTypical({aPost(1).with(0), aPost(2).with(0), aPost(3).with(0)}).value, std::optional(0.0));
}

void PostSetTest::cadence_data()
{
    QTest::addColumn<QList<PostSample>>("posts");
    QTest::addColumn<std::optional<double>>("perWeek");
    QList<PostSample> daily;
    for (int i = 0; i < 60; ++i)
        daily.append(aPost(i).old(i * kDay + kHour));
    QList<PostSample> busyPage;
    for (int i = 0; i < 30; ++i)
        busyPage.append(aPost(i).old((i + 1) * 6 * kHour));
    QList<PostSample> busyPageWithPin = busyPage;
    busyPageWithPin.append(aPost(99).old(400 * kDay).pinned());
    const QList<PostSample> stopped = {aPost(1).old(90 * kDay)};
    const QList<PostSample> pinnedInside = {aPost(1).old(kDay), aPost(2).old(40 * kDay), aPost(3).old(20 * kDay).pinned()};
    const QList<PostSample> future = {aPost(1).old(-kDay), aPost(2).old(kDay)};
    QTest::newRow("one a day") << daily << std::optional(7.0);
    QTest::newRow("a page that ends inside the window") << busyPage << std::optional(28.0);
    QTest::newRow("the same with an old pinned post") << busyPageWithPin << std::optional(28.0);
    QTest::newRow("none lately is a true 0") << stopped << std::optional(0.0);
    QTest::newRow("pinned inside the window counts") << pinnedInside << std::optional(2.0 / 30 * 7);
    QTest::newRow("dates to come do not count") << future << std::optional(1.0 / 30 * 7);
    QTest::newRow("no dates") << QList<PostSample>{aPost(1).undated()} << std::optional<double>();
    QTest::newRow("nothing") << QList<PostSample>() << std::optional<double>();
}

void PostSetTest::cadence()
{
    QFETCH(QList<PostSample>, posts);
    QFETCH(std::optional<double>, perWeek);
    const MetricResult result = cadencePerWeek(posts, kNow);
    QCOMPARE(result.value.has_value(), perWeek.has_value());
    if (perWeek)
        QCOMPARE(*result.value, *perWeek);
    else
        QCOMPARE(result.reason, QStringLiteral("no post's date is known"));
}

void PostSetTest::gaps()
{
    const QList<PostSample> posts = {aPost(1).old(kDay), aPost(2).old(2 * kDay), aPost(3).old(4 * kDay), aPost(4).old(10 * kDay),
                                     aPost(5).old(200 * kDay)};
    QCOMPARE(cadenceGapDays(posts, kNow).value, std::optional(2.0));
    QCOMPARE(cadenceGapDays(posts.first(2), kNow).reason, QStringLiteral("3 needed, 2 held"));
}

// 35 real posts in one snapshot whose likes, comments and shares are 0 because nobody read them:
// taken as absent they give no rate.
void PostSetTest::recordedAccount()
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/accounts/mirai_posts_20250618.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    QList<PostSample> posts;
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        posts.append(aPost(QString::fromLatin1(cells.at(3))).undated().with(cells.at(5).toLongLong()));
    }
    QCOMPARE(posts.size(), 35);
    const MetricResult typical = viewsTypical(posts);
    QCOMPARE(typical.n, 30);
    QVERIFY(*typical.value > 0);
    QVERIFY(*viewsMean(posts).value > *typical.value);
    QVERIFY(!engagement(QStringLiteral("er_view_typical"), posts, 1'000).value);
}

QTEST_GUILESS_MAIN(PostSetTest)
#include "PostSetTest.moc"
