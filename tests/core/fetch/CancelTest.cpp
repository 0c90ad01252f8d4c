// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who waits for an answer and leaves: what that costs, and what the others get.
#include "tests/support/FetchRig.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <utility>

using namespace Tidemark;

namespace {

// A gate before the wire that the test opens.
class HeldLeases final : public Leases
{
public:
    HeldLeases(DiskCache &disk, Clock &clock)
        : Leases(disk, clock)
    {
        m_open.start();
    }
    [[nodiscard]] QCoro::Task<Lease> take(Query, QString) override
    {
        const QFuture<void> opened = m_open.future();
        co_await opened;
        co_return Lease{Lease::State::Mine, 1, {}};
    }
    void end(const QString &, const Lease &, const Result<Answer> &) override
    {
        ++ended;
        if (const auto once = std::exchange(onEnd, nullptr))
            once();
    }
    void open() { m_open.finish(); }

    int ended = 0;
    std::function<void()> onEnd;

private:
    QPromise<void> m_open;
};

struct CountingSink final : SignalSink {
    void record(const CallSignal &) override { ++calls; }
    int calls = 0;
};

struct CancelRig {
    CancelRig()
        : leases(*rig.disk, rig.clock)
    {
        rig.upstream.addSink(sink);
    }

    void hold() { rig.fetcher.setLeases(leases); }
    // What it was answered with goes to the end of answers.
    void ask(const Ask &question)
    {
        QCoro::connect(rig.fetcher.fetch(question), &context, [this](const Result<Answer> &answer) { answers.append(answer); });
    }
    [[nodiscard]] QList<Waiting> waiting() const { return rig.fetcher.waiting(); }
    void cancelFirst() { rig.fetcher.cancel(waiting().first().id); }

    FetchRig rig;
    HeldLeases leases;
    CountingSink sink;
    QObject context;
    QList<Result<Answer>> answers;
};

} // namespace

class CancelTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasNotSentCostsNothing();
    void whatWasSentIsKept();
    void theOthersGetTheirAnswer();
    void whoComesAfterTheLastLeftIsAnswered();
    void whoComesWhileItEndsIsAnswered();
    void aSeatIsOnesOwn();
    void aRefreshIsNotBegunAgainAtOnce();
    void oneThatIsOverCannotBeCancelled();
};

void CancelTest::whatWasNotSentCostsNothing()
{
    CancelRig world;
    world.hold();
    const QSignalSpy changes(&world.rig.fetcher, &Fetcher::waitingChanged);
    world.ask(world.rig.profile());
    QTRY_COMPARE(world.waiting().size(), 1);
    QVERIFY(!world.waiting().first().mayHaveCost);
    QCOMPARE(world.waiting().first().askedBy, QStringLiteral("test"));
    QVERIFY(!changes.isEmpty());
    world.cancelFirst();
    QVERIFY(world.waiting().isEmpty());
    QTRY_COMPARE(world.answers.size(), 1); // at once, while the gate is closed
    const Error error = world.answers.first().error();
    QCOMPARE(error.kind, ErrorKind::Cancelled);
    QCOMPARE(error.requests, 0);
    QVERIFY(!isTransient(error));
    QCOMPARE(world.rig.fetcher.running(), 1); // until the gate lets it see that nobody waits
    world.leases.open();
    QTRY_COMPARE(world.rig.fetcher.running(), 0);
    QCOMPARE(world.leases.ended, 1);
    QCOMPARE(world.rig.transport.hits, 0);
    QCOMPARE(world.sink.calls, 0);
    QVERIFY(world.rig.rows().isEmpty());
}

void CancelTest::whatWasSentIsKept()
{
    CancelRig world;
    world.rig.transport.answersFrom = 2; // so that this one hangs
    world.rig.transport.answer(200, FetchRig::profileBody());
    world.ask(world.rig.profile());
    QTRY_COMPARE(world.rig.transport.hits, 1);
    QVERIFY(world.waiting().first().mayHaveCost);
    world.cancelFirst();
    QTRY_COMPARE(world.answers.size(), 1);
    QCOMPARE(world.answers.first().error().kind, ErrorKind::Cancelled);
    QCOMPARE(world.answers.first().error().requests, 1);
    QVERIFY(world.answers.first().error().detail.contains(QLatin1String("may have cost a credit")));
    world.rig.transport.answersFrom = 0;
    QTRY_COMPARE(world.rig.fetcher.running(), 0);
    const auto again = world.rig.fetch(world.rig.profile());
    QVERIFY(again);
    QCOMPARE(again->requests, 0);
    QCOMPARE(world.rig.transport.hits, 1);
    QCOMPARE(world.sink.calls, 1); // it was answered well
    QCOMPARE(world.rig.rows().first().state, LedgerState::Charged);
}

