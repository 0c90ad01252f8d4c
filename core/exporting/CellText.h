// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/ExportTable.h"

namespace Tidemark {

// How one cell is written and read. Remote text goes into CSV and XLSX without control characters, direction
// overrides and lone surrogates; into JSON as it came.

enum class ExportFormat { Csv, Xlsx, Json };
[[nodiscard]] QString formatName(ExportFormat format); // also the file's extension
[[nodiscard]] std::optional<ExportFormat> formatNamed(const QString &name);

inline constexpr int kMostCellText = 32'767;              // characters that a cell of XLSX holds
inline constexpr qint64 kMostExact = 999'999'999'999'999; // of the digits that a spreadsheet keeps
inline constexpr qint64 kFirstDate = -2'203'891'200;      // 1 March 1900: before it, spreadsheets disagree
inline constexpr qint64 kLastDate = 253'402'300'799;      // the year 9999 ends

// What a reader of the format gets back for a cell: cut, made safe, or a text where the number would not be exact.
[[nodiscard]] ExportCell cellAsKept(const ExportCell &cell, CellKind kind, ExportFormat format, bool isRawText);
// The cell that stands behind a text of a CSV file, or a string of XLSX.
[[nodiscard]] ExportCell cellOfText(const QString &text, CellKind kind);
// Equal as far as the format keeps digits: a spreadsheet keeps fifteen.
[[nodiscard]] bool isSameCell(const ExportCell &a, const ExportCell &b, ExportFormat format);

[[nodiscard]] QString isoTime(qint64 utcSeconds); // the bare number where there is no such date
[[nodiscard]] std::optional<qint64> timeOfIso(const QString &text);
[[nodiscard]] QString exactDecimal(double value);        // the shortest that reads back as the same
[[nodiscard]] QString shownCell(const ExportCell &cell); // for a message: "(blank)" where unknown

} // namespace Tidemark
