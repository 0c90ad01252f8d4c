// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fetch path tells of each question to the API.
#include "tests/support/FetchRig.h"

#include <QTest>

using namespace Tidemark;

namespace {

struct Recorder final : SignalSink {
    void record(const CallSignal &signal) override { told.append(signal); }
    void noteLoad(const CallLoad &load) override { loads.append(load); }
    QList<CallSignal> told;
    QList<CallLoad> loads;
};

} // namespace

class CallSignalTest : public QObject
{
    Q_OBJECT

private slots:
    void outcome_data();
    void outcome();
    void failure_data();
    void failure();
    void aRetryThatSucceedsIsOneSuccess();
    void triesThatAllFailAreOneFailure();
    void whatWasNotAskedIsNotTold();
    void aStopBetweenTriesTellsTheLastOne();
    void loadIsToldAsItChanges();
    void whatWaitsForAConnectionIsToldApart();
    void aProbeIsNobodysQuestion();
    void namesAreOnesOwn();
};

void CallSignalTest::outcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<CallOutcome>("outcome");
    QTest::addColumn<QString>("statusClass");
    const auto row = [](const char *name, int status, const QByteArray &body, CallOutcome outcome, const char *statusClass) {
        QTest::newRow(name) << status << body << outcome << QString::fromLatin1(statusClass);
    };
    row("answer", 200, FetchRig::profileBody(), CallOutcome::Ok, "2xx");
    row("404", 404, "{}", CallOutcome::NotFound, "4xx");
    row("401", 401, "{}", CallOutcome::KeyRefused, "4xx");
    row("403", 403, "{}", CallOutcome::KeyRefused, "4xx");
    row("no key, in a 200", 200, R"({"message":"Please sign up to tikliveapi.com"})", CallOutcome::KeyRefused, "4xx");
    row("wrong key, in a 200", 200, R"({"message":"Api-Key is not available"})", CallOutcome::KeyRefused, "4xx");
    row("402", 402, "{}", CallOutcome::OutOfCredits, "4xx");
    row("400", 400, "{}", CallOutcome::BadRequest, "4xx");
    row("302", 302, "", CallOutcome::UpstreamError, "5xx");
    row("empty", 200, "", CallOutcome::UpstreamError, "5xx");
    row("HTML", 200, "<!DOCTYPE html><html></html>", CallOutcome::UpstreamError, "5xx");
    row("error body", 200, R"({"code":-1,"msg":"Url parsing is failed!"})", CallOutcome::UpstreamError, "5xx");
    row("wrong keys", 200, R"({"person":{}})", CallOutcome::ShapeMismatch, "5xx");
    row("wrong types", 200, R"({"user":[1],"stats":"x"})", CallOutcome::ShapeMismatch, "5xx");
}

void CallSignalTest::outcome()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    FetchRig rig;
    Recorder recorder;
    rig.upstream.addSink(recorder);
    rig.transport.answer(status, body);
    std::ignore = rig.fetch(rig.profile());
    QCOMPARE(recorder.told.size(), 1);
    const CallSignal &told = recorder.told.first();
    QTEST(told.outcome, "outcome");
    QTEST(statusClassName(statusClassOf(told.outcome)), "statusClass");
    QCOMPARE(isBad(told.outcome), statusClassOf(told.outcome) == StatusClass::Upstream);
    QCOMPARE(told.endpoint, QStringLiteral("userinfo-by-username"));
    QCOMPARE(told.at, FetchRig::kStart);
    QCOMPARE(told.latencyMs, 12);
    QCOMPARE(told.retries, 0);
}

void CallSignalTest::failure_data()
{
    QTest::addColumn<TransportFailure>("failure");
    QTest::addColumn<int>("told"); // -1: nothing, else the outcome
    QTest::newRow("time-out") << TransportFailure::Timeout << int(CallOutcome::TimedOut);
    QTest::newRow("too large") << TransportFailure::TooLarge << int(CallOutcome::UpstreamError);
    QTest::newRow("redirected") << TransportFailure::Redirected << int(CallOutcome::UpstreamError);
    QTest::newRow("no TLS") << TransportFailure::Tls << int(CallOutcome::NoConnection);
    QTest::newRow("cancelled") << TransportFailure::Cancelled << -1;
    QTest::newRow("refused unsent") << TransportFailure::Refused << -1;
}

void CallSignalTest::failure()
{
    QFETCH(TransportFailure, failure);
    QFETCH(int, told);
    FetchRig rig;
    Recorder recorder;
    rig.upstream.addSink(recorder);
    rig.transport.failWith(failure);
    QVERIFY(!rig.fetch(rig.profile()));
    QCOMPARE(recorder.told.size(), told < 0 ? 0 : 1);
    if (told >= 0)
        QCOMPARE(int(recorder.told.first().outcome), told);
}

void CallSignalTest::aRetryThatSucceedsIsOneSuccess()
{
    FetchRig rig;
    Recorder recorder;
    rig.upstream.addSink(recorder);
    rig.transport.answer(503, "{}");
    rig.transport.answer(200, FetchRig::profileBody());
    const qint64 before = rig.clock.steadyMs();
    QVERIFY(rig.fetch(rig.profile()));
    QCOMPARE(recorder.told.size(), 1);
    QCOMPARE(recorder.told.first().outcome, CallOutcome::Ok);
    QCOMPARE(recorder.told.first().retries, 1);
    QCOMPARE(recorder.told.first().latencyMs, 24 + (rig.clock.steadyMs() - before)); // both tries and the wait between
}

