// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ColumnModel.h"

#include "ui/models/ColumnProxy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Tidemark;

class ColumnModelTest : public QObject
{
    Q_OBJECT

private slots:
    void answersByColumn();
    void sortsUnknownLast_data();
    void sortsUnknownLast();
    void earlierSortDecidesAmongEquals();
    void filters();
    void keepsTheRulesOfModels();
    void asksForItsKeysOnceASort();
    void manyRowsAreFilteredAtOnce();
    void moreAreArrangedInAWorker();
    void rowsInNoOrderStandAsTheyCame_data();
    void rowsInNoOrderStandAsTheyCame();
    void theNewestWishIsFulfilled();
    void whatIsChosenStaysChosen();
    void rowsThatComeLaterTakeTheirPlace();
    void aModelThatGoesWhileItsRowsAreArranged();
};

namespace {

struct Row {
    QString name;
    std::optional<qint64> views;
    int group = 0;
};

QList<Column<Row>> columns()
{
    using C = Column<Row>;
    return {C{QStringLiteral("Name"), Qt::AlignLeft, [](const Row &r) { return r.name; }, {}, [](const Row &r, int role) { return role == IdRole ? QVariant(r.name) : QVariant(); }, QStringLiteral("what it is called")},
            C{QStringLiteral("Views"), Qt::AlignRight, [](const Row &r) { return r.views ? QString::number(*r.views) : QStringLiteral("-"); },
              [](const Row &r) { return r.views ? QVariant(*r.views) : QVariant(); }, {}, {}},
            C{QStringLiteral("Group"), Qt::AlignRight, [](const Row &r) { return QString::number(r.group); }, [](const Row &r) { return QVariant(r.group); }, {}, {}}};
}

QList<Row> rows()
{
    return {{QStringLiteral("a"), 30, 1}, {QStringLiteral("b"), std::nullopt, 1}, {QStringLiteral("c"), 9007199254740993, 2}, {QStringLiteral("d"), 9007199254740992, 2}};
}

QString picture(const QAbstractItemModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row)
        text += model.index(row, 0).data().toString();
    return text;
}

} // namespace

void ColumnModelTest::answersByColumn()
{
    ColumnModel<Row> model(columns());
    model.setRows(rows());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Views"));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString(), QStringLiteral("what it is called"));
    QCOMPARE(model.index(0, 1).data(SortRole).toLongLong(), 30);
    QCOMPARE(model.index(0, 0).data(SortRole).toString(), QStringLiteral("a"));
    QCOMPARE(model.index(2, 0).data(IdRole).toString(), QStringLiteral("c"));
    QVERIFY(Qt::Alignment(model.index(0, 1).data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight));
    QVERIFY(!model.index(1, 1).data(SortRole).isValid());
}

void ColumnModelTest::sortsUnknownLast_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("upwards, exact beyond 2^53") << int(Qt::AscendingOrder) << QStringLiteral("adcb");
    QTest::newRow("downwards") << int(Qt::DescendingOrder) << QStringLiteral("cdab");
}

void ColumnModelTest::sortsUnknownLast()
{
    QFETCH(int, order);
    QFETCH(QString, wanted);
    ColumnModel<Row> model(columns());
    model.setRows(rows());
    ColumnProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(1, Qt::SortOrder(order));
    QCOMPARE(picture(proxy), wanted);
}

