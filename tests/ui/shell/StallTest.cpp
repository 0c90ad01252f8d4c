// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/credits/Ledger.h"
#include "tests/support/GatedDisk.h"
#include "tests/support/PageRig.h"
#include "tests/support/WatchedApplication.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Router.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/Page.h"

#include <QTableView>
#include <QTest>

using namespace Tidemark;

// A window that somebody walks through: no single event may keep it from answering.
class StallTest : public QObject
{
    Q_OBJECT

private slots:
    void aStallIsSeen();
    void noEventOfAWalkTakesLong();
    void aWaitIsSeen();
    void nothingWaitsForTheDisk();

private:
    [[nodiscard]] static QList<Link> everywhere(const MainWindow &window, const PageRig &rig);
    static WatchedApplication &application() { return *static_cast<WatchedApplication *>(QCoreApplication::instance()); }
    static void sortEveryColumn(QWidget &page);
};

// One that takes what no event may take, for a watch that sees nothing proves nothing.
void StallTest::aStallIsSeen()
{
    application().forget();
    double sum = 0;
    QObject worker;
    QMetaObject::invokeMethod(
        &worker,
        [&sum] {
            for (int i = 1; i < 20'000'000; ++i)
                sum += 1.0 / i;
        },
        Qt::QueuedConnection);
    QCoreApplication::processEvents();
    QVERIFY(sum > 1);
    QVERIFY(application().longest().processorMs > 5);
    QVERIFY(application().longest().during.startsWith(QLatin1String("QObject")));
}

void StallTest::sortEveryColumn(QWidget &page)
{
    for (QTableView *table : page.findChildren<QTableView *>()) {
        for (int column = 0; table->isVisible() && table->model() && column < table->model()->columnCount(); ++column) {
            QMetaObject::invokeMethod(
                table, [table, column] { table->sortByColumn(column, Qt::DescendingOrder); }, Qt::QueuedConnection);
            QCoreApplication::processEvents();
        }
    }
}

QList<Link> StallTest::everywhere(const MainWindow &window, const PageRig &rig)
{
    QList<Link> walk;
    for (const Place place : part<NavigationRail>(window, "rail")->places())
        walk.append({place, {}, {}});
    for (int i = 0; i < 3; ++i)
        walk.append({Place::Profiles, rig.creator(i), {}});
    walk.append({Place::Hashtags, QStringLiteral("fyp"), {}});
    walk.append({Place::Watchlists, {}, QStringLiteral("plan")});
    walk.append({Place::Watchlists, {}, QStringLiteral("radar")});
    return walk;
}

void StallTest::noEventOfAWalkTakesLong()
{
    constexpr double kFarTooLongMs = 5'000; // of the processor, unoptimised and under a sanitizer
    PageRig rig;
    for (int i = 0; i < 3; ++i)
        rig.hold(rig.creator(i));
    Theme theme(application(), ThemeMode::Light);
    MainWindow window(*rig.engine, theme);
    window.show();
    application().forget();
    QString slowest;
    for (const Link &link : everywhere(window, rig)) {
        const double before = application().longest().processorMs;
        QMetaObject::invokeMethod(
            &window, [&] { window.router().open(link); }, Qt::QueuedConnection);
        QCoreApplication::processEvents();
        QTRY_VERIFY(rig.isAtRest(window));
        Page *page = window.router().currentPage();
        sortEveryColumn(*page);
        for (FilterBar *bar : page->findChildren<FilterBar *>())
            bar->addTerm(QStringLiteral("views > 1"));
        page->setAsOf(rig.engine->clock().now() - 86'400);
        QTRY_VERIFY(rig.isAtRest(window));
        page->setAsOf({});
        QTRY_VERIFY(rig.isAtRest(window));
        if (application().longest().processorMs > before)
            slowest = page->title();
    }
    const WatchedApplication::Stall stall = application().longest();
    qInfo("the longest event took %.1f ms of the processor (%s, in %s), the longest on the wall %.1f ms", stall.processorMs,
          qUtf8Printable(stall.during), qUtf8Printable(slowest), stall.wallMs);
    QVERIFY(stall.processorMs > 0);
    QVERIFY2(stall.processorMs < kFarTooLongMs, qUtf8Printable(stall.during));
}

// A question to the ledger that is waited for where it is asked, as no view may.
void StallTest::aWaitIsSeen()
{
    PageRig rig;
    rig.hold(rig.creator());
    GatedDisk::forget();
    GatedDisk::close(std::chrono::milliseconds(50));
    auto rows = rig.engine->ledger().rows(100);
    rows.waitForFinished();
    GatedDisk::open();
    QVERIFY(rows.result().has_value());
    QVERIFY(GatedDisk::held() > 0);
    QVERIFY(GatedDisk::wasForced());
}

// Every view opens, is sorted and gets a filter while the disk gives nothing: what comes to it comes later.
void StallTest::nothingWaitsForTheDisk()
{
    PageRig rig;
    for (int i = 0; i < 3; ++i)
        rig.hold(rig.creator(i));
    Theme theme(application(), ThemeMode::Light);
    MainWindow window(*rig.engine, theme);
    window.show();
    QTRY_VERIFY(rig.isAtRest(window));
    GatedDisk::forget();
    for (const Link &link : everywhere(window, rig)) {
        GatedDisk::close(std::chrono::minutes(1));
        window.router().open(link);
        QCoreApplication::processEvents();
        Page *page = window.router().currentPage();
        sortEveryColumn(*page);
        for (FilterBar *bar : page->findChildren<FilterBar *>())
            bar->addTerm(QStringLiteral("views > 1"));
        page->setAsOf(rig.engine->clock().now() - 86'400);
        QCoreApplication::processEvents();
        GatedDisk::open();
        QVERIFY2(!GatedDisk::wasForced(), qPrintable(page->title()));
        QTRY_VERIFY(rig.isAtRest(window));
        page->setAsOf({});
        QTRY_VERIFY(rig.isAtRest(window));
    }
    QVERIFY(GatedDisk::held() > 0);
    QCOMPARE(GatedDisk::onWindowsThread(), 0);
}

int main(int argc, char **argv)
{
    GatedDisk::install();
    WatchedApplication application(argc, argv);
    StallTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "StallTest.moc"
