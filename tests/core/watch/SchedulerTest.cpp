// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/Scheduler.h"

#include "tests/core/watch/WarmRig.h"

#include <QSignalSpy>

using namespace Tidemark;

class SchedulerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void offUnlessTheSettingSaysSo();
    void theMasterPauseHoldsUntilItIsTakenBack();
    void startUpSpendsNothing();
    void runsAgainAfterTheSetTime();
    void aJumpOfTheClockAsksFiveInTheFirstMinute_data();
    void aJumpOfTheClockAsksFiveInTheFirstMinute();
    void offlineStopsIt();
    void theKillSwitchStopsIt();
    void nothingAfterStop();

private:
    // Time goes by as the timer sees it; a run that starts is waited for.
    void pass(int seconds)
    {
        for (int gone = 0; gone < seconds; gone += 10) {
            m->clock.pass(std::chrono::seconds(10));
            m_scheduler->tick();
            QTRY_COMPARE(m->engine->warmer().running(), 0);
        }
    }
    void watchMany(int names)
    {
        QStringList words;
        for (int i = 0; i < names; ++i)
            words += QStringLiteral("@creator%1").arg(i);
        m->watch(words);
    }

    std::unique_ptr<WarmRig> m;
    std::unique_ptr<Scheduler> m_scheduler;
    bool m_isOffline = false;
};

void SchedulerTest::init()
{
    m = std::make_unique<WarmRig>();
    m_isOffline = false;
    QVERIFY(m->engine->settings().set(Setting::WatchBackground, true));
    m_scheduler = std::make_unique<Scheduler>(m->clock, m->engine->settings(), m->engine->warmer(), [this] { return m_isOffline; });
}

void SchedulerTest::cleanup()
{
    m_scheduler.reset();
    m.reset();
}

void SchedulerTest::offUnlessTheSettingSaysSo()
{
    m->engine->settings().reset(Setting::WatchBackground);
    watchMany(3);
    pass(600);
    QCOMPARE(m->sandbox->requests(), 0);
}

void SchedulerTest::theMasterPauseHoldsUntilItIsTakenBack()
{
    QVERIFY(m->engine->settings().set(Setting::BackgroundPaused, true));
    watchMany(3);
    pass(600);
    QCOMPARE(m->sandbox->requests(), 0);
    QVERIFY(m->engine->settings().set(Setting::BackgroundPaused, false));
    pass(10);
    QCOMPARE(m->sandbox->requests(), 3);
}

void SchedulerTest::startUpSpendsNothing()
{
    watchMany(3);
    m_scheduler->tick();
    pass(110);
    QCOMPARE(m->sandbox->requests(), 0);
    pass(10);
    QCOMPARE(m->sandbox->requests(), 3);
}

void SchedulerTest::runsAgainAfterTheSetTime()
{
    watchMany(2);
    pass(120);
    QCOMPARE(m->sandbox->requests(), 2);
    pass(44 * 60);
    QCOMPARE(m->sandbox->requests(), 2);
    pass(60);
    QCOMPARE(m->sandbox->requests(), 4);
}

void SchedulerTest::aJumpOfTheClockAsksFiveInTheFirstMinute_data()
{
    QTest::addColumn<qint64>("jumpS");
    QTest::newRow("a minute") << qint64(60);
    QTest::newRow("a night's sleep") << qint64(8 * 3'600);
    QTest::newRow("two years ahead") << qint64(2 * 365 * 24 * 3'600LL);
}

void SchedulerTest::aJumpOfTheClockAsksFiveInTheFirstMinute()
{
    QFETCH(qint64, jumpS);
    watchMany(12);
    m->clock.jump(std::chrono::seconds(jumpS));
    pass(50);
    QCOMPARE(m->sandbox->requests(), Scheduler::kMostAfterJump);
    pass(30);
    QCOMPARE(m->sandbox->requests(), 12);
}

void SchedulerTest::offlineStopsIt()
{
    watchMany(3);
    m_isOffline = true;
    pass(600);
    QCOMPARE(m->sandbox->requests(), 0);
    m_isOffline = false;
    pass(10);
    QCOMPARE(m->sandbox->requests(), 3);
}

void SchedulerTest::theKillSwitchStopsIt()
{
    watchMany(3);
    QVERIFY(wait(m->engine->ledger().setSpendingStopped(true)));
    pass(600);
    QCOMPARE(m->sandbox->requests(), 0);
}

void SchedulerTest::nothingAfterStop()
{
    watchMany(3);
    m_scheduler->stop();
    pass(600);
    QCOMPARE(m->sandbox->requests(), 0);
}

QTEST_GUILESS_MAIN(SchedulerTest)
#include "SchedulerTest.moc"
