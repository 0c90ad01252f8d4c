// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/StaleRefresh.h"

#include "core/settings/Settings.h"
#include "tests/support/PageRig.h"
#include "tests/support/PostBuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tidemark;

class StaleRefreshTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyStalePostsCount();
    void deepPostsTakeDeeperPages();
    void theMostRewardingCreatorsComeFirst();
    void planningIsPricedAndSpendsNothing();
    void theCapOfAnActionHolds();
    void runningSpendsWhatWasSaid();
    void anErrorEndsTheRun();
    void aStopEndsTheRun();
};

namespace {

constexpr qint64 kTtl = 900;

QList<PostRow> postsOf(const QString &handle, int count, qint64 seenAgo)
{
    QList<PostRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append(aPost(handle + QString::number(i)).by(handle).daysOld(i + 1).seenAgo(seenAgo).row());
    return rows;
}

} // namespace

void StaleRefreshTest::onlyStalePostsCount()
{
    QList<PostRow> rows = postsOf(QStringLiteral("fresh"), 5, 60) + postsOf(QStringLiteral("old"), 3, 7'200);
    rows.append(aPost(QStringLiteral("gone")).by(QStringLiteral("left")).seenAgo(90'000).gone().row());
    const StalePlan plan = stalePlan(rows, rows, kTtl);
    QCOMPARE(plan.stale, 3);
    QCOMPARE(plan.steps.size(), 1);
    QCOMPARE(plan.steps.first().handle, QStringLiteral("old"));
    QCOMPARE(plan.steps.first().limit, 30);
}

void StaleRefreshTest::deepPostsTakeDeeperPages()
{
    const QList<PostRow> all = postsOf(QStringLiteral("gus"), 200, 7'200);
    const QList<PostRow> second = all.mid(40, 1);
    QCOMPARE(stalePlan(all, second, kTtl).steps.first().limit, 60);
    const QList<PostRow> deepest = all.mid(150, 1);
    const StalePlan none = stalePlan(all, deepest, kTtl);
    QCOMPARE(none.stale, 1);
    QVERIFY(none.steps.isEmpty());
}

void StaleRefreshTest::theMostRewardingCreatorsComeFirst()
{
    const QList<PostRow> rows = postsOf(QStringLiteral("few"), 2, 7'200) + postsOf(QStringLiteral("many"), 20, 7'200);
    const StalePlan plan = stalePlan(rows, rows, kTtl);
    QCOMPARE(plan.steps.first().handle, QStringLiteral("many"));
}

void StaleRefreshTest::planningIsPricedAndSpendsNothing()
{
    PageRig rig;
    StaleRefresh refresh(*rig.engine);
    QSignalSpy planned(&refresh, &StaleRefresh::planned);
    const QList<PostRow> rows = postsOf(rig.creator(0), 3, 7'200) + postsOf(rig.creator(1), 2, 7'200);
    refresh.plan(rows, rows);
    QTRY_COMPARE(planned.count(), 1);
    QCOMPARE(refresh.current().posts, 5);
    QCOMPARE(refresh.current().credits, 4); // two strangers: an id and a page each
    QVERIFY(!refresh.current().capped);
    QCOMPARE(rig.sandbox->requests(), 0);
}

void StaleRefreshTest::theCapOfAnActionHolds()
{
    PageRig rig;
    QVERIFY(rig.engine->settings().set(Setting::CapsPerAction, 3).has_value());
    StaleRefresh refresh(*rig.engine);
    QSignalSpy planned(&refresh, &StaleRefresh::planned);
    const QList<PostRow> rows = postsOf(rig.creator(0), 3, 7'200) + postsOf(rig.creator(1), 2, 7'200);
    refresh.plan(rows, rows);
    QTRY_COMPARE(planned.count(), 1);
    QVERIFY(refresh.current().capped);
    QCOMPARE(refresh.current().credits, 2);
    QCOMPARE(refresh.current().posts, 3);
}

void StaleRefreshTest::runningSpendsWhatWasSaid()
{
    PageRig rig;
    StaleRefresh refresh(*rig.engine);
    QSignalSpy planned(&refresh, &StaleRefresh::planned);
    QSignalSpy finished(&refresh, &StaleRefresh::finished);
    const QList<PostRow> rows = postsOf(rig.creator(0), 3, 7'200) + postsOf(rig.creator(1), 2, 7'200);
    refresh.plan(rows, rows);
    QTRY_COMPARE(planned.count(), 1);
    refresh.run();
    refresh.run();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(rig.sandbox->requests(), 4);
    QVERIFY(!refresh.isRunning());
}

void StaleRefreshTest::anErrorEndsTheRun()
{
    PageRig rig;
    rig.sandbox->setFault(QStringLiteral("*"), *faultNamed(QStringLiteral("html")));
    StaleRefresh refresh(*rig.engine);
    QSignalSpy planned(&refresh, &StaleRefresh::planned);
    QSignalSpy failed(&refresh, &StaleRefresh::failed);
    const QList<PostRow> rows = postsOf(rig.creator(0), 3, 7'200) + postsOf(rig.creator(1), 2, 7'200);
    refresh.plan(rows, rows);
    QTRY_COMPARE(planned.count(), 1);
    refresh.run();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(rig.sandbox->requests(), 1);
}

void StaleRefreshTest::aStopEndsTheRun()
{
    PageRig rig;
    StaleRefresh refresh(*rig.engine);
    QSignalSpy planned(&refresh, &StaleRefresh::planned);
    QSignalSpy finished(&refresh, &StaleRefresh::finished);
    const QList<PostRow> rows = postsOf(rig.creator(0), 3, 7'200) + postsOf(rig.creator(1), 2, 7'200);
    refresh.plan(rows, rows);
    QTRY_COMPARE(planned.count(), 1);
    refresh.run();
    refresh.stop();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(rig.sandbox->requests() < 4); // the first creator alone
    QVERIFY(!refresh.isRunning());
}

QTEST_MAIN(StaleRefreshTest)
#include "StaleRefreshTest.moc"
