// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/RateLimit.h"
#include "tests/support/FetchRig.h"

#include <QTest>

#include <thread>

using namespace Tidemark;
using namespace std::chrono_literals;

namespace {

const QString kName = QStringLiteral("pace-of-a-key");
constexpr auto kEndless = std::chrono::hours(1);

void verifyPace(QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    for (qsizetype i = 0; i + RateLimit::kPerMinute < times.size(); ++i)
        QVERIFY2(times[i + RateLimit::kPerMinute] - times[i] >= 60'000, qPrintable(QString::number(i)));
    for (qsizetype i = 0; i + RateLimit::kPerSecond < times.size(); ++i)
        QVERIFY2(times[i + RateLimit::kPerSecond] - times[i] >= 1'000, qPrintable(QString::number(i)));
}

} // namespace

class RateLimitTest : public QObject
{
    Q_OBJECT

private slots:
    void fewAreNotHeldUp();
    void noMinuteAndNoSecondHasTooMany();
    void isSharedBetweenAll();
    void anImpatientOneTakesNoPlace();
    void aFileOfAnotherBootSaysNothing();
    void withoutAFolderItIsKeptHere();
    void theFetchPathKeepsIt();
};

void RateLimitTest::fewAreNotHeldUp()
{
    const QTemporaryDir dir;
    RateLimit rate(dir.path(), kName);
    for (int i = 0; i < RateLimit::kPerSecond; ++i)
        QCOMPARE(rate.take(0ms, 1'000'000), 0ms);
    QCOMPARE(rate.take(kEndless, 1'000'000), 1s);
}

void RateLimitTest::noMinuteAndNoSecondHasTooMany()
{
    const QTemporaryDir dir;
    RateLimit rate(dir.path(), kName);
    QList<qint64> times;
    for (int i = 0; i < 1'000; ++i) { // asked in bursts and singly
        const qint64 now = 5'000'000 + (i / 70) * 9'000;
        const auto wait = rate.take(kEndless, now);
        QVERIFY(wait);
        times.append(now + wait->count());
    }
    verifyPace(times);
    QVERIFY(times.last() - times.first() < 6 * 60'000); // and no slower than need be
}

// Many rounds, each with a file that all of them want to make: one is put to sleep at the worst place now and then.
void RateLimitTest::isSharedBetweenAll()
{
    constexpr int kRounds = 40;
    for (int round = 0; round < kRounds; ++round) {
        const QTemporaryDir dir;
        QList<qint64> times;
        std::mutex mutex;
        std::vector<std::thread> threads;
        for (int t = 0; t < 6; ++t) {
            threads.emplace_back([&dir, &times, &mutex] {
                RateLimit rate(dir.path(), kName); // its own mapping, as another process has
                for (int i = 0; i < 100; ++i) {
                    const auto wait = rate.take(kEndless, 1'000'000);
                    const std::lock_guard lock(mutex);
                    times.append(1'000'000 + wait->count());
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(times.size(), 600);
        verifyPace(times);
        if (QTest::currentTestFailed())
            return;
    }
}

void RateLimitTest::anImpatientOneTakesNoPlace()
{
    const QTemporaryDir dir;
    RateLimit rate(dir.path(), kName);
    for (int i = 0; i < RateLimit::kPerSecond; ++i)
        QVERIFY(rate.take(0ms, 1'000'000));
    for (int i = 0; i < 500; ++i) {
        QVERIFY(!rate.take(999ms, 1'000'000));
        QCOMPARE(rate.lastWait(), 1s);
    }
    QCOMPARE(rate.take(1s, 1'000'000), 1s);
}

void RateLimitTest::aFileOfAnotherBootSaysNothing()
{
    const QTemporaryDir dir;
    {
        RateLimit before(dir.path(), kName);
        for (int i = 0; i < RateLimit::kPerMinute; ++i)
            QVERIFY(before.take(kEndless, 900'000'000));
    }
    RateLimit after(dir.path(), kName);
    QCOMPARE(after.take(0ms, 5'000), 0ms);
}

void RateLimitTest::withoutAFolderItIsKeptHere()
{
    RateLimit rate(QStringLiteral("/proc/none/such"), kName);
    for (int i = 0; i < RateLimit::kPerSecond; ++i)
        QCOMPARE(rate.take(0ms, 1'000'000), 0ms);
    QVERIFY(!rate.take(0ms, 1'000'000));
}

// Two programs with data folders of their own and one key: together they keep the pace.
void RateLimitTest::theFetchPathKeepsIt()
{
    const QTemporaryDir dir;
    FetchRig first;
    FetchRig second;
    first.upstream.keepPace(dir.path());
    second.upstream.keepPace(dir.path());
    const auto fetch = [](FetchRig &rig, int number) {
        rig.transport.answer(404);
        return rig.fetch(rig.profile(QStringLiteral("somebody%1").arg(number)));
    };
    for (int i = 0; i < RateLimit::kPerSecond - 1; ++i)
        QVERIFY(fetch(first, i));
    QCOMPARE(first.clock.nowMs(), FetchRig::kStart * 1'000); // nobody waited
    QVERIFY(fetch(second, 1));
    QCOMPARE(second.clock.nowMs(), FetchRig::kStart * 1'000);
    QVERIFY(fetch(second, 2));
    QCOMPARE(second.clock.nowMs(), FetchRig::kStart * 1'000 + 1'000);
    QCOMPARE(second.transport.hits, 2);
}

QTEST_GUILESS_MAIN(RateLimitTest)

#include "RateLimitTest.moc"
