// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FetchRig.h"

#include <QSignalSpy>
#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kHour = 3'600;

QList<Result<Answer>> fetchTogether(FetchRig &rig, const Ask &ask, int callers)
{
    std::vector<QCoro::Task<Result<Answer>>> tasks;
    for (int i = 0; i < callers; ++i)
        tasks.push_back(rig.fetcher.fetch(ask));
    QList<Result<Answer>> answers;
    for (auto &task : tasks)
        answers.append(QCoro::waitFor(task));
    return answers;
}

} // namespace

class FetcherTest : public QObject
{
    Q_OBJECT

private slots:
    void asksTheNetworkOnce();
    void answersFromDiskAfterARestartOfMemory();
    void tenCallersMakeOneRequest();
    void remembersANotFound();
    void aNotFoundEndsTheStaleAnswer();
    void asksAgainAfterTheTtl();
    void givesStaleAtOnceAndRefreshesBehind();
    void givesStaleWhereTheUpstreamFails();
    void staleEndsWithItsWindow();
    void freshPassesFreshAnswersOver();
    void offlineGivesWhatIsHeld();
    void offlineWithNothingHeldFails();
    void peekIsAFreshMemoryHit();
    void everyAnswerBecomesHistory();
    void aClockThatJumps_data();
    void aClockThatJumps();
};

void FetcherTest::asksTheNetworkOnce()
{
    FetchRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    const auto first = rig.fetch(rig.profile(QStringLiteral("@MrBeast")));
    QVERIFY(first);
    QCOMPARE(first->source, Source::Network);
    QCOMPARE(cacheStatus(first->provenance()), QStringLiteral("MISS"));
    QCOMPARE(first->requests, 1);
    QCOMPARE(first->entry->key, QStringLiteral("tla:global:userinfo-by-username:7d3ecca347167183"));
    rig.pass(60);
    const auto second = rig.fetch(rig.profile());
    QVERIFY(second);
    QCOMPARE(second->source, Source::Memory);
    QCOMPARE(cacheStatus(second->provenance()), QStringLiteral("HIT"));
    QCOMPARE(second->freshness, Freshness::Fresh);
    QCOMPARE(second->ageS, 60);
    QCOMPARE(second->requests, 0);
    QCOMPARE(rig.transport.hits, 1);
    QCOMPARE(rig.transport.sent.first().toString(), QStringLiteral("https://api.example.org/userinfo-by-username/?username=mrbeast"));
}

void FetcherTest::answersFromDiskAfterARestartOfMemory()
{
    FetchRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    rig.memory.purge();
    const auto answer = rig.fetch(rig.profile());
    QVERIFY(answer);
    QCOMPARE(answer->source, Source::Disk);
    QCOMPARE(answer->entry->fetchedAt, FetchRig::kStart);
    QCOMPARE(rig.transport.hits, 1);
}

void FetcherTest::tenCallersMakeOneRequest()
{
    FetchRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    int paid = 0;
    for (const auto &answer : fetchTogether(rig, rig.profile(), 10)) {
        QVERIFY(answer);
        paid += answer->requests;
    }
    QCOMPARE(rig.transport.hits, 1);
    QCOMPARE(paid, 1);
}

void FetcherTest::remembersANotFound()
{
    FetchRig rig;
    rig.transport.answer(404, "{}");
    for (int i = 0; i < 3; ++i) {
        const auto answer = rig.fetch(rig.profile());
        QVERIFY(answer);
        QVERIFY(answer->isNotFound());
        QCOMPARE(answer->freshness, Freshness::Negative);
    }
    QCOMPARE(rig.transport.hits, 1);
    rig.pass(301);
    rig.transport.answer(404, "{}");
    QVERIFY(rig.fetch(rig.profile()));
    QCOMPARE(rig.transport.hits, 2);
}

void FetcherTest::aNotFoundEndsTheStaleAnswer()
{
    FetchRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    rig.pass(2 * kHour);
    rig.transport.answer(404, "{}");
    const auto answer = rig.fetch(rig.profile());
    QVERIFY(answer);
    QVERIFY(answer->isNotFound());
    Ask stale = rig.profile();
    stale.stale = StalePolicy::Revalidate;
    QVERIFY(rig.fetch(stale)->isNotFound());
}

void FetcherTest::asksAgainAfterTheTtl()
{
    FetchRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    rig.transport.answer(200, FetchRig::profileBody("mrbeast", 113'000'000));
    QVERIFY(rig.fetch(rig.profile()));
    rig.pass(kHour);
    const auto answer = rig.fetch(rig.profile());
    QVERIFY(answer);
    QCOMPARE(answer->source, Source::Network);
    QVERIFY(answer->body().contains("113000000"));
    QCOMPARE(rig.transport.hits, 2);
}

