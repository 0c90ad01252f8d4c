// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/TopicData.h"

#include <QTest>

using namespace Tidemark;

class TopicDataTest : public QObject
{
    Q_OBJECT

private slots:
    void measuresTheLiftWithinEachCreator();
    void saysHowManyPostsALiftNeeds();
    void countsCreatorsAndNewOnes();
    void carriesTheUsualPaceOn();
    void hasNoBaselineWithoutAPace();
    void saysWhatItGoesWith();
    void aSoundIsCountedAsATagIs();
};

namespace {

constexpr qint64 kNow = 1'790'000'000;
constexpr qint64 kDayS = 86'400;
const QString kTag = QStringLiteral("lanternwalk");

StoredPost aPost(int number, const QString &author, qint64 views, bool tagged)
{
    StoredPost post;
    post.value.id = PostId{QString::number(number)};
    post.value.authorId = UserId{author};
    post.value.createdAt = kNow - (40 + number) * kDayS;
    post.value.views = views;
    if (tagged)
        post.value.hashtags = {kTag};
    post.observedAt = kNow;
    post.firstSeen = kNow - 30 * kDayS;
    return post;
}

// The posts of the user's own creators, those with the tag in both lists as history gives them.
void addOwn(TopicInputs &given, const StoredPost &post)
{
    given.creators.insert(post.value.authorId.value);
    given.own.append(post);
    if (post.value.hashtags.contains(kTag))
        given.posts.append(post);
}

TopicInputs inputs()
{
    TopicInputs inputs;
    inputs.topic.entity.kind = EntityKind::Hashtag;
    inputs.topic.name = kTag;
    inputs.mainCounter = QStringLiteral("views");
    inputs.at = kNow;
    return inputs;
}

} // namespace

void TopicDataTest::measuresTheLiftWithinEachCreator()
{
    TopicInputs given = inputs();
    int number = 0;
    for (int i = 0; i < 20; ++i) {
        addOwn(given, aPost(++number, QStringLiteral("big"), 1'000'000, false));
        addOwn(given, aPost(++number, QStringLiteral("small"), 1'000, false));
    }
    for (int i = 0; i < 3; ++i) // three times their usual: small creators use the tag, big ones do not
        addOwn(given, aPost(++number, QStringLiteral("small"), 3'000, true));
    const TopicData data = topicData(given);
    QVERIFY(data.lift.value);
    QVERIFY2(qAbs(*data.lift.value - 3.0) < 0.2, qPrintable(QString::number(*data.lift.value)));
    QCOMPARE(data.liftWith, 3);
    QCOMPARE(data.liftWithout, 40);
    QCOMPARE(data.liftTrend.size(), 3);
}

void TopicDataTest::saysHowManyPostsALiftNeeds()
{
    TopicInputs given = inputs();
    for (int number = 1; number <= 6; ++number)
        addOwn(given, aPost(number, QStringLiteral("a"), 500, number <= 2));
    const TopicData data = topicData(given);
    QVERIFY(!data.lift.value);
    QVERIFY(!data.lift.reason.isEmpty());
}

void TopicDataTest::countsCreatorsAndNewOnes()
{
    TopicInputs given = inputs();
    given.posts = {aPost(1, QStringLiteral("a"), 5, true), aPost(2, QStringLiteral("a"), 5, true), aPost(3, QStringLiteral("b"), 5, true)};
    given.posts[2].firstSeen = kNow - 2 * kDayS;
    const TopicData data = topicData(given);
    QCOMPARE(data.creatorsSeen, 2);
    QCOMPARE(data.creatorsNew, 1);
    QCOMPARE(data.creatorsTrend, (QList<double>{1, 2}));
}

void TopicDataTest::carriesTheUsualPaceOn()
{
    TopicInputs given = inputs();
    given.main.append({kNow - 80 * kDayS, 1'000, {}}); // before the days that it is measured against
    qint64 views = 1'000'000;
    for (int day = 20; day >= 0; --day) {
        given.main.append({kNow - day * kDayS, views, QStringLiteral("challenge-info-name")});
        views = day == 1 ? views * 2 : views + views / 100 + (day % 3) * 100;
    }
    const TopicData data = topicData(given);
    QVERIFY(data.breakout.isBreakout);
    QCOMPARE(data.baseline.first().t, given.main.at(1).t);
    QCOMPARE(data.baseline.last().t, kNow);
    QVERIFY(data.baseline.last().value < double(given.main.last().value) * 0.7);
    QVERIFY(data.baseline.last().value > double(given.main.at(1).value));
}

void TopicDataTest::hasNoBaselineWithoutAPace()
{
    TopicInputs given = inputs();
    given.main = {{kNow - kDayS, 5, {}}, {kNow, 6, {}}};
    QVERIFY(topicData(given).baseline.isEmpty());
    QVERIFY(topicData(inputs()).baseline.isEmpty());
}

void TopicDataTest::saysWhatItGoesWith()
{
    TopicInputs given = inputs();
    for (int number = 1; number <= 3; ++number) {
        StoredPost post = aPost(number, QStringLiteral("a"), 5, true);
        post.value.authorHandle = number == 3 ? QStringLiteral("cleo") : QStringLiteral("ada");
        post.value.hashtags.append(number == 1 ? QStringLiteral("night") : QStringLiteral("lake"));
        post.value.soundId = SoundId{QStringLiteral("77")};
        post.value.soundTitle = number == 1 ? QString() : QStringLiteral("Melody");
        given.posts.append(post);
    }
    const TopicData data = topicData(given);
    QCOMPARE(data.tags, (QList<TopicNeighbour>{{QStringLiteral("lake"), QStringLiteral("#lake"), 2},
                                               {QStringLiteral("night"), QStringLiteral("#night"), 1}})); // never itself
    QCOMPARE(data.creators, (QList<TopicNeighbour>{{QStringLiteral("ada"), QStringLiteral("@ada"), 2},
                                                   {QStringLiteral("cleo"), QStringLiteral("@cleo"), 1}}));
    QCOMPARE(data.sounds.size(), 1);
    QCOMPARE(data.sounds.first().posts, 3);
}

void TopicDataTest::aSoundIsCountedAsATagIs()
{
    TopicInputs given;
    given.topic.entity = {EntityKind::Sound, QStringLiteral("77")};
    given.topic.main = 1'100;
    given.mainCounter = QStringLiteral("videos");
    given.at = kNow;
    given.main = {{kNow - 2 * kDayS, 1'000, {}}, {kNow - kDayS, 1'000, {}}, {kNow, 1'100, {}}};
    given.posts = {aPost(1, QStringLiteral("a"), 5, true)};
    given.posts[0].value.soundId = SoundId{QStringLiteral("77")};
    const TopicData data = topicData(given);
    QVERIFY(!data.postCount); // the posts with it are its main counter
    QCOMPARE(data.main.day.percent.value, std::optional(10.0));
    QCOMPARE(data.tags.size(), 1);
    QVERIFY(data.sounds.isEmpty());
    QVERIFY(!data.breakout.isBreakout);
}

QTEST_GUILESS_MAIN(TopicDataTest)
#include "TopicDataTest.moc"
