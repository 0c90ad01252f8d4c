// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QStringList>
#include <QVariant>

#include <memory>

class QMimeData;
class QTableView;

namespace Tidemark {

class CsvWriter;

// The columns of a table that are in sight, in their order.
struct ShownColumns {
    QList<int> columns;
    QStringList titles;
};
[[nodiscard]] ShownColumns shownColumns(const QTableView &view);

// A row's cells (CopyRole, or the text that is shown) as lines of text with tabs, and as CSV: figures exact, and safe for
// spreadsheets: no text of others is read as a formula. Any thread.
[[nodiscard]] QString tsvHead(const ShownColumns &shown);
[[nodiscard]] QString tsvLine(const QVariantList &cells);
void csvHead(CsvWriter &csv, const ShownColumns &shown);
void csvLine(CsvWriter &csv, const QVariantList &cells);

// What leaves a table by copy or drag: the columns that are in sight under their titles.
[[nodiscard]] QString rowsAsTsv(const QTableView &view, const QModelIndexList &rows);
[[nodiscard]] QByteArray rowsAsCsv(const QTableView &view, const QModelIndexList &rows);
// "@handle", "#tag" or an address a row, each once; empty where the rows are no such thing.
[[nodiscard]] QString rowsAsLinks(const QModelIndexList &rows);
// For a drag: links as text where there are any, the cells otherwise; and CSV beside it.
[[nodiscard]] std::unique_ptr<QMimeData> rowsAsMime(const QTableView &view, const QModelIndexList &rows);

} // namespace Tidemark
