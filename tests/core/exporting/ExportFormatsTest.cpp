// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into a file comes out of it, in each format, whatever it is.
#include "core/exporting/CsvWriter.h"
#include "core/exporting/XlsxSheets.h"
#include "tests/core/exporting/TableBuilder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Tidemark;

namespace {

const QString kId = QStringLiteral("7106594312292453675");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addFormats()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("csv") << ExportFormat::Csv;
    QTest::newRow("xlsx") << ExportFormat::Xlsx;
    QTest::newRow("json") << ExportFormat::Json;
}

} // namespace

class ExportFormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItIs_data() { addFormats(); }
    void saysWhatItIs();
    void cellsComeBack_data();
    void cellsComeBack();
    void textsAreHarmless_data();
    void textsAreHarmless();
    void jsonKeepsTextsAsTheyCame();
    void jsonIsReadHoweverItIsLaidOut();
    void rawTextsWhereAskedFor();
    void longTextsAreCutInCells();
    void unknownIsNeverZero_data() { addFormats(); }
    void unknownIsNeverZero();
    void moreRowsThanASheetHolds();
    void manyRows_data() { addFormats(); }
    void manyRows();
    void refusesWhatIsNoExport_data();
    void refusesWhatIsNoExport();
    void damageIsSurvived_data() { addFormats(); }
    void damageIsSurvived();
    void refusesFolders_data() { addFormats(); }
    void refusesFolders();
    void theHeadEndsNoCell();
};

void ExportFormatsTest::saysWhatItIs()
{
    QFETCH(const ExportFormat, format);
    const QTemporaryDir folder;
    const ExportTable table = aTable({aRow(kId)});
    const ReadBack back = readBack(table, format, folder.filePath(QStringLiteral("file")));
    QCOMPARE(back.error, QString());
    QVERIFY(back.head.recipe == table.head.recipe);
    QCOMPARE(back.head.source, table.head.source);
    QCOMPARE(back.head.program, table.head.program);
    QCOMPARE(back.head.madeAt, table.head.madeAt);
    QCOMPARE(back.head.rows, 1);
    QCOMPARE(back.head.notes, table.head.notes);
    QVERIFY(back.head.columns == table.head.columns);
    QVERIFY(back.head.figures == table.head.figures);
}

void ExportFormatsTest::cellsComeBack_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<ExportRow>("row");
    const QList<std::pair<const char *, ExportRow>> rows{
        {"usual", aRow(kId)},
        {"forty digits", aRow(QString(40, u'9'))},
        {"negative", aRow(kId, QStringLiteral("fell"), qint64(-977'433'948))},
        {"beyond a double", aRow(kId, QStringLiteral("many"), std::numeric_limits<qint64>::max())},
        {"least of all", aRow(kId, QStringLiteral("few"), std::numeric_limits<qint64>::min())},
        {"a third", {kId, {}, qint64(0), 1.0 / 3, qint64(0), false}},
        {"tiny", {kId, {}, {}, 4.9e-12, {}, {}}},
        {"before all calendars", {kId, {}, {}, {}, std::numeric_limits<qint64>::min(), {}}},
        {"long ago", {kId, {}, {}, {}, qint64(-3'000'000'000), {}}},
        {"quotes and breaks", aRow(kId, QStringLiteral("say \"hi\",\n#then\r\ngo"))},
        {"another alphabet", aRow(kId, QStringLiteral("\u0645\u0631\u062d\u0628\u0627 \u4f60\u597d \U0001F600"))},
        {"letters that XLSX spells", aRow(kId, QStringLiteral("_x0041_ and _x005F_x000D_"))},
    };
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json}) {
        for (const auto &[name, row] : rows)
            QTest::addRow("%s, %s", qPrintable(formatName(format)), name) << format << row;
    }
}

void ExportFormatsTest::cellsComeBack()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const ExportRow, row);
    const QTemporaryDir folder;
    const ExportTable table = aTable({row});
    const ReadBack back = readBack(table, format, folder.filePath(QStringLiteral("file")));
    QCOMPARE(back.error, QString());
    QCOMPARE(back.rows.size(), 1);
    for (qsizetype i = 0; i < row.size(); ++i) {
        const ExportCell kept = cellAsKept(row.at(i), table.head.columns.at(i).kind, format, false);
        QVERIFY2(isSameCell(back.rows.first().at(i), kept, format),
                 qPrintable(table.head.columns.at(i).name + QStringLiteral(": ") + shownCell(back.rows.first().at(i))));
    }
    QCOMPARE(back.rows.first().first(), ExportCell(std::get<QString>(row.first()))); // an id, to the last digit
}

