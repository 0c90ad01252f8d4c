// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/db/Database.h"
#include "core/health/CallCounters.h"
#include "core/health/SignalBook.h"
#include "core/health/SignalTable.h"
#include "core/health/SloFile.h"
#include "core/health/exporters/MetricsPage.h"

#include <QCoroFuture>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kStart = 1'790'000'040; // a whole minute

std::unique_ptr<Database> openIn(const QTemporaryDir &folder)
{
    Database::Options options;
    options.path = folder.filePath(QStringLiteral("health.db"));
    options.migrations = QStringLiteral(":/tidemark/migrations/health");
    options.durability = Database::Durability::Normal;
    auto opened = Database::open(options);
    return opened ? std::move(*opened) : nullptr;
}

// Two programs with one data folder: one makes calls, the other serves.
struct Rig {
    QTemporaryDir folder;
    VirtualClock clock{kStart * 1000};
    std::unique_ptr<Database> callers = openIn(folder);
    std::unique_ptr<Database> servers = openIn(folder);
    SignalBook book{*callers, clock};
    CallCounters counters{*servers, clock};

    void call(CallOutcome outcome = CallOutcome::Ok, qint64 latencyMs = 400, int retries = 0)
    {
        book.record(CallSignal{QStringLiteral("userid"), clock.now(), latencyMs, outcome, retries, Priority::Interactive});
    }
    CallTotals read()
    {
        if (!QCoro::waitFor(book.flush()))
            return {};
        const auto totals = QCoro::waitFor(counters.read());
        return totals ? totals->value(QStringLiteral("userid")) : CallTotals();
    }
    qint64 ok() { return read().byClass.at(size_t(StatusClass::Ok)).calls; }
    Status execute(QString sql)
    {
        auto done = callers->run([sql](Connection &connection) -> Status {
            const auto ran = connection.run(sql);
            return ran ? Status() : Status(fail(ran.error()));
        });
        done.waitForFinished();
        return done.result();
    }
};

} // namespace

class CallCountersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBornAtZero();
    void countsWhatOthersCall();
    void tellsClassesAndTheirLatenciesApart();
    void neverFalls();
    void outlivesAClockThatIsSet();
    void countsWhatWasWrittenLate();
    void thePageHasEverySetOfLabels();
    void thePageHasProbesAndLoad();
    void thePageKnowsNoCreditsThatAreUnknown();
};

void CallCountersTest::isBornAtZero()
{
    Rig rig;
    rig.call();
    QCOMPARE(rig.ok(), 0); // called before anybody served
    rig.call();            // in the same minute
    QCOMPARE(rig.ok(), 1);
    QCOMPARE(rig.ok(), 1);
}

void CallCountersTest::countsWhatOthersCall()
{
    Rig rig;
    QCOMPARE(rig.ok(), 0);
    for (int minute = 0; minute < 200; ++minute) {
        rig.call();
        rig.clock.advance(std::chrono::minutes(1));
        QCOMPARE(rig.ok(), minute + 1);
    }
}

