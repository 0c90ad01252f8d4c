// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/ExportCommand.h"

#include "app/cli/ExportArguments.h"
#include "app/cli/ExportText.h"
#include "app/cli/HistoryPlot.h"
#include "app/cli/OutputFolder.h"
#include "app/cli/TextPrinter.h"
#include "core/engine/Exports.h"
#include "core/exporting/ExportFile.h"
#include "ui/report/CreatorReport.h"
#include "ui/report/ReportPages.h"

#include <QFileInfo>

namespace Tidemark {

CommandSpec ExportCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("export");
    spec.synopsis = QStringLiteral("WHAT --format csv|xlsx|json --out FILE, or verify FILE");
    spec.summary = QStringLiteral("figures of the local history as a file that says what they are; costs nothing");
    spec.details =
        QStringLiteral(
            "WHAT is one of: %1. Every file holds the definitions of its figures with their versions, their units and ages, the "
            "filter, the time as of which it is, and this program's version. Unknown is a blank cell, null in JSON, never 0. Of "
            "posts, --since T takes those posted since.\n"
            "A PDF of a profile or of a comparison is a report to read: a cover with the figures and their ages, charts, tables "
            "and definitions; verify reads the tables, not reports.\n"
            "CSV: the first lines begin with # and describe the file, the table follows (pandas: comment=\"#\"). Texts that a "
            "spreadsheet would run as a formula get a leading apostrophe; --raw-text leaves them. XLSX keeps ids as texts, and "
            "its strings are never formulas: take it for spreadsheets. JSON: tidemark_export, about, columns, figures, and rows "
            "as objects by the columns' names; times are Unix seconds.\n"
            "verify: computes every figure of a file again, out of history as of the file's time. Exit code 0 where all are "
            "equal, 8 where something differs or can no longer be computed.")
            .arg(exportWhats().join(QStringLiteral(", ")));
    spec.required = {QStringLiteral("WHAT")};
    spec.maxArguments = -1;
    spec.options = exportOptions();
    spec.examples = {QStringLiteral("export profile @mrbeast --out mrbeast.xlsx"),
                     QStringLiteral("export posts @mrbeast --filter \"views > 1M and #fyp\" --out posts.csv"),
                     QStringLiteral("export history profile @mrbeast --metric followers --since -90d --out followers.json"),
                     QStringLiteral("export history profile @mrbeast --metric followers --out followers.png"),
                     QStringLiteral("export compare @mrbeast @khaby.lame --align indexed --out two.xlsx"),
                     QStringLiteral("export profile @mrbeast --out mrbeast.pdf"),
                     QStringLiteral("export verify mrbeast.xlsx")};
    spec.make = makeCommand<ExportCommand>;
    return spec;
}

namespace {

QString drawingName(ExportDrawing drawing, ExportFormat format)
{
    switch (drawing) {
    case ExportDrawing::Png: return QStringLiteral("png");
    case ExportDrawing::Pdf: return QStringLiteral("pdf");
    case ExportDrawing::None: break;
    }
    return formatName(format);
}

} // namespace

QCoro::Task<Result<Output>> ExportCommand::run(Session session)
{
    if (session.invocation->argument(0) == QLatin1String("verify")) {
        auto checked = co_await verify(session);
        co_return checked;
    }
    auto written = co_await write(session);
    co_return written;
}

QCoro::Task<Result<Output>> ExportCommand::verify(Session session)
{
    if (session.invocation->arguments.size() != 2)
        co_return fail(ErrorKind::Usage, QStringLiteral("usage: export verify FILE"));
    const QString file = absolutePath(session.invocation->argument(1));
    const auto verdict = co_await session.engine->exports().verify(file);
    if (!verdict)
        co_return fail(verdict.error());
    Output output;
    output.document = verdictJson(*verdict);
    output.document.insert(QStringLiteral("file"), file);
    output.text = verdictText(*verdict);
    output.error = verdictError(*verdict);
    co_return output;
}

QCoro::Task<Status> ExportCommand::writeReport(Session session, ExportTable table, QString path)
{
    if (table.head.recipe.what == QLatin1String("compare")) {
        const Status drawn = writeExport(path, reportPdf(comparisonReport(table)));
        co_return drawn;
    }
    const auto tables = co_await session.engine->exports().creatorTables(table.head.recipe);
    if (!tables)
        co_return fail(tables.error());
    const Status drawn = writeExport(path, reportPdf(creatorReport(*tables)));
    co_return drawn;
}

QCoro::Task<Result<Output>> ExportCommand::write(Session session)
{
    const auto request = exportRequest(*session.invocation, session.engine->clock().now());
    if (!request)
        co_return fail(request.error());
    Exports &exports = session.engine->exports();
    const auto recipe = co_await exports.resolve(request->recipe);
    if (!recipe)
        co_return fail(recipe.error());
    auto table = co_await exports.collect(*recipe);
    if (!table)
        co_return fail(table.error());
    table->head.hasRawText = request->hasRawText;
    Status written;
    switch (request->drawing) {
    case ExportDrawing::None: written = co_await exports.write(*table, request->format, request->out); break;
    case ExportDrawing::Png: written = writeExport(request->out, historyPng(*table)); break;
    case ExportDrawing::Pdf: written = co_await writeReport(session, *table, request->out); break;
    }
    if (!written)
        co_return fail(written.error());
    const qint64 bytes = QFileInfo(request->out).size();
    Output output;
    output.document = {
        {QStringLiteral("file"), request->out},     {QStringLiteral("format"), drawingName(request->drawing, request->format)},
        {QStringLiteral("what"), recipe->what},     {QStringLiteral("as_of"), recipe->asOf},
        {QStringLiteral("rows"), table->head.rows}, {QStringLiteral("bytes"), bytes}};
    output.text = QStringLiteral("Written: %1 (%2 rows, %3)\n").arg(request->out, countText(table->head.rows), bytesText(bytes));
    co_return output;
}

} // namespace Tidemark
