// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FetchRig.h"

#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kHour = 3'600;

// Says what the test wants, and notes what it was asked.
class ScriptedPolicy final : public FreshnessPolicy
{
public:
    explicit ScriptedPolicy(bool answer)
        : fresh(answer)
    {
    }

    bool isFreshEnough(const CacheEntry &, const Query &, qint64) const override { return fresh; }
    bool needsRecall(const CacheEntry &) const override { return recalls == 0; }
    QCoro::Task<void> recall(CacheEntryPtr, Query) override
    {
        ++recalls;
        co_return;
    }
    void learn(const CacheEntry &, const Query &, const Learned &learned) override { profiles += int(learned.profiles.size()); }

    bool fresh;
    int recalls = 0;
    int profiles = 0;
};

} // namespace

class FreshnessPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void decidesInPlaceOfTheTtl_data();
    void decidesInPlaceOfTheTtl();
    void aRememberedNotFoundKeepsItsFiveMinutes();
    void learnsFromAnswersAndRecallsOnce();
};

void FreshnessPolicyTest::decidesInPlaceOfTheTtl_data()
{
    QTest::addColumn<bool>("fresh");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<int>("requests");
    QTest::newRow("young, and held for fresh") << true << qint64(60) << 1;
    QTest::newRow("past its TTL, and held for fresh") << true << 2 * kHour << 1;
    QTest::newRow("within its TTL, and held for stale") << false << qint64(60) << 2;
}

void FreshnessPolicyTest::decidesInPlaceOfTheTtl()
{
    QFETCH(const bool, fresh);
    QFETCH(const qint64, age);
    QFETCH(const int, requests);
    FetchRig rig;
    ScriptedPolicy policy(fresh);
    rig.fetcher.setFreshness(policy);
    rig.transport.answer(200, FetchRig::profileBody());
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    rig.pass(age);
    const auto answer = rig.fetch(rig.profile());
    QVERIFY(answer);
    QCOMPARE(answer->freshness, Freshness::Fresh);
    QCOMPARE(rig.transport.hits, requests);
}

void FreshnessPolicyTest::aRememberedNotFoundKeepsItsFiveMinutes()
{
    FetchRig rig;
    ScriptedPolicy policy(true);
    rig.fetcher.setFreshness(policy);
    rig.transport.answer(404);
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    rig.pass(299);
    QVERIFY(rig.fetch(rig.profile())->isNotFound());
    QCOMPARE(rig.transport.hits, 1);
    rig.pass(2);
    QVERIFY(!rig.fetch(rig.profile())->isNotFound());
    QCOMPARE(rig.transport.hits, 2);
}

void FreshnessPolicyTest::learnsFromAnswersAndRecallsOnce()
{
    FetchRig rig;
    ScriptedPolicy policy(true);
    rig.fetcher.setFreshness(policy);
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    QCOMPARE(policy.profiles, 1);
    QVERIFY(!rig.fetcher.peek(rig.profile().query)); // before its history is known it cannot be judged
    QVERIFY(rig.fetch(rig.profile()));
    QCOMPARE(policy.recalls, 1);
    QVERIFY(rig.fetcher.peek(rig.profile().query));
}

QTEST_GUILESS_MAIN(FreshnessPolicyTest)
#include "FreshnessPolicyTest.moc"
