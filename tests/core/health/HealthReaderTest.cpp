// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/health/HealthRig.h"

#include <QTest>

using namespace Tidemark;

class HealthReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsNoData();
    void anOverview();
    void aPageOutranksATicket();
    void theMinuteThatRunsCounts();
    void heatmap();
    void endpoints();
    void offenders();
    void aSuddenDrop();
    void dropsByRank_data();
    void dropsByRank();
};

void HealthReaderTest::nothingIsNoData()
{
    HealthRig rig;
    const HealthOverview overview = HealthRig::of(rig.reader.overview());
    QCOMPARE(overview.tiers.size(), 3);
    for (const TierOverview &tier : overview.tiers) {
        QCOMPARE(tier.state, TierState::NoData);
        QCOMPARE(tier.words, QStringLiteral("no data"));
        QCOMPARE(tier.budget.leftShare, std::optional<double>());
        QCOMPARE(tier.burn.h6, std::optional<double>());
        QCOMPARE(tier.errorShare, std::optional<double>());
        QCOMPARE(tier.latency.p95Ms, std::optional<double>());
    }
    QCOMPARE(overview.firstAt, std::optional<qint64>());
    QCOMPARE(HealthRig::of(rig.reader.heatmap()).size(), 0);
    QCOMPARE(HealthRig::of(rig.reader.offenders()).size(), 0);
    QCOMPARE(HealthRig::of(rig.reader.alerts()).size(), 0);
}

