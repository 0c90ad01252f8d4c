// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/health/ProbeRig.h"

#include <QTest>

using namespace Tidemark;

namespace {

using Fate = ProbeRecord::Fate;

QList<Fate> fates(const QList<ProbeRecord> &records)
{
    QList<Fate> all;
    for (const ProbeRecord &record : records)
        all += record.fate;
    return all;
}

constexpr ProbePlan kHourly{60, 100};

} // namespace

class ProberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offSendsNothing();
    void aRoundIsThreeCredits();
    void realCallsKnowNothingOfProbes();
    void whatAProbeMeets_data();
    void whatAProbeMeets();
    void roundsComeInStep();
    void aRealAnswerSparesAProbe_data();
    void aRealAnswerSparesAProbe();
    void theCapOfADayHolds();
    void theCapsOfAllHold();
    void wrongShapesDoNotStopProbes();
    void oneProgramProbes();
    void aRestartKeepsThePace();
    void aClockThatJumps();
    void countersAreBornAtZero();
};

void ProberTest::offSendsNothing()
{
    ProbeRig rig;
    QVERIFY(rig.start({}).isEmpty());
    rig.pass(86'400);
    QVERIFY(rig.round().isEmpty());
    QCOMPARE(rig.transport.hits, 0);
}

void ProberTest::aRoundIsThreeCredits()
{
    ProbeRig rig;
    rig.answerWell();
    const QList<ProbeRecord> records = rig.start(kHourly);
    QCOMPARE(fates(records), (QList<Fate>{Fate::Sent, Fate::Sent, Fate::Sent}));
    QCOMPARE(rig.transport.hits, 3);
    const QList<LedgerRow> rows = rig.rows();
    QCOMPARE(rows.size(), 3);
    for (const LedgerRow &row : rows) {
        QCOMPARE(row.state, LedgerState::Charged);
        QCOMPARE(row.credits, 1);
        QCOMPARE(row.askedBy, QStringLiteral("Probe"));
    }
    QCOMPARE(records.first().outcome, CallOutcome::Ok);
    QCOMPARE(records.first().at, FetchRig::kStart);
    QVERIFY(records.first().detail.isEmpty());
}

void ProberTest::realCallsKnowNothingOfProbes()
{
    ProbeRig rig;
    rig.answerWell();
    rig.start(kHourly);
    QCOMPARE(rig.realCalls().size(), 0);
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    QCOMPARE(rig.realCalls().size(), 1);
    QCOMPARE(rig.records().size(), 3);
    rig.transport.answer(200, FetchRig::profileBody("tiktok"));
    const auto tiktok = rig.fetch(rig.profile(QStringLiteral("tiktok")));
    QVERIFY(tiktok);
    QCOMPARE(tiktok->source, Source::Network); // no probe fills a cache
}

void ProberTest::whatAProbeMeets_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<CallOutcome>("outcome");
    QTest::newRow("well") << 200 << kId << CallOutcome::Ok;
    QTest::newRow("renamed") << 200 << QByteArray(R"({"userid":"107955"})") << CallOutcome::ShapeMismatch;
    QTest::newRow("of another type") << 200 << QByteArray(R"({"id":{"is":1}})") << CallOutcome::ShapeMismatch;
    QTest::newRow("html") << 200 << QByteArray("<html></html>") << CallOutcome::UpstreamError;
    QTest::newRow("503, once") << 503 << QByteArray() << CallOutcome::UpstreamError;
    QTest::newRow("429") << 429 << QByteArray() << CallOutcome::RateLimited;
    QTest::newRow("404") << 404 << QByteArray("{}") << CallOutcome::NotFound;
    QTest::newRow("key refused") << 200 << QByteArray(R"({"message":"Api-Key is not available"})") << CallOutcome::KeyRefused;
}

void ProberTest::whatAProbeMeets()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(CallOutcome, outcome);
    ProbeRig rig;
    rig.totals("userid");
    rig.transport.answer(status, body);
    rig.transport.answer(200, FetchRig::profileBody("tiktok"));
    rig.transport.answer(200, kVideos);
    const QList<ProbeRecord> records = rig.start(kHourly);
    QCOMPARE(records.size(), 3);
    QCOMPARE(records.first().fate, Fate::Sent);
    QCOMPARE(records.first().outcome, outcome);
    QCOMPARE(records.first().detail.isEmpty(), outcome == CallOutcome::Ok || outcome == CallOutcome::NotFound);
    QCOMPARE(rig.totals("userid").byOutcome.at(size_t(outcome)), 1);
    QCOMPARE(rig.totals("userid").sent, 1); // no probe is sent again
    QVERIFY(rig.realCalls().isEmpty());
}