void CallCountersTest::tellsClassesAndTheirLatenciesApart()
{
    Rig rig;
    QCOMPARE(rig.ok(), 0);
    rig.call(CallOutcome::Ok, 90);
    rig.call(CallOutcome::Ok, 2'500, 2);
    rig.call(CallOutcome::NotFound, 250);
    rig.call(CallOutcome::RateLimited, 3'000);
    rig.call(CallOutcome::KeyRefused, 3'000);
    rig.call(CallOutcome::BadRequest, 3'000);
    rig.call(CallOutcome::BadRequest, 3'000);
    rig.call(CallOutcome::TimedOut, 29'999, 1);
    rig.call(CallOutcome::TimedOut, 40'000);
    const CallTotals totals = rig.read();
    const auto of = [&totals](StatusClass one) { return totals.byClass.at(size_t(one)); };
    using Bounds = std::array<qint64, kTextBoundsMs.size()>;
    QCOMPARE(of(StatusClass::Ok).calls, 2);
    QCOMPARE(of(StatusClass::Ok).atMost, (Bounds{1, 1, 1, 1, 1, 1, 2, 2, 2, 2}));
    QCOMPARE(of(StatusClass::Client).atMost, (Bounds{0, 1, 1, 1, 1, 1, 1, 5, 5, 5}));
    QCOMPARE(totals.clientErrors, (std::array<qint64, 3>{1, 0, 2})); // the key, the credits, what was asked
    QCOMPARE(of(StatusClass::Upstream).calls, 2);
    QCOMPARE(of(StatusClass::Upstream).atMost, (Bounds{0, 0, 0, 0, 0, 0, 0, 0, 0, 1}));
    QVERIFY(std::abs(of(StatusClass::Upstream).sumMs - 69'999) < 700);
    QVERIFY(std::abs(of(StatusClass::Ok).sumMs - 2'590) < 26);
    QCOMPARE(totals.retries, 3);
}

void CallCountersTest::neverFalls()
{
    Rig rig;
    QCOMPARE(rig.ok(), 0);
    rig.call();
    rig.call();
    QCOMPARE(rig.ok(), 2);
    QVERIFY(rig.execute(QStringLiteral("DELETE FROM cell")));
    QCOMPARE(rig.ok(), 2);
    rig.clock.advance(std::chrono::hours(49)); // minutes become hours
    rig.call();
    QCOMPARE(rig.ok(), 3);
    rig.clock.advance(std::chrono::hours(49));
    QCOMPARE(rig.ok(), 3);
}

void CallCountersTest::outlivesAClockThatIsSet()
{
    Rig rig;
    QCOMPARE(rig.ok(), 0);
    rig.call();
    QCOMPARE(rig.ok(), 1);
    rig.clock.advance(std::chrono::hours(30));
    rig.call();
    QCOMPARE(rig.ok(), 2);
    rig.clock.advance(std::chrono::hours(-30));
    QCOMPARE(rig.ok(), 2); // the first one is seen again, and is not counted again
    rig.call();
    QCOMPARE(rig.ok(), 3);
    rig.clock.advance(std::chrono::minutes(-30));
    rig.call();
    QCOMPARE(rig.ok(), 4);
}

void CallCountersTest::countsWhatWasWrittenLate()
{
    Rig rig;
    QCOMPARE(rig.ok(), 0);
    rig.call(); // stays in the caller's memory
    rig.clock.advance(std::chrono::minutes(50));
    QCOMPARE(rig.ok(), 1);
}

void CallCountersTest::thePageHasEverySetOfLabels()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    const auto plan = SloFile::shipped(*catalogue);
    QVERIFY(plan);
    CallTotals totals;
    totals.byClass.at(size_t(StatusClass::Upstream)).calls = 3;
    totals.clientErrors = {0, 0, 2};
    MetricsFigures figures;
    figures.calls.insert(QStringLiteral("search-video"), totals);
    figures.creditsLeft = 4'711;
    const QByteArray page = metricsPage(*catalogue, *plan, figures);
    QCOMPARE(page.count("\ntikliveapi_request_total{"), catalogue->endpoints().size() * 3);
    QCOMPARE(page.count("\ntikliveapi_request_duration_seconds_bucket{"), catalogue->endpoints().size() * 3 * 11);
    QCOMPARE(page.count("\ntikliveapi_retry_total{"), catalogue->endpoints().size());
    QVERIFY(page.contains("\ntikliveapi_request_total{endpoint=\"/userid/\",tier=\"tier1\",status_class=\"5xx\"} 0\n"));
    QVERIFY(page.contains("\ntikliveapi_request_total{endpoint=\"/search-video/\",tier=\"tier2\",status_class=\"5xx\"} 3\n"));
    QVERIFY(page.contains("{endpoint=\"/userid/\",tier=\"tier1\",status_class=\"2xx\",le=\"0.25\"} 0\n"));
    QCOMPARE(page.count("\ntikliveapi_client_error_total{"), catalogue->endpoints().size() * 3);
    QVERIFY(page.contains("\ntikliveapi_client_error_total{endpoint=\"/userid/\",tier=\"tier1\",outcome=\"key_refused\"} 0\n"));
    QVERIFY(page.contains("{endpoint=\"/search-video/\",tier=\"tier2\",outcome=\"bad_request\"} 2\n"));
    QVERIFY(page.contains("\ntikliveapi_credits_balance 4711\n"));
    QVERIFY(!page.contains("tikliveapi_credits_drift"));
}

void CallCountersTest::thePageHasProbesAndLoad()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    const auto plan = SloFile::shipped(*catalogue);
    QVERIFY(plan);
    MetricsFigures figures;
    figures.load = {6, 2, 1};
    figures.creditsDrift = 0.25;
    ProbeRecord record;
    record.latencyMs = 300;
    record.outcome = CallOutcome::ShapeMismatch;
    ProbeTotals &totals = figures.probes[QStringLiteral("search-video")];
    totals.add(record);
    record.fate = ProbeRecord::Fate::Spared;
    totals.add(record);
    const QByteArray page = metricsPage(*catalogue, *plan, figures);
    QCOMPARE(page.count("\ntikliveapi_probe_total{"), 3 * kCallOutcomes);
    QCOMPARE(page.count("\ntikliveapi_probe_skipped_total{"), 3 * 2);
    QCOMPARE(page.count("\ntikliveapi_probe_duration_seconds_bucket{"), 3 * 10);
    const QByteArray labels = "{endpoint=\"/search-video/\",tier=\"tier2\"";
    for (const QByteArray &line :
         {"tikliveapi_probe_total" + labels + ",outcome=\"shape_mismatch\"} 1", "tikliveapi_probe_total" + labels + ",outcome=\"ok\"} 0",
          "tikliveapi_probe_skipped_total" + labels + ",outcome=\"spared\"} 1",
          "tikliveapi_probe_duration_seconds_bucket" + labels + ",le=\"0.25\"} 0",
          "tikliveapi_probe_duration_seconds_bucket" + labels + ",le=\"0.5\"} 1", "tikliveapi_probe_duration_seconds_sum" + labels + "} 0.3",
          QByteArray("tikliveapi_connections_in_use 6"), QByteArray("tikliveapi_connection_queue 2"),
          QByteArray("tikliveapi_retry_queue 1"), QByteArray("tikliveapi_credits_drift_ratio 0.25")})
        QVERIFY2(page.contains('\n' + line + '\n'), line.constData());
}

void CallCountersTest::thePageKnowsNoCreditsThatAreUnknown()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    const auto plan = SloFile::shipped(*catalogue);
    QVERIFY(plan);
    QVERIFY(!metricsPage(*catalogue, *plan, {}).contains("tikliveapi_credits"));
}

QTEST_GUILESS_MAIN(CallCountersTest)
#include "CallCountersTest.moc"
