// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Insight.h"
#include "tests/core/insight/Samples.h"

#include <QTest>

using namespace Tidemark;

// A post against its creator's others, velocity, and the lift of a hashtag.
class OutlierTest : public QObject
{
    Q_OBJECT

private slots:
    void sameAge();
    void middleHalf();
    void matureFallback();
    void noValue_data();
    void noValue();
    void zeroViewsAreZeroTimes();
    void typesAreApart();
    void velocityBetweenSnapshots();
    void velocityMayFall();
    void velocityNeedsTwo();
    void velocityBound();
    void liftByViews();
    void liftAtTheSameAge();
    void liftOfTooFew();
};

void OutlierTest::sameAge()
{
    const PostSample post = aPost(1).old(2 * kDay).with(300);
    QList<PostSample> own = {post};
    for (int i = 2; i <= 4; ++i)
        own.append(aPost(i).old(50 * kDay).with(90'000).snapshot(2 * kDay, 100).snapshot(40 * kDay, 80'000));
    const MetricResult result = outlier(post, own, kNow);
    QCOMPARE(result.id, QStringLiteral("outlier_same_age"));
    QCOMPARE(result.value, std::optional(3.0));
    QCOMPARE(result.n, 3);
    QVERIFY(!result.inputs.contains(QStringLiteral("1")));
}

