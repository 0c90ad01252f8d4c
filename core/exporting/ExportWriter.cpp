// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportWriter.h"

#include "core/exporting/ExportFile.h"
#include "core/exporting/XlsxParts.h"

namespace Tidemark {

namespace {

Status writeWorkbook(const ExportTable &table, QIODevice &device)
{
    const auto parts = detail::xlsxParts();
    return parts ? parts->write(table, device) : fail(parts.error());
}

} // namespace

Status writeTable(const ExportTable &table, ExportFormat format, const QString &path)
{
    return writeExport(path, [&table, format](QIODevice &device) -> Status {
        switch (format) {
        case ExportFormat::Csv: return detail::writeCsv(table, device);
        case ExportFormat::Json: return detail::writeJson(table, device);
        case ExportFormat::Xlsx: return writeWorkbook(table, device);
        }
        Q_UNREACHABLE();
    });
}

} // namespace Tidemark
