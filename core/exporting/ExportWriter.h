// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exporting/CellText.h"

class QIODevice;

namespace Tidemark {

// Writes a table with all that it says about itself, whole or not at all. For a worker thread.
//
// CSV: UTF-8 with a byte order mark. Lines that begin with # come first, each "# key: value", then "# column NAME:
// type; unit; version; definition" for each column and "# figure NAME: ..." for each figure that rows name; then
// one line of names and the rows (RFC 4180). One file, so that no part of it gets lost on the way: pandas reads it with
// comment="#", a spreadsheet shows the lines above the table. A cell with a # in it is quoted.
//
// JSON: {"tidemark_export", "about", "columns", "figures", "rows"}; rows are objects by column name, an unknown value
// is null, times are Unix seconds.
//
// XLSX: the sheets Data, Definitions and About. Strings are never formulas.
[[nodiscard]] Status writeTable(const ExportTable &table, ExportFormat format, const QString &path);

namespace detail {

[[nodiscard]] Status writeCsv(const ExportTable &table, QIODevice &device);
[[nodiscard]] Status writeJson(const ExportTable &table, QIODevice &device);

} // namespace detail
} // namespace Tidemark