void FetcherTest::givesStaleAtOnceAndRefreshesBehind()
{
    FetchRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    rig.pass(2 * kHour);
    rig.transport.answer(200, FetchRig::profileBody("mrbeast", 113'000'000));
    QSignalSpy answered(&rig.fetcher, &Fetcher::answered);
    Ask ask = rig.profile();
    ask.stale = StalePolicy::Revalidate;
    const auto stale = rig.fetch(ask);
    QVERIFY(stale);
    QCOMPARE(stale->freshness, Freshness::Stale);
    QCOMPARE(stale->ageS, 2 * kHour);
    QCOMPARE(cacheStatus(stale->provenance()), QStringLiteral("UPDATING"));
    QCOMPARE(stale->requests, 0);
    QVERIFY(answered.count() == 1 || answered.wait());
    QTRY_COMPARE(rig.fetcher.running(), 0);
    QCOMPARE(rig.fetch(ask)->freshness, Freshness::Fresh);
    QCOMPARE(rig.transport.hits, 2);
}

void FetcherTest::givesStaleWhereTheUpstreamFails()
{
    FetchRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    rig.pass(2 * kHour);
    rig.transport.answer(503);
    rig.transport.answer(503);
    const auto answer = rig.fetch(rig.profile());
    QVERIFY(answer);
    QCOMPARE(answer->freshness, Freshness::Stale);
    QVERIFY(answer->refreshError.contains(QLatin1String("503")));
    QCOMPARE(cacheStatus(answer->provenance()), QStringLiteral("STALE"));
    QCOMPARE(answer->requests, 2); // what the failure cost is said
}

void FetcherTest::staleEndsWithItsWindow()
{
    FetchRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    rig.pass(6 * kHour); // TTL 1 h, window 4 h
    rig.transport.answer(400);
    const auto answer = rig.fetch(rig.profile());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Upstream);
}

void FetcherTest::freshPassesFreshAnswersOver()
{
    FetchRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    Ask ask = rig.profile();
    ask.mode = FetchMode::Fresh;
    QCOMPARE(rig.fetch(ask)->source, Source::Network);
    QCOMPARE(rig.transport.hits, 2);
}

void FetcherTest::offlineGivesWhatIsHeld()
{
    FetchRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    rig.pass(1000 * kHour);
    Ask ask = rig.profile();
    ask.mode = FetchMode::Offline;
    const auto answer = rig.fetch(ask);
    QVERIFY(answer);
    QCOMPARE(answer->freshness, Freshness::Stale);
    QCOMPARE(rig.transport.hits, 1);
}

void FetcherTest::offlineWithNothingHeldFails()
{
    FetchRig rig;
    Ask ask = rig.profile();
    ask.mode = FetchMode::Offline;
    const auto answer = rig.fetch(ask);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Upstream);
    QCOMPARE(rig.transport.hits, 0);
}

void FetcherTest::peekIsAFreshMemoryHit()
{
    FetchRig rig;
    QVERIFY(!rig.fetcher.peek(rig.profile().query));
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    QCOMPARE(rig.fetcher.peek(rig.profile().query)->source, Source::Memory);
    rig.pass(kHour);
    QVERIFY(!rig.fetcher.peek(rig.profile().query));
}

void FetcherTest::everyAnswerBecomesHistory()
{
    FetchRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    rig.transport.answer(200, FetchRig::profileBody("mrbeast", 112'500'000));
    QVERIFY(rig.fetch(rig.profile()));
    rig.pass(2 * kHour);
    QVERIFY(rig.fetch(rig.profile()));
    auto future = rig.reader.series({EntityKind::Profile, QStringLiteral("6614519312189947909")}, QStringLiteral("followers"), 0);
    QTRY_VERIFY(future.isFinished());
    const auto series = future.result();
    QVERIFY(series);
    QCOMPARE(series->size(), 2);
    QCOMPARE(series->at(0).value, 112'400'000);
    QCOMPARE(series->at(1).value, 112'500'000);
    QCOMPARE(series->at(1).t, FetchRig::kStart + 2 * kHour);
}

void FetcherTest::aClockThatJumps_data()
{
    QTest::addColumn<qint64>("jump");
    QTest::addColumn<bool>("fresh"); // may what was held before the jump be given as fresh?
    constexpr qint64 kYear = 365 * 24 * kHour;
    QTest::addRow("half an hour on") << kHour / 2 << true;
    QTest::addRow("an hour on") << kHour << false;
    QTest::addRow("two years on") << 2 * kYear << false;
    QTest::addRow("half a minute back") << qint64(-30) << true;
    QTest::addRow("an hour back") << -kHour << false; // nobody knows how old it is
    QTest::addRow("two years back") << -2 * kYear << false;
}

void FetcherTest::aClockThatJumps()
{
    QFETCH(qint64, jump);
    QFETCH(bool, fresh);
    FetchRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    rig.clock.setNowMs((FetchRig::kStart + jump) * 1'000);
    const auto then = rig.fetch(rig.profile());
    QVERIFY2(then, qPrintable(then ? QString() : then.error().detail));
    QCOMPARE(then->source == Source::Memory, fresh);
    QVERIFY(then->ageS >= 0);
    const auto again = rig.fetch(rig.profile()); // what was bought after the jump is fresh
    QVERIFY(again);
    QCOMPARE(again->requests, 0);
    QCOMPARE(again->freshness, Freshness::Fresh);
    QCOMPARE(rig.transport.hits, fresh ? 1 : 2);
    QCOMPARE(rig.rows().size(), rig.transport.hits);
}

QTEST_GUILESS_MAIN(FetcherTest)
#include "FetcherTest.moc"
