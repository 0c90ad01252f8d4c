// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/health/ErrorBudget.h"
#include "core/health/SloFile.h"

#include <QTest>

using namespace Tidemark;

class ErrorBudgetTest : public QObject
{
    Q_OBJECT

private slots:
    void budgetsOfTheText();
    void hoursAtABurn_data();
    void hoursAtABurn();
    void burn_data();
    void burn();
    void left_data();
    void left();
    void thePaceNeedsThreeFailures();
    void windowsOfASeries();
};

// "If your dashboard pushes 250,000 calls/month ... your budget is 250 failed calls ... Tier 2 budgets are larger (1,250
// errors per 250k), Tier 3 even more (2,500)."
void ErrorBudgetTest::budgetsOfTheText()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue.has_value());
    const auto plan = SloFile::shipped(*catalogue);
    QVERIFY(plan.has_value());
    QList<qint64> budgets;
    for (const SloTier &tier : plan->tiers)
        budgets.append(qRound64(budgetOf(250'000, tier.budgetShare())));
    QCOMPARE(budgets, (QList<qint64>{250, 1'250, 2'500}));
}

void ErrorBudgetTest::hoursAtABurn_data()
{
    QTest::addColumn<double>("burn");
    QTest::addColumn<double>("hours");
    QTest::newRow("14.4: not 2 h, as the text has it") << 14.4 << 50.0;
    QTest::newRow("6: not 6 h, as the text has it") << 6.0 << 120.0;
    QTest::newRow("10") << 10.0 << 72.0;
    QTest::newRow("1") << 1.0 << 720.0;
}

void ErrorBudgetTest::hoursAtABurn()
{
    QFETCH(double, burn);
    QTEST(hoursAtBurn(burn), "hours");
}

void ErrorBudgetTest::burn_data()
{
    QTest::addColumn<qint64>("calls");
    QTest::addColumn<qint64>("bad");
    QTest::addColumn<double>("burn"); // -1: absent
    QTest::newRow("no calls is no data") << qint64(0) << qint64(0) << -1.0;
    QTest::newRow("none failed") << qint64(10) << qint64(0) << 0.0;
    QTest::newRow("evenly") << qint64(1'000) << qint64(1) << 1.0;
    QTest::newRow("1.44 %") << qint64(10'000) << qint64(144) << 14.4;
    QTest::newRow("all") << qint64(7) << qint64(7) << 1'000.0;
}

void ErrorBudgetTest::burn()
{
    QFETCH(qint64, calls);
    QFETCH(qint64, bad);
    QTEST(burnRate({calls, bad}, 0.001).value_or(-1), "burn");
}

void ErrorBudgetTest::left_data()
{
    QTest::addColumn<qint64>("calls");
    QTest::addColumn<qint64>("bad");
    QTest::addColumn<double>("pace"); // 0: absent
    QTest::addColumn<double>("left"); // per cent; -1000: absent
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, qint64 calls, qint64 bad, double pace, double left, const char *words) {
        QTest::newRow(name) << calls << bad << pace << left << QString::fromLatin1(words);
    };
    row("no calls", 0, 0, 0, -1000, "no data");
    row("nothing failed", 250'000, 0, 0, 100, "all of the budget left");
    row("nothing fails now", 250'000, 95, 0, 62, "62 % of the budget left, and nothing spends it now");
    row("the text's 41 hours", 250'000, 45, 14.4, 82, "41 hours of budget left");
    row("a whole budget at 14.4", 250'000, 0, 14.4, 100, "50 hours of budget left");
    row("days", 250'000, 125, 1, 50, "15 days of budget left");
    row("one hour", 250'000, 245, 14.4, 2, "1 hour of budget left");
    row("minutes", 250'000, 249, 14.4, 0.4, "12 minutes of budget left");
    row("used up", 250'000, 250, 14.4, 0, "the budget is used up");
    row("overspent", 250'000, 500, 0, -100, "the budget is used up");
}

void ErrorBudgetTest::left()
{
    QFETCH(qint64, calls);
    QFETCH(qint64, bad);
    QFETCH(double, pace);
    const ErrorBudget budget = errorBudget({calls, bad}, 0.001, pace > 0 ? std::optional(pace) : std::nullopt);
    QTEST(double(qRound64(budget.leftShare.value_or(-10) * 1'000)) / 10.0, "left");
    QTEST(budgetWords(budget), "words");
    QCOMPARE(budget.count, (CallCount{calls, bad}));
}

void ErrorBudgetTest::thePaceNeedsThreeFailures()
{
    constexpr qint64 kDay = 24 * 3'600;
    CallSeries series(0, kDay);
    series.add(kDay - 7'000, {100, 0});
    series.add(kDay - 600, {18, 2});
    QCOMPARE(currentBurn(series, 0.01, kDay), std::optional<double>());
    CallSeries worse(0, kDay);
    worse.add(kDay - 7'000, {170, 0});
    worse.add(kDay - 600, {30, 3});
    QCOMPARE(currentBurn(worse, 0.01, kDay), std::optional<double>(10.0)); // the hour's; the six hours burn 1.5
}

void ErrorBudgetTest::windowsOfASeries()
{
    CallSeries series(600, 1'200);
    series.add(600, {1, 0});
    series.add(660, {2, 1});
    series.add(1'140, {4, 2});
    series.add(540, {100, 100});  // before it
    series.add(1'200, {100, 100}); // after it
    QCOMPARE(series.over(1'200, 60), (CallCount{4, 2}));
    QCOMPARE(series.over(1'200, 600), (CallCount{7, 3}));
    QCOMPARE(series.over(1'200, 6'000), (CallCount{7, 3}));
    QCOMPARE(series.over(660, 60), (CallCount{1, 0}));
    QCOMPARE(series.over(600, 60), (CallCount{0, 0}));
    QCOMPARE(series.over(9'000, 60), (CallCount{0, 0}));
    QCOMPARE(CallSeries(0, 0).over(60, 60), (CallCount{0, 0}));
}

QTEST_APPLESS_MAIN(ErrorBudgetTest)
#include "ErrorBudgetTest.moc"