void HealthReaderTest::anOverview()
{
    HealthRig rig;
    rig.call("userid", CallOutcome::Ok, 400, 9'994);
    rig.pass(2 * 3'600);
    rig.call("userid", CallOutcome::Ok, 2'000, 2);
    rig.call("userid", CallOutcome::UpstreamError, 2'000, 2);
    rig.call("userid", CallOutcome::TimedOut, 10'000, 2);
    rig.call("user-posts", CallOutcome::NotFound, 700, 3);
    rig.call("user-posts", CallOutcome::OutOfCredits, 100, 2);
    rig.call("user-posts", CallOutcome::RateLimited, 100);
    QVERIFY(rig.flush());
    const HealthOverview overview = HealthRig::of(rig.reader.overview());
    const TierOverview &first = overview.tiers.at(0);
    QCOMPARE(first.budget.count, (CallCount{10'000, 4}));
    QCOMPARE(qRound(first.budget.leftShare.value() * 100), 60);
    QCOMPARE(qRound(first.burn.h1.value()), 667); // 4 of 6
    QCOMPARE(qRound(first.burn.h6.value() * 10), 4);
    QCOMPARE(qRound(first.budget.hoursLeft.value() * 1'000), 648); // 720 h / 667 x 60 %
    QCOMPARE(first.words, QStringLiteral("38 minutes of budget left"));
    QCOMPARE(qRound(first.errorShare.value() * 100), 67);
    QVERIFY(first.isLate);
    QVERIFY(qAbs(first.latency.p50Ms.value() - 2'000) <= 20);
    QVERIFY(qAbs(first.latencyDay.p50Ms.value() - 400) <= 4);
    const TierOverview &second = overview.tiers.at(1);
    QCOMPARE(second.state, TierState::Ok);
    QCOMPARE(second.budget.count, (CallCount{6, 0, 2, 2})); // no credits: refused, and the last
    QCOMPARE(second.words, QStringLiteral("all of the budget left"));
    QCOMPARE(overview.tiers.at(2).state, TierState::NoData);
    QCOMPARE(overview.saturation.outOfCredits, 2);
    QCOMPARE(overview.saturation.rateLimited, 1);
    QCOMPARE(overview.firstAt, std::optional(HealthRig::kStart));
    QVERIFY(qAbs(overview.coverage - 2.0 / 121) < 1e-9); // two minutes of two hours and one minute
}

void HealthReaderTest::aPageOutranksATicket()
{
    HealthRig rig;
    for (int minute = 0; minute < 30; ++minute) {
        rig.call("userid", CallOutcome::UpstreamError, 400, 10);
        rig.pass(60);
        rig.pass(20);
        QVERIFY(rig.flush());
        std::ignore = HealthRig::of(rig.alerts.advance());
        rig.pass(-20);
        const TierState state = HealthRig::of(rig.reader.overview()).tiers.at(0).state;
        QCOMPARE(state, minute < 2 ? TierState::Exhausted : TierState::Page);
    }
    const HealthOverview overview = HealthRig::of(rig.reader.overview());
    QCOMPARE(overview.alerts.first().record.severity, Severity::Page);
    QCOMPARE(overview.alerts.last().state, AlertEntry::State::Pending); // the long one, for an hour
    QCOMPARE(overview.tiers.at(0).words, QStringLiteral("the budget is used up"));
}

void HealthReaderTest::theMinuteThatRunsCounts()
{
    HealthRig rig;
    rig.pass(17);
    rig.call("userid", CallOutcome::TimedOut, 10'000, 4);
    QVERIFY(rig.flush());
    const TierOverview tier = HealthRig::of(rig.reader.overview()).tiers.at(0);
    QCOMPARE(tier.lastHour, (CallCount{4, 4}));
    QCOMPARE(tier.burn.m5.has_value(), true);
    QCOMPARE(tier.state, TierState::Exhausted);
}

void HealthReaderTest::heatmap()
{
    HealthRig rig;
    rig.call("userid", CallOutcome::Ok, 9'999, 5); // before the window
    rig.pass(7 * 3'600);
    rig.call("userid", CallOutcome::Ok, 100, 3);
    rig.call("userid", CallOutcome::TimedOut, 10'000);
    rig.call("user-posts", CallOutcome::Ok, 700);
    rig.pass(1'200);
    rig.call("userid", CallOutcome::Ok, 50);
    QVERIFY(rig.flush());
    const QList<HeatCell> cells = HealthRig::of(rig.reader.heatmap());
    QCOMPARE(cells.size(), 3);
    QCOMPARE(cells.at(0).endpoint, QStringLiteral("user-posts"));
    QCOMPARE(cells.at(1).endpoint, QStringLiteral("userid"));
    QCOMPARE(cells.at(1).count, (CallCount{4, 1}));
    QCOMPARE(cells.at(1).latency.p50Ms, std::optional<double>(100));
    QCOMPARE(cells.at(1).start % 600, 0);
    QCOMPARE(cells.at(2).start - cells.at(1).start, 1'200);
    QCOMPARE(cells.at(2).latency.p95Ms, std::optional<double>(50));
}

void HealthReaderTest::endpoints()
{
    HealthRig rig;
    rig.call("userid", CallOutcome::Ok, 100, 48);
    rig.call("search-video", CallOutcome::ShapeMismatch, 900);
    QVERIFY(rig.flush());
    const QList<EndpointFigures> figures = HealthRig::of(rig.reader.endpoints());
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures.at(0).endpoint, QStringLiteral("userid"));
    QCOMPARE(figures.at(0).perHour, 2.0);
    QCOMPARE(figures.at(0).latency.p99Ms, std::optional<double>(100));
    QCOMPARE(figures.at(1).tier, QStringLiteral("tier2_search"));
    QCOMPARE(figures.at(1).sum.of(CallOutcome::ShapeMismatch), 1u);
}

void HealthReaderTest::offenders()
{
    HealthRig rig;
    rig.call("userid", CallOutcome::Ok, 100, 9'000);
    rig.call("post-detail", CallOutcome::Ok, 100, 999);
    rig.call("post-detail", CallOutcome::TimedOut, 100); // tier 1: a tenth of the 10 that 10,000 calls allow
    rig.call("search-video", CallOutcome::Ok, 100, 996);
    rig.call("search-video", CallOutcome::UpstreamError, 100, 4); // tier 2: 4 of 5
    QVERIFY(rig.flush());
    const QList<Offender> offenders = HealthRig::of(rig.reader.offenders());
    QCOMPARE(offenders.size(), 2);
    QCOMPARE(offenders.at(0).endpoint, QStringLiteral("search-video"));
    QVERIFY(qAbs(offenders.at(0).budgetShare - 0.8) < 1e-9);
    QVERIFY(qAbs(offenders.at(1).budgetShare - 0.1) < 1e-9);
    QVERIFY(qAbs(offenders.at(1).burn.value() - 1) < 1e-9);
}

void HealthReaderTest::aSuddenDrop()
{
    HealthRig rig;
    for (int hour = 0; hour < 60; ++hour) {
        for (int minute = 0; minute < 60; ++minute) {
            if (minute == 30)
                rig.call("userid", CallOutcome::Ok, 100, 20 + hour % 5);
            if (minute == 30 && hour % 3 == 0)
                rig.call("user-posts", CallOutcome::Ok, 100, 30); // in bursts, as people are
            rig.book.notePresence(rig.clock.now());
            rig.pass(60);
        }
        QVERIFY(rig.flush());
    }
    QVERIFY(HealthRig::of(rig.reader.overview()).drops.isEmpty());
    for (int minute = 0; minute < 61; ++minute) {
        rig.book.notePresence(rig.clock.now());
        rig.pass(60);
    }
    QVERIFY(rig.flush());
    const QList<TrafficDrop> drops = HealthRig::of(rig.reader.overview()).drops;
    QCOMPARE(drops.size(), 1);
    QCOMPARE(drops.first(), (TrafficDrop{QStringLiteral("userid"), 0, 22}));
    rig.pass(3 * 3'600); // the machine sleeps: nobody could have asked
    QVERIFY(HealthRig::of(rig.reader.overview()).drops.isEmpty());
}

void HealthReaderTest::dropsByRank_data()
{
    QTest::addColumn<qint64>("lastHour");
    QTest::addColumn<QList<qint64>>("usual");
    QTest::addColumn<bool>("isDrop");
    const QList<qint64> steady(100, 20);
    QList<qint64> bursts(100, 20);
    for (int i = 0; i < 100; i += 20)
        bursts[i] = 0;
    QTest::newRow("silence after steady hours") << qint64(0) << steady << true;
    QTest::newRow("less than half") << qint64(9) << steady << true;
    QTest::newRow("half") << qint64(10) << steady << false;
    QTest::newRow("more than usual") << qint64(50) << steady << false;
    QTest::newRow("silence that is usual") << qint64(0) << bursts << false;
    QTest::newRow("too few hours to know") << qint64(0) << QList<qint64>(23, 20) << false;
    QTest::newRow("too few calls to tell") << qint64(0) << QList<qint64>(100, 4) << false;
}

void HealthReaderTest::dropsByRank()
{
    QFETCH(qint64, lastHour);
    QFETCH(QList<qint64>, usual);
    QTEST(trafficDrop(QStringLiteral("userid"), lastHour, usual).has_value(), "isDrop");
}

QTEST_GUILESS_MAIN(HealthReaderTest)
#include "HealthReaderTest.moc"
