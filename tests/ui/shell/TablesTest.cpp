// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Settings.h"
#include "tests/support/PageRig.h"
#include "tests/support/Wait.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Router.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAbstractButton>
#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTest>

using namespace Tidemark;

// Each table of each view comes back as it was left, and no view has to think of it.
class TablesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTableComesBack_data();
    void everyTableComesBack();
    void whatIsNoStateChangesNothing();
};

namespace {

// A window that has shown the place.
struct Shown {
    Shown(PageRig &rig, Place place)
        : theme(*qApp, ThemeMode::Light)
        , window(*rig.engine, theme)
    {
        window.show();
        window.router().open({place, {}, {}});
        // Lists that are made when they are first chosen.
        if (auto *lists = window.findChild<SegmentedControl *>(QStringLiteral("profileListChoice"))) {
            for (QAbstractButton *list : lists->findChildren<QAbstractButton *>())
                list->click();
        }
    }
    [[nodiscard]] QList<ResultsTable *> tables() const
    {
        QList<ResultsTable *> all = window.router().currentPage()->findChildren<ResultsTable *>();
        all.removeIf([](const ResultsTable *table) { return !table->model() || table->model()->columnCount() < 2; });
        return all;
    }

    Theme theme;
    MainWindow window;
};

} // namespace

void TablesTest::everyTableComesBack_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("tables");
    QTest::newRow("creators, a creator's posts, changes, followers and following") << int(Place::Profiles) << 5;
    QTest::newRow("posts, comments and replies") << int(Place::Posts) << 3;
    QTest::newRow("hashtags and the posts with one") << int(Place::Hashtags) << 2;
    QTest::newRow("sounds and the posts with one") << int(Place::Sounds) << 2;
    QTest::newRow("what was found") << int(Place::Discover) << 4;
    QTest::newRow("names, events, radar") << int(Place::Watchlists) << 3;
    QTest::newRow("ledger") << int(Place::Credits) << 1;
    QTest::newRow("offenders and alerts") << int(Place::Health) << 2;
    QTest::newRow("layers of the cache and differences") << int(Place::Inspector) << 3;
}

void TablesTest::everyTableComesBack()
{
    QFETCH(int, place);
    QFETCH(int, tables);
    PageRig rig;
    QStringList names;
    QList<QByteArray> left;
    {
        const Shown first(rig, Place(place));
        QCOMPARE(first.tables().size(), tables);
        for (ResultsTable *table : first.tables()) {
            QVERIFY2(table->isRemembered(), qPrintable(table->objectName()));
            names += table->objectName();
            const int last = table->horizontalHeader()->count() - 1;
            table->showColumn(last, table->isColumnHidden(last));
            table->horizontalHeader()->moveSection(1, last);
            table->setColumnWidth(0, 137);
            table->setColumnWidth(2, 137); // one of the two takes what the others leave
            if (table->isSortingEnabled())
                table->setSortKeys({{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
            left += table->columnState();
        }
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }
    const Shown again(rig, Place(place));
    for (qsizetype i = 0; i < names.size(); ++i) {
        ResultsTable *table = again.tables().at(i);
        QCOMPARE(table->objectName(), names.at(i));
        const int last = table->horizontalHeader()->count() - 1;
        QCOMPARE(table->horizontalHeader()->visualIndex(1), last);
        QVERIFY(table->columnWidth(0) == 137 || table->columnWidth(2) == 137 || table->isColumnHidden(2));
        if (table->isSortingEnabled())
            QCOMPARE(table->sortKeys(), (QList<SortKey>{{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}}));
        QMenu menu;
        table->fillColumnMenu(menu);
        menu.findChild<QAction *>(QStringLiteral("resetColumns"))->trigger();
        QCOMPARE(table->horizontalHeader()->visualIndex(1), 1);
    }
    QCOMPARE(rig.sandbox->requests(), 0);
}

void TablesTest::whatIsNoStateChangesNothing()
{
    PageRig rig;
    for (const QByteArray &bytes : {QByteArray("nonsense"), QByteArray(60'000, char(0xff)), QByteArray("TMT\x02\0\0\0\x05", 8)})  {
        QVERIFY(rig.engine->settings().setWindowState(QStringLiteral("columns.creditsPage.ledgerTable"), bytes));
        const Shown shown(rig, Place::Credits);
        const ResultsTable *table = shown.tables().first();
        QCOMPARE(table->horizontalHeader()->visualIndex(1), 1);
        QCOMPARE(table->horizontalHeader()->hiddenSectionCount(), 0);
        QCOMPARE(table->sortKeys(), (QList<SortKey>{{0, Qt::DescendingOrder}}));
    }
}

QTEST_MAIN(TablesTest)

#include "TablesTest.moc"