void ExportFormatsTest::textsAreHarmless_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    struct Case {
        const char *name;
        QString text;
        QString shown; // before a formula is made safe
    };
    const QList<Case> cases{
        {"equals", QStringLiteral("=1+1"), QStringLiteral("=1+1")},
        {"plus", QStringLiteral("+1"), QStringLiteral("+1")},
        {"minus", QStringLiteral("-1"), QStringLiteral("-1")},
        {"at", QStringLiteral("@SUM(A1)"), QStringLiteral("@SUM(A1)")},
        {"tab", QStringLiteral("\t=1"), QStringLiteral(" =1")},
        {"carriage return", QStringLiteral("\r=1"), QStringLiteral("\n=1")},
        {"zero", QStringLiteral("a") + QChar(0) + QStringLiteral("b"), QStringLiteral("ab")},
        {"bell and escape", QStringLiteral("a\u0007\u001b[31mb"), QStringLiteral("a[31mb")},
        {"half a pair", QStringLiteral("a") + QChar(0xd83d), QStringLiteral("a\ufffd")},
        {"written from the right", QStringLiteral("a\u202e=b"), QStringLiteral("a=b")},
        {"a blank of no width before a formula", QStringLiteral("\u200b=1"), QStringLiteral("=1")},
    };
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx}) {
        for (const Case &one : cases)
            QTest::addRow("%s, %s", qPrintable(formatName(format)), one.name)
                << format << one.text << (format == ExportFormat::Csv ? csvSafe(one.shown) : one.shown);
    }
}

void ExportFormatsTest::textsAreHarmless()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    const ReadBack back = readBack(aTable({aRow(kId, text)}), format, path);
    QCOMPARE(back.error, QString());
    QCOMPARE(back.rows.first().at(1), ExportCell(shown));
    if (format == ExportFormat::Csv)
        return;
    detail::ZipFile zip;
    QVERIFY(zip.open(path));
    const auto sheet = zip.member(QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet);
    const auto xml = sheet->read();
    QVERIFY(xml);
    QVERIFY(!xml->contains("<f>")); // no formula, whatever stands in a cell
}

void ExportFormatsTest::jsonKeepsTextsAsTheyCame()
{
    const QTemporaryDir folder;
    const QString text = QStringLiteral("=1\t\u202e\u200b") + QChar(0) + QStringLiteral("\r\n");
    const ReadBack back = readBack(aTable({aRow(kId, text)}), ExportFormat::Json, folder.filePath(QStringLiteral("file")));
    QCOMPARE(back.error, QString());
    QCOMPARE(back.rows.first().at(1), ExportCell(text));
}

// As another program writes it: with blanks, other escapes, names in another order, and a name twice.
void ExportFormatsTest::jsonIsReadHoweverItIsLaidOut()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({ "rows" : [ 1 ], "r\u006fws" : [ { "title" : "a ] \" \\" , "id":"1"} , {"id" : "2", "views": null} ] ,
        "columns" : [ {"name":"id","type":"id"}, {"name":"title","type":"text"}, {"name":"views","type":"integer"} ],
        "about" : { "what" : "posts", "as_of" : 5 }, "tidemark_export" : 1 } )");
    file.close();
    auto opened = ExportReader::open(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE((*opened)->head().recipe.asOf, 5);
    QList<ExportRow> rows;
    QVERIFY((*opened)->readRows([&rows](const ExportRow &row) { rows.append(row); }));
    QCOMPARE(rows, (QList<ExportRow>{{QStringLiteral("1"), QStringLiteral("a ] \" \\"), {}}, {QStringLiteral("2"), {}, {}}}));
}

