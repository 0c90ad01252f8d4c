// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a question meets that waits for its turn, when the world changes meanwhile: nothing goes out that may not go out
// then, and it costs nothing.
#include "core/fetch/Admission.h"

#include "core/fetch/Mitigations.h"
#include "core/settings/Settings.h"
#include "tests/support/FetchRig.h"
#include "tests/support/HeldClock.h"

#include <QTest>

using namespace Tidemark;
using namespace std::chrono_literals;

namespace {

// The way to the API with a clock that stands, a pace of its own and runbooks.
struct WaitingRig {
    WaitingRig()
        : clock(FetchRig::kStart * 1000)
        , settings(rig.dir.filePath(QStringLiteral("settings.json")))
        , mitigations(settings, clock)
        , upstream(clock, rig.transport, rig.ledger, rig.keys)
    {
        upstream.setBase(rig.upstream.base());
        upstream.setMitigations(mitigations);
        upstream.keepPace({});
    }

    void ask(Ask question)
    {
        question.errand = errand;
        QCoro::connect(upstream.ask(question), &context, [this](const Result<UpstreamAnswer> &answer) { answers.append(answer); });
    }

    // So that the next one waits: this second's places are taken.
    void useUpThePace()
    {
        for (int i = 0; i < RateLimit::kPerSecond; ++i) {
            rig.transport.answer(404);
            QVERIFY(QCoro::waitFor(upstream.ask(rig.profile(QStringLiteral("somebody%1").arg(i)))));
        }
        hits = rig.transport.hits;
    }

    // So that the next one waits: the API asked for a pause, and the one who was told has ended.
    void beToldToPause()
    {
        for (int i = 0; i < 2; ++i)
            rig.transport.answer(429, "{}", "3");
        ask(rig.profile(QStringLiteral("somebody")));
        QTRY_COMPARE(clock.sleepers(), 1);
        clock.wakeAfter(3s);
        QTRY_COMPARE(answers.size(), 1);
        answers.clear();
        hits = rig.transport.hits;
    }

    [[nodiscard]] int sentSince() const { return rig.transport.hits - hits; }

