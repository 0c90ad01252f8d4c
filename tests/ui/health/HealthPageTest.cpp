// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/HealthPage.h"

#include "core/base/Clock.h"
#include "core/health/AlertBook.h"
#include "core/health/AlertCourier.h"
#include "core/health/HealthWatch.h"
#include "core/health/SignalBook.h"
#include "tests/support/PageRig.h"
#include "tests/support/Wait.h"
#include "ui/health/LatencyCard.h"
#include "ui/health/TierCard.h"
#include "ui/widgets/CallsLink.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/HeatmapWidget.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/StatePanel.h"

#include <QAbstractItemModel>
#include <QFileDialog>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

class HealthPageTest : public QObject
{
    Q_OBJECT

private slots:
    void beforeTheFirstCallItTeaches();
    void aGoodDayHolds();
    void anOutageIsSaidAndCanBeSilenced();
    void refusedCallsAreATicket();
    void anAlertThatNobodyHeardIsSaid();
    void aSlowEndpointStandsOut();
    void lookingAsksNothing();
    void figuresLeadToTheirCalls();
    void theReviewIsSaved_data();
    void theReviewIsSaved();
    void figuresInWords_data();
    void figuresInWords();
};

namespace {

const QString kSearch = QStringLiteral("search-video");

// So many calls a minute for the last minutes.
struct Traffic {
    QString endpoint;
    int minutes = 60;
    int perMinute = 2;
    qint64 latencyMs = 400;
    CallOutcome outcome = CallOutcome::Ok;
};

void record(PageRig &rig, const Traffic &traffic)
{
    const qint64 now = rig.engine->clock().now();
    for (int minute = traffic.minutes; minute >= 1; --minute) {
        rig.engine->signalBook().notePresence(now - minute * 60);
        for (int call = 0; call < traffic.perMinute; ++call)
            rig.engine->signalBook().record(
                {traffic.endpoint, now - minute * 60, traffic.latencyMs, traffic.outcome, 0, Priority::Interactive});
    }
}

// A minute is evaluated once, so all that happened in it has to be there by then.
void happen(PageRig &rig, const QList<Traffic> &traffic)
{
    for (const Traffic &kind : traffic)
        record(rig, kind);
    QVERIFY(QCoro::waitFor(rig.engine->signalBook().flush()));
    QVERIFY(wait(rig.engine->alertBook().advance()));
}

void look(PageRig &rig, HealthPage &page)
{
    page.resize(1084, 720);
    page.show();
    page.visit({Place::Health, {}, {}});
    QTRY_VERIFY(rig.engine->healthWatch().running() == 0 && rig.isAtRest(page));
    QTRY_VERIFY(part<StatePanel>(page, "noCalls")->isVisibleTo(&page) || part<TierCard>(page, "tier1")->isVisibleTo(&page));
}

// With common blanks in place of narrow ones.
QString simple(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' '));
}

QString words(const QWidget &page, const char *name)
{
    return simple(part<PlainLabel>(page, name)->fullText());
}

} // namespace

void HealthPageTest::beforeTheFirstCallItTeaches()
{
    PageRig rig;
    HealthPage page(*rig.engine, rig.navigator);
    look(rig, page);
    const auto *empty = part<StatePanel>(page, "noCalls");
    QVERIFY(empty->isVisibleTo(&page));
    QVERIFY(!part<TierCard>(page, "tier1")->isVisibleTo(&page));
    part<QAbstractButton>(*empty, "action")->click();
    QCOMPARE(rig.navigator.last().place, Place::Profiles);
}

