// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/Simulation.h"

#include <QTest>

#include <numeric>

using namespace Tidemark;

namespace {

SimulationOptions smallDay()
{
    SimulationOptions options;
    options.shape.users = 500;
    options.shape.creators = 16;
    options.programs = 4;
    return options;
}

// The least number of requests by piercing: the calls of a key are covered from the first one on,
// each request as far as its answer is young enough. Told from the trace alone.
qint64 leastOf(const std::map<QString, std::vector<qint64>> &callsMs, const std::function<qint64(const QString &, qint64)> &latency,
               const std::function<qint64(const QString &)> &ttlS)
{
    qint64 requests = 0;
    for (const auto &[key, calls] : callsMs) {
        qint64 coveredUntilMs = -1; // exclusive
        for (const qint64 call : calls) {
            if (call < coveredUntilMs)
                continue;
            ++requests;
            const qint64 answeredS = (call + latency(key, call)) / 1000;
            coveredUntilMs = (answeredS + ttlS(key)) * 1000;
        }
    }
    return requests;
}

qint64 leastOfDay(const DayShape &shape)
{
    std::map<QString, std::vector<qint64>> calls;
    for (const ProfileView &view : viewsOf(drawDay(shape), shape)) {
        calls[QStringLiteral("profile %1 -1").arg(view.creator)].push_back(view.atMs);
        calls[QStringLiteral("posts %1 %2").arg(view.creator).arg(view.isSecondPage ? 1 : 0)].push_back(view.atMs);
    }
    const auto latency = [](const QString &key, qint64 atMs) {
        const QStringList words = key.split(QLatin1Char(' '));
        return simulatedLatencyMs(words.at(1).toInt(), words.at(2).toInt(), atMs);
    };
    return leastOf(calls, latency, [](const QString &key) { return key.startsWith(QLatin1String("profile")) ? 3'600 : 900; });
}

} // namespace

class SimulationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutACacheEveryCallIsARequest();
    void byTtlTheRequestsAreTheLeastPossible();
    void coalescingIsExact();
    void staleAnswersSaveTheWaitAndNoRequest();
    void sharedCostsWhatOneProgramDoes();
    void desktopsOnTheirOwnShareNothing();
    void warmedProfilesAreNeverMissed();
    void thriftyIsCheaperAtTheSameError();
    void knowsModes_data();
    void knowsModes();
    void isTheSameEachTime();
    void endsWhereItIsCancelled();

private:
    [[nodiscard]] ModeDay day(const char *mode);

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Simulation> m_simulation;
    QHash<QString, ModeDay> m_days;
};

void SimulationTest::initTestCase()
{
    auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    m_catalogue = std::make_unique<Catalogue>(std::move(*catalogue));
    m_simulation = std::make_unique<Simulation>(*m_catalogue, smallDay());
}

ModeDay SimulationTest::day(const char *mode)
{
    const QString name = QLatin1String(mode);
    if (!m_days.contains(name)) {
        const auto played = QCoro::waitFor(m_simulation->run(name));
        m_days.insert(name, played.value_or(ModeDay()));
    }
    return m_days.value(name);
}

void SimulationTest::withoutACacheEveryCallIsARequest()
{
    const ModeDay none = day("none");
    QCOMPARE(none.userinfo.requests, 4'000);
    QCOMPARE(none.posts.requests, 4'000);
    QCOMPARE(none.saved(), 0);
    QVERIFY(none.waitMs.mean > 735 && none.waitMs.mean < 765);
    QCOMPARE(none.posts.error.p95, 0.0); // views are not rounded, and these are of this very moment
    QVERIFY(none.userinfo.error.mean > 0);
}

void SimulationTest::byTtlTheRequestsAreTheLeastPossible()
{
    const ModeDay ttl = day("ttl");
    QCOMPARE(ttl.userinfo.requests, 320);
    QCOMPARE(ttl.posts.requests, 1'200);
    QCOMPARE(ttl.requests(), leastOfDay(m_simulation->shape()));
    QCOMPARE(ttl.requests(), m_simulation->least().all());
    QCOMPARE(ttl.userinfo.hits + ttl.userinfo.requests, ttl.userinfo.calls);
    QVERIFY(ttl.ageS.p95 < 3'600);
    QVERIFY(ttl.maxAgeS > 3'500 && ttl.maxAgeS < 3'600);
    QCOMPARE(std::accumulate(ttl.requestsByHour.begin(), ttl.requestsByHour.end(), qint64(0)), ttl.requests());
}

void SimulationTest::coalescingIsExact()
{
    const ModeDay together = day("coalesced");
    QCOMPARE(together.requests() + together.coalesced, 8'000);
    std::map<QString, std::vector<qint64>> calls;
    for (const ProfileView &view : viewsOf(drawDay(m_simulation->shape()), m_simulation->shape())) {
        calls[QStringLiteral("%1 -1").arg(view.creator)].push_back(view.atMs);
        calls[QStringLiteral("%1 %2").arg(view.creator).arg(view.isSecondPage ? 1 : 0)].push_back(view.atMs);
    }
    qint64 requests = 0;
    for (const auto &[key, times] : calls) {
        const QStringList words = key.split(QLatin1Char(' '));
        qint64 landsMs = -1;
        for (const qint64 time : times) {
            if (time < landsMs)
                continue;
            landsMs = time + simulatedLatencyMs(words.at(0).toInt(), words.at(1).toInt(), time);
            ++requests;
        }
    }
    QCOMPARE(together.requests(), requests);
}

void SimulationTest::staleAnswersSaveTheWaitAndNoRequest()
{
    const ModeDay swr = day("swr");
    const ModeDay ttl = day("ttl");
    QVERIFY(swr.waitMs.mean < ttl.waitMs.mean / 3);
    QVERIFY(swr.requests() <= ttl.requests());
    QVERIFY(swr.error.mean > ttl.error.mean);
}

void SimulationTest::sharedCostsWhatOneProgramDoes()
{
    const ModeDay shared = day("shared");
    QCOMPARE(shared.name, QStringLiteral("shared-4"));
    QCOMPARE(shared.programs, 4);
    QCOMPARE(day("shared-2").programs, 2);
    QCOMPARE(day("shared-2").requests(), shared.requests());
    QCOMPARE(shared.requests(), day("ttl").requests());
}

void SimulationTest::desktopsOnTheirOwnShareNothing()
{
    const ModeDay apart = day("desktops");
    QCOMPARE(apart.programs, 500);
    QVERIFY(apart.requests() > 3 * day("ttl").requests());
}

void SimulationTest::warmedProfilesAreNeverMissed()
{
    const ModeDay warm = day("warm");
    QCOMPARE(warm.userinfo.requests, 16 * 32); // 16 profiles, every 45 minutes of the day
    QVERIFY(warm.userinfo.hits > 3'990);       // all but those of the first second
    QVERIFY(warm.ageS.mean < day("ttl").ageS.mean);
    QVERIFY(day("refresh-ahead").waitMs.mean < day("ttl").waitMs.mean / 2);
}

void SimulationTest::thriftyIsCheaperAtTheSameError()
{
    QVERIFY(day("thrifty").requests() < day("ttl").requests());
    const auto ratios = QCoro::waitFor(m_simulation->thriftyRatios());
    QVERIFY(ratios);
    QVERIFY(ratios->atMean && ratios->atP95);
    QVERIFY2(ratios->atMean->ratio <= 0.70, qPrintable(QString::number(ratios->atMean->ratio)));
    QVERIFY2(ratios->atP95->ratio <= 0.65, qPrintable(QString::number(ratios->atP95->ratio)));
}

void SimulationTest::knowsModes_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("isKnown");
    for (const QString &mode : Simulation::modes())
        QTest::newRow(qPrintable(mode)) << mode << true;
    QTest::newRow("a number of programs") << QStringLiteral("shared-12") << true;
    QTest::newRow("the most programs") << QStringLiteral("shared-1000") << true;
    QTest::newRow("too many programs") << QStringLiteral("shared-1001") << false;
    QTest::newRow("no program") << QStringLiteral("shared-0") << false;
    QTest::newRow("a sign") << QStringLiteral("shared-+4") << false;
    QTest::newRow("a leading zero") << QStringLiteral("shared-04") << false;
    QTest::newRow("no number") << QStringLiteral("shared-") << false;
    QTest::newRow("another word") << QStringLiteral("separate") << false;
}

void SimulationTest::knowsModes()
{
    QFETCH(const QString, mode);
    QTEST(Simulation::isMode(mode), "isKnown");
}

void SimulationTest::isTheSameEachTime()
{
    Simulation again(*m_catalogue, smallDay());
    const auto ttl = QCoro::waitFor(again.run(QStringLiteral("ttl")));
    QVERIFY(ttl);
    QCOMPARE(ttl->error.mean, day("ttl").error.mean);
    QCOMPARE(ttl->waitMs.mean, day("ttl").waitMs.mean);
    QCOMPARE(ttl->coalesced, day("ttl").coalesced);
}

void SimulationTest::endsWhereItIsCancelled()
{
    SimulationOptions options = smallDay();
    options.isCancelled = [] { return true; };
    Simulation cancelled(*m_catalogue, options);
    const auto ttl = QCoro::waitFor(cancelled.run(QStringLiteral("ttl")));
    QVERIFY(!ttl);
    QCOMPARE(ttl.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(SimulationTest)
#include "SimulationTest.moc"
