// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/ExportReader.h"

class QIODevice;

namespace Tidemark::detail {

// What writes and reads workbooks. Where the core is a library that programs share (TIDEMARK_SHARED_CORE), this part is
// another beside it, loaded when a workbook is first wanted: the libraries it stands on, cryptography among them, would
// take their time of each start of a program.
struct XlsxParts {
    Status (*write)(const ExportTable &table, QIODevice &device);
    Result<std::unique_ptr<ExportReader>> (*open)(const QString &path);
};

// Fails, as LocalData, only where that library is missing. Any thread.
[[nodiscard]] Result<XlsxParts> xlsxParts();

[[nodiscard]] Status writeXlsx(const ExportTable &table, QIODevice &device);
[[nodiscard]] Result<std::unique_ptr<ExportReader>> openXlsx(const QString &path);

} // namespace Tidemark::detail
