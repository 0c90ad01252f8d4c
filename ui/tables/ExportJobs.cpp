// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/ExportJobs.h"

#include "core/exporting/ExportWriter.h"
#include "ui/models/ShownPosts.h"
#include "ui/render/Translate.h"

#include <QFileInfo>

namespace Tidemark {

namespace {

QString filterOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return tr("CSV for spreadsheets (*.csv)");
    case ExportFormat::Xlsx: return tr("Excel workbook (*.xlsx)");
    case ExportFormat::Json: break;
    }
    return tr("JSON (*.json)");
}

} // namespace

ExportJob postsJob(const QString &fileName, ExportFormat format, const ExportHead &head, const PostRows &rows)
{
    ExportJob job;
    job.fileName = fileName;
    job.suffix = formatName(format);
    job.filter = filterOf(format);
    job.write = [head, rows, format](const QString &path) { return writeTable(shownPosts(head, rows), format, path); };
    return job;
}

ExportJob tableJob(const QString &fileName, const ExportTable &table)
{
    ExportJob job;
    job.fileName = fileName;
    job.suffix = QStringLiteral("csv");
    job.filter = tr("CSV for spreadsheets (*.csv);;Excel workbook (*.xlsx);;JSON (*.json)");
    job.write = [whole = std::make_shared<const ExportTable>(table)](const QString &path) -> Status {
        const auto format = formatNamed(QFileInfo(path).suffix().toLower());
        return writeTable(*whole, format.value_or(ExportFormat::Csv), path);
    };
    return job;
}

} // namespace Tidemark