void CallSignalTest::triesThatAllFailAreOneFailure()
{
    FetchRig rig;
    Recorder recorder;
    rig.upstream.addSink(recorder);
    rig.transport.failWith(TransportFailure::ClosedEarly, 2);
    rig.transport.failWith(TransportFailure::ClosedEarly, 2);
    QVERIFY(!rig.fetch(rig.profile()));
    QCOMPARE(recorder.told.size(), 1);
    QCOMPARE(recorder.told.first().outcome, CallOutcome::NoConnection);
    QCOMPARE(recorder.told.first().retries, 3); // four requests went out
}

void CallSignalTest::whatWasNotAskedIsNotTold()
{
    FetchRig rig;
    Recorder recorder;
    rig.upstream.addSink(recorder);
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    QVERIFY(rig.fetch(rig.profile())); // from memory
    QCOMPARE(recorder.told.size(), 1);
    Ask capped = rig.profile(QStringLiteral("another"));
    capped.action = std::make_shared<ActionBudget>(ActionBudget{0, 0});
    QVERIFY(!rig.fetch(capped));
    rig.upstream.setOffline(true);
    QVERIFY(!rig.fetch(rig.profile(QStringLiteral("a-third"))));
    QCOMPARE(recorder.told.size(), 1);
}

void CallSignalTest::aStopBetweenTriesTellsTheLastOne()
{
    FetchRig rig;
    Recorder recorder;
    rig.upstream.addSink(recorder);
    Ask ask = rig.profile();
    ask.action = std::make_shared<ActionBudget>(ActionBudget{1, 0}); // the cap stops the retry
    rig.transport.answer(503, "{}");
    QVERIFY(!rig.fetch(ask));
    QCOMPARE(rig.transport.hits, 1);
    QCOMPARE(recorder.told.size(), 1);
    QCOMPARE(recorder.told.first().outcome, CallOutcome::UpstreamError);
    QCOMPARE(recorder.told.first().retries, 0);
}

void CallSignalTest::loadIsToldAsItChanges()
{
    FetchRig rig;
    Recorder recorder;
    rig.upstream.addSink(recorder);
    rig.transport.answer(503, "{}");
    rig.transport.answer(200, FetchRig::profileBody());
    QVERIFY(rig.fetch(rig.profile()));
    QCOMPARE(recorder.loads,
             (QList<CallLoad>{{1, 0, 0}, {0, 0, 0}, {0, 0, 1}, {0, 0, 0}, {1, 0, 0}, {0, 0, 0}})); // a try, a wait, a try
}

void CallSignalTest::whatWaitsForAConnectionIsToldApart()
{
    FetchRig rig;
    Recorder recorder;
    rig.upstream.addSink(recorder);
    rig.transport.answersFrom = 8;
    std::vector<QCoro::Task<Result<Answer>>> tasks;
    for (int i = 0; i < rig.transport.answersFrom; ++i) {
        rig.transport.answer(200, FetchRig::profileBody());
        tasks.push_back(rig.fetcher.fetch(rig.profile(QStringLiteral("creator%1").arg(i))));
    }
    for (auto &task : tasks)
        std::ignore = QCoro::waitFor(task);
    CallLoad most;
    for (const CallLoad &load : recorder.loads) {
        most.connections = std::max(most.connections, load.connections);
        most.queued = std::max(most.queued, load.queued);
    }
    QCOMPARE(most, (CallLoad{6, 2, 0}));
    QCOMPARE(recorder.loads.last(), CallLoad());
}

void CallSignalTest::aProbeIsNobodysQuestion()
{
    FetchRig rig;
    Recorder recorder;
    rig.upstream.addSink(recorder);
    rig.transport.answer(200, R"({"person":{}})");
    const auto probed = QCoro::waitFor(rig.upstream.probe(rig.profile()));
    QVERIFY(probed);
    QCOMPARE(probed->outcome, CallOutcome::ShapeMismatch);
    QCOMPARE(probed->latencyMs, 12);
    QVERIFY(!probed->detail.isEmpty());
    QVERIFY(recorder.told.isEmpty());
    QCOMPARE(recorder.loads, (QList<CallLoad>{{1, 0, 0}, {0, 0, 0}}));
    QCOMPARE(rig.rows().size(), 1);
    rig.transport.answer(503, "{}");
    QCOMPARE(QCoro::waitFor(rig.upstream.probe(rig.profile()))->outcome, CallOutcome::UpstreamError);
    QCOMPARE(rig.transport.hits, 2); // not sent again
    rig.upstream.setOffline(true);
    QVERIFY(!QCoro::waitFor(rig.upstream.probe(rig.profile())));
    QCOMPARE(rig.transport.hits, 2);
}

void CallSignalTest::namesAreOnesOwn()
{
    QSet<QString> names;
    for (int i = 0; i < kCallOutcomes; ++i)
        names.insert(outcomeName(CallOutcome(i)));
    QCOMPARE(names.size(), kCallOutcomes);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(CallSignalTest)
#include "CallSignalTest.moc"