void OutlierTest::middleHalf()
{
    const PostSample post = aPost(1).old(2 * kDay).with(300);
    QList<PostSample> own;
    const qint64 views[] = {1, 100, 200, 100'000};
    for (int i = 0; i < 4; ++i)
        own.append(aPost(i + 10).old(50 * kDay).snapshot(2 * kDay, views[i]));
    QCOMPARE(outlier(post, own, kNow).value, std::optional(2.0));
}

void OutlierTest::matureFallback()
{
    const PostSample post = aPost(1).old(2 * kDay).with(300);
    const QList<PostSample> own = {post, aPost(2).old(31 * kDay).with(100), aPost(3).old(60 * kDay).with(150), aPost(4).old(90 * kDay).with(900),
                                   aPost(5).old(29 * kDay).with(1)};
    const MetricResult result = outlier(post, own, kNow);
    QCOMPARE(result.id, QStringLiteral("outlier_mature"));
    QCOMPARE(result.value, std::optional(2.0));
    QCOMPARE(result.n, 3);
}

void OutlierTest::noValue_data()
{
    QTest::addColumn<PostSample>("post");
    QTest::addColumn<int>("mature");
    QTest::addColumn<QString>("reason");
    QTest::newRow("settling") << PostSample(aPost(1).old(23 * kHour).with(10)) << 5 << QStringLiteral("settling: under 24 hours old");
    QTest::newRow("views unknown") << PostSample(aPost(1).with({})) << 5 << QStringLiteral("views unknown");
    QTest::newRow("date unknown") << PostSample(aPost(1).undated().with(10)) << 5 << QStringLiteral("the post's date is unknown");
    QTest::newRow("two peers") << PostSample(aPost(1).with(10)) << 2 << QStringLiteral("3 needed, 2 held");
    QTest::newRow("alone") << PostSample(aPost(1).with(10)) << 0 << QStringLiteral("3 needed, 0 held");
}

void OutlierTest::noValue()
{
    QFETCH(PostSample, post);
    QFETCH(int, mature);
    QFETCH(QString, reason);
    QList<PostSample> own = {post};
    for (int i = 0; i < mature; ++i)
        own.append(aPost(100 + i).old(40 * kDay).with(100));
    const MetricResult result = outlier(post, own, kNow);
    QVERIFY(!result.value);
    QCOMPARE(result.reason, reason);
}

void OutlierTest::zeroViewsAreZeroTimes()
{
    QList<PostSample> own;
    for (int i = 2; i < 6; ++i)
        own.append(aPost(i).old(40 * kDay).with(100));
    QCOMPARE(outlier(aPost(1).old(2 * kDay).with(0), own, kNow).value, std::optional(0.0));
    for (PostSample &post : own)
        post.post.views = 0;
    QCOMPARE(outlier(aPost(1).old(2 * kDay).with(5), own, kNow).reason, QStringLiteral("the other posts have no views"));
}

void OutlierTest::typesAreApart()
{
    QList<PostSample> own;
    for (int i = 2; i < 6; ++i)
        own.append(aPost(i).old(40 * kDay).with(100));
    QVERIFY(!outlier(aPost(1).images().with(500), own, kNow).value);
    QVERIFY(outlier(aPost(1).with(500), own, kNow).value);
}

void OutlierTest::velocityBetweenSnapshots()
{
    const PostSample post = aPost(1).old(3 * kDay).with(1'123).snapshot(kDay, 400).snapshot(2 * kDay, 643);
    const MetricResult result = velocity(post);
    QCOMPARE(result.value, std::optional(20.0)); // 480 in the last 24 hours
    QCOMPARE(result.n, 3);
    QCOMPARE(result.oldestAt, std::optional(kNow - kDay));
    // A snapshot minutes before measures noise: the one before it is taken.
    const PostSample close = aPost(1).old(3 * kDay).with(1'123).snapshot(2 * kDay, 643).snapshot(3 * kDay - 60, 1'000);
    QCOMPARE(velocity(close).value, std::optional(20.0));
}

void OutlierTest::velocityMayFall()
{
    const PostSample post = aPost(1).old(2 * kDay).with(760).snapshot(kDay, 1'000);
    QCOMPARE(velocity(post).value, std::optional(-10.0));
}

void OutlierTest::velocityNeedsTwo()
{
    QCOMPARE(velocity(aPost(1).with(5)).reason, QStringLiteral("2 needed, 1 held"));
    QCOMPARE(velocity(aPost(1).with({})).reason, QStringLiteral("2 needed, 0 held"));
    // The same observation, once in the series and once as the post itself, is one.
    QCOMPARE(velocity(aPost(1).old(kDay).with(5).snapshot(kDay, 5)).reason, QStringLiteral("2 needed, 1 held"));
}

void OutlierTest::velocityBound()
{
    const PostSample post = aPost(1).old(2 * kDay).with(1'500'000).snapshot(kDay, 1'400'000);
    QCOMPARE(velocity(post).bound, std::optional(100'000.0 / 24));
}

void OutlierTest::liftByViews()
{
    const QList<PostSample> with = {aPost(1).undated().with(200), aPost(2).undated().with(300), aPost(3).undated().with(400)};
    const QList<PostSample> without = {aPost(4).undated().with(100), aPost(5).undated().with(150), aPost(6).undated().with(900)};
    const MetricResult result = hashtagLift(with, without);
    QCOMPARE(result.value, std::optional(2.0));
    QCOMPARE(result.n, 6);
    QVERIFY(result.definition.contains(QStringLiteral("need not cause")));
    QVERIFY(result.definition.contains(QStringLiteral("3 posts with the tag")));
}

void OutlierTest::liftAtTheSameAge()
{
    // Those with the tag are older and have more views; at the same age they had the same.
    const auto post = [](int id, qint64 age, qint64 views) {
        return aPost(id).old(age).with(views).snapshot(2 * kDay, 100).snapshot(20 * kDay, 1'000);
    };
    const QList<PostSample> with = {post(1, 20 * kDay, 1'000), post(2, 20 * kDay, 1'000), post(3, 20 * kDay, 1'000)};
    const QList<PostSample> without = {post(4, 2 * kDay, 100), post(5, 2 * kDay, 100), post(6, 2 * kDay, 100), post(7, 2 * kDay, 100)};
    const MetricResult result = hashtagLift(with, without);
    QVERIFY(result.definition.contains(QStringLiteral("same age")));
    QCOMPARE(result.value, std::optional(1.0));
}

void OutlierTest::liftOfTooFew()
{
    const QList<PostSample> three = {aPost(1).with(200), aPost(2).with(300), aPost(3).with(400)};
    QCOMPARE(hashtagLift(three.first(2), three).reason, QStringLiteral("3 needed, 2 held"));
    QCOMPARE(hashtagLift(three, {}).reason, QStringLiteral("3 needed, 0 held"));
}

QTEST_GUILESS_MAIN(OutlierTest)
#include "OutlierTest.moc"
