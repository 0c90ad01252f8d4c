// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Metrics.h"
#include "tests/core/insight/Samples.h"

#include <QSet>
#include <QTest>

using namespace Tidemark;

// The catalogue of metrics, and those of an account that no other test has.
class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique();
    void unknownNames();
    void followersAtPosting_data();
    void followersAtPosting();
    void typicalRateSaysWhatItLacks();
    void lifetimeRate_data();
    void lifetimeRate();
    void completeness_data();
    void completeness();
    void followersPerVideo();
    void stepWithoutAPost_data();
    void stepWithoutAPost();
    void emptyFollowers_data();
    void emptyFollowers();
    void earnings_data();
    void earnings();
    void aCounterIsItsNewestCount();
};

namespace {

MetricResult figure(const char *id, EntityKind kind, const MetricInputs &inputs)
{
    return metricOf(QLatin1String(id), kind, inputs).value_or(MetricResult());
}

PostSample interacted(qint64 posted)
{
    return aPost(1).with(1'000, 60, 30, 10).at(posted);
}

MetricInputs inputsAt(qint64 now = kNow)
{
    MetricInputs inputs;
    inputs.now = now;
    return inputs;
}

Profile follower(int id, Count videos, bool hasPicture)
{
    Profile profile;
    profile.id.value = QString::number(id);
    profile.videos = videos;
    if (hasPicture)
        profile.avatarUrl = QStringLiteral("https://example.com/a.jpeg");
    return profile;
}

} // namespace

void MetricsTest::namesAreUnique()
{
    QSet<QPair<int, QString>> names;
    for (const MetricDefinition &definition : metricDefinitions())
        names.insert({static_cast<int>(definition.kind), definition.id});
    QCOMPARE(names.size(), metricDefinitions().size());
    for (const MetricDefinition &definition : metricDefinitions())
        QCOMPARE(definition.compute({}).id, definition.id);
}

void MetricsTest::unknownNames()
{
    QVERIFY(!metricOf(QStringLiteral("er_made_up"), EntityKind::Profile, {}));
    QVERIFY(!metricOf(QStringLiteral("cadence"), EntityKind::Post, {}));
}

void MetricsTest::followersAtPosting_data()
{
    QTest::addColumn<QList<Observation>>("series");
    QTest::addColumn<Count>("today");
    QTest::addColumn<double>("value"); // -1: none
    QTest::addColumn<bool>("byToday");
    const auto at = [](qint64 before, qint64 value) { return Observation{kNow - before, value, {}}; };
    QTest::newRow("nearest before") << QList<Observation>{at(13 * kDay, 500), at(11 * kDay, 1'000), at(9 * kDay, 2'000)} << Count(9'999) << 10.0 << false;
    QTest::newRow("at the very time") << QList<Observation>{at(10 * kDay, 400)} << Count(9'999) << 25.0 << false;
    QTest::newRow("only later ones") << QList<Observation>{at(9 * kDay, 2'000)} << Count(200) << 50.0 << true;
    QTest::newRow("too long before") << QList<Observation>{at(18 * kDay, 2'000)} << Count(200) << 50.0 << true;
    QTest::newRow("none then, 0 today") << QList<Observation>{} << Count(0) << -1.0 << false;
    QTest::newRow("unknown") << QList<Observation>{} << Count() << -1.0 << false;
    QTest::newRow("0 then") << QList<Observation>{at(11 * kDay, 0)} << Count(200) << -1.0 << false;
}

void MetricsTest::followersAtPosting()
{
    QFETCH(const QList<Observation>, series);
    QFETCH(const Count, today);
    QFETCH(const double, value);
    QFETCH(const bool, byToday);
    MetricInputs inputs = inputsAt();
    inputs.post = interacted(kNow - 10 * kDay);
    inputs.followerSeries = series;
    inputs.followers = today;
    const MetricResult rate = figure("er_follower_at_post", EntityKind::Post, inputs);
    QCOMPARE(rate.value.value_or(-1), value);
    QCOMPARE(rate.reason.isEmpty(), value >= 0);
    QCOMPARE(rate.definition.contains(QStringLiteral("today's followers")), byToday);
}

void MetricsTest::typicalRateSaysWhatItLacks()
{
    MetricInputs inputs = inputsAt();
    inputs.followers = 1'000;
    inputs.followerSeries = {{kNow - 3 * kDay, 500, {}}};
    for (int i = 1; i <= 4; ++i)
        inputs.posts.append(aPost(i).with(1'000, 10 * i, 0, 0).at(kNow - 2 * kDay * i));
    const MetricResult rate = figure("er_follower_at_post", EntityKind::Profile, inputs);
    QCOMPARE(rate.value, std::optional(2.5)); // 10/500, then 20, 30 and 40 of 1,000
    QCOMPARE(rate.n, 4);
    QVERIFY2(rate.definition.contains(QStringLiteral("3 of 4 by today's followers")), qPrintable(rate.definition));
    inputs.posts = inputs.posts.first(2);
    QVERIFY(!figure("er_follower_at_post", EntityKind::Profile, inputs).value);
}

void MetricsTest::lifetimeRate_data()
{
    QTest::addColumn<Count>("views");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<double>("value"); // -1: none
    QTest::newRow("ten hours") << Count(5'000) << 10 * kHour << 500.0;
    QTest::newRow("no views yet") << Count(0) << 10 * kHour << 0.0;
    QTest::newRow("views unknown") << Count() << 10 * kHour << -1.0;
    QTest::newRow("just posted") << Count(5) << qint64(0) << -1.0;
    QTest::newRow("from the future") << Count(5) << -kHour << -1.0;
}

void MetricsTest::lifetimeRate()
{
    QFETCH(const Count, views);
    QFETCH(const qint64, age);
    MetricInputs inputs = inputsAt();
    inputs.post = aPost(1).with(views).at(kNow - age);
    const MetricResult rate = figure("lifetime_rate", EntityKind::Post, inputs);
    QTEST(rate.value.value_or(-1), "value");
    QCOMPARE(rate.unit, QStringLiteral("views/h"));
    QVERIFY(rate.definition.contains(QStringLiteral("no velocity")));
}

void MetricsTest::completeness_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<Count>("reported");
    QTest::addColumn<double>("value"); // -1: none
    QTest::newRow("half") << 5 << Count(10) << 50.0;
    QTest::newRow("more than reported: some were taken down") << 5 << Count(4) << 125.0;
    QTest::newRow("none held") << 0 << Count(4) << 0.0;
    QTest::newRow("none reported") << 0 << Count(0) << -1.0;
    QTest::newRow("unknown") << 5 << Count() << -1.0;
}

void MetricsTest::completeness()
{
    QFETCH(const int, held);
    QFETCH(const Count, reported);
    MetricInputs inputs = inputsAt();
    inputs.videos = reported;
    for (int i = 0; i < held; ++i)
        inputs.posts += {aPost(i).with(1), aPost(i).with(2)}; // each seen twice
    QTEST(figure("completeness", EntityKind::Profile, inputs).value.value_or(-1), "value");
}

void MetricsTest::followersPerVideo()
{
    MetricInputs inputs = inputsAt();
    inputs.followers = 9'000;
    inputs.videos = 3;
    QCOMPARE(figure("followers_per_video", EntityKind::Profile, inputs).value, std::optional(3'000.0));
    inputs.videos = 0;
    QVERIFY(!figure("followers_per_video", EntityKind::Profile, inputs).value);
    inputs.videos.reset();
    QVERIFY(!figure("followers_per_video", EntityKind::Profile, inputs).value);
}

void MetricsTest::stepWithoutAPost_data()
{
    QTest::addColumn<QList<qint64>>("followers"); // a day apart, the last at kNow
    QTest::addColumn<qint64>("postedDaysAgo");    // -1: no post
    QTest::addColumn<double>("value");            // -1'000: none
    QTest::newRow("the largest") << QList<qint64>{1'000, 1'010, 1'515, 1'600} << qint64(-1) << 50.0;
    QTest::newRow("falls are told too") << QList<qint64>{1'000, 900} << qint64(-1) << -10.0;
    QTest::newRow("a post explains the last two days") << QList<qint64>{1'000, 1'010, 1'515, 1'600} << qint64(2) << 1.0;
    QTest::newRow("a post explains all") << QList<qint64>{1'000, 1'500} << qint64(1) << -1'000.0;
    QTest::newRow("from nothing") << QList<qint64>{0, 1'500} << qint64(-1) << -1'000.0;
    QTest::newRow("one snapshot") << QList<qint64>{1'500} << qint64(-1) << -1'000.0;
}

void MetricsTest::stepWithoutAPost()
{
    QFETCH(const QList<qint64>, followers);
    QFETCH(const qint64, postedDaysAgo);
    MetricInputs inputs = inputsAt();
    for (qsizetype i = 0; i < followers.size(); ++i)
        inputs.followerSeries.append({kNow - (followers.size() - 1 - i) * kDay, followers.at(i), {}});
    if (postedDaysAgo >= 0)
        inputs.posts = {interacted(kNow - postedDaysAgo * kDay + kHour)};
    QTEST(figure("follower_step", EntityKind::Profile, inputs).value.value_or(-1'000), "value");
    for (Observation &point : inputs.followerSeries)
        point.t = kNow - 3 * (kNow - point.t); // three days apart: they say nothing of one
    QVERIFY(!figure("follower_step", EntityKind::Profile, inputs).value);
}

void MetricsTest::emptyFollowers_data()
{
    QTest::addColumn<int>("without");
    QTest::addColumn<int>("with");
    QTest::addColumn<int>("unread");
    QTest::addColumn<double>("value"); // -1: none
    QTest::newRow("a quarter") << 6 << 18 << 0 << 25.0;
    QTest::newRow("those without a count do not count") << 6 << 18 << 30 << 25.0;
    QTest::newRow("too few") << 5 << 14 << 0 << -1.0;
    QTest::newRow("no page held") << 0 << 0 << 0 << -1.0;
}

void MetricsTest::emptyFollowers()
{
    QFETCH(const int, without);
    QFETCH(const int, with);
    QFETCH(const int, unread);
    MetricInputs inputs = inputsAt();
    for (int i = 0; i < without; ++i)
        inputs.followerSample.append(follower(i, i % 2 == 0 ? 0 : 7, i % 2 == 0)); // no post, or no picture
    for (int i = 0; i < with; ++i)
        inputs.followerSample.append(follower(100 + i, 3, true));
    for (int i = 0; i < unread; ++i)
        inputs.followerSample.append(follower(200 + i, {}, true));
    const MetricResult share = figure("empty_followers", EntityKind::Profile, inputs);
    QTEST(share.value.value_or(-1), "value");
    QCOMPARE(share.reason.contains(QStringLiteral("1 credit")), inputs.followerSample.isEmpty());
}

void MetricsTest::earnings_data()
{
    QTest::addColumn<bool>("isPhotos");
    QTest::addColumn<int>("lengthS");
    QTest::addColumn<bool>("hasTerms");
    QTest::addColumn<double>("value"); // -1: none
    QTest::newRow("a minute") << false << 60 << true << 400.0; // 1,000,000 x 40 % x 0.5 to 60 % x 1
    QTest::newRow("too short") << false << 59 << true << -1.0;
    QTest::newRow("photos") << true << 90 << true << -1.0;
    QTest::newRow("no rate is built in") << false << 90 << false << -1.0;
}

void MetricsTest::earnings()
{
    QFETCH(const bool, isPhotos);
    QFETCH(const int, lengthS);
    QFETCH(const bool, hasTerms);
    MetricInputs inputs = inputsAt();
    PostSample post = aPost(1).with(1'000'000);
    post.post.type = isPhotos ? PostType::Images : PostType::Video;
    post.post.durationS = lengthS;
    inputs.post = post;
    if (hasTerms)
        inputs.earnings = {0.5, 1, 40, 60};
    const MetricResult range = figure("earnings_range", EntityKind::Post, inputs);
    QTEST(range.value.value_or(-1), "value");
    if (range.value)
        QCOMPARE(range.bound, std::optional(200.0));
}

void MetricsTest::aCounterIsItsNewestCount()
{
    const QList<Observation> series = {{kNow - kDay, 112'400'000, {}}, {kNow - kHour, 112'500'000, {}}, {kNow + kDay, 1, {}}};
    const MetricResult count = counterFigure(QStringLiteral("followers"), series, kNow);
    QCOMPARE(count.value, std::optional(112'500'000.0));
    QCOMPARE(count.bound, std::optional(50'000.0));
    QCOMPARE(count.oldestAt, std::optional(kNow - kHour));
    QCOMPARE(count.n, 2);
    QVERIFY(!counterFigure(QStringLiteral("followers"), {}, kNow).value);
}

QTEST_GUILESS_MAIN(MetricsTest)
#include "MetricsTest.moc"
