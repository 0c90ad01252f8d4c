// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Questions.h"
#include "tests/core/watch/WarmRig.h"

using namespace Tidemark;

class WarmerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<WarmRig>(); }
    void cleanup() { m.reset(); }

    void whatIsWarmCostsNothingToAsk();
    void runsEveryFortyFiveMinutesKeepItFresh();
    void hashtagsAreLookedForOnce();
    void goneNamesAreLeftInPeace();
    void theRunsCreditsEndIt();
    void theMonthsAllowanceEndsItAndComesBack();
    void stopsOfSpendingEndIt_data();
    void stopsOfSpendingEndIt();
    void threeFailuresInARowEndIt();
    void aFailureAmongOthersDoesNot();
    void planningSpendsNothing();
    void aMonthWithOthersIsForetold();
    void aRunTellsHowFarItIs();
    void expectedUseGoesFirst();
    void moreCreditsThanAnActionMayTake();
    void theLedgerSaysWhoAsked();

private:
    void passMinutes(int minutes) { m->clock.pass(std::chrono::minutes(minutes)); }

    std::unique_ptr<WarmRig> m;
};

void WarmerTest::whatIsWarmCostsNothingToAsk()
{
    m->watch({QStringLiteral("@granddadgus")});
    const WarmReport report = m->run();
    QCOMPARE(WarmRig::picture(report), QStringLiteral("refreshed @granddadgus"));
    QCOMPARE(report.credits, 1);
    QCOMPARE(m->sandbox->requests(), 1);
    const Endpoint *endpoint = m->engine->catalogue().find(QStringLiteral("userinfo-by-username"));
    const Query query = Query::make(*endpoint, {{QStringLiteral("username"), QStringLiteral("granddadgus")}}).value();
    const auto answer = QCoro::waitFor(m->engine->questions().get(query, {}));
    QVERIFY(answer);
    QCOMPARE(answer->requests, 0);
    QCOMPARE(m->sandbox->requests(), 1);
}

void WarmerTest::runsEveryFortyFiveMinutesKeepItFresh()
{
    m->watch({QStringLiteral("@granddadgus")});
    for (int run = 0; run < 8; ++run) {
        const WarmReport report = m->run();
        QCOMPARE(report.credits, 1);
        passMinutes(45);
        const auto held = QCoro::waitFor(m->engine->warmer().held({WatchKind::Creator, QStringLiteral("granddadgus")}));
        QVERIFY(held);
        QCOMPARE(held->freshness, Freshness::Fresh);
    }
    QCOMPARE(m->sandbox->requests(), 8);
}

void WarmerTest::hashtagsAreLookedForOnce()
{
    m->watch({QStringLiteral("#lanternwalk")});
    QCOMPARE(m->run().credits, 2);
    QCOMPARE(m->sandbox->requests(QStringLiteral("/search-challenge/")), 1);
    passMinutes(5 * 60);
    QCOMPARE(m->run().credits, 1);
    QCOMPARE(m->sandbox->requests(QStringLiteral("/search-challenge/")), 1);
    QCOMPARE(m->sandbox->requests(QStringLiteral("/challenge-info-name/")), 2);
}

void WarmerTest::goneNamesAreLeftInPeace()
{
    m->watch({QStringLiteral("@goneguy"), QStringLiteral("#missingtag")});
    const WarmReport first = m->run();
    QCOMPARE(WarmRig::picture(first), QStringLiteral("not found @goneguy, not found #missingtag"));
    QCOMPARE(first.credits, 2);
    passMinutes(45);
    QCOMPARE(m->run().credits, 0);
    passMinutes(24 * 60);
    QCOMPARE(m->run().credits, 2);
}

void WarmerTest::theRunsCreditsEndIt()
{
    m->watch({QStringLiteral("@a.one"), QStringLiteral("@b.two"), QStringLiteral("@c.three")});
    WarmOptions options;
    options.maxCredits = 2;
    const WarmReport report = m->run(options);
    QCOMPARE(report.done.size(), 2);
    QCOMPARE(report.undone.size(), 1);
    QVERIFY(report.stoppedBy);
    QCOMPARE(report.stoppedBy->kind, ErrorKind::OverBudget);
    QCOMPARE(m->sandbox->requests(), 2);
    QCOMPARE(m->run(options).credits, 1);
}

void WarmerTest::theMonthsAllowanceEndsItAndComesBack()
{
    QVERIFY(m->engine->settings().set(Setting::WatchCreditsPerMonth, 1));
    m->watch({QStringLiteral("@a.one"), QStringLiteral("@b.two")});
    const WarmReport first = m->run();
    QCOMPARE(first.credits, 1);
    QCOMPARE(first.allowanceLeft, std::optional<qint64>(0));
    QCOMPARE(m->run().credits, 0);
    passMinutes(24 * 60); // the next day is another month
    QCOMPARE(m->run().credits, 1);
}

void WarmerTest::stopsOfSpendingEndIt_data()
{
    using Stop = std::function<void(WarmRig &)>;
    QTest::addColumn<Stop>("stop");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("the kill switch") << Stop([](WarmRig &rig) { QVERIFY(wait(rig.engine->ledger().setSpendingStopped(true))); })
                                     << ErrorKind::OverBudget;
    QTest::newRow("a cap of the day") << Stop([](WarmRig &rig) { QVERIFY(rig.engine->settings().set(Setting::CapsPerDay, 1)); })
                                      << ErrorKind::OverBudget;
    QTest::newRow("the background's share") << Stop([](WarmRig &rig) {
        QVERIFY(rig.engine->settings().set(Setting::CapsBackground, 0));
    }) << ErrorKind::OverBudget;
}

