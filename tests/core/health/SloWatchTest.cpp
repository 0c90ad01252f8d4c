// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/SloPlan.h"
#include "core/health/SloWatch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

namespace {

QByteArray withP95(int ms, const QByteArray &endpoints = {})
{
    return "slo_tiers:\n  tier1_interactive:\n    p95_ms: " + QByteArray::number(ms)
           + "\n    availability: 0.999\n    burn_rate_fast: 14.4\n    burn_rate_slow: 6\n" + endpoints;
}

// A program that runs, and its slo.yaml.
struct Rig {
    Rig()
        : catalogue(std::move(*Catalogue::load()))
    {
    }

    void start()
    {
        running = *SloFile::load(folder.path(), catalogue);
        watch = std::make_unique<SloWatch>(folder.path(), catalogue);
        applyPlan(running.plan, catalogue); // as a start does
        QObject::connect(watch.get(), &SloWatch::changed, watch.get(), [this](const LoadedSlo &slo) {
            running = slo;
            ++changes;
        });
    }
    [[nodiscard]] bool write(const QByteArray &yaml) const
    {
        QFile file(SloFile::path(folder.path()));
        return file.open(QIODevice::WriteOnly) && file.write(yaml) == yaml.size();
    }
    [[nodiscard]] double p95() const { return running.plan.tiers.first().p95Ms; }

    QTemporaryDir folder;
    Catalogue catalogue;
    std::unique_ptr<SloWatch> watch;
    LoadedSlo running;
    int changes = 0;
};

} // namespace

class SloWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAsItWasIsNotRead();
    void aChangeHolds();
    void aBrokenOneLeavesTheLastGood();
    void aFileThatIsReplacedIsNotGone();
    void whatAListGivesUpGoesBack();
};

void SloWatchTest::whatIsAsItWasIsNotRead()
{
    Rig rig;
    rig.start();
    rig.watch->look();
    QCOMPARE(rig.changes, 0);
    QCOMPARE(rig.p95(), 1200.0);
}

void SloWatchTest::aChangeHolds()
{
    Rig rig;
    rig.start();
    QVERIFY(rig.write(withP95(700)));
    rig.watch->look();
    QCOMPARE(rig.p95(), 700.0);
    QCOMPARE(rig.running.source, LoadedSlo::Source::File);
    rig.watch->look();
    QCOMPARE(rig.changes, 1);
    QVERIFY(rig.write(withP95(1'100)));
    rig.watch->look();
    QCOMPARE(rig.p95(), 1'100.0);
    QVERIFY(QFile::remove(SloFile::path(rig.folder.path())));
    rig.watch->look();
    rig.watch->look();
    QCOMPARE(rig.p95(), 1'200.0);
    QCOMPARE(rig.running.source, LoadedSlo::Source::Shipped);
    QCOMPARE(rig.changes, 3);
}

void SloWatchTest::aBrokenOneLeavesTheLastGood()
{
    Rig rig;
    QVERIFY(rig.write(withP95(700)));
    rig.start();
    QVERIFY(rig.write(withP95(-7)));
    rig.watch->look();
    QCOMPARE(rig.changes, 1);
    QCOMPARE(rig.p95(), 700.0);
    QCOMPARE(rig.running.source, LoadedSlo::Source::LastGood);
    QVERIFY(rig.running.problem.contains(QLatin1String("slo.yaml line 3")));
    QVERIFY(rig.write(withP95(800)));
    rig.watch->look();
    QCOMPARE(rig.p95(), 800.0);
    QCOMPARE(rig.running.problem, QString());
}

void SloWatchTest::aFileThatIsReplacedIsNotGone()
{
    Rig rig;
    QVERIFY(rig.write(withP95(700)));
    rig.start();
    QVERIFY(QFile::remove(SloFile::path(rig.folder.path())));
    rig.watch->look();
    QCOMPARE(rig.changes, 0);
    QVERIFY(QFile::exists(SloFile::lastGoodPath(rig.folder.path())));
    QVERIFY(rig.write("slo_tiers: ["));
    rig.watch->look();
    QCOMPARE(rig.p95(), 700.0);
    QCOMPARE(rig.running.source, LoadedSlo::Source::LastGood);
}

void SloWatchTest::whatAListGivesUpGoesBack()
{
    Rig rig;
    const QString before = SloFile::shipped(rig.catalogue)->tierOf(QStringLiteral("user-followers")).name;
    QVERIFY(rig.write(withP95(700, "    endpoints: [/user-followers/]\n")));
    rig.start();
    QCOMPARE(rig.running.plan.tierOf(QStringLiteral("user-followers")).name, QStringLiteral("tier1_interactive"));
    QVERIFY(rig.write(withP95(700)));
    rig.watch->look();
    QCOMPARE(rig.running.plan.tierOf(QStringLiteral("user-followers")).name, before);
    QVERIFY(before != QLatin1String("tier1_interactive"));
}

QTEST_GUILESS_MAIN(SloWatchTest)
#include "SloWatchTest.moc"