void CancelTest::theOthersGetTheirAnswer()
{
    CancelRig world;
    world.hold();
    world.ask(world.rig.profile());
    QTRY_COMPARE(world.waiting().size(), 1);
    world.ask(world.rig.profile());
    QTRY_COMPARE(world.waiting().size(), 2);
    world.cancelFirst(); // who flies for both
    QTRY_COMPARE(world.answers.size(), 1);
    QVERIFY(!world.answers.first());
    world.rig.transport.answer(200, FetchRig::profileBody());
    world.leases.open();
    QTRY_COMPARE(world.answers.size(), 2);
    QVERIFY(world.answers.last());
    QCOMPARE(world.answers.last()->body(), FetchRig::profileBody());
    QCOMPARE(world.rig.transport.hits, 1);
}

void CancelTest::whoComesAfterTheLastLeftIsAnswered()
{
    CancelRig world;
    world.hold();
    world.ask(world.rig.profile());
    QTRY_COMPARE(world.waiting().size(), 1);
    world.cancelFirst();
    world.ask(world.rig.profile());
    QTRY_COMPARE(world.waiting().size(), 1);
    world.rig.transport.answer(200, FetchRig::profileBody());
    world.leases.open();
    QTRY_COMPARE(world.answers.size(), 2);
    QVERIFY(!world.answers.first());
    QVERIFY(world.answers.last());
    QCOMPARE(world.rig.transport.hits, 1);
}

// It was found that nobody waits, and before that is settled somebody comes.
void CancelTest::whoComesWhileItEndsIsAnswered()
{
    CancelRig world;
    world.rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(world.rig.fetch(world.rig.profile()));
    Ask question = world.rig.profile(); // passes over what memory holds, which takes no turn of the loop
    question.mode = FetchMode::Fresh;
    question.stale = StalePolicy::Never;
    world.hold();
    world.ask(question);
    QTRY_COMPARE(world.waiting().size(), 1);
    world.cancelFirst();
    bool hasBoarded = false;
    world.leases.onEnd = [&world, &hasBoarded, question] {
        world.ask(question);
        hasBoarded = world.rig.fetcher.waiting().size() == 1 && world.rig.fetcher.running() == 1;
    };
    world.rig.transport.answer(200, FetchRig::profileBody("mrbeast", 5));
    world.leases.open();
    QTRY_COMPARE(world.answers.size(), 2);
    QVERIFY(hasBoarded); // the flight that was ending
    QVERIFY(world.answers.last());
    QCOMPARE(world.answers.last()->body(), FetchRig::profileBody("mrbeast", 5));
    QCOMPARE(world.rig.transport.hits, 2);
    QCOMPARE(world.leases.ended, 2);
}

void CancelTest::aSeatIsOnesOwn()
{
    SingleFlight flights;
    const Ask question = FetchRig().profile();
    const SingleFlight::Seat first = flights.board(QStringLiteral("key"), question);
    flights.leave(flights.waiting().first().id);
    QCOMPARE(first.errand->waiting, 0);
    QCOMPARE(flights.left(), 1);
    const SingleFlight::Seat second = flights.board(QStringLiteral("key"), question);
    QVERIFY(first.isFirst && !second.isFirst);
    QCOMPARE(second.errand->waiting, 1);
    QCOMPARE(flights.left(), 0);
    QVERIFY(first.answer.isFinished() && !second.answer.isFinished());
    flights.land(QStringLiteral("key"), fail(ErrorKind::NotFound, {}));
    QCOMPARE(first.answer.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(second.answer.result().error().kind, ErrorKind::NotFound);
    QVERIFY(!flights.isUnderWay(QStringLiteral("key")));
}

void CancelTest::aRefreshIsNotBegunAgainAtOnce()
{
    CancelRig world;
    world.rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(world.rig.fetch(world.rig.profile()));
    world.rig.pass(2 * 3'600);
    world.hold();
    const QSignalSpy failures(&world.rig.fetcher, &Fetcher::refreshFailed);
    Ask question = world.rig.profile();
    question.stale = StalePolicy::Revalidate;
    const auto stale = world.rig.fetch(question);
    QVERIFY(stale && stale->updating);
    QTRY_COMPARE(world.waiting().size(), 1);
    world.cancelFirst();
    world.leases.open();
    QTRY_COMPARE(world.rig.fetcher.running(), 0);
    QVERIFY(failures.isEmpty()); // on purpose
    const auto again = world.rig.fetch(question);
    QVERIFY(again && !again->updating);
    QVERIFY(world.waiting().isEmpty());
    QCOMPARE(world.rig.transport.hits, 1);
}

void CancelTest::oneThatIsOverCannotBeCancelled()
{
    CancelRig world;
    world.hold();
    world.ask(world.rig.profile());
    QTRY_COMPARE(world.waiting().size(), 1);
    const qint64 id = world.waiting().first().id;
    world.rig.transport.answer(200, FetchRig::profileBody());
    world.leases.open();
    QTRY_COMPARE(world.answers.size(), 1);
    world.rig.fetcher.cancel(id);
    world.rig.fetcher.cancel(id + 1);
    QVERIFY(world.answers.first());
    QCOMPARE(world.rig.fetcher.running(), 0);
}

QTEST_GUILESS_MAIN(CancelTest)
#include "CancelTest.moc"