void WarmerTest::stopsOfSpendingEndIt()
{
    using Stop = std::function<void(WarmRig &)>;
    QFETCH(Stop, stop);
    QFETCH(ErrorKind, kind);
    m->watch({QStringLiteral("@a.one"), QStringLiteral("@b.two")});
    stop(*m);
    const WarmReport report = m->run();
    QVERIFY(report.stoppedBy);
    QCOMPARE(report.stoppedBy->kind, kind);
    QCOMPARE(report.undone.size(), 2);
    QCOMPARE(m->sandbox->requests(), 0);
}

void WarmerTest::threeFailuresInARowEndIt()
{
    m->watch({QStringLiteral("@a.one"), QStringLiteral("@b.two"), QStringLiteral("@c.three"), QStringLiteral("@d.four")});
    m->sandbox->setFault(QStringLiteral("*"), Fault{FaultKind::Html});
    const WarmReport report = m->run();
    QCOMPARE(report.done.size(), 3);
    QCOMPARE(report.undone.size(), 1);
    QVERIFY(report.stoppedBy);
    QCOMPARE(report.stoppedBy->kind, ErrorKind::Upstream);
    QCOMPARE(report.credits, m->sandbox->requests());
}

void WarmerTest::aFailureAmongOthersDoesNot()
{
    m->watch({QStringLiteral("@a.one"), QStringLiteral("@fault_html"), QStringLiteral("@z.last")});
    const WarmReport report = m->run();
    QCOMPARE(WarmRig::picture(report), QStringLiteral("refreshed @a.one, failed @fault_html, refreshed @z.last"));
    QVERIFY(!report.stoppedBy);
    QCOMPARE(report.credits, m->sandbox->requests());
}

void WarmerTest::planningSpendsNothing()
{
    m->watch({QStringLiteral("@a.one"), QStringLiteral("#lanternwalk")});
    const auto plan = QCoro::waitFor(m->engine->warmer().plan({}));
    QVERIFY(plan);
    QCOMPARE(plan->price(), 3);
    QCOMPARE(m->sandbox->requests(), 0);
}

void WarmerTest::aMonthWithOthersIsForetold()
{
    m->watch({QStringLiteral("@a.one")});
    QCOMPARE(m->run().credits, 1);
    const NamedList list = wait(m->engine->watchLists().find({})).value();
    const QList<WatchName> others{{WatchKind::Hashtag, QStringLiteral("lanternwalk")}};
    const auto alone = QCoro::waitFor(m->engine->warmer().forecastWith(list, {}, 30));
    const auto both = QCoro::waitFor(m->engine->warmer().forecastWith(list, others, 30));
    QVERIFY(alone && both);
    QCOMPARE(alone->names.size(), 1);
    QCOMPARE(alone->names.first().readAt, std::optional(m->clock.now()));
    QCOMPARE(both->names.size(), 2);
    QVERIFY(!both->names.last().readAt);
    QVERIFY(both->names.last().credits >= 2); // it is looked for by search first
    QCOMPARE(wait(m->engine->watchlist().items()).value().size(), 1);
    QCOMPARE(m->sandbox->requests(), 1);
}

void WarmerTest::aRunTellsHowFarItIs()
{
    m->watch({QStringLiteral("@a.one"), QStringLiteral("@b.two")});
    QStringList told;
    WarmOptions options;
    options.told = [&told](int done, int due) { told += QStringLiteral("%1 of %2").arg(done).arg(due); };
    QCOMPARE(m->run(options).done.size(), 2);
    QCOMPARE(told, (QStringList{QStringLiteral("1 of 2"), QStringLiteral("2 of 2")}));
}

void WarmerTest::expectedUseGoesFirst()
{
    m->watch({QStringLiteral("@a.one"), QStringLiteral("@b.two")});
    QCOMPARE(m->run().credits, 2);
    for (int i = 0; i < 3; ++i)
        QVERIFY(QCoro::waitFor(m->engine->questions().profile(QStringLiteral("b.two"), {})));
    QVERIFY(wait(m->engine->watchlist().flushUses()));
    passMinutes(50);
    WarmOptions options;
    options.maxCredits = 1;
    QCOMPARE(WarmRig::picture(m->run(options)), QStringLiteral("refreshed @b.two"));
}

// The cap of an action is one of a person's; a run has its own limits.
void WarmerTest::moreCreditsThanAnActionMayTake()
{
    QVERIFY(m->engine->settings().set(Setting::CapsPerAction, 2));
    m->watch({QStringLiteral("@a.one"), QStringLiteral("@b.two"), QStringLiteral("@c.three")});
    const WarmReport report = m->run();
    QCOMPARE(report.credits, 3);
    QVERIFY(!report.stoppedBy);
}

void WarmerTest::theLedgerSaysWhoAsked()
{
    m->watch({QStringLiteral("@a.one")});
    QCOMPARE(m->run().credits, 1);
    const auto rows = wait(m->engine->ledger().rows(10));
    QVERIFY(rows);
    QCOMPARE(rows->last().askedBy, QStringLiteral("watch"));
    QCOMPARE(rows->last().subject, QStringLiteral("@a.one"));
}

QTEST_GUILESS_MAIN(WarmerTest)
#include "WarmerTest.moc"