void ColumnModelTest::earlierSortDecidesAmongEquals()
{
    ColumnModel<Row> model(columns());
    model.setRows(rows());
    ColumnProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(picture(proxy), QStringLiteral("dcba"));
    proxy.sort(2, Qt::AscendingOrder);
    QCOMPARE(picture(proxy), QStringLiteral("badc"));
    proxy.sort(2, Qt::DescendingOrder);
    QCOMPARE(picture(proxy), QStringLiteral("dcba"));
    proxy.setSortKeys({{2, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
    QCOMPARE(picture(proxy), QStringLiteral("cdab"));
}

void ColumnModelTest::filters()
{
    ColumnModel<Row> model(columns());
    model.setRows(rows());
    ColumnProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setRowFilter(ColumnModel<Row>::rowsThat([](const Row &row) { return row.group == 2; }));
    QCOMPARE(picture(proxy), QStringLiteral("cd"));
    proxy.setRowFilter({});
    QCOMPARE(proxy.rowCount(), 4);
}

void ColumnModelTest::keepsTheRulesOfModels()
{
    ColumnModel<Row> model(columns());
    ColumnProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.sort(1, Qt::DescendingOrder);
    model.setRows(rows());
    model.appendRows({{QStringLiteral("e"), 50, 3}});
    model.setRow(0, {QStringLiteral("z"), 60, 3});
    QTRY_COMPARE(picture(proxy), QStringLiteral("cdzeb"));
    model.setRows({});
}

void ColumnModelTest::asksForItsKeysOnceASort()
{
    constexpr int kMany = 500;
    auto counted = columns();
    int asked = 0;
    const auto key = counted.at(1).sortKey;
    counted[1].sortKey = [&asked, key](const Row &row) {
        ++asked;
        return key(row);
    };
    ColumnModel<Row> model(counted);
    QList<Row> many;
    for (int i = 0; i < kMany; ++i)
        many.append({QString::number(i), (i * 7'919) % kMany, 1});
    model.setRows(many);
    ColumnProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(1, Qt::AscendingOrder);
    QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("0"));
    QCOMPARE(asked, kMany);
    const QModelIndex cell = model.index(3, 1);
    emit model.dataChanged(cell, cell, {ThumbnailRole}); // a picture changes no order
    QCOMPARE(asked, kMany);
    for (int i = 10; i < 110; ++i) // one arrangement for all that comes in one turn of the event loop
        model.setRow(i, {QString::number(i), kMany + i, 1});
    model.setRow(3, {QStringLiteral("three"), -1, 1});
    QTRY_COMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("three"));
    QCOMPARE(asked, 2 * kMany);
}

void ColumnModelTest::manyRowsAreFilteredAtOnce()
{
    constexpr int kMany = 5'000;
    ColumnModel<Row> model(columns());
    QList<Row> many;
    for (int i = 0; i < kMany; ++i)
        many.append({QString::number(i), i, i % 2});
    model.setRows(many);
    ColumnProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.sort(1, Qt::DescendingOrder);
    const QPersistentModelIndex kept = proxy.index(0, 0); // 4999, which stays
    const QPersistentModelIndex gone = proxy.index(1, 0); // 4998
    QSignalSpy removals(&proxy, &QAbstractItemModel::rowsRemoved);
    proxy.setRowFilter(ColumnModel<Row>::rowsThat([](const Row &row) { return row.group == 1; }));
    QCOMPARE(proxy.rowCount(), kMany / 2);
    QCOMPARE(removals.size(), 0); // each would cost the views as much as the whole
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.data().toString(), QStringLiteral("4999"));
    QVERIFY(!gone.isValid());
    proxy.setRowFilter({});
    QCOMPARE(proxy.rowCount(), kMany);
}

// More rows than are put in order at once.
struct Many {
    static constexpr int kRows = 20'000;

    Many()
    {
        model.setRows(some(0, kRows));
        proxy.setSourceModel(&model);
    }
    [[nodiscard]] static QList<Row> some(int from, int count)
    {
        QList<Row> rows;
        for (int i = from; i < from + count; ++i)
            rows.append({QString::number(i), (i * 7'919) % 100'003, i % 2});
        return rows;
    }
    [[nodiscard]] bool isSorted(Qt::SortOrder order) const
    {
        for (int row = 1; row < proxy.rowCount(); ++row) {
            const qint64 before = proxy.index(row - 1, 1).data(SortRole).toLongLong();
            const qint64 here = proxy.index(row, 1).data(SortRole).toLongLong();
            if (order == Qt::AscendingOrder ? before > here : before < here)
                return false;
        }
        return true;
    }

    ColumnModel<Row> model{columns()};
    ColumnProxy proxy;
};

void ColumnModelTest::moreAreArrangedInAWorker()
{
    Many many;
    const QAbstractItemModelTester tester(&many.proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(many.proxy.rowCount(), Many::kRows);
    many.proxy.sort(1, Qt::AscendingOrder);
    QVERIFY(many.proxy.isArranging());
    QCOMPARE(many.proxy.index(1, 0).data().toString(), QStringLiteral("1")); // as it was, until the other order is there
    QTRY_VERIFY(!many.proxy.isArranging());
    QVERIFY(many.isSorted(Qt::AscendingOrder));
    many.proxy.setRowFilter(ColumnModel<Row>::rowsThat([](const Row &row) { return row.group == 1; }));
    QCOMPARE(many.proxy.rowCount(), Many::kRows);
    QTRY_COMPARE(many.proxy.rowCount(), Many::kRows / 2);
    QVERIFY(many.isSorted(Qt::AscendingOrder));
    many.model.setRows({{QStringLiteral("a"), 3, 1}, {QStringLiteral("b"), 2, 0}, {QStringLiteral("c"), 1, 1}});
    QCOMPARE(picture(many.proxy), QStringLiteral("ca"));
}

void ColumnModelTest::rowsInNoOrderStandAsTheyCame_data()
{
    QTest::addColumn<int>("every"); // how many rows pass: one of so many
    QTest::newRow("all") << 1;
    QTest::newRow("some") << 3;
    QTest::newRow("few") << 9'999;
    QTest::newRow("none") << 0;
}

void ColumnModelTest::rowsInNoOrderStandAsTheyCame()
{
    QFETCH(const int, every);
    Many many;
    QTRY_COMPARE(many.proxy.rowCount(), Many::kRows);
    many.proxy.setRowFilter([every](const RowSnapshot &rows) {
        RowMarks some;
        for (int row = 0; row < int(rows.size()); ++row)
            some.push_back(every > 0 && row % every == 0 ? 1 : 0);
        return some;
    });
    QTRY_VERIFY(!many.proxy.isArranging());
    int shown = 0;
    for (int row = 0; every > 0 && row < Many::kRows; row += every)
        QCOMPARE(many.proxy.mapToSource(many.proxy.index(shown++, 0)).row(), row);
    QCOMPARE(many.proxy.rowCount(), shown);
}

void ColumnModelTest::theNewestWishIsFulfilled()
{
    Many many;
    QTRY_COMPARE(many.proxy.rowCount(), Many::kRows);
    QSignalSpy layouts(&many.proxy, &QAbstractItemModel::layoutChanged);
    many.proxy.sort(1, Qt::AscendingOrder);
    many.proxy.sort(0, Qt::AscendingOrder);
    many.proxy.sort(1, Qt::DescendingOrder);
    QTRY_VERIFY(!many.proxy.isArranging());
    QVERIFY(many.isSorted(Qt::DescendingOrder));
    QCOMPARE(layouts.size(), 1); // none of those that nobody wants any more
}

void ColumnModelTest::whatIsChosenStaysChosen()
{
    Many many;
    QTRY_COMPARE(many.proxy.rowCount(), Many::kRows);
    const QPersistentModelIndex chosen = many.proxy.index(4'711, 0);
    many.proxy.sort(1, Qt::DescendingOrder);
    QTRY_VERIFY(!many.proxy.isArranging());
    QCOMPARE(chosen.data().toString(), QStringLiteral("4711"));
    QVERIFY(chosen.row() != 4'711);
    many.proxy.setRowFilter(ColumnModel<Row>::rowsThat([](const Row &row) { return row.group == 0; }));
    QTRY_VERIFY(!many.proxy.isArranging());
    QVERIFY(!chosen.isValid());
}

void ColumnModelTest::rowsThatComeLaterTakeTheirPlace()
{
    Many many;
    many.proxy.sort(1, Qt::DescendingOrder);
    QTRY_VERIFY(!many.proxy.isArranging());
    QCOMPARE(many.proxy.rowCount(), Many::kRows);
    const QPersistentModelIndex first = many.proxy.index(0, 0);
    const QString name = first.data().toString();
    many.model.appendRows({{QStringLiteral("largest"), 1'000'000, 0}});
    many.model.setRow(5, {QStringLiteral("second"), 999'999, 0});
    QCOMPARE(many.proxy.rowCount(), Many::kRows);
    QTRY_VERIFY(!many.proxy.isArranging());
    QCOMPARE(many.proxy.index(0, 0).data().toString(), QStringLiteral("largest"));
    QCOMPARE(many.proxy.index(1, 0).data().toString(), QStringLiteral("second"));
    QCOMPARE(first.data().toString(), name);
    QCOMPARE(first.row(), 2);
    QVERIFY(many.isSorted(Qt::DescendingOrder));
}

void ColumnModelTest::aModelThatGoesWhileItsRowsAreArranged()
{
    ColumnProxy proxy;
    {
        ColumnModel<Row> model(columns());
        model.setRows(Many::some(0, Many::kRows));
        proxy.setSourceModel(&model);
        QVERIFY(proxy.isArranging());
    }
    QTRY_VERIFY(!proxy.isArranging());
    QCOMPARE(proxy.rowCount(), 0);
    QVERIFY(!proxy.index(0, 0).isValid());
}

QTEST_MAIN(ColumnModelTest)
#include "ColumnModelTest.moc"
