// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/health/ProbePlan.h"
#include "core/health/ProbeReport.h"
#include "core/health/SloFile.h"

#include <QTest>

using namespace Tidemark;

class ProbePlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pricesAndIntervals_data();
    void pricesAndIntervals();
    void theProbesAreThoseOfTheText();
    void theReportOfADay();
    void theHourSpeaksWhereItHasEnough();
};

namespace {

constexpr qint64 kNow = 1'790'000'040; // 14:14 UTC

ProbeRecord sent(const char *endpoint, qint64 agoS, qint64 latencyMs, CallOutcome outcome = CallOutcome::Ok)
{
    ProbeRecord record;
    record.endpoint = QString::fromLatin1(endpoint);
    record.at = kNow - agoS;
    record.latencyMs = latencyMs;
    record.outcome = outcome;
    record.detail = outcome == CallOutcome::Ok ? QString() : outcomeName(outcome);
    return record;
}

ProbeRecord unsent(qint64 agoS, ProbeRecord::Fate fate, const char *detail)
{
    ProbeRecord record = sent("userid", agoS, 0);
    record.fate = fate;
    record.detail = QString::fromLatin1(detail);
    return record;
}

SloPlan shippedPlan()
{
    const auto catalogue = Catalogue::load();
    return catalogue ? SloFile::shipped(*catalogue).value_or(SloPlan()) : SloPlan();
}

const QString kTier1 = QStringLiteral("tier1_interactive");
const QString kTier2 = QStringLiteral("tier2_search");

} // namespace

void ProbePlanTest::pricesAndIntervals_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<qint64>("perDay");
    QTest::newRow("off") << 0 << 0LL;
    QTest::newRow("the text's") << 1 << 4'320LL;
    QTest::newRow("5 minutes") << 5 << 864LL;
    QTest::newRow("an hour") << 60 << 72LL;
    QTest::newRow("a day") << 1'440 << 3LL;
    QTest::newRow("no divisor of a day") << 7 << 618LL; // 206 begin in a day
}

void ProbePlanTest::pricesAndIntervals()
{
    QFETCH(int, minutes);
    QTEST(probeCreditsPerDay(minutes), "perDay");
    QCOMPARE(probeMinutesWithin(100), std::optional(60));
    QCOMPARE(probeMinutesWithin(4'320), std::optional(1));
    QCOMPARE(probeMinutesWithin(4'319), std::optional(5));
    QCOMPARE(probeMinutesWithin(-1), std::optional(1));
    QCOMPARE(probeMinutesWithin(11), std::nullopt);
    for (const ProbePrice &price : probePrices())
        QCOMPARE(price.creditsPerDay, probeCreditsPerDay(price.everyMinutes));
}

void ProbePlanTest::theProbesAreThoseOfTheText()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    QStringList asked;
    for (const Query &query : probeQueries(*catalogue))
        asked += query.endpoint().path + QLatin1Char('?') + QString::fromLatin1(query.encoded());
    QCOMPARE(asked.size(), kProbes);
    QCOMPARE(asked.at(0), QStringLiteral("/userid/?username=tiktok"));
    QCOMPARE(asked.at(1), QStringLiteral("/userinfo-by-username/?username=tiktok"));
    QVERIFY(asked.at(2).startsWith(QLatin1String("/search-video/?count=5&")));
    QVERIFY(asked.at(2).contains(QLatin1String("keyword=cats")));
}

void ProbePlanTest::theReportOfADay()
{
    const SloPlan plan = shippedPlan();
    QVERIFY(!plan.tiers.isEmpty());
    QCOMPARE(probeReport({}, plan, kNow).of(kTier1), TierProbes());
    QList<ProbeRecord> records{sent("userid", 90'000, 9'000), unsent(80'000, ProbeRecord::Fate::NotSent, "a cap")};
    for (int i = 1; i <= 20; ++i)
        records += sent(i % 2 ? "userid" : "userinfo-by-username", 70'000 - i * 3'000, i * 100);
    records += sent("search-video", 400, 1'400, CallOutcome::ShapeMismatch);
    records += unsent(300, ProbeRecord::Fate::Spared, "");
    const ProbeReport report = probeReport(records, plan, kNow);
    QCOMPARE(report.of(kTier1), (TierProbes{20, 20, 1'900.0})); // the first one is of the day before
    QCOMPARE(report.of(kTier2), (TierProbes{1, 0, 1'400.0}));
    QCOMPARE(report.of(QStringLiteral("tier3_batch")), TierProbes());
    QCOMPARE(report.spared, 1);
    QCOMPARE(report.lastProblem, QStringLiteral("shape_mismatch"));
    QCOMPARE(report.sentToday, std::count_if(records.begin(), records.end(), [](const ProbeRecord &record) {
                 return record.fate == ProbeRecord::Fate::Sent && record.at >= kNow - kNow % 86'400;
             }));
}

void ProbePlanTest::theHourSpeaksWhereItHasEnough()
{
    const SloPlan plan = shippedPlan();
    QVERIFY(!plan.tiers.isEmpty());
    QList<ProbeRecord> records;
    for (int i = 0; i < 50; ++i)
        records += sent("userid", 50'000 - i, 5'000, CallOutcome::TimedOut);
    for (int i = 0; i < 9; ++i)
        records += sent("userid", 1'000 - i, 500);
    QCOMPARE(probeReport(records, plan, kNow).of(kTier1), (TierProbes{59, 9, 5'000.0}));
    records += sent("userid", 10, 500);
    const ProbeReport report = probeReport(records, plan, kNow);
    QCOMPARE(report.of(kTier1), (TierProbes{10, 10, 500.0}));
    QCOMPARE(report.lastProblem, QString()); // the newest one went well
}

QTEST_GUILESS_MAIN(ProbePlanTest)
#include "ProbePlanTest.moc"
