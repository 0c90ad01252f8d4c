// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What watching costs: a call recorded on the fetch path, all alerts over 35 days of minutes, the overview of a file with
// 35 days of 10,000 calls each, and a page of /metrics from it.
#include "core/catalogue/Catalogue.h"
#include "core/db/Database.h"
#include "core/health/AlertBook.h"
#include "core/health/CallCounters.h"
#include "core/health/HealthReader.h"
#include "core/health/SignalBook.h"
#include "core/health/SloFile.h"
#include "core/health/exporters/MetricsPage.h"
#include "tests/bench/Timing.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <random>

using namespace Tidemark;
using namespace Tidemark::Bench;

namespace {

constexpr qint64 kStart = 1'790'000'040;
constexpr qint64 kDays = 35;
constexpr qint64 kMinutes = kDays * 24 * 60;
constexpr qint64 kEndS = kStart + kMinutes * 60;

template <typename T>
T needed(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

struct Rig {
    QTemporaryDir folder;
    VirtualClock clock{kStart * 1000};
    Catalogue catalogue = needed(Catalogue::load());
    SloPlan plan = needed(SloFile::shipped(catalogue));
    std::unique_ptr<Database> database = opened();
    SignalBook book{*database, clock};

    std::unique_ptr<Database> opened() const
    {
        Database::Options options;
        options.path = folder.filePath(QStringLiteral("health.db"));
        options.migrations = QStringLiteral(":/tidemark/migrations/health");
        options.durability = Database::Durability::Normal;
        return needed(Database::open(options));
    }
};

// Calls as they come: another endpoint each time, latencies like a real API's, a new minute now and then.
void benchRecord(Rig &rig)
{
    std::mt19937 dice(3);
    std::lognormal_distribution<double> latency(6.4, 0.5);
    QList<CallSignal> calls;
    for (const Endpoint &endpoint : rig.catalogue.endpoints()) {
        for (int i = 0; i < 40; ++i)
            calls.append({endpoint.name, kStart, qint64(latency(dice)), CallOutcome::Ok, 0, Priority::Interactive});
    }
    std::shuffle(calls.begin(), calls.end(), dice);
    const Percentiles cost = measure(2'000, 100, [&](int number) {
        CallSignal &call = calls[number % calls.size()];
        call.at = kStart + number / 400;
        rig.book.record(call);
    });
    std::printf("record a call            p50 %6.0f ns   p99 %6.0f ns   (at most 1,000)\n", cost.p50, cost.p99);
    std::ignore = QCoro::waitFor(rig.book.flush());
}

// Seven calls a minute, one in two hundred bad, and an hour in ten in which one in ten is.
CallCount minuteOf(std::mt19937 &dice, qint64 minute)
{
    const bool isBadHour = minute / 60 % 10 == 0;
    CallCount count{7, 0};
    for (int i = 0; i < 7; ++i)
        count.bad += dice() % (isBadHour ? 10 : 200) == 0 ? 1 : 0;
    return count;
}

void benchEvaluate(const Rig &rig)
{
    std::mt19937 dice(5);
    AlertWalk::SeriesByTier series;
    for (const SloTier &tier : rig.plan.tiers) {
        CallSeries calls(kStart, kEndS);
        for (qint64 minute = 0; minute < kMinutes; ++minute)
            calls.add(kStart + minute * 60, minuteOf(dice, minute));
        series.insert(tier.name, calls);
    }
    qsizetype fired = 0;
    std::vector<double> samples;
    for (int sample = 0; sample < 40; ++sample) {
        const double start = threadNs();
        AlertWalk walk(alertRules(rig.plan));
        walk.walk(series, kStart, kEndS);
        fired = walk.records().size();
        samples.push_back(threadNs() - start);
    }
    const Percentiles cost = percentilesOf(std::move(samples));
    std::printf("all alerts, 35 days      p50 %6.2f ms   p99 %6.2f ms   (at most 20; %lld minutes, %lld fired)\n", cost.p50 / 1e6,
                cost.p99 / 1e6, static_cast<long long>(kMinutes), static_cast<long long>(fired));
}

void fill(Rig &rig)
{
    std::mt19937 dice(7);
    std::lognormal_distribution<double> latency(6.4, 0.5);
    const QList<Endpoint> &endpoints = rig.catalogue.endpoints();
    for (qint64 minute = 0; minute < kMinutes; ++minute) {
        const CallCount count = minuteOf(dice, minute);
        for (qint64 i = 0; i < count.calls; ++i) {
            const CallOutcome outcome = i < count.bad ? CallOutcome::UpstreamError : CallOutcome::Ok;
            const QString &name = endpoints.at(qsizetype(dice() % quint32(endpoints.size()))).name;
            rig.book.record({name, rig.clock.now(), qint64(latency(dice)), outcome, 0, Priority::Interactive});
        }
        rig.clock.advance(std::chrono::seconds(60));
        if (minute % 120 == 119)
            std::ignore = QCoro::waitFor(rig.book.flush());
    }
    std::ignore = QCoro::waitFor(rig.book.flush());
}

void benchFile(Rig &rig)
{
    fill(rig);
    AlertBook alerts(*rig.database, rig.clock, rig.plan);
    HealthReader reader(*rig.database, rig.clock, rig.plan);
    const double start = nowNs();
    const auto records = needed(alerts.advance().result());
    const double first = nowNs() - start;
    const Percentiles next = measure(20, 1, [&](int) {
        rig.clock.advance(std::chrono::seconds(60));
        std::ignore = needed(alerts.advance().result());
    });
    const Percentiles overview = measure(20, 1, [&](int) { std::ignore = needed(reader.overview().result()); });
    std::printf("evaluate what lies there      %6.2f ms, then %6.2f ms each minute (p50; %lld records)\n", first / 1e6,
                next.p50 / 1e6, static_cast<long long>(records.size()));
    std::printf("overview of the file     p50 %6.2f ms\n", overview.p50 / 1e6);
    const QString path = rig.database->path();
    rig.database->run([](Connection &) { return Status(); }).waitForFinished();
    std::printf("health.db after 35 days  %lld bytes\n", static_cast<long long>(QFileInfo(path).size()));
}

// A page of /metrics, with the last hour of a busy day in the file.
void benchScrape(Rig &rig)
{
    CallCounters counters(*rig.database, rig.clock);
    std::ignore = needed(QCoro::waitFor(counters.read()));
    qsizetype bytes = 0;
    std::vector<double> walls;
    std::vector<double> works; // of both threads that have a part in it
    for (int sample = 0; sample < 200; ++sample) {
        const double start = nowNs();
        const double worked = processNs();
        MetricsFigures figures;
        figures.calls = needed(QCoro::waitFor(counters.read()));
        bytes = metricsPage(rig.catalogue, rig.plan, figures).size();
        works.push_back(processNs() - worked);
        walls.push_back(nowNs() - start);
    }
    const Percentiles wall = percentilesOf(std::move(walls));
    const Percentiles work = percentilesOf(std::move(works));
    std::printf("scrape                   p50 %6.2f ms   p99 %6.2f ms   (at most 5; %lld bytes)\n", wall.p50 / 1e6, wall.p99 / 1e6,
                static_cast<long long>(bytes));
    std::printf("  work of all threads    p50 %6.2f ms   p99 %6.2f ms\n", work.p50 / 1e6, work.p99 / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Rig rig;
    benchEvaluate(rig);
    benchFile(rig);
    benchScrape(rig);
    Rig other;
    benchRecord(other);
    return 0;
}
