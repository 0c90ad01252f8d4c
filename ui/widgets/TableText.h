// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>

#include <memory>

class QMimeData;
class QTableView;

namespace Tidemark {

// What leaves a table by copy or drag: the columns that are in sight, in their order, under their titles;
// figures exact. Cells are safe for spreadsheets: no text of others is read as a formula.
[[nodiscard]] QString rowsAsTsv(const QTableView &view, const QModelIndexList &rows);
[[nodiscard]] QByteArray rowsAsCsv(const QTableView &view, const QModelIndexList &rows);
// "@handle", "#tag" or an address a row, each once; empty where the rows are no such thing.
[[nodiscard]] QString rowsAsLinks(const QModelIndexList &rows);
// For a drag: links as text where there are any, the cells otherwise; and CSV beside it.
[[nodiscard]] std::unique_ptr<QMimeData> rowsAsMime(const QTableView &view, const QModelIndexList &rows);

} // namespace Tidemark
