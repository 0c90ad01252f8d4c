// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/TableBreaks.h"

#include <QTest>

#include <numeric>

using namespace Tidemark;

class TableBreaksTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsOfPages_data();
    void rowsOfPages();
    void noRowIsLostOrAlone();
};

void TableBreaksTest::rowsOfPages_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<double>("first");
    QTest::addColumn<QList<qsizetype>>("pages");
    QTest::newRow("all on one") << 4 << 50.0 << QList<qsizetype>{4};
    QTest::newRow("none") << 0 << 50.0 << QList<qsizetype>{};
    QTest::newRow("one row") << 1 << 10.0 << QList<qsizetype>{1};
    QTest::newRow("one at the foot begins anew") << 4 << 19.0 << QList<qsizetype>{0, 4};
    QTest::newRow("two at the foot stay") << 5 << 20.0 << QList<qsizetype>{2, 3};
    QTest::newRow("the last takes one along") << 6 << 50.0 << QList<qsizetype>{4, 2};
    QTest::newRow("the last of a later page too") << 14 << 30.0 << QList<qsizetype>{3, 9, 2};
}

// Rows 10 high, pages 100.
void TableBreaksTest::rowsOfPages()
{
    QFETCH(int, rows);
    QFETCH(double, first);
    QTEST(rowsOnPages(QList<double>(rows, 10), first, 100), "pages");
}

void TableBreaksTest::noRowIsLostOrAlone()
{
    for (int rows = 2; rows < 60; ++rows) {
        for (double first = 0; first <= 100; first += 7) {
            const QList<qsizetype> pages = rowsOnPages(QList<double>(rows, 10), first, 100);
            QCOMPARE(std::accumulate(pages.begin(), pages.end(), qsizetype(0)), qsizetype(rows));
            QVERIFY(!pages.contains(1));
        }
    }
    QCOMPARE(rowsOnPages({10, 300, 10}, 50, 100), (QList<qsizetype>{0, 1, 1, 1})); // one is higher than a page: it has its own
}

QTEST_MAIN(TableBreaksTest)
#include "TableBreaksTest.moc"
