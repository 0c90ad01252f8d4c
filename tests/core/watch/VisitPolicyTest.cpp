// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/VisitForecast.h"
#include "tests/support/WatchedWorld.h"

#include <QTest>

#include <numeric>

using namespace Tidemark;

namespace {

constexpr qint64 kNow = 1'764'547'200; // the first of a month
constexpr qint64 kHour = 3'600;
constexpr qint64 kDay = 24 * kHour;

VisitItem item(const QString &name, double perDay, std::optional<qint64> ageS = 0)
{
    VisitItem one;
    one.name = {WatchKind::Creator, name};
    if (ageS)
        one.readAt = kNow - *ageS;
    one.outlook.driftPerS = perDay / double(kDay);
    one.outlook.intervals = 3;
    return one;
}

VisitTerms terms(double creditsPerDay)
{
    VisitTerms terms;
    terms.now = kNow;
    terms.creditsPerS = creditsPerDay / double(kDay);
    return terms;
}

double spending(const QList<VisitItem> &items, const VisitPlan &plan)
{
    double perDay = 0;
    for (qsizetype i = 0; i < items.size(); ++i)
        perDay += double(kDay) * items.at(i).price / double(plan.intervalS.at(i));
    return perDay;
}

QString names(const QList<RefreshStep> &steps)
{
    QStringList words;
    for (const RefreshStep &step : steps)
        words += step.name.name;
    return words.join(QLatin1Char(' '));
}

NamedList list(WatchPolicy policy, qint64 allowance)
{
    NamedList named;
    named.id = 2;
    named.name = QStringLiteral("L");
    named.policy = policy;
    named.allowance = allowance;
    return named;
}

} // namespace

class VisitPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAllowanceIsSpent_data();
    void theAllowanceIsSpent();
    void whatMovesIsReadMoreOften();
    void whatIsAskedForIsReadMoreOften();
    void whatIsDearIsReadLessOften();
    void sleepersAreStillSeen();
    void noFigureGetsOlderThanTheBound();
    void anAllowanceTooSmallIsSaid();
    void nothingFreshIsAskedFor();
    void firstLooksGoFirst();
    void aRunKeepsItsPaceAndItsCredits();
    void goneNamesRest();
    void everyStepSaysWhy();
    void forecastStaysWithinTheAllowance_data();
    void forecastStaysWithinTheAllowance();
    void forecastBeginsAnewWithTheMonth_data();
    void forecastBeginsAnewWithTheMonth();
    void theLastCreditMayNotSuffice();
    void pausedAndManualListsCostNothing();
    void figuresAreNearerTheTruthAtTheSameSpend();
};

void VisitPolicyTest::theAllowanceIsSpent_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<double>("creditsPerDay");
    for (const double credits : {1.0, 4.0, 40.0}) {
        QTest::addRow("thrifty, %g a day", credits) << static_cast<int>(WatchPolicy::Thrifty) << credits;
        QTest::addRow("equal, %g a day", credits) << static_cast<int>(WatchPolicy::Equal) << credits;
    }
}

void VisitPolicyTest::theAllowanceIsSpent()
{
    QFETCH(int, policy);
    QFETCH(double, creditsPerDay);
    QList<VisitItem> items;
    for (int i = 0; i < 20; ++i)
        items += item(QString::number(i), 0.0001 * (1 + i * i));
    VisitTerms all = terms(creditsPerDay);
    all.policy = static_cast<WatchPolicy>(policy);
    const double spent = spending(items, visitPlan(items, all));
    QVERIFY2(spent <= 1.02 * creditsPerDay && spent >= 0.95 * creditsPerDay, qPrintable(QString::number(spent)));
}

void VisitPolicyTest::whatMovesIsReadMoreOften()
{
    const QList<VisitItem> items{item(QStringLiteral("fast"), 0.02), item(QStringLiteral("slow"), 0.002)};
    const VisitPlan plan = visitPlan(items, terms(2));
    QVERIFY(plan.intervalS.at(0) < plan.intervalS.at(1));
}

void VisitPolicyTest::whatIsAskedForIsReadMoreOften()
{
    QList<VisitItem> items{item(QStringLiteral("asked"), 0.002), item(QStringLiteral("ignored"), 0.002)};
    items[0].usesPerDay = 10;
    const VisitPlan plan = visitPlan(items, terms(2));
    QVERIFY(plan.intervalS.at(0) < plan.intervalS.at(1));
}

void VisitPolicyTest::whatIsDearIsReadLessOften()
{
    QList<VisitItem> items{item(QStringLiteral("dear"), 0.002), item(QStringLiteral("cheap"), 0.002)};
    items[0].price = 2;
    const VisitPlan plan = visitPlan(items, terms(2));
    QVERIFY(plan.intervalS.at(0) > plan.intervalS.at(1));
}