void ProberTest::roundsComeInStep()
{
    ProbeRig rig;
    rig.answerWell(4);
    QCOMPARE(rig.start({5, 100}).size(), 3);
    rig.pass(299);
    QVERIFY(rig.round().isEmpty());
    rig.pass(8); // the tick is late
    QCOMPARE(rig.round().size(), 3);
    rig.pass(293); // the next is not
    QCOMPARE(rig.round().size(), 3);
    rig.pass(3'600); // none of the rounds that were missed is made up for
    QCOMPARE(rig.round().size(), 3);
    QVERIFY(rig.round().isEmpty());
    rig.prober.stop();
    rig.pass(3'600);
    QVERIFY(rig.round().isEmpty());
}

void ProberTest::aRealAnswerSparesAProbe_data()
{
    QTest::addColumn<int>("agoS");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isSpared");
    QTest::newRow("just now") << 0 << 200 << true;
    QTest::newRow("within the interval") << 3'000 << 200 << true;
    QTest::newRow("before it") << 3'700 << 200 << false;
    QTest::newRow("a failure") << 60 << 400 << false;
    QTest::newRow("no such creator") << 60 << 404 << false;
}

void ProberTest::aRealAnswerSparesAProbe()
{
    QFETCH(int, agoS);
    QFETCH(int, status);
    QFETCH(bool, isSpared);
    ProbeRig rig;
    rig.transport.answer(status, status == 200 ? FetchRig::profileBody() : QByteArray("{}"));
    std::ignore = rig.fetch(rig.profile());
    rig.pass(agoS);
    rig.transport.answer(200, kId);
    if (!isSpared)
        rig.transport.answer(200, FetchRig::profileBody("tiktok"));
    rig.transport.answer(200, kVideos);
    const QList<ProbeRecord> records = rig.start(kHourly);
    QCOMPARE(fates(records), (QList<Fate>{Fate::Sent, isSpared ? Fate::Spared : Fate::Sent, Fate::Sent}));
    QCOMPARE(rig.transport.hits, isSpared ? 3 : 4);
}

void ProberTest::theCapOfADayHolds()
{
    ProbeRig rig;
    rig.answerWell(2);
    QStringList told;
    QObject::connect(&rig.prober, &Prober::notSent, &rig.prober, [&told](const QString &why) { told += why; });
    QCOMPARE(fates(rig.start({60, 4})), (QList<Fate>{Fate::Sent, Fate::Sent, Fate::Sent}));
    rig.pass(3'600);
    QCOMPARE(fates(rig.round()), (QList<Fate>{Fate::Sent, Fate::NotSent, Fate::NotSent}));
    QCOMPARE(rig.rows().size(), 4);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().contains(QLatin1String("cap for probes (credits: 4)")), qPrintable(told.first()));
    rig.transport.answer(200, kId);
    rig.pass(86'400); // another day, another cap
    QCOMPARE(fates(rig.round()).first(), Fate::Sent);
}

void ProberTest::theCapsOfAllHold()
{
    ProbeRig rig;
    rig.ledger.setCaps(Caps{25, 10, 2'500, 20}); // 2 of 10 are left to what works in the background
    rig.transport.answer(200, kId);
    QCOMPARE(fates(rig.start({60, -1})), (QList<Fate>{Fate::Sent, Fate::NotSent, Fate::NotSent}));
    QCOMPARE(rig.transport.hits, 1);
    QVERIFY(rig.records().last().detail.contains(QLatin1String("background share")));
}

void ProberTest::wrongShapesDoNotStopProbes()
{
    ProbeRig rig;
    for (int i = 0; i < 5; ++i) {
        rig.transport.answer(200, R"({"userid":"107955"})");
        rig.transport.answer(200, FetchRig::profileBody("tiktok"));
        rig.transport.answer(200, kVideos);
    }
    QList<ProbeRecord> records = rig.start(kHourly);
    for (int i = 1; i < 5; ++i) {
        rig.pass(3'600);
        records = rig.round();
    }
    QCOMPARE(records.first().outcome, CallOutcome::ShapeMismatch);
    QCOMPARE(records.first().fate, Fate::Sent);
    rig.pass(3'600);
    rig.answerWell();
    QCOMPARE(rig.round().first().outcome, CallOutcome::Ok); // and one sees that it is over
}

void ProberTest::oneProgramProbes()
{
    ProbeRig rig;
    Prober other(rig.services());
    rig.answerWell(3);
    QCOMPARE(rig.start(kHourly).size(), 3);
    other.start(kHourly, std::chrono::milliseconds(0));
    QTRY_COMPARE(other.running(), 0);
    rig.pass(3'600);
    QVERIFY(rig.round(other).isEmpty());
    QCOMPARE(rig.round().size(), 3);
    rig.prober.stop();
    rig.pass(3'600);
    QCOMPARE(rig.round(other).size(), 3); // takes over
}

void ProberTest::aRestartKeepsThePace()
{
    ProbeRig rig;
    rig.answerWell(2);
    QCOMPARE(rig.start(kHourly).size(), 3);
    rig.prober.stop();
    rig.pass(600);
    QCOMPARE(rig.start(kHourly).size(), 3);
    rig.pass(2'999);
    QVERIFY(rig.round().isEmpty());
    rig.pass(1);
    QCOMPARE(rig.round().size(), 3);
}

void ProberTest::aClockThatJumps()
{
    ProbeRig rig;
    rig.answerWell(3);
    QCOMPARE(rig.start(kHourly).size(), 3);
    rig.clock.advance(std::chrono::hours(-48)); // the rows are ahead of now
    rig.prober.stop();
    QCOMPARE(rig.start({30, 100}).size(), 3); // the ones that were forgotten make room for the new ones
    QVERIFY(rig.records().last().at < FetchRig::kStart);
}

void ProberTest::countersAreBornAtZero()
{
    ProbeRig rig;
    rig.answerWell(2);
    rig.start(kHourly);
    QCOMPARE(rig.totals("userid"), ProbeTotals()); // before anybody served
    rig.pass(3'600);
    rig.round();
    const ProbeTotals totals = rig.totals("userid");
    QCOMPARE(totals.sent, 1);
    QCOMPARE(totals.byOutcome.at(size_t(CallOutcome::Ok)), 1);
    QCOMPARE(totals.atMost.back(), 1);
    QCOMPARE(rig.totals("userid"), totals);
}

QTEST_GUILESS_MAIN(ProberTest)
#include "ProberTest.moc"
