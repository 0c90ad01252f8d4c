// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Counter.h"
#include "core/domain/Entity.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>

namespace Tidemark {

enum class CellKind {
    Text,
    Id, // digits that are no number
    Integer,
    Decimal,
    Time, // UTC seconds in memory and in JSON; a date in CSV and XLSX
    Flag,
};

[[nodiscard]] QString cellKindName(CellKind kind); // "text", "id", "integer", ...
[[nodiscard]] std::optional<CellKind> cellKindNamed(const QString &name);

// A cell of an export; the first alternative is the unknown, which is never 0.
using ExportCell = std::variant<std::monostate, qint64, double, bool, QString>;
using ExportRow = QList<ExportCell>;

[[nodiscard]] ExportCell textCell(const QString &text); // an empty text is unknown
[[nodiscard]] ExportCell numberCell(Count count);
[[nodiscard]] ExportCell decimalCell(std::optional<double> value);

// What a column holds, or how a figure is defined.
struct ExportColumn {
    QString name;
    CellKind kind = CellKind::Text;
    QString unit;           // "%", "views", "UTC"; may be empty
    int version = 0;        // of a metric's definition; 0: no metric
    QString definition;     // in words and symbols
    bool isOfToday = false; // stands in no history: it cannot be computed again later

    bool operator==(const ExportColumn &) const = default;
};

// What was asked for: with the same history it gives the same rows, today and later.
struct ExportRecipe {
    QString what; // "profile", "post", "hashtag", "sound", "posts", "shown_posts", "history", "compare", "ledger", "watchlist"
    EntityKind kind = EntityKind::Profile;
    QStringList ids;   // of the entities, in history
    QStringList names; // as people write them
    QString metric;    // empty: all
    QString filter;    // of posts, in the words of the posts' table
    QString alignment; // of a comparison
    std::optional<qint64> since;
    qint64 asOf = 0; // UTC seconds

    bool operator==(const ExportRecipe &) const = default;
};

// What a file says about itself, in every format.
struct ExportHead {
    static constexpr int kFormatVersion = 1;

    ExportRecipe recipe;
    QString source;  // where the figures came from first: the API's address, or "demo data"
    QString program; // "Tidemark 0.1.0"
    qint64 madeAt = 0;
    qint64 rows = 0;
    bool hasRawText = false; // CSV alone: texts stand as they are, also where a spreadsheet would run them
    QStringList notes;
    QList<ExportColumn> columns;
    QList<ExportColumn> figures; // definitions of the figures that are named in rows
};

// An export before it is written. Rows are made one at a time, so that many of them need no memory.
struct ExportTable {
    ExportHead head;    // head.rows of them
    int keyColumns = 1; // the first columns name a row
    std::function<ExportRow(qint64)> row;
    std::function<ExportRow(qint64)> key; // the key columns of a row, without the work for the others
};

// Copies of rows that are there already.
void setRows(ExportTable &table, const QList<ExportRow> &rows);
// The text by which a row is found again.
[[nodiscard]] QString keyText(const ExportRow &cells, int keyColumns);

} // namespace Tidemark