void VisitPolicyTest::sleepersAreStillSeen()
{
    QList<VisitItem> items{item(QStringLiteral("dead"), 0)};
    for (int i = 0; i < 9; ++i)
        items += item(QString::number(i), 0.01);
    VisitTerms usual = terms(10); // an equal interval of a day
    usual.maxAgeS = 365 * kDay;
    const VisitPlan plan = visitPlan(items, usual);
    QVERIFY(plan.intervalS.at(0) <= 5 * kDay);
    QVERIFY(plan.intervalS.at(0) > 4 * kDay);
}

void VisitPolicyTest::noFigureGetsOlderThanTheBound()
{
    QList<VisitItem> items{item(QStringLiteral("dead"), 0)};
    for (int i = 0; i < 9; ++i)
        items += item(QString::number(i), 0.01);
    VisitTerms bound = terms(5); // an equal interval of two days
    bound.maxAgeS = 3 * kDay;
    const VisitPlan plan = visitPlan(items, bound);
    QVERIFY(plan.isBoundKept);
    for (const qint64 interval : plan.intervalS)
        QVERIFY(interval <= 3 * kDay);
}

void VisitPolicyTest::anAllowanceTooSmallIsSaid()
{
    QList<VisitItem> items;
    for (int i = 0; i < 10; ++i)
        items += item(QString::number(i), 0.01, 30 * kDay);
    VisitTerms poor = terms(0.5);
    poor.maxAgeS = 14 * kDay;
    QVERIFY(!visitPlan(items, poor).isBoundKept);
    QVERIFY(planVisits(items, poor).due.first().why.contains(QStringLiteral("does not suffice")));
}