void HealthPageTest::aGoodDayHolds()
{
    PageRig rig;
    happen(rig, {{QStringLiteral("userid"), 120, 1, 840, CallOutcome::Ok}});
    HealthPage page(*rig.engine, rig.navigator);
    look(rig, page);
    QVERIFY(!part<StatePanel>(page, "noCalls")->isVisibleTo(&page));
    const auto *tier = part<TierCard>(page, "tier1");
    QVERIFY(tier->isVisibleTo(&page));
    QCOMPARE(part<Chip>(*tier, "tierState")->accessibleName(), QStringLiteral("holds"));
    QVERIFY2(words(*tier, "tierLatency").startsWith(QLatin1String("83")) || words(*tier, "tierLatency").startsWith(QLatin1String("84")),
             qPrintable(words(*tier, "tierLatency"))); // within a hundredth
    QCOMPARE(words(*tier, "tierErrors"), QStringLiteral("0.0 %"));
    QCOMPARE(words(*tier, "tierBudget"), QStringLiteral("100 %"));
    const auto *idle = part<TierCard>(page, "tier3");
    QCOMPARE(part<Chip>(*idle, "tierState")->accessibleName(), QStringLiteral("no data"));
    QCOMPARE(words(*idle, "tierLatency"), QStringLiteral("–"));
    QVERIFY(!page.findChild<QWidget *>(QStringLiteral("alertBar")));
}

