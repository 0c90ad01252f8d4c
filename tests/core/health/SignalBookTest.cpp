// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/health/HealthRig.h"

#include <QFileInfo>
#include <QTest>

#include <random>

using namespace Tidemark;

class SignalBookTest : public QObject
{
    Q_OBJECT

private slots:
    void aMinuteIsOneCell();
    void programsAddUp();
    void whatCouldNotBeWrittenGoesWithTheNextBatch();
    void minutesBecomeHoursAndGo();
    void aCellFromTheFutureIsForgotten();
    void aWrongClockCostsNothing_data();
    void aWrongClockCostsNothing();
    void loadIsTheMostOfAMinute();
    void presence();
    void countsSurviveBeingWritten();
    void aWeekTakesLessThanTwoMegabytes();
};

void SignalBookTest::aMinuteIsOneCell()
{
    HealthRig rig;
    rig.call("userid", CallOutcome::Ok, 100, 2);
    rig.call("userid", CallOutcome::UpstreamError, 9'000);
    rig.call("user-posts", CallOutcome::NotFound);
    rig.pass(59);
    rig.call("userid", CallOutcome::Ok, 100);
    rig.pass(1);
    rig.call("userid", CallOutcome::TimedOut, 10'000);
    QVERIFY(rig.flush());
    const QList<SignalCell> cells = rig.cells();
    QCOMPARE(cells.size(), 3);
    QMap<QString, CallCount> counts;
    for (const SignalCell &cell : cells)
        counts.insert(cell.endpoint + QString::number(cell.start - HealthRig::kStart), cell.count());
    QCOMPARE(counts.value(QStringLiteral("userid0")), (CallCount{4, 1}));
    QCOMPARE(counts.value(QStringLiteral("user-posts0")), (CallCount{1, 0}));
    QCOMPARE(counts.value(QStringLiteral("userid60")), (CallCount{1, 1}));
}

void SignalBookTest::programsAddUp()
{
    HealthRig rig;
    SignalBook other(*rig.database, rig.clock);
    rig.call("userid", CallOutcome::Ok, 100, 3);
    QVERIFY(rig.flush());
    other.record({QStringLiteral("userid"), rig.clock.now(), 5'000, CallOutcome::ShapeMismatch, 2, Priority::Background});
    QVERIFY(QCoro::waitFor(other.flush()));
    rig.call("userid", CallOutcome::Ok, 100);
    QVERIFY(rig.flush());
    const QList<SignalCell> cells = rig.cells();
    QCOMPARE(cells.size(), 1);
    QCOMPARE(cells.first().count(), (CallCount{5, 1}));
    QCOMPARE(cells.first().of(CallOutcome::Ok), 4u);
    QCOMPARE(cells.first().of(CallOutcome::ShapeMismatch), 1u);
    QCOMPARE(cells.first().retries, 2u);
    QCOMPARE(cells.first().latencies.calls(), 5);
    QCOMPARE(cells.first().latencies.atMost(100), 4);
}

void SignalBookTest::whatCouldNotBeWrittenGoesWithTheNextBatch()
{
    HealthRig rig;
    rig.call("userid");
    QVERIFY(rig.execute(QStringLiteral("ALTER TABLE cell RENAME TO away")));
    QVERIFY(!rig.flush());
    rig.call("userid");
    QVERIFY(!rig.flush());
    QVERIFY(rig.execute(QStringLiteral("ALTER TABLE away RENAME TO cell")));
    QVERIFY(rig.flush());
    QCOMPARE(rig.cells().size(), 1);
    QCOMPARE(rig.cells().first().count().calls, 2);
}

void SignalBookTest::minutesBecomeHoursAndGo()
{
    HealthRig rig;
    constexpr qint64 kHour = 3'600;
    qint64 calls = 0;
    for (int day = 0; day < 40; ++day) {
        for (int minute = 0; minute < 90; ++minute) {
            rig.call("search-video", minute % 30 ? CallOutcome::Ok : CallOutcome::UpstreamError, 1'000 + minute);
            rig.pass(60);
            ++calls;
        }
        QVERIFY(rig.flush());
        rig.pass(24 * kHour - 90 * 60);
        if (day == 30) {
            qint64 kept = 0;
            for (const SignalCell &cell : rig.cells())
                kept += cell.count().calls;
            QCOMPARE(kept, calls); // nothing is lost on the way to hours
        }
    }
    QVERIFY(rig.flush());
    const qint64 now = rig.clock.now();
    for (const SignalCell &cell : rig.cells()) {
        QVERIFY(cell.start >= now - SignalTable::kKeptS);
        QCOMPARE(cell.spanS == 60, cell.start >= (now - 48 * kHour) - (now - 48 * kHour) % kHour);
        QCOMPARE(cell.start % cell.spanS, 0);
        QCOMPARE(cell.latencies.calls(), cell.count().calls);
    }
}

void SignalBookTest::aCellFromTheFutureIsForgotten()
{
    HealthRig rig;
    rig.clock.setNowMs((HealthRig::kStart + 400 * 86'400) * 1000);
    rig.call("userid");
    QVERIFY(rig.flush());
    QCOMPARE(rig.cells().size(), 1);
    rig.clock.setNowMs(HealthRig::kStart * 1000); // the clock was wrong
    rig.call("userid");
    QVERIFY(rig.flush());
    QCOMPARE(rig.cells().size(), 1);
    QCOMPARE(rig.cells().first().start, HealthRig::kStart);
}

void SignalBookTest::aWrongClockCostsNothing_data()
{
    QTest::addColumn<qint64>("jumpS");
    QTest::newRow("an hour ahead") << qint64(3'600);
    QTest::newRow("400 days ahead") << qint64(400 * 86'400);
    QTest::newRow("to 1970") << -HealthRig::kStart;
    QTest::newRow("400 days back") << qint64(-400 * 86'400);
}

// A call a day for a month, then a day under a clock that is wrong, and under one that is right again.
void SignalBookTest::aWrongClockCostsNothing()
{
    QFETCH(qint64, jumpS);
    HealthRig rig;
    for (int day = 0; day < 30; ++day) {
        rig.call("userid");
        QVERIFY(rig.flush());
        rig.pass(86'400);
    }
    rig.call("userid");
    QVERIFY(rig.flush());
    const QList<SignalCell> before = rig.cells();
    const qint64 now = rig.clock.now();
    rig.clock.setNowMs((now + jumpS) * 1000);
    for (int hour = 0; hour < 24; ++hour) {
        QVERIFY(rig.flush());
        rig.pass(3'600);
    }
    const auto starts = [&rig, now] {
        QList<qint64> found;
        for (const SignalCell &cell : rig.cells()) {
            if (cell.start <= now)
                found << cell.start / 3'600;
        }
        return found;
    };
    QCOMPARE(starts().size(), before.size());
    rig.clock.setNowMs((now + 86'400) * 1000);
    rig.call("userid");
    QVERIFY(rig.flush());
    QCOMPARE(starts().size(), before.size());
    QCOMPARE(rig.cells().size(), before.size() + 1);
}

void SignalBookTest::loadIsTheMostOfAMinute()
{
    HealthRig rig;
    SignalBook other(*rig.database, rig.clock);
    const auto most = [&rig](qint64 from, qint64 until) {
        return HealthRig::of(rig.database->run(
            [from, until](Connection &connection) { return SignalTable::mostLoad(connection, from, until); }));
    };
    const qint64 start = HealthRig::kStart;
    rig.book.noteLoad({3, 0, 1});
    rig.book.noteLoad({6, 2, 0});
    rig.book.noteLoad({1, 0, 0});
    QVERIFY(rig.flush());
    rig.book.noteLoad({2, 0, 0}); // the same minute, another batch
    other.noteLoad({4, 0, 2});
    QVERIFY(rig.flush());
    QVERIFY(QCoro::waitFor(other.flush()));
    QCOMPARE(most(start, start + 60), (CallLoad{10, 2, 3})); // programs add up
    rig.pass(60);
    rig.book.noteLoad({0, 0, 0}); // ends what went on until now
    QVERIFY(rig.flush());
    QCOMPARE(most(start + 60, start + 120), (CallLoad{2, 0, 0}));
    QCOMPARE(most(start, start + 120), (CallLoad{10, 2, 3}));
    QCOMPARE(most(start + 120, start + 180), CallLoad());
    rig.pass(50 * 3'600);
    QVERIFY(rig.flush());
    QCOMPARE(most(0, rig.clock.now()), CallLoad());
}

void SignalBookTest::presence()
{
    Presence presence;
    for (const qint64 minute : {0, 1, 59, 60, 61, 200})
        markPresent(presence, minute * 60 + 17);
    QCOMPARE(minutesPresent(presence, 0, 60 * 60), 3);
    QCOMPARE(minutesPresent(presence, 60, 61 * 60), 3);
    QCOMPARE(minutesPresent(presence, 0, 300 * 60), 6);
    QCOMPARE(minutesPresent(presence, 62 * 60, 200 * 60), 0);

    HealthRig rig; // notes its own minute
    rig.pass(600);
    rig.call("userid");
    QVERIFY(rig.flush());
    SignalBook other(*rig.database, rig.clock);
    other.notePresence(rig.clock.now() + 60);
    QVERIFY(QCoro::waitFor(other.flush()));
    const Presence kept = HealthRig::of(rig.database->run(
        [](Connection &connection) { return SignalTable::presence(connection, HealthRig::kStart, HealthRig::kStart + 7'200); }));
    QCOMPARE(minutesPresent(kept, HealthRig::kStart, HealthRig::kStart + 7'200), 3);
}

void SignalBookTest::countsSurviveBeingWritten()
{
    std::mt19937 dice(7);
    for (int round = 0; round < 200; ++round) {
        SignalCell cell;
        for (quint32 &number : cell.outcomes)
            number = dice() % 3 ? 0 : quint32(dice() % 100'000);
        cell.retries = dice() % 2 ? 0 : quint32(dice());
        SignalCell read;
        read.decodeCounts(cell.encodedCounts());
        QCOMPARE(read, cell);
    }
}

// 10,000 calls a day over all endpoints, as they come, with their latencies; the file as it lies there.
void SignalBookTest::aWeekTakesLessThanTwoMegabytes()
{
    HealthRig rig;
    QStringList endpoints;
    for (const SloTier &tier : rig.plan.tiers) {
        for (const QString &path : tier.endpoints)
            endpoints += path.mid(1).chopped(1);
    }
    std::mt19937 dice(11);
    std::lognormal_distribution<double> latency(6.4, 0.5);
    const auto size = [&rig] {
        return QFileInfo(rig.dir.filePath(QStringLiteral("health.db"))).size();
    };
    qint64 afterAWeek = 0;
    for (int minute = 0; minute < 9 * 24 * 60; ++minute) {
        for (int call = 0; call < 7; ++call) {
            const CallOutcome outcome = dice() % 100 ? CallOutcome::Ok : CallOutcome(dice() % kCallOutcomes);
            rig.book.record({endpoints.at(qsizetype(dice() % quint32(endpoints.size()))), rig.clock.now(), qint64(latency(dice)),
                             outcome, 0, Priority::Interactive});
        }
        rig.pass(60);
        if (minute % 30 == 29)
            QVERIFY(rig.flush());
        if (minute == 7 * 24 * 60)
            afterAWeek = size();
    }
    rig.database.reset(); // all is in the file itself
    qInfo("health.db: %lld bytes after the first week, %lld after nine days, of 10,000 calls a day", afterAWeek, size());
    QVERIFY2(size() < 2 * 1024 * 1024, "nine days");
}

QTEST_GUILESS_MAIN(SignalBookTest)
#include "SignalBookTest.moc"