void VisitPolicyTest::nothingFreshIsAskedFor()
{
    const QList<VisitItem> items{item(QStringLiteral("a"), 5, kHour / 2), item(QStringLiteral("b"), 5, kHour)};
    const RefreshPlan plan = planVisits(items, terms(10'000));
    QCOMPARE(names(plan.due), QStringLiteral("b"));
    QCOMPARE(names(plan.resting), QStringLiteral("a"));
}

void VisitPolicyTest::firstLooksGoFirst()
{
    const QList<VisitItem> items{item(QStringLiteral("late"), 0.1, 30 * kDay), item(QStringLiteral("new"), 0.001, std::nullopt)};
    const RefreshPlan plan = planVisits(items, terms(2));
    QCOMPARE(names(plan.due), QStringLiteral("new late"));
    QVERIFY(plan.due.first().why.contains(QStringLiteral("never read")));
}

void VisitPolicyTest::aRunKeepsItsPaceAndItsCredits()
{
    QList<VisitItem> items;
    for (int i = 0; i < 6; ++i)
        items += item(QString::number(i), 0.01, 30 * kDay);
    VisitTerms slow = terms(32); // one credit a run: two at the most
    QCOMPARE(planVisits(items, slow).due.size(), 2);
    QCOMPARE(planVisits(items, slow).leftOut.size(), 4);
    slow.credits = 1;
    QCOMPARE(planVisits(items, slow).due.size(), 1);
    slow.credits = 0;
    QCOMPARE(planVisits(items, slow).due.size(), 0);
}

void VisitPolicyTest::goneNamesRest()
{
    QList<VisitItem> items{item(QStringLiteral("gone"), 0.1, 30 * kDay)};
    items[0].goneAt = kNow - kHour;
    QCOMPARE(names(planVisits(items, terms(10)).resting), QStringLiteral("gone"));
    items[0].goneAt = kNow - 25 * kHour;
    QCOMPARE(names(planVisits(items, terms(10)).due), QStringLiteral("gone"));
}

void VisitPolicyTest::everyStepSaysWhy()
{
    QList<VisitItem> items{item(QStringLiteral("known"), 0.01, 2 * kDay), item(QStringLiteral("guess"), 0.01, 2 * kDay)};
    items[1].outlook.intervals = 0;
    VisitTerms usual = terms(100);
    const RefreshPlan plan = planVisits(items, usual);
    QVERIFY(plan.due.at(0).why.contains(QStringLiteral("expected to be off by 2 % after 2 d (by 3 of its own intervals)")));
    QVERIFY(plan.due.at(1).why.contains(QStringLiteral("a guess")));
    usual.policy = WatchPolicy::Equal;
    QVERIFY(planVisits(items, usual).due.at(0).why.contains(QStringLiteral("as all names of the list")));
}

void VisitPolicyTest::forecastStaysWithinTheAllowance_data()
{
    QTest::addColumn<int>("policy");
    QTest::newRow("thrifty") << static_cast<int>(WatchPolicy::Thrifty);
    QTest::newRow("equal") << static_cast<int>(WatchPolicy::Equal);
    QTest::newRow("ahead") << static_cast<int>(WatchPolicy::Ahead);
}

void VisitPolicyTest::forecastStaysWithinTheAllowance()
{
    QFETCH(int, policy);
    QList<VisitItem> items;
    for (int i = 0; i < 10; ++i)
        items += item(QString::number(i), 0.001 * (i + 1), std::nullopt);
    const ListForecast forecast =
        forecastList(list(static_cast<WatchPolicy>(policy), 100), items, ForecastTerms{kNow, 31, 45 * 60, 100});
    QVERIFY2(forecast.credits <= 100 && forecast.credits >= 95, qPrintable(QString::number(forecast.credits)));
    QCOMPARE(std::accumulate(forecast.byDay.begin(), forecast.byDay.end(), 0), forecast.credits);
    QCOMPARE(forecast.byDay.size(), 31);
    int ofNames = 0;
    for (const NameForecast &name : forecast.names) {
        ofNames += name.credits;
        QVERIFY(!name.why.isEmpty());
        QVERIFY(name.visits > 0);
    }
    QCOMPARE(ofNames, forecast.credits);
}

void VisitPolicyTest::forecastBeginsAnewWithTheMonth_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<bool>("isSpread"); // over the whole month, not spent as it comes
    QTest::newRow("thrifty") << static_cast<int>(WatchPolicy::Thrifty) << true;
    QTest::newRow("ahead") << static_cast<int>(WatchPolicy::Ahead) << false;
}

void VisitPolicyTest::forecastBeginsAnewWithTheMonth()
{
    QFETCH(int, policy);
    QFETCH(bool, isSpread);
    QList<VisitItem> items{item(QStringLiteral("a"), 0.01, kHour)};
    const qint64 lastDays = kNow - 3 * kDay; // nothing is left of this month's
    const ListForecast forecast =
        forecastList(list(static_cast<WatchPolicy>(policy), 30), items, ForecastTerms{lastDays, 6, 45 * 60, 0});
    const QList<int> days = forecast.byDay.values();
    QCOMPARE(days.mid(0, 3), (QList<int>{0, 0, 0}));
    QVERIFY(days.at(3) > 0);
    QCOMPARE(days.last() > 0, isSpread);
    QCOMPARE(forecast.emptyAt.has_value(), !isSpread);
    QVERIFY(isSpread || (*forecast.emptyAt >= lastDays && *forecast.emptyAt < lastDays + 6 * kDay));
    const auto unlimited = forecastList(list(static_cast<WatchPolicy>(policy), 30), items, ForecastTerms{lastDays, 6, 45 * 60, {}});
    QVERIFY(policy == static_cast<int>(WatchPolicy::Ahead) || !unlimited.emptyAt);
}

// A credit that is left is none for a name that costs two.
void VisitPolicyTest::theLastCreditMayNotSuffice()
{
    VisitItem dear = item(QStringLiteral("a"), 0.01, 2 * kDay);
    dear.price = 2;
    const ListForecast forecast = forecastList(list(WatchPolicy::Ahead, 1), {dear}, ForecastTerms{kNow, 3, 45 * 60, 1});
    QCOMPARE(forecast.credits, 0);
    QCOMPARE(forecast.emptyAt, std::optional<qint64>(kNow));
}

void VisitPolicyTest::pausedAndManualListsCostNothing()
{
    const QList<VisitItem> items{item(QStringLiteral("a"), 0.01, std::nullopt)};
    NamedList paused = list(WatchPolicy::Thrifty, 100);
    paused.paused = true;
    QCOMPARE(forecastList(paused, items, ForecastTerms{kNow, 30, 45 * 60, 100}).credits, 0);
    QCOMPARE(forecastList(list(WatchPolicy::Manual, 100), items, ForecastTerms{kNow, 30, 45 * 60, 100}).credits, 0);
}

// A small play of what SchedulerBench prints for five seeds.
void VisitPolicyTest::figuresAreNearerTheTruthAtTheSameSpend()
{
    const WatchedWorld world(40, 3);
    const PlayReport thrifty = play(world, {WatchPolicy::Thrifty, 300, 40, 6 * kHour});
    const PlayReport equal = play(world, {WatchPolicy::Equal, 300, 40, 6 * kHour});
    QVERIFY2(thrifty.credits <= 1.03 * equal.credits, qPrintable(QStringLiteral("%1 %2").arg(thrifty.credits).arg(equal.credits)));
    QVERIFY2(thrifty.asLookedAt.median <= 0.7 * equal.asLookedAt.median,
             qPrintable(QStringLiteral("%1 %2").arg(thrifty.asLookedAt.median).arg(equal.asLookedAt.median)));
    QVERIFY(thrifty.asLookedAt.mean < equal.asLookedAt.mean);
}

QTEST_GUILESS_MAIN(VisitPolicyTest)
#include "VisitPolicyTest.moc"
