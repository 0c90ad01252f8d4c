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
    void badAnswersAreNotKept_data();
    void badAnswersAreNotKept();
    void aRefusedKeyStopsSpending();
    void noKeySendsNothing();
    void capsAreCheckedBeforeTheSend();
    void eachSendIsALedgerRow();
    void retriesByTheTier_data();
    void retriesByTheTier();
    void slowDownIsObeyed_data();
    void slowDownIsObeyed();
    void theBreakerOpensAfterFiveFailures();
    void wrongShapesStopBackgroundCalls();
    void everyAnswerBecomesHistory();
};

void FetcherTest::asksTheNetworkOnce()
{
    FetchRig rig;
    rig.transport.answer(200, FetchRig::profileBody());
    const auto first = rig.fetch(rig.profile(QStringLiteral("@MrBeast")));
    QVERIFY(first);
    QCOMPARE(first->source, Source::Network);
    QCOMPARE(first->requests, 1);
    QCOMPARE(first->entry->key, QStringLiteral("tla:global:userinfo-by-username:7d3ecca347167183"));
    rig.pass(60);
    const auto second = rig.fetch(rig.profile());
    QVERIFY(second);
    QCOMPARE(second->source, Source::Memory);
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
    const auto flushed = rig.disk->flushed();
    QTRY_VERIFY(flushed.isFinished());
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

void FetcherTest::badAnswersAreNotKept_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << 200 << QByteArray() << ErrorKind::Upstream;
    QTest::newRow("html") << 200 << QByteArray("<!DOCTYPE html><html></html>") << ErrorKind::Upstream;
    QTest::newRow("cut off") << 200 << QByteArray(R"({"user":{"id":"1")") << ErrorKind::Upstream;
    QTest::newRow("error body") << 200 << QByteArray(R"({"code":-1,"msg":"Url parsing is failed!"})") << ErrorKind::Upstream;
    QTest::newRow("wrong keys") << 200 << QByteArray(R"({"person":{}})") << ErrorKind::ContractBroken;
    QTest::newRow("wrong types") << 200 << QByteArray(R"({"user":[1],"stats":"x"})") << ErrorKind::ContractBroken;
    QTest::newRow("no key message") << 200 << QByteArray(R"({"message":"Please sign up to tikliveapi.com"})") << ErrorKind::KeyRefused;
    QTest::newRow("wrong key message") << 200 << QByteArray(R"({"message":"Api-Key is not available"})") << ErrorKind::KeyRefused;
    QTest::newRow("401") << 401 << QByteArray("{}") << ErrorKind::KeyRefused;
    QTest::newRow("402") << 402 << QByteArray("{}") << ErrorKind::OverBudget;
    QTest::newRow("400") << 400 << QByteArray("{}") << ErrorKind::Upstream;
    QTest::newRow("302") << 302 << QByteArray() << ErrorKind::Upstream;
}

void FetcherTest::badAnswersAreNotKept()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    FetchRig rig;
    rig.transport.answer(status, body);
    const auto answer = rig.fetch(rig.profile());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QCOMPARE(answer.error().requests, 1);
    QCOMPARE(rig.transport.hits, 1);
    Ask offline = rig.profile();
    offline.mode = FetchMode::Offline;
    QVERIFY(!rig.fetch(offline));
    QCOMPARE(rig.rows().size(), 1);
    QCOMPARE(rig.rows().first().state, LedgerState::Charged);
}

void FetcherTest::aRefusedKeyStopsSpending()
{
    FetchRig rig;
    rig.transport.answer(200, R"({"message":"Api-Key is not available"})");
    QVERIFY(!rig.fetch(rig.profile()));
    const auto again = rig.fetch(rig.profile(QStringLiteral("another")));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::KeyRefused);
    QCOMPARE(again.error().requests, 0);
    QCOMPARE(rig.transport.hits, 1);
    QVERIFY(QCoro::waitFor(rig.keys.set(Secret("another-key-0123456789"))));
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
}

void FetcherTest::noKeySendsNothing()
{
    FetchRig rig{QByteArray()};
    const auto answer = rig.fetch(rig.profile());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::KeyRefused);
    QCOMPARE(rig.transport.hits, 0);
    QVERIFY(rig.rows().isEmpty());
}

