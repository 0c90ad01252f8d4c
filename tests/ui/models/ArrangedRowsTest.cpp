// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ArrangedRows.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Tidemark;

class ArrangedRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void marksAreAListOfThoseThatPass_data();
    void marksAreAListOfThoseThatPass();
    void allRowsStandWhereTheyAre();
    void aListStandsInItsOrder();
    void noneAreNone();
    void theSameRowsAreEqualHoweverTheyAreHeld();
};

namespace {

RowNumbersPtr list(RowNumbers rows)
{
    return std::make_shared<const RowNumbers>(std::move(rows));
}

RowMarks marksOf(const RowNumbers &passing, size_t all)
{
    RowMarks marks(all);
    std::fill(marks.begin(), marks.end(), char(0));
    for (const quint32 row : passing)
        marks[row] = 1;
    return marks;
}

} // namespace

void ArrangedRowsTest::marksAreAListOfThoseThatPass_data()
{
    QTest::addColumn<int>("all");
    QTest::addColumn<int>("oneIn"); // so many rows one passes; 0: none
    for (const int all : {0, 1, 7, 127, 128, 129, 256, 1'000, 2'560}) {
        for (const int oneIn : {0, 1, 2, 40, 700})
            QTest::addRow("%d rows, one in %d", all, oneIn) << all << oneIn;
    }
}

void ArrangedRowsTest::marksAreAListOfThoseThatPass()
{
    QFETCH(const int, all);
    QFETCH(const int, oneIn);
    QRandomGenerator random(quint32(all + oneIn));
    RowNumbers wanted;
    for (int row = 0; row < all; ++row) {
        if (oneIn > 0 && random.bounded(oneIn) == 0)
            wanted.push_back(quint32(row));
    }
    const ArrangedRows rows = ArrangedRows::marked(marksOf(wanted, size_t(all)));
    QCOMPARE(rows.size(), wanted.size());
    for (size_t place = 0; place < wanted.size(); ++place)
        QCOMPARE(rows.row(place), wanted[place]);
    for (quint32 row = 0; row < quint32(all) + 200; ++row) {
        const auto found = std::lower_bound(wanted.begin(), wanted.end(), row);
        const bool passes = found != wanted.end() && *found == row;
        QCOMPARE(rows.place(row), passes ? std::optional(quint32(found - wanted.begin())) : std::nullopt);
    }
}

void ArrangedRowsTest::allRowsStandWhereTheyAre()
{
    const ArrangedRows rows = ArrangedRows::all(3);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows.row(2), 2U);
    QCOMPARE(rows.place(2), std::optional(2U));
    QVERIFY(!rows.place(3));
}

void ArrangedRowsTest::aListStandsInItsOrder()
{
    const ArrangedRows rows = ArrangedRows::listed(list({5, 0, 3}), 7);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows.row(0), 5U);
    QCOMPARE(rows.row(2), 3U);
    QCOMPARE(rows.place(5), std::optional(0U));
    QCOMPARE(rows.place(3), std::optional(2U));
    QVERIFY(!rows.place(4));
    QVERIFY(!rows.place(700));
}

void ArrangedRowsTest::noneAreNone()
{
    for (const ArrangedRows &rows : {ArrangedRows(), ArrangedRows::all(0), ArrangedRows::marked({}), ArrangedRows::listed(list({}), 4)}) {
        QCOMPARE(rows.size(), size_t(0));
        QVERIFY(!rows.place(0));
        QVERIFY(rows == ArrangedRows());
    }
}

void ArrangedRowsTest::theSameRowsAreEqualHoweverTheyAreHeld()
{
    const auto marked = [](const RowNumbers &rows) { return ArrangedRows::marked(marksOf(rows, 300)); };
    const auto listed = [](const RowNumbers &rows) { return ArrangedRows::listed(list(rows), 300); };
    QVERIFY(marked({1, 2, 299}) == marked({1, 2, 299}));
    QVERIFY(marked({1, 2, 299}) != marked({1, 2, 298}));
    QVERIFY(marked({1, 2, 299}) != marked({1, 2}));
    QVERIFY(marked({1, 2, 299}) == listed({1, 2, 299}));
    QVERIFY(marked({1, 2, 299}) != listed({1, 299, 2}));
    QVERIFY(listed({4, 1}) != listed({1, 4}));
    QVERIFY(marked({0, 1}) == ArrangedRows::all(2));
    QVERIFY(listed({1, 0}) != ArrangedRows::all(2));
}

QTEST_GUILESS_MAIN(ArrangedRowsTest)
#include "ArrangedRowsTest.moc"
