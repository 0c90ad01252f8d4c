// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ResultsTable.h"

#include "tests/support/SoldRows.h"
#include "ui/models/ColumnModel.h"
#include "ui/models/ColumnProxy.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableText.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Tidemark;

class ResultsTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensRows();
    void oneColumnTakesTheRest();
    void columnsComeBack();
    void isAsHighAsItsRows();
    void rowsOfAFilterLieWithoutGaps();
    void theRowsAreThoseOfItsModel();
    void sortsBySeveralColumns();
    void sortsByKeys();
    void copiesExactAndSafe();
    void copiesWhatRowsAreCalled();
    void rowsCanBeDraggedOut();
    void aRowHasAMenu();
    void theLastColumnStays();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

RowFilter onlyRows(const QList<qsizetype> &wanted)
{
    return [wanted](const RowSnapshot &rows) {
        RowMarks marks;
        for (qsizetype row = 0; row < rows.size(); ++row)
            marks.push_back(wanted.contains(row) ? 1 : 0);
        return marks;
    };
}

// Two rows with the same views, a formula, a line break and an unknown figure.
struct SoldTable {
    SoldTable()
        : model(soldColumns())
    {
        model.setRows({{QStringLiteral("b"), 9007199254740993, 60},
                       {QStringLiteral("=1+1"), std::nullopt, 0},
                       {QStringLiteral("a\nz\t"), 9007199254740993, 120},
                       {QStringLiteral("c,d"), 7, 180}});
        proxy.setSourceModel(&model);
        view.setModel(&proxy);
        view.resize(600, 300);
        view.show();
        view.setSortKeys({{2, Qt::AscendingOrder}});
    }
    [[nodiscard]] QString order() const
    {
        QString text;
        for (int row = 0; row < proxy.rowCount(); ++row)
            text += proxy.index(row, 0).data().toString().left(1);
        return text;
    }
    void click(int column, Qt::KeyboardModifiers modifiers)
    {
        const QHeaderView &header = *view.horizontalHeader();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers,
                          {header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2});
    }

    ColumnModel<Sold> model;
    ColumnProxy proxy;
    ResultsTable view{QStringLiteral("sold")};
};

QList<Column<QString>> nameColumns()
{
    Column<QString> name;
    name.title = QStringLiteral("Name");
    name.display = [](const QString &text) { return text; };
    Column<QString> length;
    length.title = QStringLiteral("Length");
    length.align = Qt::AlignRight;
    length.display = [](const QString &text) { return QString::number(text.size()); };
    return {name, length};
}

struct Table {
    explicit Table(int rows)
        : model(nameColumns())
    {
        QList<QString> names;
        for (int i = 0; i < rows; ++i)
            names << QStringLiteral("row %1").arg(i);
        model.setRows(names);
        proxy.setSourceModel(&model);
        view.setModel(&proxy);
        view.resize(600, 300);
        view.show();
    }

    ColumnModel<QString> model;
    ColumnProxy proxy;
    ResultsTable view{QStringLiteral("rows")};
};

} // namespace

void ResultsTableTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, ThemeMode::Light);
}

void ResultsTableTest::opensRows()
{
    Table table(3);
    const QSignalSpy opened(&table.view, &ResultsTable::rowOpened);
    table.view.setCurrentIndex(table.proxy.index(1, 0));
    QTest::keyClick(&table.view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toModelIndex().row(), 1);
}

void ResultsTableTest::oneColumnTakesTheRest()
{
    Table table(3);
    table.view.setColumnWidths({0, 120});
    table.view.setStretchColumn(0);
    QCOMPARE(table.view.columnWidth(0) + table.view.columnWidth(1), table.view.viewport()->width());
    table.view.resize(900, 300);
    QCOMPARE(table.view.columnWidth(1), 120);
    QCOMPARE(table.view.columnWidth(0) + table.view.columnWidth(1), table.view.viewport()->width());
}

void ResultsTableTest::columnsComeBack()
{
    Table table(3);
    table.view.setStretchColumn(0);
    const QSignalSpy changed(&table.view, &ResultsTable::columnsChanged);
    table.view.setColumnWidth(1, 140);
    QVERIFY(changed.size() >= 1);
    table.view.horizontalHeader()->moveSection(1, 0);
    const QByteArray state = table.view.columnState();

    Table other(3);
    other.view.setStretchColumn(0);
    QVERIFY(other.view.restoreColumnState(state));
    QCOMPARE(other.view.horizontalHeader()->visualIndex(1), 0);
    QCOMPARE(other.view.columnWidth(1), 140);
    QVERIFY(!other.view.restoreColumnState(QByteArrayLiteral("nonsense")));
}

