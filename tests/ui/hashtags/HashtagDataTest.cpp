// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hashtags/HashtagData.h"

#include <QTest>

using namespace Tidemark;

class HashtagDataTest : public QObject
{
    Q_OBJECT

private slots:
    void measuresTheLiftWithinEachCreator();
    void saysHowManyPostsALiftNeeds();
    void countsCreatorsAndNewOnes();
    void carriesTheUsualPaceOn();
    void hasNoBaselineWithoutAPace();
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
void addOwn(HashtagInputs &given, const StoredPost &post)
{
    given.creators.insert(post.value.authorId.value);
    given.own.append(post);
    if (post.value.hashtags.contains(kTag))
        given.posts.append(post);
}

HashtagInputs inputs()
{
    HashtagInputs inputs;
    inputs.stored.value.name = kTag;
    inputs.at = kNow;
    return inputs;
}

} // namespace

void HashtagDataTest::measuresTheLiftWithinEachCreator()
{
    HashtagInputs given = inputs();
    int number = 0;
    for (int i = 0; i < 20; ++i) {
        addOwn(given, aPost(++number, QStringLiteral("big"), 1'000'000, false));
        addOwn(given, aPost(++number, QStringLiteral("small"), 1'000, false));
    }
    for (int i = 0; i < 3; ++i) // three times their usual: small creators use the tag, big ones do not
        addOwn(given, aPost(++number, QStringLiteral("small"), 3'000, true));
    const HashtagData data = hashtagData(given);
    QVERIFY(data.lift.value);
    QVERIFY2(qAbs(*data.lift.value - 3.0) < 0.2, qPrintable(QString::number(*data.lift.value)));
    QCOMPARE(data.liftWith, 3);
    QCOMPARE(data.liftWithout, 40);
    QCOMPARE(data.liftTrend.size(), 3);
}

void HashtagDataTest::saysHowManyPostsALiftNeeds()
{
    HashtagInputs given = inputs();
    for (int number = 1; number <= 6; ++number)
        addOwn(given, aPost(number, QStringLiteral("a"), 500, number <= 2));
    const HashtagData data = hashtagData(given);
    QVERIFY(!data.lift.value);
    QVERIFY(!data.lift.reason.isEmpty());
}

void HashtagDataTest::countsCreatorsAndNewOnes()
{
    HashtagInputs given = inputs();
    given.posts = {aPost(1, QStringLiteral("a"), 5, true), aPost(2, QStringLiteral("a"), 5, true), aPost(3, QStringLiteral("b"), 5, true)};
    given.posts[2].firstSeen = kNow - 2 * kDayS;
    const HashtagData data = hashtagData(given);
    QCOMPARE(data.creatorsSeen, 2);
    QCOMPARE(data.creatorsNew, 1);
    QCOMPARE(data.creatorsTrend, (QList<double>{1, 2}));
}

void HashtagDataTest::carriesTheUsualPaceOn()
{
    HashtagInputs given = inputs();
    qint64 views = 1'000'000;
    for (int day = 20; day >= 0; --day) {
        given.views.append({kNow - day * kDayS, views, QStringLiteral("challenge-info-name")});
        views = day == 1 ? views * 2 : views + views / 100 + (day % 3) * 100;
    }
    const HashtagData data = hashtagData(given);
    QVERIFY(data.breakout.isBreakout);
    QCOMPARE(data.baseline.first().t, given.views.first().t);
    QCOMPARE(data.baseline.last().t, kNow);
    QVERIFY(data.baseline.last().value < double(given.views.last().value) * 0.7);
    QVERIFY(data.baseline.last().value > double(given.views.first().value));
}

void HashtagDataTest::hasNoBaselineWithoutAPace()
{
    HashtagInputs given = inputs();
    given.views = {{kNow - kDayS, 5, {}}, {kNow, 6, {}}};
    QVERIFY(hashtagData(given).baseline.isEmpty());
    QVERIFY(hashtagData(inputs()).baseline.isEmpty());
}

QTEST_GUILESS_MAIN(HashtagDataTest)
#include "HashtagDataTest.moc"
