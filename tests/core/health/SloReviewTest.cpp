// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/ReviewMarkdown.h"
#include "tests/core/health/HealthRig.h"

#include <QTest>

using namespace Tidemark;

class SloReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsNothingToSay();
    void advice_data();
    void advice();
    void incidentsAreOnesThatBelongTogether();
    void anIncidentHasAllThatMadeItsAlert();
    void refusedCallsAreNoIncident();
    void thePromiseBesideWhatWasSeen();
};

void SloReviewTest::nothingIsNothingToSay()
{
    HealthRig rig;
    const SloReview review = HealthRig::of(rig.reader.review());
    QCOMPARE(review.tiers.size(), 3);
    QCOMPARE(review.until - review.from, 14 * 86'400);
    for (const TierReview &tier : review.tiers) {
        QCOMPARE(tier.advice, TierReview::Advice::TooLittle);
        QCOMPARE(tier.spent, std::optional<double>());
    }
    QCOMPARE(review.availability, std::optional<double>());
    const QString text = reviewMarkdown(review);
    QVERIFY(text.contains(QLatin1String("No alert fired.")));
    QVERIFY(text.contains(QStringLiteral("| mean | 750 ms | – |")));
}

void SloReviewTest::advice_data()
{
    QTest::addColumn<CallCount>("before"); // of tier 3: 1 % may fail
    QTest::addColumn<CallCount>("cycle");
    QTest::addColumn<QString>("advice");
    QTest::newRow("half of it spent") << CallCount{1'000, 5} << CallCount{1'000, 5} << QStringLiteral("keep");
    QTest::newRow("nearly nothing spent, twice") << CallCount{2'000, 1} << CallCount{2'000, 1} << QStringLiteral("tighten");
    QTest::newRow("nearly nothing spent, once") << CallCount{2'000, 4} << CallCount{2'000, 1} << QStringLiteral("keep");
    QTest::newRow("nothing spent, of too few calls") << CallCount{99, 0} << CallCount{99, 0} << QStringLiteral("too_little_data");
    QTest::newRow("used up") << CallCount{1'000, 0} << CallCount{1'000, 20} << QStringLiteral("freeze");
    QTest::newRow("used up by two") << CallCount{100, 0} << CallCount{100, 2} << QStringLiteral("keep");
}

void SloReviewTest::advice()
{
    QFETCH(CallCount, before);
    QFETCH(CallCount, cycle);
    HealthRig rig;
    const auto record = [&rig](const CallCount &count) {
        rig.call("music-posts", CallOutcome::Ok, 2'000, int(count.calls - count.bad));
        rig.call("music-posts", CallOutcome::UpstreamError, 2'000, int(count.bad));
        return rig.flush().has_value();
    };
    QVERIFY(record(before));
    rig.pass(15 * 86'400);
    QVERIFY(record(cycle));
    rig.pass(3'600);
    const TierReview review = HealthRig::of(rig.reader.review()).tiers.at(2);
    QCOMPARE(review.cycle, cycle);
    QCOMPARE(review.before, before);
    QTEST(adviceName(review.advice), "advice");
}

void SloReviewTest::incidentsAreOnesThatBelongTogether()
{
    HealthRig rig;
    const HealthTrace trace = HealthTrace::load(QStringLiteral("spike"));
    for (qsizetype i = 0; i < trace.minutes.size(); ++i) {
        const CallCount count = trace.minutes.at(i).count;
        rig.call("userid", CallOutcome::Ok, 400, int(count.calls - count.bad));
        rig.call("userid", CallOutcome::UpstreamError, 400, int(count.bad));
        rig.pass(60);
    }
    rig.pass(20);
    QVERIFY(rig.flush());
    QVERIFY(!HealthRig::of(rig.alerts.advance()).isEmpty());
    const SloReview review = HealthRig::of(rig.reader.review());
    QCOMPARE(review.incidents.size(), 1); // a page and a ticket of one spike
    const Incident &incident = review.incidents.first();
    QCOMPARE(incident.rules, (QStringList{QStringLiteral("TikLiveAPITier1FastBurn"), QStringLiteral("TikLiveAPITier1SlowBurn")}));
    QCOMPARE(incident.severity, Severity::Page);
    QCOMPARE(incident.count.bad, 100);
    QCOMPARE(incident.from, HealthRig::kStart + 1'441 * 60);
    QCOMPARE(incident.until, std::optional(HealthRig::kStart + 1'480 * 60));
    QVERIFY(reviewMarkdown(review).contains(QLatin1String("1. tier1_interactive, 2026-")));
    QVERIFY(review.experiment.contains(QLatin1String("/userid/")));
}

// Two slow burns of one day: three calls each that fail over an hour apart, hours before the alert.
void SloReviewTest::anIncidentHasAllThatMadeItsAlert()
{
    HealthRig rig;
    const auto fail = [&rig](int restMin) {
        rig.call("userid", CallOutcome::UpstreamError, 400, 1);
        for (int i = 0; i < restMin; ++i) {
            rig.pass(60);
            rig.call("userid", CallOutcome::Ok, 400, 1);
        }
    };
    for (const int rest : {70, 70, 400, 70, 70, 400})
        fail(rest);
    rig.pass(20);
    QVERIFY(rig.flush());
    QVERIFY(!HealthRig::of(rig.alerts.advance()).isEmpty());
    const SloReview review = HealthRig::of(rig.reader.review());
    QCOMPARE(review.incidents.size(), 2);
    for (const Incident &incident : review.incidents) {
        QCOMPARE(incident.rules, QStringList{QStringLiteral("TikLiveAPITier1SlowBurn")});
        QCOMPARE(incident.count.bad, 3);
        QVERIFY(incident.until);
    }
}

// They are one's own, and cost no budget.
void SloReviewTest::refusedCallsAreNoIncident()
{
    HealthRig rig;
    rig.call("userid", CallOutcome::Ok, 400, 20);
    rig.call("userid", CallOutcome::KeyRefused, 400, 2);
    rig.pass(10 * 60 + 20);
    QVERIFY(rig.flush());
    QCOMPARE(HealthRig::of(rig.alerts.advance()).size(), 1);
    const SloReview review = HealthRig::of(rig.reader.review());
    QVERIFY(review.incidents.isEmpty());
    QCOMPARE(review.tiers.first().cycle.bad, 0);
}

void SloReviewTest::thePromiseBesideWhatWasSeen()
{
    HealthRig rig;
    rig.call("userid", CallOutcome::Ok, 50, 150);
    rig.call("user-posts", CallOutcome::Ok, 100, 49);
    rig.call("user-posts", CallOutcome::TimedOut, 100, 1);
    QVERIFY(rig.flush());
    const SloReview review = HealthRig::of(rig.reader.review());
    QVERIFY(qAbs(review.meanMs.value() - 62.5) < 1e-9);
    QVERIFY(qAbs(review.availability.value() - 0.995) < 1e-9);
    QVERIFY(reviewMarkdown(review).contains(QLatin1String("| availability | 99.90 % | 99.50 % |")));
}

QTEST_GUILESS_MAIN(SloReviewTest)
#include "SloReviewTest.moc"
