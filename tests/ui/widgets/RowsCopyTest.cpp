// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowsCopy.h"

#include "tests/support/SoldRows.h"
#include "ui/models/ColumnModel.h"
#include "ui/models/ColumnProxy.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ResultsTable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QLabel>
#include <QTest>

using namespace Tidemark;

class RowsCopyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeMode::Light); }
    void manyRowsAreCopiedInAWorker_data();
    void manyRowsAreCopiedInAWorker();
    void aLongCopyCanBeEnded();
    void tooManyRowsAreNotDragged();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

constexpr int kMany = 30'000;

// Rows that are sorted, so that their places are not those of the model.
struct ManySold {
    ManySold()
        : model(soldColumns())
    {
        QList<Sold> rows;
        for (int i = 0; i < kMany; ++i)
            rows.append({QStringLiteral("n%1").arg(i % 1'000), i, i});
        model.setRows(rows);
        proxy.setSourceModel(&model);
        view.setModel(&proxy);
        view.resize(600, 300);
        view.show();
        view.setSortKeys({{1, Qt::DescendingOrder}});
    }
    [[nodiscard]] bool isSorted() const { return proxy.index(0, 1).data(CopyRole).toInt() == kMany - 1; }

    ColumnModel<Sold> model;
    ColumnProxy proxy;
    ResultsTable view{QStringLiteral("sold")};
};

} // namespace

void RowsCopyTest::manyRowsAreCopiedInAWorker_data()
{
    QTest::addColumn<QByteArray>("copy");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const QString top = QStringLiteral("n999\t29999\t1970-01-01T08:19:59Z");
    const QString end = QStringLiteral("n0\t0\t1970-01-01T00:00:00Z");
    QTest::newRow("as a table") << QByteArray("copyRows") << kMany + 1 << top << end;
    QTest::newRow("as CSV") << QByteArray("copyCsv") << kMany + 2 << QString(top).replace(u'\t', u',') << QString();
    QTest::newRow("what they are called, each once")
        << QByteArray("copyLinks") << 1'000 << QStringLiteral("@n998") << QStringLiteral("@n0");
}

void RowsCopyTest::manyRowsAreCopiedInAWorker()
{
    QFETCH(QByteArray, copy);
    QFETCH(int, lines);
    QFETCH(QString, first);
    QFETCH(QString, last);
    ManySold sold;
    QTRY_VERIFY(sold.isSorted());
    sold.view.selectAll();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QVERIFY(QMetaObject::invokeMethod(&sold.view, copy.constData()));
    QVERIFY(sold.view.isCopying());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    sold.model.setRows({}); // what was asked for is copied as it stood
    QTRY_VERIFY(QGuiApplication::clipboard()->text() != QLatin1String("before"));
    const QStringList text = QGuiApplication::clipboard()->text().remove(u'\r').split(u'\n');
    QCOMPARE(text.size(), lines);
    QCOMPARE(text.at(1), first);
    QCOMPARE(text.last(), last);
}

void RowsCopyTest::aLongCopyCanBeEnded()
{
    ManySold sold;
    QTRY_VERIFY(sold.isSorted());
    sold.view.selectAll();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    sold.view.copyRows();
    auto *cancel = sold.view.findChild<QAbstractButton *>(QStringLiteral("cancelWork"));
    QVERIFY(cancel && cancel->isVisible());
    cancel->click();
    QTRY_VERIFY(!sold.view.isCopying());
    QCoreApplication::processEvents();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    sold.view.copyRows(); // another one does it
    QTRY_VERIFY(QGuiApplication::clipboard()->text() != QLatin1String("before"));
}

void RowsCopyTest::tooManyRowsAreNotDragged()
{
    struct Table : ResultsTable {
        using ResultsTable::ResultsTable;
        using ResultsTable::startDrag;
    };
    ManySold sold;
    QTRY_VERIFY(sold.isSorted());
    Table view(QStringLiteral("sold"));
    view.setModel(&sold.proxy);
    view.show();
    view.selectAll();
    view.startDrag(Qt::CopyAction);
    const auto *words = view.findChild<QLabel *>(QStringLiteral("toastText"));
    QVERIFY(words && words->isVisible());
    QVERIFY2(words->text().contains(QStringLiteral("2,000")), qPrintable(words->text()));
    QVERIFY(view.findChildren<QDrag *>().isEmpty());
}

QTEST_MAIN(RowsCopyTest)

#include "RowsCopyTest.moc"
