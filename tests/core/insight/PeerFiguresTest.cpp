// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Metrics.h"
#include "tests/core/insight/Samples.h"

#include <QTest>

using namespace Tidemark;

namespace {

MetricResult figure(const char *id, EntityKind kind, const MetricInputs &inputs)
{
    return metricOf(QLatin1String(id), kind, inputs).value_or(MetricResult());
}

// Three posts of 10 % engagement each.
MetricInputs creatorOf(qint64 followers)
{
    MetricInputs inputs;
    inputs.now = kNow;
    inputs.followers = followers;
    for (int id = 1; id <= 3; ++id)
        inputs.posts += aPost(id).with(1'000, 80, 15, 5);
    return inputs;
}

QList<PeerFigure> peers(const QList<double> &rates, qint64 followers)
{
    QList<PeerFigure> list;
    for (const double rate : rates)
        list += PeerFigure{QStringLiteral("peer %1").arg(list.size()), followers, rate};
    return list;
}

// A post of a creator with that many views a day after it was made.
PostSample dayOld(int id, const char *author, qint64 views, const QStringList &tags = {})
{
    PostSample sample = aPost(id).with(views).old(kDay + id).seen(kNow);
    sample.post.authorId.value = QLatin1String(author);
    sample.post.hashtags = tags;
    return sample;
}

} // namespace

// What sets a creator beside others, a tag's posts beside the rest, and an hour beside the week.
class PeerFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void audienceTiers_data();
    void audienceTiers();
    void engagementInTier_data();
    void engagementInTier();
    void liftIsMeasuredAgainstEachCreatorsOwn();
    void liftNeedsPostsOnBothSides();
    void bestHourNamesItself();
    void bestHourNeedsThreePosts();
};

