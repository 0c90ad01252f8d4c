// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/ExportReader.h"
#include "core/exporting/ExportWriter.h"

#include <QTemporaryDir>

namespace Tidemark {

// A table with a column of each type, for tests of formats.
inline ExportTable aTable(const QList<ExportRow> &rows)
{
    ExportTable table;
    ExportHead &head = table.head;
    head.recipe.what = QStringLiteral("posts");
    head.recipe.ids = {QStringLiteral("6614519312189947909")};
    head.recipe.names = {QStringLiteral("ada")};
    head.recipe.filter = QStringLiteral("\"salt, pepper; 100 %\"");
    head.recipe.since = 1'700'000'000;
    head.recipe.asOf = 1'790'000'000;
    head.source = QStringLiteral("https://api.example/");
    head.program = QStringLiteral("Tidemark 1");
    head.madeAt = 1'790'000'001;
    head.notes = {QStringLiteral("a note, with a comma")};
    head.columns = {{QStringLiteral("id"), CellKind::Id, {}, 0, QStringLiteral("of the post"), false},
                    {QStringLiteral("title"), CellKind::Text, {}, 0, QStringLiteral("its words"), false},
                    {QStringLiteral("views"), CellKind::Integer, QStringLiteral("views"), 0, QStringLiteral("a count; newest"), false},
                    {QStringLiteral("er_view"), CellKind::Decimal, QStringLiteral("%"), 1, QStringLiteral("100 x (L+C+S) / V"), false},
                    {QStringLiteral("at"), CellKind::Time, QStringLiteral("UTC"), 0, QStringLiteral("when"), false},
                    {QStringLiteral("pinned"), CellKind::Flag, {}, 0, QStringLiteral("on top"), false}};
    head.figures = {{QStringLiteral("followers"), CellKind::Decimal, {}, 2, QStringLiteral("the newest count"), false}};
    setRows(table, rows);
    return table;
}

inline ExportRow aRow(const QString &id, const QString &title = QStringLiteral("a day"), ExportCell views = qint64(1'000))
{
    return {id, textCell(title), views, 12.5, qint64(1'780'000'000), true};
}

// Writes and reads back.
struct ReadBack {
    ExportHead head;
    QList<ExportRow> rows;
    QString error;
};

inline ReadBack readBack(const ExportTable &table, ExportFormat format, const QString &path)
{
    ReadBack back;
    const Status written = writeTable(table, format, path);
    if (!written)
        return {{}, {}, written.error().detail};
    auto file = ExportReader::open(path);
    if (!file)
        return {{}, {}, file.error().detail};
    back.head = (*file)->head();
    const Status read = (*file)->readRows([&back](const ExportRow &row) { back.rows.append(row); });
    back.error = read ? QString() : read.error().detail;
    return back;
}

} // namespace Tidemark