void FetcherTest::capsAreCheckedBeforeTheSend()
{
    FetchRig rig;
    Ask ask = rig.profile();
    ask.action = std::make_shared<ActionBudget>(ActionBudget{0, 0});
    const auto refused = rig.fetch(ask);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::OverBudget);
    QCOMPARE(rig.transport.hits, 0);
    ask.action = std::make_shared<ActionBudget>(ActionBudget{1, 0});
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(ask));
    QCOMPARE(ask.action->spent, 1);
}

void FetcherTest::eachSendIsALedgerRow()
{
    FetchRig rig;
    rig.transport.failWith(TransportFailure::ClosedEarly, 2);
    rig.transport.failWith(TransportFailure::ClosedEarly, 2);
    const auto answer = rig.fetch(rig.profile());
    QVERIFY(!answer);
    QCOMPARE(answer.error().requests, rig.transport.hits);
    QCOMPARE(rig.rows().size(), rig.transport.hits);
    for (const LedgerRow &row : rig.rows())
        QCOMPARE(row.state, LedgerState::Unknown);
}

void FetcherTest::retriesByTheTier_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<TransportFailure>("failure");
    QTest::addColumn<int>("hits");
    QTest::newRow("tier 1, 503") << QByteArray("userinfo-by-username") << QStringLiteral("username") << TransportFailure::None << 2;
    QTest::newRow("tier 1, time-out") << QByteArray("userinfo-by-username") << QStringLiteral("username") << TransportFailure::Timeout << 1;
    QTest::newRow("tier 2, 503") << QByteArray("search-video") << QStringLiteral("keyword") << TransportFailure::None << 3;
    QTest::newRow("tier 2, time-out") << QByteArray("search-video") << QStringLiteral("keyword") << TransportFailure::Timeout << 3;
    QTest::newRow("too large is not asked again") << QByteArray("search-video") << QStringLiteral("keyword") << TransportFailure::TooLarge << 1;
}

void FetcherTest::retriesByTheTier()
{
    QFETCH(QByteArray, endpoint);
    QFETCH(QString, parameter);
    QFETCH(TransportFailure, failure);
    QFETCH(int, hits);
    FetchRig rig;
    for (int i = 0; i < 5; ++i) {
        if (failure == TransportFailure::None)
            rig.transport.answer(503);
        else
            rig.transport.failWith(failure);
    }
    QVERIFY(!rig.fetch(rig.ask(endpoint.constData(), {{parameter, QStringLiteral("cats")}})));
    QCOMPARE(rig.transport.hits, hits);
    QCOMPARE(rig.rows().size(), hits);
}

void FetcherTest::slowDownIsObeyed_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("hits");
    QTest::newRow("short pause: asked again") << QByteArray("3") << 2;
    QTest::newRow("longer than the call may wait") << QByteArray("60") << 1;
}

void FetcherTest::slowDownIsObeyed()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, hits);
    FetchRig rig;
    rig.transport.answer(429, "{}", retryAfter);
    rig.transport.answer(200, FetchRig::profileBody());
    const qint64 before = rig.clock.now();
    const auto answer = rig.fetch(rig.profile());
    QCOMPARE(rig.transport.hits, hits);
    QCOMPARE(answer.has_value(), hits == 2);
    if (hits == 2)
        QVERIFY(rig.clock.now() - before >= 3);
    else
        QCOMPARE(answer.error().httpStatus, 429);
}

void FetcherTest::theBreakerOpensAfterFiveFailures()
{
    FetchRig rig;
    for (int i = 0; i < 5; ++i) {
        rig.transport.failWith(TransportFailure::Timeout);
        QVERIFY(!rig.fetch(rig.profile(QStringLiteral("creator%1").arg(i))));
    }
    QCOMPARE(rig.transport.hits, 5);
    QVERIFY(!rig.fetch(rig.profile()));
    QCOMPARE(rig.transport.hits, 5);
    rig.pass(31);
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
}

void FetcherTest::wrongShapesStopBackgroundCalls()
{
    FetchRig rig;
    for (int i = 0; i < 3; ++i) {
        rig.transport.answer(200, R"({"person":{}})");
        QVERIFY(!rig.fetch(rig.profile(QStringLiteral("creator%1").arg(i))));
    }
    Ask background = rig.profile();
    background.priority = Priority::Background;
    QVERIFY(!rig.fetch(background));
    QCOMPARE(rig.transport.hits, 3);
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile())); // a user may still ask
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

QTEST_GUILESS_MAIN(FetcherTest)
#include "FetcherTest.moc"