void ExportFormatsTest::rawTextsWhereAskedFor()
{
    const QTemporaryDir folder;
    ExportTable table = aTable({aRow(kId, QStringLiteral("=1+1"))});
    table.head.hasRawText = true;
    const ReadBack back = readBack(table, ExportFormat::Csv, folder.filePath(QStringLiteral("file")));
    QCOMPARE(back.error, QString());
    QVERIFY(back.head.hasRawText);
    QCOMPARE(back.rows.first().at(1), ExportCell(QStringLiteral("=1+1")));
}

void ExportFormatsTest::longTextsAreCutInCells()
{
    const QTemporaryDir folder;
    const QString text = QString(kMostCellText - 3, u'a') + QStringLiteral("\U0001F600\U0001F600\U0001F600");
    const ExportTable table = aTable({aRow(kId, text)});
    const ReadBack sheet = readBack(table, ExportFormat::Xlsx, folder.filePath(QStringLiteral("sheet")));
    QCOMPARE(sheet.error, QString());
    const QString cut = std::get<QString>(sheet.rows.first().at(1));
    QVERIFY(cut.size() <= kMostCellText);
    QVERIFY(cut.endsWith(QChar(0x2026)));
    const ReadBack csv = readBack(table, ExportFormat::Csv, folder.filePath(QStringLiteral("csv")));
    QCOMPARE(csv.rows.first().at(1), ExportCell(text));
}

void ExportFormatsTest::unknownIsNeverZero()
{
    QFETCH(const ExportFormat, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    const ReadBack back = readBack(aTable({{kId, {}, {}, {}, {}, {}}}), format, path);
    QCOMPARE(back.error, QString());
    for (qsizetype i = 1; i < back.rows.first().size(); ++i)
        QVERIFY(std::holds_alternative<std::monostate>(back.rows.first().at(i)));
    if (format == ExportFormat::Csv)
        QVERIFY(bytesOf(path).contains(kId.toLatin1() + ",,,,,\r\n"));
    if (format == ExportFormat::Json)
        QVERIFY(bytesOf(path).contains("\"views\":null,\"er_view\":null,\"at\":null"));
}

void ExportFormatsTest::moreRowsThanASheetHolds()
{
    const QTemporaryDir folder;
    ExportTable table = aTable({aRow(kId)});
    table.head.rows = 1'048'576;
    const Status written = writeTable(table, ExportFormat::Xlsx, folder.filePath(QStringLiteral("file.xlsx")));
    QVERIFY(!written);
    QVERIFY(written.error().detail.contains(QStringLiteral("1048575 rows")));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("file.xlsx"))));
}

void ExportFormatsTest::manyRows()
{
    QFETCH(const ExportFormat, format);
    constexpr qint64 kRows = 20'000;
    const QTemporaryDir folder;
    ExportTable table = aTable({});
    table.head.rows = kRows;
    qint64 made = 0;
    table.row = [&made](qint64 i) {
        ++made;
        return aRow(QString::number(i));
    };
    const ReadBack back = readBack(table, format, folder.filePath(QStringLiteral("file")));
    QCOMPARE(back.error, QString());
    QCOMPARE(back.rows.size(), kRows);
    QCOMPARE(made, kRows); // each once, when it is written
    QCOMPARE(back.rows.last().first(), ExportCell(QString::number(kRows - 1)));
}

void ExportFormatsTest::refusesWhatIsNoExport_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another csv") << QByteArray("a,b\r\n1,2\r\n");
    QTest::newRow("another json") << QByteArray("{\"a\":1}");
    QTest::newRow("broken json") << QByteArray("{\"tidemark_export\":1,");
    QTest::newRow("json cut off in a row") << QByteArray("{\"tidemark_export\":1,\"about\":{},\"columns\":[],\"rows\":[{\"a\":\"]}");
    QTest::newRow("rows that are none") << QByteArray("{\"tidemark_export\":1,\"about\":{},\"columns\":[],\"rows\":[1]}");
    QTest::newRow("rows that are no list") << QByteArray("{\"tidemark_export\":1,\"about\":{},\"columns\":[],\"rows\":{}}");
    QTest::newRow("a row that is no json") << QByteArray("{\"tidemark_export\":1,\"about\":{},\"columns\":[],\"rows\":[{\"a\":x}]}");
    QTest::newRow("something behind the end") << QByteArray("{\"tidemark_export\":1,\"about\":{},\"columns\":[],\"rows\":[]} x");
    QTest::newRow("a backslash at the end") << QByteArray("{\"tidemark_export\":1,\"rows\":[\"\\");
    QTest::newRow("a newer form") << QByteArray("{\"tidemark_export\":99}");
    QTest::newRow("a newer form in csv") << QByteArray("# tidemark_export: 99\r\nid\r\n");
    QTest::newRow("no zip behind its letters") << QByteArray("PK\x03\x04 and nothing more");
    QTest::newRow("columns without a definition") << QByteArray("# tidemark_export: 1\r\n# what: posts\r\nid\r\n1\r\n");
    QTest::newRow("an open quote") << QByteArray("# tidemark_export: 1\r\n# column id: id; -; -; x\r\nid\r\n\"1\r\n");
    QTest::newRow("too many cells") << QByteArray("# tidemark_export: 1\r\n# column id: id; -; -; x\r\nid\r\n1,2\r\n");
}

