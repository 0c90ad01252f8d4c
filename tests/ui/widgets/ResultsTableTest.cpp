// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ResultsTable.h"

#include "ui/models/ColumnModel.h"
#include "ui/models/ColumnProxy.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QHeaderView>
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

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

struct Table {
    explicit Table(int rows)
        : model({{QStringLiteral("Name"), Qt::AlignLeft, [](const QString &s) { return s; }, {}, {}, {}},
                 {QStringLiteral("Length"), Qt::AlignRight, [](const QString &s) { return QString::number(s.size()); }, {}, {}, {}}})
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

QTEST_MAIN(ResultsTableTest)
#include "ResultsTableTest.moc"
