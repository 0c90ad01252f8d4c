// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/ExportJobs.h"

#include "core/exporting/ExportWriter.h"
#include "ui/models/PostsCsv.h"
#include "ui/render/Translate.h"

#include <QFileInfo>

namespace Tidemark {

ExportJob postsCsvJob(const QString &fileName, const PostRows &rows)
{
    ExportJob job;
    job.fileName = fileName;
    job.suffix = QStringLiteral("csv");
    job.filter = tr("CSV for spreadsheets (*.csv)");
    job.make = [rows] { return postsCsv(rows); };
    return job;
}

ExportJob postsJsonJob(const QString &fileName, const PostRows &rows, qint64 at)
{
    ExportJob job;
    job.fileName = fileName;
    job.suffix = QStringLiteral("json");
    job.filter = tr("JSON (*.json)");
    job.make = [rows, at] { return postsJson(rows, at); };
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
