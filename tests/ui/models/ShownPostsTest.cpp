// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ShownPosts.h"

#include "core/exporting/ExportReader.h"
#include "core/exporting/ExportWriter.h"
#include "tests/support/PostBuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

namespace {

const QString kFormula = QStringLiteral("=HYPERLINK(\"http://x\")");

ExportHead aHead()
{
    ExportHead head;
    head.recipe.what = QStringLiteral("shown_posts");
    head.recipe.filter = QStringLiteral("views > 1");
    head.recipe.asOf = PostBuilder::kNow;
    return head;
}

PostRows threePosts()
{
    return {aPost(QStringLiteral("7345678901234567890")).titled(kFormula).by(QStringLiteral("gus")).views(5).row(),
            aPost(QStringLiteral("2")).views({}).row(),
            aPost(QStringLiteral("3")).by(QStringLiteral("ida")).views(100).reactions(4, 1, 0).row()};
}

struct ReadBack {
    ExportHead head;
    QList<ExportRow> rows;

    [[nodiscard]] ExportCell cell(qsizetype row, const char *column) const
    {
        for (qsizetype i = 0; i < head.columns.size(); ++i) {
            if (head.columns.at(i).name == QLatin1String(column))
                return rows.at(row).at(i);
        }
        qFatal("there is no column %s", column);
    }
    [[nodiscard]] QString text(qsizetype row, const char *column) const { return std::get<QString>(cell(row, column)); }
};

ReadBack writtenAndRead(const ExportTable &table, ExportFormat format)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("posts.") + formatName(format));
    const Status written = writeTable(table, format, path);
    if (!written)
        qFatal("%s", qPrintable(written.error().detail));
    auto reader = ExportReader::open(path);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().detail));
    ReadBack back{(*reader)->head(), {}};
    if (!(*reader)->readRows([&back](const ExportRow &row) { back.rows.append(row); }))
        qFatal("the rows cannot be read");
    return back;
}

} // namespace

class ShownPostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHoldsTheSameRows_data();
    void everyFormatHoldsTheSameRows();
    void anOutlierStandsUnderItsOwnDefinition();
    void nothingShownIsATableToo();
};

void ShownPostsTest::everyFormatHoldsTheSameRows_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("caption");
    QTest::newRow("csv") << ExportFormat::Csv << QLatin1Char('\'') + kFormula; // a spreadsheet would run it
    QTest::newRow("xlsx") << ExportFormat::Xlsx << kFormula;                   // a string, whatever it begins with
    QTest::newRow("json") << ExportFormat::Json << kFormula;
}

void ShownPostsTest::everyFormatHoldsTheSameRows()
{
    QFETCH(ExportFormat, format);
    const ReadBack back = writtenAndRead(shownPosts(aHead(), threePosts()), format);
    QCOMPARE(back.head.recipe, aHead().recipe);
    QCOMPARE(back.rows.size(), 3);
    QCOMPARE(back.text(0, "id"), QStringLiteral("7345678901234567890")); // more digits than a number has
    QTEST(back.text(0, "title"), "caption");
    QCOMPARE(back.text(0, "url"), QStringLiteral("https://www.tiktok.com/@gus/video/7345678901234567890"));
    QCOMPARE(std::get<qint64>(back.cell(0, "views")), 5);
    QVERIFY(std::holds_alternative<std::monostate>(back.cell(1, "views"))); // unknown is not 0
    QCOMPARE(back.text(2, "username"), QStringLiteral("ida"));
    QCOMPARE(std::get<double>(back.cell(2, "er_view")), 5.0);
    QCOMPARE(std::get<qint64>(back.cell(2, "age_s")), 60);
}

void ShownPostsTest::anOutlierStandsUnderItsOwnDefinition()
{
    PostRow row = aPost(QStringLiteral("1")).row();
    row.outlier.id = QStringLiteral("outlier_mature");
    row.outlier.value = 3.0;
    const ReadBack back = writtenAndRead(shownPosts(aHead(), {row}), ExportFormat::Json);
    QCOMPARE(std::get<double>(back.cell(0, "outlier_mature")), 3.0);
    QVERIFY(std::holds_alternative<std::monostate>(back.cell(0, "outlier_same_age")));
    QVERIFY(back.text(0, "outlier_same_age_reason").contains(QStringLiteral("the other measure")));
    const auto column = std::find_if(back.head.columns.cbegin(), back.head.columns.cend(),
                                     [](const ExportColumn &c) { return c.name == QLatin1String("outlier_mature"); });
    QVERIFY(column != back.head.columns.cend());
    QVERIFY(column->definition.contains(QStringLiteral("older than 30 days")));
}

void ShownPostsTest::nothingShownIsATableToo()
{
    const ReadBack back = writtenAndRead(shownPosts(aHead(), PostRows(PostBuilder::kNow)), ExportFormat::Xlsx);
    QCOMPARE(back.rows.size(), 0);
    QVERIFY(back.head.columns.size() > 20);
}

QTEST_GUILESS_MAIN(ShownPostsTest)
#include "ShownPostsTest.moc"
