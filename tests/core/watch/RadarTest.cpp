// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/Radar.h"
#include "tests/core/watch/WarmRig.h"

#include <QJsonArray>

using namespace Tidemark;

class RadarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<WarmRig>(); }
    void cleanup() { m.reset(); }

    void aWordCostsThreeCreditsOnce();
    void itsAllowanceAndItsPauseHold();
    void risingHashtagsBreakOut();
    void theSameBreakoutsAreToldOnceADay();
    void digestsAreOrderedAndEscaped();

private:
    [[nodiscard]] Radar &radar() const { return m->engine->radar(); }
    void add(const QString &word) const { QCOMPARE(QCoro::waitFor(radar().add({word})), Result<int>(1)); }
    [[nodiscard]] WarmReport run() const { return QCoro::waitFor(radar().run({})).value(); }
    [[nodiscard]] RadarDigest digest() const { return QCoro::waitFor(radar().digest()).value(); }

    std::unique_ptr<WarmRig> m;
};

void RadarTest::aWordCostsThreeCreditsOnce()
{
    add(QStringLiteral("Lantern  Walk"));
    QCOMPARE(QCoro::waitFor(radar().words()).value(), QStringList(QStringLiteral("lantern walk")));
    QCOMPARE(QCoro::waitFor(radar().plan({})).value().price(), Radar::kPriceOfAWord);
    QCOMPARE(m->sandbox->requests(), 0);
    QCOMPARE(run().credits, 3);
    QCOMPARE(run().credits, 0); // what is fresh is not asked for again
    QCOMPARE(m->sandbox->requests(), 3);
    const auto rows = wait(m->engine->ledger().rows(10));
    QVERIFY(rows);
    QVERIFY(rows->first().askedBy.endsWith(QStringLiteral(" radar")));
    QCOMPARE(QCoro::waitFor(radar().remove({QStringLiteral("lantern walk")})), Result<int>(1));
    QVERIFY(QCoro::waitFor(radar().words()).value().isEmpty());
}

void RadarTest::itsAllowanceAndItsPauseHold()
{
    add(QStringLiteral("sourdough"));
    NamedList list = QCoro::waitFor(radar().list()).value();
    list.paused = true;
    QVERIFY(wait(m->engine->watchLists().change(list)));
    QCOMPARE(run().credits, 0);
    list.paused = false;
    list.allowance = 2;
    QVERIFY(wait(m->engine->watchLists().change(list)));
    const WarmReport report = run();
    QCOMPARE(report.credits, 2);
    QVERIFY(report.stoppedBy);
    QCOMPARE(report.stoppedBy->kind, ErrorKind::OverBudget);
    QCOMPARE(m->sandbox->requests(), 2);
}

// The sandbox's world has a hashtag that is quiet until some days before it breaks out.
void RadarTest::risingHashtagsBreakOut()
{
    m.reset();
    m = std::make_unique<WarmRig>(std::chrono::hours(12 * 24));
    add(QStringLiteral("lanternwalk"));
    for (int i = 0; i < 7; ++i) {
        const WarmReport report = run();
        QVERIFY2(report.credits == 3, qPrintable(report.stoppedBy ? report.stoppedBy->detail : QString()));
        m->clock.pass(std::chrono::hours(24));
        if (i == 2)
            QVERIFY(digest().breakouts.isEmpty()); // three snapshots are no baseline
    }
    QCOMPARE(run().credits, 3);
    m->clock.pass(std::chrono::hours(4 * 24));
    QCOMPARE(run().credits, 3);
    const RadarDigest found = digest();
    QVERIFY(found.candidates > 1);
    const auto tag = std::find_if(found.breakouts.begin(), found.breakouts.end(),
                                  [](const RadarCandidate &candidate) { return candidate.name == QStringLiteral("#lanternwalk"); });
    QVERIFY2(tag != found.breakouts.end(), qPrintable(radarMarkdown(found)));
    QCOMPARE(tag->words, QStringList(QStringLiteral("lanternwalk")));
    QVERIFY(*tag->breakout.ratePerHour > *tag->breakout.usualPerHour);
    QVERIFY(radarText(found).contains(QStringLiteral("#lanternwalk")));
}

void RadarTest::theSameBreakoutsAreToldOnceADay()
{
    RadarDigest news;
    news.at = m->clock.now();
    RadarCandidate candidate;
    candidate.entity = {EntityKind::Hashtag, QStringLiteral("7")};
    news.breakouts = {candidate};
    QCOMPARE(QCoro::waitFor(radar().tellSlack(news)), Result<bool>(true));
    QCOMPARE(QCoro::waitFor(radar().tellSlack(news)), Result<bool>(false));
    news.at += 24 * 3'600;
    QCOMPARE(QCoro::waitFor(radar().tellSlack(news)), Result<bool>(true));
}

void RadarTest::digestsAreOrderedAndEscaped()
{
    const auto candidate = [](const QString &name, std::optional<double> rate, double usual, bool isBreakout) {
        RadarCandidate one;
        one.entity = {EntityKind::Post, name};
        one.name = name;
        one.counter = QStringLiteral("views");
        one.breakout.ratePerHour = rate;
        one.breakout.usualPerHour = usual;
        one.breakout.isBreakout = isBreakout;
        return one;
    };
    const RadarDigest digest = radarDigest({candidate(QStringLiteral("slow"), 1, 0.5, false),
                                            candidate(QStringLiteral("far"), 9, 1, true),
                                            candidate(QStringLiteral("<b>|near"), 10, 5, true),
                                            candidate(QStringLiteral("falling"), -1, 1, false),
                                            candidate(QStringLiteral("young"), std::nullopt, 0, false)},
                                           {QStringLiteral("w")}, 0);
    QCOMPARE(digest.breakouts.size(), 2);
    QCOMPARE(digest.breakouts.first().name, QStringLiteral("far"));
    QCOMPARE(digest.rising.size(), 1);
    QCOMPARE(digest.tooYoung, 1);
    QCOMPARE(digest.candidates, 5);
    QVERIFY(radarMarkdown(digest).contains(QStringLiteral("\\<b\\>\\|near")));
    QVERIFY(!radarMarkdown(digest).contains(QStringLiteral("<b>")));
    QCOMPARE(radarJson(digest).value(QLatin1String("breakouts")).toArray().size(), 2);
}

QTEST_GUILESS_MAIN(RadarTest)
#include "RadarTest.moc"