void ResultsTableTest::isAsHighAsItsRows()
{
    Table table(3);
    table.view.setHeightToRows(5);
    QCOMPARE(table.view.height(), kHeaderHeight + 3 * kRowHeight);
    table.model.appendRows({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    QCOMPARE(table.view.height(), kHeaderHeight + 5 * kRowHeight);
    table.view.setRowHeight(RowHeight::Dense);
    table.view.setHeightToRows(5);
    QCOMPARE(table.view.height(), kHeaderHeight + 5 * kDenseRowHeight);
}

void ResultsTableTest::rowsOfAFilterLieWithoutGaps()
{
    Table table(90);
    const QHeaderView &rows = *table.view.verticalHeader();
    const QPersistentModelIndex chosen = table.proxy.index(60, 0);
    table.view.setCurrentIndex(chosen);
    const auto ofLength = [&table](int length) {
        table.proxy.setRowFilter(ColumnModel<QString>::rowsThat([length](const QString &name) { return name.size() == length; }));
    };
    ofLength(6); // "row 10" and on
    QCOMPARE(rows.count(), 80);
    QCOMPARE(chosen.row(), 50);
    QCOMPARE(table.view.currentIndex(), QModelIndex(chosen));
    QCOMPARE(table.view.visualRect(chosen).top(), 50 * rows.defaultSectionSize() - rows.offset());
    QCOMPARE(rows.length(), 80 * rows.defaultSectionSize());
    ofLength(5);
    QCOMPARE(rows.length(), 10 * rows.defaultSectionSize());
    ofLength(99);
    QCOMPARE(rows.count(), 0);
    QCOMPARE(rows.length(), 0);
    ofLength(5);
    QCOMPARE(rows.length(), 10 * rows.defaultSectionSize());
    table.proxy.setRowFilter({});
    QCOMPARE(rows.count(), 90);
    QCOMPARE(rows.length(), 90 * rows.defaultSectionSize());
}

void ResultsTableTest::theRowsAreThoseOfItsModel()
{
    Table table(90);
    Table other(20);
    const QHeaderView &rows = *table.view.verticalHeader();
    table.view.setModel(&other.proxy);
    QCOMPARE(rows.count(), 20);
    table.proxy.setRowFilter(onlyRows({3, 4}));
    QCOMPARE(rows.count(), 20);
    other.proxy.setRowFilter(onlyRows({3, 4, 5}));
    QCOMPARE(rows.count(), 3);
    QVERIFY(rows.isHidden());
}

void ResultsTableTest::sortsBySeveralColumns()
{
    SoldTable table;
    QCOMPARE(table.order(), QStringLiteral("=bac"));
    table.click(1, Qt::NoModifier);
    QCOMPARE(table.view.sortKeys().size(), 1);
    table.click(0, Qt::ShiftModifier);
    QCOMPARE(table.view.sortKeys(), (QList<SortKey>{{1, table.view.sortKeys().first().order}, {0, Qt::AscendingOrder}}));
    table.view.setSortKeys({{1, Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
    QCOMPARE(table.order(), QStringLiteral("abc=")); // unknown last
    table.click(0, Qt::ShiftModifier);
    QCOMPARE(table.order(), QStringLiteral("bac="));
    QCOMPARE(table.view.horizontalHeader()->sortIndicatorSection(), 1);
    table.click(0, Qt::ShiftModifier); // turned round already: it goes
    QCOMPARE(table.view.sortKeys(), (QList<SortKey>{{1, Qt::DescendingOrder}}));
    table.click(1, Qt::ShiftModifier); // the only one stays, the other way round
    QCOMPARE(table.view.sortKeys(), (QList<SortKey>{{1, Qt::AscendingOrder}}));

    const QByteArray state = table.view.columnState();
    table.view.setSortKeys({});
    QCOMPARE(table.order(), QStringLiteral("b=ac"));
    QVERIFY(table.view.restoreColumnState(state));
    QCOMPARE(table.view.sortKeys(), (QList<SortKey>{{1, Qt::AscendingOrder}}));
}

void ResultsTableTest::sortsByKeys()
{
    SoldTable table;
    table.view.setCurrentIndex(table.proxy.index(0, 1));
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(table.view.sortKeys(), (QList<SortKey>{{1, Qt::DescendingOrder}}));
    table.view.setCurrentIndex(table.proxy.index(0, 2));
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(table.view.sortKeys(), (QList<SortKey>{{1, Qt::DescendingOrder}, {2, Qt::DescendingOrder}}));
    QCOMPARE(table.order(), QStringLiteral("abc="));
    QTest::keyClick(&table.view, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(table.view.sortKeys(), (QList<SortKey>{{1, Qt::DescendingOrder}, {2, Qt::AscendingOrder}}));
    QCOMPARE(table.order(), QStringLiteral("bac="));
}

void ResultsTableTest::copiesExactAndSafe()
{
    SoldTable table;
    table.view.selectAll();
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(held->text(), QStringLiteral("Name\tViews\tSeen\n"
                                          "'=1+1\t\t1970-01-01T00:00:00Z\n"
                                          "b\t9007199254740993\t1970-01-01T00:01:00Z\n"
                                          "a z \t9007199254740993\t1970-01-01T00:02:00Z\n"
                                          "c,d\t7\t1970-01-01T00:03:00Z"));
    QVERIFY(held->data(QStringLiteral("text/csv")).contains("\"c,d\",7,1970-01-01T00:03:00Z"));
    table.view.setColumnHidden(1, true);
    table.view.horizontalHeader()->moveSection(2, 0);
    table.view.clearSelection();
    table.view.selectRow(1);
    table.view.copyCsv();
    QCOMPARE(QGuiApplication::clipboard()->text().simplified(), QStringLiteral("Seen,Name 1970-01-01T00:01:00Z,b"));
}

void ResultsTableTest::copiesWhatRowsAreCalled()
{
    SoldTable table;
    table.view.selectRow(1);
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("@b"));
}

void ResultsTableTest::rowsCanBeDraggedOut()
{
    SoldTable table;
    QVERIFY(table.view.dragEnabled());
    QVERIFY(!table.view.acceptDrops());
    QVERIFY(table.proxy.index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
    table.view.selectAll();
    const auto mime = rowsAsMime(table.view, table.view.chosenRows());
    QCOMPARE(mime->text(), QStringLiteral("@=1+1\n@b\n@a z \n@c,d"));
    QCOMPARE(mime->data(QStringLiteral("text/csv")).count('\n'), 5);

    Table nameless(2);
    nameless.view.selectAll();
    QVERIFY(rowsAsMime(nameless.view, nameless.view.chosenRows())->text().startsWith(QStringLiteral("Name\tLength")));
}

void ResultsTableTest::aRowHasAMenu()
{
    SoldTable table;
    connect(&table.view, &ResultsTable::rowMenuAsked, &table.view,
            [](QMenu *menu) { menu->addAction(QStringLiteral("of the view")); });
    table.view.setCurrentIndex(table.proxy.index(3, 0));
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(table.view.viewport(), &asked);
    auto *menu = table.view.findChild<QMenu *>(QStringLiteral("rowMenu"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("of the view"));
    const QSignalSpy opened(&table.view, &ResultsTable::rowOpened);
    menu->actions().first()->trigger();
    QCOMPARE(opened.size(), 1);
    menu->findChild<QAction *>(QStringLiteral("copyLinks"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("@c,d"));
    auto *sort = menu->findChild<QMenu *>(QStringLiteral("sortMenu"));
    QVERIFY(sort->actions().at(2)->isChecked());
    sort->actions().at(1)->trigger();
    QCOMPARE(table.view.sortKeys(), (QList<SortKey>{{2, Qt::AscendingOrder}, {1, Qt::AscendingOrder}}));
    menu->findChild<QAction *>(QStringLiteral("sortByNothing"))->trigger();
    QVERIFY(table.view.sortKeys().isEmpty());
    menu->close();
}

void ResultsTableTest::theLastColumnStays()
{
    SoldTable table;
    table.view.setColumnHidden(0, true);
    table.view.setColumnHidden(1, true);
    QMenu menu;
    table.view.fillColumnMenu(menu);
    QVERIFY(menu.actions().at(0)->isEnabled());
    QVERIFY(!menu.actions().at(2)->isEnabled());
    table.view.setColumnHidden(2, true); // as settings of other hands may have it
    QVERIFY(table.view.restoreColumnState(table.view.columnState()));
    QVERIFY(!table.view.isColumnHidden(0));
}

QTEST_MAIN(ResultsTableTest)
#include "ResultsTableTest.moc"
