// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Metrics.h"
#include "core/settings/Setting.h"
#include "tests/core/insight/Samples.h"

#include <QTest>

#include <cmath>

using namespace Tidemark;

class EngagementTest : public QObject
{
    Q_OBJECT

private slots:
    void nineDefinitions_data();
    void nineDefinitions();
    void definitionsAreNamed();
    void theSettingOffersThemAll();
    void noValue_data();
    void noValue();
    void zeroIsTrueZero();
    void absentIsLeftOut();
    void overflowedCounterIsLeftOut();
    void repeatsCountOnce();
    void roundingIsCarried();
    void postRate();
    void rates();
    void oldestInput();
    void wholeSet();
};

void EngagementTest::nineDefinitions_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("percent");
    const auto row = [](const char *id, const char *percent) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(percent);
    };
    row("er_view_pooled", "6.34");
    row("er_view_pooled_saves", "6.84");
    row("er_likes_mean", "6.09");
    row("er_view_median_ratio", "12.60");
    row("er_view_mean_no_shares", "9.57");
    row("er_view_mean", "9.74");
    row("er_view_typical", "10.38");
    row("er_follower_per_post", "43.06");
    row("er_follower_typical", "2.52");
}

void EngagementTest::nineDefinitions()
{
    QFETCH(QString, id);
    QFETCH(QString, percent);
    const MetricResult result = engagement(id, threePosts(), 50'000);
    QVERIFY2(result.value, qPrintable(result.reason));
    QCOMPARE(QString::number(*result.value, 'f', 2), percent);
    QCOMPARE(result.n, 3);
    QCOMPARE(result.inputs.size(), 3);
    QCOMPARE(result.unit, QStringLiteral("%"));
    QVERIFY(result.reason.isEmpty());
    QCOMPARE(result.oldestAt, std::optional(kNow));
}

void EngagementTest::definitionsAreNamed()
{
    QStringList texts;
    for (const QString &id : engagementIds())
        texts.append(engagement(id, threePosts(), 50'000).definition);
    QCOMPARE(texts.size(), 9);
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), 9);
    QVERIFY(!engagement(QStringLiteral("er"), threePosts(), 1).value);
}

void EngagementTest::noValue_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<PostSample>>("posts");
    QTest::addColumn<Count>("followers");
    QTest::addColumn<QString>("reason");
    const QString pooled = QStringLiteral("er_view_pooled");
    const QString typical = QStringLiteral("er_view_typical");
    const QString perFollower = QStringLiteral("er_follower_per_post");
    const QList<PostSample> unseen = {aPost(1).with(0, 0, 0, 0), aPost(2).with(0, 0, 0, 0), aPost(3).with(0, 0, 0, 0)};
    const QList<PostSample> two = {aPost(1).with(10, 1, 1, 1), aPost(2).with(10, 1, 1, 1)};
    const QList<PostSample> old = {aPost(1).with(10, 1, 1)};
    QTest::newRow("no posts") << pooled << QList<PostSample>() << Count(1) << QStringLiteral("no posts held");
    QTest::newRow("views are 0") << pooled << unseen << Count(1) << QStringLiteral("no views");
    QTest::newRow("mean of views of 0") << QStringLiteral("er_view_mean") << unseen << Count(1) << QStringLiteral("no views");
    QTest::newRow("median, views of 0") << typical << unseen << Count(1) << QStringLiteral("3 needed, 0 held");
    QTest::newRow("median views are 0") << QStringLiteral("er_view_median_ratio") << unseen << Count(1) << QStringLiteral("no views");
    QTest::newRow("median of two") << typical << two << Count(1) << QStringLiteral("3 needed, 2 held");
    QTest::newRow("median ratio of two") << QStringLiteral("er_view_median_ratio") << two << Count(1) << QStringLiteral("3 needed, 2 held");
    QTest::newRow("follower median of two")
        << QStringLiteral("er_follower_typical") << two << Count(1) << QStringLiteral("3 needed, 2 held");
    QTest::newRow("followers are 0") << perFollower << two << Count(0) << QStringLiteral("no followers");
    QTest::newRow("followers unknown") << perFollower << two << Count() << QStringLiteral("followers unknown");
    QTest::newRow("shares absent") << pooled << old << Count(1) << QStringLiteral("no post has all the counters that this needs");
}

void EngagementTest::noValue()
{
    QFETCH(QString, id);
    QFETCH(QList<PostSample>, posts);
    QFETCH(Count, followers);
    QFETCH(QString, reason);
    const MetricResult result = engagement(id, posts, followers);
    QVERIFY(!result.value);
    QVERIFY(!result.bound);
    QCOMPARE(result.reason, reason);
}

void EngagementTest::zeroIsTrueZero()
{
    const QList<PostSample> posts = {aPost(1).with(100, 0, 0, 0, 0), aPost(2).with(50, 0, 0, 0, 0), aPost(3).with(10, 0, 0, 0, 0)};
    for (const QString &id : engagementIds())
        QCOMPARE(engagement(id, posts, 10).value, std::optional(0.0));
}