    FetchRig rig;
    HeldClock clock;
    Settings settings;
    Mitigations mitigations;
    Upstream upstream;
    QObject context;
    std::shared_ptr<Errand> errand = std::make_shared<Errand>(Errand{1, 0});
    QList<Result<UpstreamAnswer>> answers;
    int hits = 0;
};

using Change = void (*)(WaitingRig &);

void goOffline(WaitingRig &world)
{
    world.upstream.setOffline(true);
}

void switchOff(WaitingRig &world)
{
    QVERIFY(world.mitigations.apply(Mitigation::SwitchedOff, QStringLiteral("userinfo-by-username")));
}

void leave(WaitingRig &world)
{
    world.errand->waiting = 0;
}

void stopSpending(WaitingRig &world)
{
    QVERIFY(world.rig.ledger.setSpendingStopped(true).result());
}

void failFiveTimes(WaitingRig &world)
{
    world.clock.advance(61s);
    for (int i = 0; i < 5; ++i) {
        world.rig.transport.failWith(TransportFailure::Timeout);
        QVERIFY(!QCoro::waitFor(world.upstream.ask(world.rig.profile(QStringLiteral("silent%1").arg(i)))));
    }
    world.hits = world.rig.transport.hits;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class AdmissionTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWaitsIsJudgedByWhatHoldsThen_data();
    void whatWaitsIsJudgedByWhatHoldsThen();
    void aPauseIsKeptToByWhoWaitsForThePace();
    void whatHasNoConnectionYetIsHeldBack_data();
    void whatHasNoConnectionYetIsHeldBack();
    void aProbeThatIsNotMadeIsAnothers();
    void whatNobodyWaitsForIsNotSentAgain();
};

void AdmissionTest::whatWaitsIsJudgedByWhatHoldsThen_data()
{
    QTest::addColumn<bool>("isPause");
    QTest::addColumn<Change>("change");
    QTest::addColumn<std::optional<ErrorKind>>("kind");
    QTest::newRow("pace, nothing changes") << false << Change([](WaitingRig &) {}) << std::optional<ErrorKind>();
    QTest::newRow("pace, nobody waits") << false << Change(leave) << std::optional(ErrorKind::Cancelled);
    QTest::newRow("pace, offline") << false << Change(goOffline) << std::optional(ErrorKind::Upstream);
    QTest::newRow("pace, switched off") << false << Change(switchOff) << std::optional(ErrorKind::Upstream);
    QTest::newRow("pace, spending is stopped") << false << Change(stopSpending) << std::optional(ErrorKind::OverBudget);
    QTest::newRow("pace, the breaker opens") << false << Change(failFiveTimes) << std::optional(ErrorKind::Upstream);
    QTest::newRow("pause, nothing changes") << true << Change([](WaitingRig &) {}) << std::optional<ErrorKind>();
    QTest::newRow("pause, nobody waits") << true << Change(leave) << std::optional(ErrorKind::Cancelled);
    QTest::newRow("pause, offline") << true << Change(goOffline) << std::optional(ErrorKind::Upstream);
    QTest::newRow("pause, switched off") << true << Change(switchOff) << std::optional(ErrorKind::Upstream);
    QTest::newRow("pause, spending is stopped") << true << Change(stopSpending) << std::optional(ErrorKind::OverBudget);
}

void AdmissionTest::whatWaitsIsJudgedByWhatHoldsThen()
{
    QFETCH(bool, isPause);
    QFETCH(Change, change);
    QFETCH(std::optional<ErrorKind>, kind);
    WaitingRig world;
    isPause ? world.beToldToPause() : world.useUpThePace();
    world.ask(world.rig.profile());
    QTRY_COMPARE(world.clock.sleepers(), 1);
    change(world);
    world.rig.transport.answer(200, FetchRig::profileBody());
    world.clock.wakeAfter(isPause ? 3s : 1s);
    QTRY_COMPARE(world.answers.size(), 1);
    const Result<UpstreamAnswer> &answer = world.answers.first();
    QCOMPARE(answer.has_value(), !kind);
    QCOMPARE(world.sentSince(), kind ? 0 : 1);
    if (kind) {
        QCOMPARE(answer.error().kind, *kind);
        QCOMPARE(answer.error().requests, 0);
    }
    for (const LedgerRow &row : world.rig.rows())
        QVERIFY2(row.state == LedgerState::Charged || row.state == LedgerState::Unknown, qPrintable(row.reason));
}

// Asked to slow down while one waits for its place: it waits for the end of that too.
void AdmissionTest::aPauseIsKeptToByWhoWaitsForThePace()
{
    WaitingRig world;
    world.useUpThePace();
    world.ask(world.rig.profile());
    QTRY_COMPARE(world.clock.sleepers(), 1);
    world.clock.advance(2s); // its place is past, it sleeps still
    world.rig.transport.answer(429, "{}", "5");
    world.ask(world.rig.profile(QStringLiteral("somebody")));
    QTRY_COMPARE(world.clock.sleepers(), 2); // the one who was told waits to ask again
    const int hits = world.rig.transport.hits;
    world.clock.wakeAfter(1s);
    QTRY_COMPARE(world.clock.sleepers(), 2);
    QCOMPARE(world.rig.transport.hits, hits);
    world.rig.transport.answer(200, FetchRig::profileBody());
    world.rig.transport.answer(200, FetchRig::profileBody());
    world.clock.wakeAfter(4s);
    QTRY_COMPARE(world.answers.size(), 2);
    QCOMPARE(world.rig.transport.hits, hits + 2);
}

void AdmissionTest::whatHasNoConnectionYetIsHeldBack_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("nothing changes") << Change([](WaitingRig &) {}) << true;
    QTest::newRow("offline") << Change(goOffline) << false;
    QTest::newRow("switched off") << Change(switchOff) << false;
    QTest::newRow("spending is stopped") << Change(stopSpending) << false;
}

void AdmissionTest::whatHasNoConnectionYetIsHeldBack()
{
    QFETCH(Change, change);
    QFETCH(bool, isSent);
    WaitingRig world;
    const Ask question = world.rig.profile();
    Admission admission(world.clock, world.rig.ledger);
    admission.setMitigations(world.mitigations);
    const Admission::Leave leave = admission.leave();
    change(world);
    admission.setOffline(world.upstream.isOffline());
    QCOMPARE(admission.mayGoOut(question, leave).has_value(), isSent);
    QVERIFY(admission.mayGoOut(question, admission.leave()) || !admission.mayBeAsked(question)); // a later leave knows of the stop
}

// What the caps refuse says nothing of the upstream: the probe is for the next one.
void AdmissionTest::aProbeThatIsNotMadeIsAnothers()
{
    FetchRig rig;
    for (int i = 0; i < 5; ++i) {
        rig.transport.failWith(TransportFailure::Timeout);
        QVERIFY(!rig.fetch(rig.profile(QStringLiteral("creator%1").arg(i))));
    }
    rig.pass(31);
    Ask poor = rig.profile();
    poor.action = std::make_shared<ActionBudget>(ActionBudget{0, 0});
    const auto refused = rig.fetch(poor);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::OverBudget);
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
}

void AdmissionTest::whatNobodyWaitsForIsNotSentAgain()
{
    WaitingRig world;
    world.rig.transport.answer(503);
    world.ask(world.rig.profile());
    QTRY_COMPARE(world.clock.sleepers(), 1);
    world.errand->waiting = 0;
    world.clock.wakeAfter(1s);
    QTRY_COMPARE(world.answers.size(), 1);
    QCOMPARE(world.rig.transport.hits, 1);
    QCOMPARE(world.answers.first().error().httpStatus, 503);
    QCOMPARE(world.answers.first().error().requests, 1);
}

QTEST_GUILESS_MAIN(AdmissionTest)
#include "AdmissionTest.moc"