void PeerFiguresTest::audienceTiers_data()
{
    QTest::addColumn<qint64>("followers");
    QTest::addColumn<int>("tier");
    QTest::newRow("nobody") << qint64(0) << 0;
    QTest::newRow("just under the first step") << qint64(9'999) << 0;
    QTest::newRow("the first step") << qint64(10'000) << 1;
    QTest::newRow("the second") << qint64(100'000) << 2;
    QTest::newRow("the third") << qint64(500'000) << 3;
    QTest::newRow("a million") << qint64(1'000'000) << 4;
    QTest::newRow("the largest") << qint64(400'000'000) << 4;
}

void PeerFiguresTest::audienceTiers()
{
    QFETCH(qint64, followers);
    QTEST(audienceTier(followers), "tier");
}

void PeerFiguresTest::engagementInTier_data()
{
    QTest::addColumn<MetricInputs>("inputs");
    QTest::addColumn<double>("value"); // below 0: none
    QTest::addColumn<QString>("reason");
    MetricInputs creator = creatorOf(50'000);
    creator.peers = peers({4, 5, 5, 6, 40}, 20'000);
    QTest::newRow("twice what is usual in its tier") << creator << 200.0 << "";
    creator.peers = peers({20, 20, 20, 20, 20}, 99'999);
    QTest::newRow("far under it") << creator << 50.0 << "";
    creator.peers = peers({5, 5, 5, 5}, 20'000) + peers({50, 50, 50}, 2'000'000);
    QTest::newRow("others of another tier do not count") << creator << -1.0 << "5 needed, 4 held";
    creator.peers = peers({0, 0, 0, 0, 0}, 20'000);
    QTest::newRow("others without engagement") << creator << -1.0 << "the others have no engagement";
    creator.peers.clear();
    QTest::newRow("nobody else") << creator << -1.0 << "5 needed, 0 held";
    creator.followers.reset();
    QTest::newRow("followers unknown") << creator << -1.0 << "followers unknown";
    creator = creatorOf(0);
    creator.posts.clear();
    creator.peers = peers({5, 5, 5, 5, 5}, 10);
    QTest::newRow("no posts") << creator << -1.0 << "";
}

void PeerFiguresTest::engagementInTier()
{
    QFETCH(MetricInputs, inputs);
    QFETCH(double, value);
    QFETCH(QString, reason);
    const MetricResult share = figure("er_in_tier", EntityKind::Profile, inputs);
    QCOMPARE(share.value.has_value(), value >= 0);
    if (share.value)
        QCOMPARE(*share.value, value);
    else
        QVERIFY2(!share.reason.isEmpty() && (reason.isEmpty() || share.reason == reason), qPrintable(share.reason));
}

// The big creator's posts have a thousand times the views; the tag doubles what either gets.
void PeerFiguresTest::liftIsMeasuredAgainstEachCreatorsOwn()
{
    const QStringList tag{QStringLiteral("bread")};
    MetricInputs inputs;
    inputs.now = kNow;
    inputs.hashtag = QStringLiteral("bread");
    int id = 0;
    for (const auto &[author, views] : {std::pair("big", 1'000'000), std::pair("small", 1'000)}) {
        for (int i = 0; i < 6; ++i)
            inputs.posts += dayOld(++id, author, views);
    }
    for (int i = 0; i < 3; ++i)
        inputs.posts += dayOld(++id, "small", 2'000, tag);
    const MetricResult lift = figure("hashtag_lift", EntityKind::Hashtag, inputs);
    QVERIFY2(lift.value, qPrintable(lift.reason));
    // 2.0 with the tag; without it 1.0 of the big one's posts and 0.8 of the small one's, whose tagged ones raise the bar.
    QCOMPARE(*lift.value, 2.0 / 0.9);
    QCOMPARE(lift.n, 15);
    QCOMPARE(lift.inputs.size(), 15);
    QVERIFY(lift.oldestAt.has_value());
    QVERIFY(lift.definition.contains(QStringLiteral("3 posts with the tag")));
}

void PeerFiguresTest::liftNeedsPostsOnBothSides()
{
    MetricInputs inputs;
    inputs.now = kNow;
    inputs.hashtag = QStringLiteral("bread");
    for (int id = 1; id <= 6; ++id)
        inputs.posts += dayOld(id, "one", 1'000, {QStringLiteral("bread")});
    const MetricResult lift = figure("hashtag_lift", EntityKind::Hashtag, inputs);
    QVERIFY(!lift.value);
    QCOMPARE(lift.reason, QStringLiteral("3 needed, 0 held"));
}

void PeerFiguresTest::bestHourNamesItself()
{
    const qint64 midnight = kNow - kNow % kDay - 14 * kDay; // UTC
    MetricInputs inputs;
    inputs.now = kNow;
    for (int i = 0; i < 4; ++i) {
        inputs.posts += aPost(10 + i).at(midnight + 18 * kHour + i).with(4'000);
        inputs.posts += aPost(20 + i).at(midnight + 9 * kHour + i).with(1'000);
    }
    const MetricResult best = figure("best_time", EntityKind::Profile, inputs);
    QVERIFY2(best.value, qPrintable(best.reason));
    QCOMPARE(*best.value, 4'000 / 2'200.0); // over the middle half of the seven others
    QCOMPARE(best.n, 8);
    QVERIFY2(best.definition.contains(QStringLiteral("in UTC")) && best.definition.endsWith(QStringLiteral("18:00")),
             qPrintable(best.definition));
    inputs.timeZone = "Asia/Kolkata"; // half an hour and five past UTC
    QVERIFY(figure("best_time", EntityKind::Profile, inputs).definition.endsWith(QStringLiteral("23:00")));
    inputs.timeZone = "Nowhere/AtAll";
    QCOMPARE(figure("best_time", EntityKind::Profile, inputs).reason, QStringLiteral("the time zone is unknown"));
}

void PeerFiguresTest::bestHourNeedsThreePosts()
{
    MetricInputs inputs;
    inputs.now = kNow;
    inputs.posts = {aPost(1).with(1'000), aPost(2).with(1'000)};
    const MetricResult best = figure("best_time", EntityKind::Profile, inputs);
    QVERIFY(!best.value);
    QCOMPARE(best.reason, QStringLiteral("3 needed, 2 held"));
}

QTEST_GUILESS_MAIN(PeerFiguresTest)
#include "PeerFiguresTest.moc"