void EngagementTest::absentIsLeftOut()
{
    // The second has no shares: it is no post with 0 shares.
    const QList<PostSample> posts = {aPost(1).with(100, 10, 0, 0), aPost(2).with(100, 90, 0), aPost(3).with({}, 5, 5, 5)};
    const MetricResult pooled = engagement(QStringLiteral("er_view_pooled"), posts, {});
    QCOMPARE(pooled.value, std::optional(10.0));
    QCOMPARE(pooled.inputs, QStringList({QStringLiteral("1")}));
    // Without shares in the definition it counts.
    QCOMPARE(engagement(QStringLiteral("er_view_mean_no_shares"), posts, {}).n, 2);
    // By followers no views are needed: photo posts may have none.
    QCOMPARE(engagement(QStringLiteral("er_follower_per_post"), posts, 100).n, 2);
}

void EngagementTest::overflowedCounterIsLeftOut()
{
    // The parser makes a negative counter absent; here it must not be taken for 0.
    const QList<PostSample> posts = {aPost(1).with(100, 10, 0, 0), aPost(2).with(Count(), 1'000, 0, 0)};
    QCOMPARE(engagement(QStringLiteral("er_view_pooled"), posts, {}).value, std::optional(10.0));
}

void EngagementTest::repeatsCountOnce()
{
    QList<PostSample> posts = threePosts();
    posts += threePosts();
    QCOMPARE(engagement(QStringLiteral("er_view_typical"), posts, 1).n, 3);
}

void EngagementTest::roundingIsCarried()
{
    const MetricResult exact = engagement(QStringLiteral("er_follower_per_post"), threePosts(), 50'123);
    QVERIFY(!exact.bound);
    // 207,900 is one of 207,850 to 207,950.
    const MetricResult rounded = engagement(QStringLiteral("er_follower_per_post"), threePosts(), 207'900);
    QVERIFY(rounded.bound);
    QVERIFY(std::abs(*rounded.bound / *rounded.value - 50.0 / 207'900) < 1e-12);
    PostSample post = aPost(1).with(1'500'000, 150'000, 0, 0).snapshot(kDay, 1'400'000).snapshot(2 * kDay, 1'500'000);
    const MetricResult rate = postEngagement(post);
    QCOMPARE(rate.value, std::optional(10.0));
    QVERIFY(std::abs(*rate.bound - 10.0 * 50'000 / 1'500'000) < 1e-12);
}

void EngagementTest::postRate()
{
    QCOMPARE(postEngagement(aPost(1).with(200, 10, 5, 5)).value, std::optional(10.0));
    QVERIFY(!postEngagement(aPost(1).with(0, 0, 0, 0)).value);
    QVERIFY(!postEngagement(aPost(1).with({}, 1, 1, 1)).value);
    QCOMPARE(postEngagement(aPost(1).with(200, 10, 5)).reason, QStringLiteral("the post lacks a counter that this needs"));
}

void EngagementTest::rates()
{
    const QList<PostSample> posts = {aPost(1).with(100, 0, 4, 3, 2), aPost(2).with(100, 0, 0, 1), aPost(3).with({}, 0, 9, 9, 9)};
    QCOMPARE(savesRate(posts).value, std::optional(2.0));
    QCOMPARE(savesRate(posts).n, 1);
    QCOMPARE(shareRate(posts).value, std::optional(2.0));
    QCOMPARE(commentRate(posts).value, std::optional(2.0));
    QVERIFY(!savesRate({aPost(1).with(100, 1, 1, 1)}).value);
    QCOMPARE(savesRate({aPost(1).with(0, 0, 0, 0, 0)}).reason, QStringLiteral("no views"));
}

void EngagementTest::oldestInput()
{
    const QList<PostSample> posts = {aPost(1).with(10, 1, 1, 1).seen(kNow - 5), aPost(2).with(10, 1, 1, 1).seen(kNow - 99)};
    QCOMPARE(engagement(QStringLiteral("er_view_pooled"), posts, 1).oldestAt, std::optional(kNow - 99));
}

void EngagementTest::wholeSet()
{
    MetricInputs inputs;
    inputs.now = kNow;
    inputs.posts = threePosts();
    inputs.followers = 50'000;
    const auto metrics = metricsOf(EntityKind::Profile, inputs);
    QCOMPARE(metrics.size(), metricIds(EntityKind::Profile).size());
    for (auto it = metrics.cbegin(); it != metrics.cend(); ++it) {
        QCOMPARE(it->id, it.key());
        QVERIFY2(it->value || !it->reason.isEmpty(), qPrintable(it.key()));
        QVERIFY(!it->definition.isEmpty());
    }
    QCOMPARE(*metrics.value(QStringLiteral("views_typical")).value, 10'000.0);
    for (const EntityKind kind : {EntityKind::Profile, EntityKind::Post, EntityKind::Hashtag, EntityKind::Sound}) {
        const auto empty = metricsOf(kind, {});
        for (const MetricResult &result : empty)
            QVERIFY2(!result.value && !result.reason.isEmpty() && !result.definition.isEmpty(), qPrintable(result.id));
    }
}

void EngagementTest::theSettingOffersThemAll()
{
    QStringList offered = settingDefinition(Setting::InsightEngagement).choices;
    QStringList computed = engagementIds();
    offered.sort();
    computed.sort();
    QCOMPARE(offered, computed);
}

QTEST_GUILESS_MAIN(EngagementTest)
#include "EngagementTest.moc"
