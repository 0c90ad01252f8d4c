// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportCheck.h"
#include "tests/core/exporting/TableBuilder.h"

#include <QTest>

using namespace Tidemark;

namespace {

using Kind = ExportFinding::Kind;
const QString kOne = QStringLiteral("7106594312292453675");
const QString kTwo = QStringLiteral("7106594312292453676");

// The file is written from one table and compared with another.
Result<ExportVerdict> verdictOf(const ExportTable &written, const ExportTable &now, ExportFormat format)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    const Status status = writeTable(written, format, path);
    if (!status)
        return fail(status.error());
    auto file = ExportReader::open(path);
    if (!file)
        return fail(file.error());
    return checkExport(**file, now);
}

ExportTable twoRows()
{
    return aTable({aRow(kOne), aRow(kTwo, QStringLiteral("=HYPERLINK(\"x\")"))});
}

} // namespace

class ExportCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameIsEqual_data();
    void theSameIsEqual();
    void findsWhatWasChanged_data();
    void findsWhatWasChanged();
    void columnsOfTodayAreNotCompared();
    void anotherOrderIsTheSame();
};

void ExportCheckTest::theSameIsEqual_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json})
        QTest::addRow("%s", qPrintable(formatName(format))) << format;
}

void ExportCheckTest::theSameIsEqual()
{
    QFETCH(const ExportFormat, format);
    const auto verdict = verdictOf(twoRows(), twoRows(), format);
    QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().detail));
    QVERIFY(verdict->isEqual());
    QCOMPARE(verdict->rows, 2);
    QCOMPARE(verdict->cells, 12);
    QVERIFY(verdict->findings.isEmpty());
}

void ExportCheckTest::findsWhatWasChanged_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<ExportTable>("file");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QList<std::tuple<const char *, ExportTable, Kind, QString, QString>> cases;
    const auto add = [&cases](const char *name, const ExportTable &file, Kind kind, const QString &row, const QString &column) {
        cases.append({name, file, kind, row, column});
    };
    const ExportRow second = twoRows().row(1);
    const auto changed = [&second](qsizetype place, const ExportCell &cell) {
        ExportRow row = aRow(kOne);
        row[place] = cell;
        return aTable({row, second});
    };
    add("a count", changed(2, qint64(1'001)), Kind::Differs, kOne, QStringLiteral("views"));
    add("a count made zero of nothing", changed(2, {}), Kind::Differs, kOne, QStringLiteral("views"));
    add("a rate", changed(3, 12.5000001), Kind::Differs, kOne, QStringLiteral("er_view"));
    add("a title", changed(1, QStringLiteral("a night")), Kind::Differs, kOne, QStringLiteral("title"));
    add("a time", changed(4, qint64(1'780'000'001)), Kind::Differs, kOne, QStringLiteral("at"));
    add("a flag", changed(5, false), Kind::Differs, kOne, QStringLiteral("pinned"));
    add("a row left out", aTable({aRow(kOne)}), Kind::Differs, kTwo, {});
    add("a row twice", aTable({aRow(kOne), second, second}), Kind::Differs, kTwo, {});
    add("a row that history has not", aTable({aRow(kOne), second, aRow(QStringLiteral("1"))}), Kind::NotRecomputed, QStringLiteral("1"), {});
    ExportTable definition = twoRows();
    definition.head.columns[3].definition = QStringLiteral("100 x L / V");
    add("a definition", definition, Kind::Differs, {}, QStringLiteral("er_view"));
    ExportTable unit = twoRows();
    unit.head.columns[3].unit = QStringLiteral("x");
    add("a unit", unit, Kind::Differs, {}, QStringLiteral("er_view"));
    ExportTable version = twoRows();
    version.head.columns[3].version = 2;
    add("another version of a metric", version, Kind::NotRecomputed, {}, QStringLiteral("er_view"));
    ExportTable figure = twoRows();
    figure.head.figures[0].version = 1;
    add("another version of a figure", figure, Kind::NotRecomputed, QStringLiteral("followers"), {});
    ExportTable column = twoRows();
    column.head.columns[3].name = QStringLiteral("er_new");
    add("a column that nobody knows", column, Kind::NotRecomputed, {}, QStringLiteral("er_new"));
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json}) {
        for (const auto &[name, file, kind, row, place] : cases)
            QTest::addRow("%s, %s", qPrintable(formatName(format)), name) << format << file << kind << row << place;
    }
}

void ExportCheckTest::findsWhatWasChanged()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const ExportTable, file);
    QFETCH(const ExportFinding::Kind, kind);
    QFETCH(const QString, row);
    QFETCH(const QString, column);
    const auto verdict = verdictOf(file, twoRows(), format);
    QVERIFY2(verdict, verdict ? "" : qPrintable(verdict.error().detail));
    QVERIFY(!verdict->isEqual());
    QCOMPARE(verdict->findings.size(), 1);
    QCOMPARE(verdict->findings.first().kind, kind);
    QCOMPARE(verdict->findings.first().row, row);
    QCOMPARE(verdict->findings.first().column, column);
}

void ExportCheckTest::columnsOfTodayAreNotCompared()
{
    ExportTable now = twoRows();
    now.head.columns[2].isOfToday = true;
    const auto verdict = verdictOf(aTable({aRow(kOne, QStringLiteral("a day"), qint64(7)), twoRows().row(1)}), now, ExportFormat::Csv);
    QVERIFY(verdict);
    QVERIFY(verdict->isEqual());
    QCOMPARE(verdict->notCompared, QStringList{QStringLiteral("views")});
}

void ExportCheckTest::anotherOrderIsTheSame()
{
    const auto verdict = verdictOf(aTable({twoRows().row(1), twoRows().row(0)}), twoRows(), ExportFormat::Xlsx);
    QVERIFY(verdict);
    QVERIFY(verdict->isEqual());
}

QTEST_GUILESS_MAIN(ExportCheckTest)
#include "ExportCheckTest.moc"
