// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportWriter.h"

#include "core/exporting/ExportFile.h"

namespace Tidemark {

Status writeTable(const ExportTable &table, ExportFormat format, const QString &path)
{
    return writeExport(path, [&table, format](QIODevice &device) -> Status {
        switch (format) {
        case ExportFormat::Csv: return detail::writeCsv(table, device);
        case ExportFormat::Json: return detail::writeJson(table, device);
        case ExportFormat::Xlsx: return detail::writeXlsx(table, device);
        }
        Q_UNREACHABLE();
    });
}

} // namespace Tidemark