void ExportFormatsTest::refusesWhatIsNoExport()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    auto opened = ExportReader::open(path);
    const Status read = opened ? (*opened)->readRows([](const ExportRow &) {}) : Status(fail(opened.error()));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::LocalData);
}

// Cut off, or with another byte, at places all over the file: an answer, or LocalData, and rows that fit the columns.
void ExportFormatsTest::damageIsSurvived()
{
    QFETCH(const ExportFormat, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(writeTable(aTable({aRow(kId), aRow(kId, QStringLiteral("say \"hi\""))}), format, path));
    const QByteArray whole = bytesOf(path);
    constexpr int kPlaces = 200;
    for (int i = 0; i < 2 * kPlaces; ++i) {
        const qsizetype place = whole.size() * (i / 2) / kPlaces;
        QByteArray damaged = i % 2 == 0 ? whole.first(place) : whole;
        if (i % 2 == 1)
            damaged[place] = char(damaged.at(place) ^ 0x15);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(damaged);
        file.close();
        auto opened = ExportReader::open(path);
        const qsizetype columns = opened ? (*opened)->head().columns.size() : 0;
        bool areFit = true;
        const Status read = opened ? (*opened)->readRows([&](const ExportRow &row) { areFit = areFit && row.size() == columns; })
                                   : Status(fail(opened.error()));
        QVERIFY2(read || read.error().kind == ErrorKind::LocalData, qPrintable(QString::number(place)));
        QVERIFY(areFit);
    }
}

void ExportFormatsTest::refusesFolders()
{
    QFETCH(const ExportFormat, format);
    const QTemporaryDir folder;
    const Status over = writeTable(aTable({aRow(kId)}), format, folder.path());
    QVERIFY(!over);
    QCOMPARE(over.error().kind, ErrorKind::LocalData);
    const Status into = writeTable(aTable({aRow(kId)}), format, folder.filePath(QStringLiteral("none/posts.csv")));
    QVERIFY(!into);
    QCOMPARE(into.error().kind, ErrorKind::LocalData);
    QVERIFY2(into.error().detail.contains(QStringLiteral("posts.csv")), qPrintable(into.error().detail));
}

// Where a line of the head is split at commas or semicolons, no part of it begins a formula.
void ExportFormatsTest::theHeadEndsNoCell()
{
    const QTemporaryDir folder;
    ExportTable table = aTable({});
    table.head.recipe.filter = QStringLiteral("\"a,=1;=2\n=3\"");
    table.head.recipe.names = {QStringLiteral("x,=1"), QStringLiteral("y z")};
    table.head.notes = {QStringLiteral("words, more words; and, =1, \t=1,"), QStringLiteral("100 %, \"quoted\"")};
    const QString path = folder.filePath(QStringLiteral("file"));
    const ReadBack back = readBack(table, ExportFormat::Csv, path);
    QCOMPARE(back.error, QString());
    QVERIFY(back.head.recipe == table.head.recipe);
    QCOMPARE(back.head.notes, table.head.notes);
    QVERIFY(bytesOf(path).contains("# note: words, more words; and%2c =1"));
    for (const QByteArray &line : bytesOf(path).split('\n')) {
        for (const char *split : {",=", ", =", ";=", "; =", "\t=", "\"="})
            QVERIFY2(!line.contains(split), line.constData());
    }
}

QTEST_GUILESS_MAIN(ExportFormatsTest)
#include "ExportFormatsTest.moc"
