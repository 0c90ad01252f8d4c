// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/ProbesCard.h"

#include "core/catalogue/Catalogue.h"
#include "core/health/SloFile.h"
#include "tests/support/RecordingNavigator.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PlainLabel.h"

#include <QTest>

using namespace Tidemark;

namespace {

const QString kTier1 = QStringLiteral("tier1_interactive");

// The three tiers with so slow real calls of tier 1.
QList<TierOverview> tiersWith(double p95Ms)
{
    const auto catalogue = Catalogue::load();
    const auto plan = catalogue ? SloFile::shipped(*catalogue) : Result<SloPlan>(SloPlan());
    QList<TierOverview> tiers;
    for (const SloTier &tier : plan ? plan->tiers : QList<SloTier>()) {
        TierOverview overview;
        overview.tier = tier;
        tiers += overview;
    }
    tiers.first().lastHour = {100, 0};
    tiers.first().latency.p95Ms = p95Ms;
    tiers.first().state = TierState::Ok;
    return tiers;
}

ProbeReport reportOf(const TierProbes &probes)
{
    ProbeReport report;
    report.day.insert(kTier1, probes);
    report.sentToday = probes.sent;
    return report;
}

// With common blanks in place of narrow ones.
QString words(const ProbesCard &card, const char *name)
{
    const auto *label = card.findChild<PlainLabel *>(QLatin1String(name));
    return label ? label->fullText().replace(QChar(0x202f), QLatin1Char(' ')) : QString();
}

constexpr ProbePlan kHourly{60, 100};

} // namespace

class ProbesCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offSaysSo();
    void onWithoutAProbeSaysWhy();
    void theTwoTogether_data();
    void theTwoTogether();
    void whatTheyCost();
};

void ProbesCardTest::offSaysSo()
{
    ProbesCard card;
    card.setTiers(tiersWith(840));
    card.setProbes({}, {});
    QCOMPARE(words(card, "probeOfTier1"), QStringLiteral("– off"));
    QCOMPARE(words(card, "realOfTier1"), QStringLiteral("✓ 840 ms"));
    QVERIFY(words(card, "probesWords").startsWith(QLatin1String("Probes are off")));
    QVERIFY(card.findChild<Chip *>(QStringLiteral("probesSpent"))->isHidden());
}

void ProbesCardTest::onWithoutAProbeSaysWhy()
{
    ProbesCard card;
    card.setTiers(tiersWith(840));
    card.setProbes({}, kHourly);
    QCOMPARE(words(card, "probeOfTier1"), QStringLiteral("–"));
    QCOMPARE(words(card, "probesWords"), QStringLiteral("No probe was sent so far."));
    ProbeReport report;
    report.lastProblem = QStringLiteral("spending is stopped");
    card.setProbes(report, kHourly);
    QCOMPARE(words(card, "probesWords"), QStringLiteral("No probe was sent: spending is stopped."));
}

void ProbesCardTest::theTwoTogether_data()
{
    QTest::addColumn<double>("realMs");
    QTest::addColumn<qint64>("ok"); // of 48 probes
    QTest::addColumn<double>("probeMs");
    QTest::addColumn<QString>("probe");
    QTest::addColumn<QString>("verdict");
    const QString well = QStringLiteral("Probes and real calls are both well.");
    QTest::newRow("both well") << 840.0 << 48LL << 790.0 << QStringLiteral("✓ 790 ms") << well;
    QTest::newRow("two probes of 48 failed") << 840.0 << 46LL << 790.0 << QStringLiteral("✓ 790 ms") << well;
    QTest::newRow("three did") << 840.0 << 45LL << 790.0 << QStringLiteral("! 790 ms")
                               << QStringLiteral("Probes suffer and real calls do not so far: the upstream may be about to.");
    QTest::newRow("real calls are late") << 3'100.0 << 48LL << 790.0 << QStringLiteral("✓ 790 ms")
                                         << QStringLiteral("Probes are well and real calls are not: look at this program and what "
                                                           "it asks for first.");
    QTest::newRow("both are late") << 3'100.0 << 48LL << 1'300.0 << QStringLiteral("! 1.3 s")
                                   << QStringLiteral("Probes and real calls both suffer: the upstream does.");
}

void ProbesCardTest::theTwoTogether()
{
    QFETCH(double, realMs);
    QFETCH(qint64, ok);
    QFETCH(double, probeMs);
    ProbesCard card;
    card.setTiers(tiersWith(realMs));
    card.setProbes(reportOf({48, ok, probeMs}), kHourly);
    QTEST(words(card, "probeOfTier1"), "probe");
    QTEST(words(card, "probesWords"), "verdict");
    QCOMPARE(words(card, "probeOfTier3"), QStringLiteral("–"));
}

void ProbesCardTest::whatTheyCost()
{
    ProbesCard card;
    card.setTiers(tiersWith(840));
    card.setProbes(reportOf({48, 48, 790}), kHourly);
    const auto *chip = card.findChild<Chip *>(QStringLiteral("probesSpent"));
    QVERIFY(!chip->isHidden());
    QCOMPARE(chip->accessibleName(), QStringLiteral("probes: 48 credits today of 100"));
    card.setProbes(reportOf({48, 48, 790}), {}); // switched off since
    QCOMPARE(chip->accessibleName(), QStringLiteral("probes: 48 credits today"));
}

QTEST_MAIN(ProbesCardTest)
#include "ProbesCardTest.moc"