void HealthPageTest::anOutageIsSaidAndCanBeSilenced()
{
    PageRig rig;
    happen(rig, {{kSearch, 90, 2, 900, CallOutcome::Ok}, {kSearch, 20, 3, 20'000, CallOutcome::TimedOut}});
    HealthPage page(*rig.engine, rig.navigator);
    look(rig, page);
    const auto *tier = part<TierCard>(page, "tier2");
    QVERIFY(part<Chip>(*tier, "tierState")->tone() == Tone::Critical);
    QTRY_COMPARE(words(*tier, "tierBudget"), QStringLiteral("0 %"));
    const auto *bar = part<QWidget>(page, "alertBar");
    QTRY_VERIFY(bar->isVisibleTo(&page));
    QVERIFY2(words(*bar, "alertTitle").startsWith(QStringLiteral("Tier 2 · search")), qPrintable(words(*bar, "alertTitle")));
    QVERIFY(!words(*bar, "alertDetail").contains(QLatin1String("silenced")));
    const auto *offenders = part<QTableView>(page, "offendersTable")->model();
    QTRY_VERIFY(offenders->rowCount() > 0);
    QCOMPARE(offenders->index(0, 0).data().toString(), kSearch);
    QCOMPARE(offenders->index(0, 2).data().toString(), QStringLiteral("60"));
    QCOMPARE(simple(offenders->index(0, 4).data().toString()), QStringLiteral("over 999 %"));

    QVERIFY(part<QWidget>(*bar, "acknowledge")->isVisibleTo(&page));
    part<QAbstractButton>(*bar, "acknowledge")->click();
    QTRY_VERIFY(words(*bar, "alertDetail").contains(QLatin1String("acknowledged at")));
    QVERIFY(!part<QWidget>(*bar, "acknowledge")->isVisibleTo(&page));

    part<QAbstractButton>(*bar, "silence")->click();
    auto *menu = part<QMenu>(*bar, "silenceMenu");
    menu->actions().first()->trigger();
    menu->close();
    QTRY_VERIFY(words(*bar, "alertDetail").contains(QLatin1String("silenced until")));
}

void HealthPageTest::refusedCallsAreATicket()
{
    PageRig rig;
    happen(rig, {{kSearch, 90, 2, 900, CallOutcome::Ok}, {kSearch, 20, 3, 300, CallOutcome::BadRequest}});
    HealthPage page(*rig.engine, rig.navigator);
    look(rig, page);
    const auto *bar = part<QWidget>(page, "alertBar");
    QTRY_VERIFY(bar->isVisibleTo(&page));
    QCOMPARE(words(*bar, "alertTitle"), QStringLiteral("Tier 2 · search: calls are refused"));
    const QString detail = words(*bar, "alertDetail");
    QVERIFY2(detail.startsWith(QStringLiteral("15 min and 1 h agree · ")), qPrintable(detail));
    QVERIFY2(detail.contains(QStringLiteral(" refused for the key, the credits or what they asked · since ")), qPrintable(detail));
    QCOMPARE(words(*part<TierCard>(page, "tier2"), "tierBudget"), QStringLiteral("100 %"));
    part<QAbstractButton>(*bar, "openRunbook")->click();
    QCOMPARE(rig.navigator.last(), (Link{Place::Health, QStringLiteral("key-refused"), QStringLiteral("runbook")}));
}

void HealthPageTest::anAlertThatNobodyHeardIsSaid()
{
    PageRig rig;
    happen(rig, {{kSearch, 30, 2, 900, CallOutcome::Ok}});
    HealthPage page(*rig.engine, rig.navigator);
    look(rig, page);
    QVERIFY(!part<PlainLabel>(page, "alertsUnheard")->isVisibleTo(&page));
    AlertDelivery delivery;
    delivery.channel = AlertChannel::PagerDuty;
    QVERIFY(wait(rig.engine->healthWatch().courier().deliveries().refused(delivery, QStringLiteral("the hook answered 400"))));
    page.refresh();
    QTRY_COMPARE(words(page, "alertsUnheard"), QStringLiteral("PagerDuty was not told of the last alert: the hook answered 400."));
    QVERIFY(wait(rig.engine->healthWatch().courier().deliveries().told(delivery)));
    page.refresh();
    QTRY_VERIFY(!part<PlainLabel>(page, "alertsUnheard")->isVisibleTo(&page));
}

void HealthPageTest::aSlowEndpointStandsOut()
{
    PageRig rig;
    happen(rig, {{kSearch, 30, 2, 3'100, CallOutcome::Ok}, {QStringLiteral("userid"), 30, 2, 500, CallOutcome::Ok}});
    HealthPage page(*rig.engine, rig.navigator);
    look(rig, page);
    const auto *map = part<HeatmapWidget>(page, "latencyMap");
    QTRY_VERIFY(map->isVisibleTo(&page));
    const TableTwin twin = map->twin();
    QVERIFY(twin.rows >= 6); // ten minutes a cell, two endpoints
    QCOMPARE(twin.cell(0, 0), QStringLiteral("userid")); // tier by tier
    QVERIFY2(twin.cell(twin.rows - 1, 1).contains(QLatin1String("p95 3.1 s, goal 2.5 s")), qPrintable(twin.cell(twin.rows - 1, 1)));
}

void HealthPageTest::lookingAsksNothing()
{
    PageRig rig;
    happen(rig, {{kSearch, 30, 2, 900, CallOutcome::Ok}});
    HealthPage page(*rig.engine, rig.navigator);
    look(rig, page);
    page.refresh();
    QTRY_VERIFY(rig.isAtRest(page));
    QCOMPARE(page.refreshPrice(), std::optional(0));
    QCOMPARE(rig.sandbox->requests(), 0);
}

void HealthPageTest::figuresLeadToTheirCalls()
{
    PageRig rig;
    happen(rig, {{kSearch, 90, 2, 900, CallOutcome::Ok}, {kSearch, 20, 3, 20'000, CallOutcome::TimedOut}});
    HealthPage page(*rig.engine, rig.navigator);
    look(rig, page);
    part<QAbstractButton>(*part<TierCard>(page, "tier2"), "failedCalls")->click();
    const LedgerFilter tier = callsOf(rig.navigator.last());
    QVERIFY(tier.endpoints.contains(kSearch) && tier.endpoints.size() > 1);
    QVERIFY(tier.outcomes.contains(QStringLiteral("timeout")) && !tier.outcomes.contains(QStringLiteral("not_found")));
    QVERIFY(tier.from && !tier.until);

    auto *map = part<HeatmapWidget>(page, "latencyMap");
    QTRY_VERIFY(map->isVisibleTo(&page));
    emit map->cellChosen(0, 34);
    const LedgerFilter cell = callsOf(rig.navigator.last());
    QCOMPARE(cell.endpoints, QStringList{kSearch});
    QVERIFY(cell.outcomes.isEmpty());
    QCOMPARE(*cell.until - *cell.from, 660); // ten minutes, and the longest that a call lasts
    QVERIFY(*cell.until > rig.engine->clock().now() - 1'800 && *cell.from < rig.engine->clock().now());

    auto *offenders = part<ResultsTable>(page, "offendersTable");
    QTRY_VERIFY(offenders->model()->rowCount() > 0);
    emit offenders->rowOpened(offenders->model()->index(0, 0));
    QCOMPARE(callsOf(rig.navigator.last()).endpoints, QStringList{kSearch});

    part<QAbstractButton>(*part<QWidget>(page, "alertBar"), "openRunbook")->click();
    QCOMPARE(rig.navigator.last(), (Link{Place::Health, kSearch, QStringLiteral("runbook")}));
    part<QAbstractButton>(page, "openRunbooks")->click();
    QCOMPARE(rig.navigator.last().aspect, QStringLiteral("runbook"));
}

void HealthPageTest::theReviewIsSaved_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("as pages") << "review.pdf" << QByteArray("%PDF-");
    QTest::newRow("as Markdown") << "review.md" << QByteArray("# ");
}

void HealthPageTest::theReviewIsSaved()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    PageRig rig;
    happen(rig, {{kSearch, 30, 2, 900, CallOutcome::Ok}});
    HealthPage page(*rig.engine, rig.navigator);
    look(rig, page);
    part<QAbstractButton>(page, "saveReview")->click();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page.findChild<QFileDialog *>(QStringLiteral("exportDialog"))));
    QVERIFY(dialog->selectedFiles().value(0).contains(QStringLiteral("review-")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(file);
    dialog->close();
    emit dialog->fileSelected(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && rig.isAtRest(page), 20'000);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    QVERIFY2(text.startsWith(begins), text.left(80).constData());
    QCOMPARE(rig.sandbox->requests(), 0);
}

void HealthPageTest::figuresInWords_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("bad");
    QTest::addColumn<double>("hoursLeft");
    QTest::addColumn<QString>("errors");
    QTest::addColumn<QString>("budget");
    QTest::newRow("nothing spends it") << 1000 << 0 << -1.0 << QStringLiteral("0.0 %") << QStringLiteral("100 %");
    QTest::newRow("hours") << 100'000 << 60 << 41.7 << QStringLiteral("0.06 %") << QStringLiteral("41 h");
    QTest::newRow("days") << 100'000 << 60 << 630.0 << QStringLiteral("0.06 %") << QStringLiteral("26 d");
    QTest::newRow("used up") << 1000 << 19 << -1.0 << QStringLiteral("1.9 %") << QStringLiteral("0 %");
    QTest::newRow("no data") << 0 << 0 << -1.0 << QStringLiteral("–") << QStringLiteral("–");
}

void HealthPageTest::figuresInWords()
{
    QFETCH(int, calls);
    QFETCH(int, bad);
    QFETCH(double, hoursLeft);
    TierOverview tier;
    tier.tier.name = QStringLiteral("tier1_interactive");
    tier.tier.availability = 0.999;
    tier.tier.p95Ms = 1200;
    tier.budget = errorBudget({calls, bad}, tier.tier.budgetShare(), std::nullopt);
    if (hoursLeft >= 0)
        tier.budget.hoursLeft = hoursLeft;
    QTEST(simple(errorFigure(tier).value), "errors");
    QTEST(simple(budgetFigure(tier).value), "budget");
    QCOMPARE(simple(errorFigure(tier).caption), QStringLiteral("errors · goal 0.1 %"));
    QCOMPARE(latencyFigure(tier).caption, QStringLiteral("p95 · goal 1.2 s"));
}

QTEST_MAIN(HealthPageTest)
#include "HealthPageTest.moc"
