// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program keeps of itself: the ledger, and the watchlists.
#include "core/exporting/ExportTables.h"

#include <algorithm>

namespace Tidemark {

namespace {

ExportColumn column(const char *name, CellKind kind, const char *unit, const char *definition)
{
    return {QString::fromLatin1(name), kind, QString::fromLatin1(unit), 0, QString::fromLatin1(definition), false};
}

ExportColumn columnOfToday(const char *name, CellKind kind, const char *unit, const char *definition)
{
    ExportColumn today = column(name, kind, unit, definition);
    today.isOfToday = true;
    return today;
}

} // namespace

ExportTable ledgerTable(ExportHead head, const QList<LedgerRow> &rows)
{
    head.columns = {column("id", CellKind::Integer, "", "of the row in the ledger"),
                    column("at", CellKind::Time, "UTC", "when the request was reserved or sent"),
                    column("endpoint", CellKind::Text, "", "of the API"),
                    column("subject", CellKind::Text, "", "what was asked about"),
                    column("state", CellKind::Text, "",
                           "charged, unknown (sent, and no answer came), free, reserved or sent (not yet settled)"),
                    column("credits", CellKind::Integer, "credits", "what it is counted as"),
                    column("reason", CellKind::Text, "", "why it is unknown or free"),
                    column("asked_by", CellKind::Text, "", "which part of the program, or which command")};
    QList<ExportRow> cells;
    for (const LedgerRow &row : rows)
        cells.append({row.id, row.at, textCell(row.endpoint), textCell(row.subject), ledgerStateName(row.state),
                      qint64(row.credits), textCell(row.reason), textCell(row.askedBy)});
    ExportTable table;
    table.head = std::move(head);
    setRows(table, cells);
    return table;
}

ExportTable watchTable(ExportHead head, const QList<WatchedFigure> &rows)
{
    head.columns = {column("name", CellKind::Text, "", "what is watched, as `watch add` takes it"),
                    column("kind", CellKind::Text, "",
                           "profile, hashtag, post, sound, or a search: search_users, search_videos, "
                           "search_hashtags"),
                    column("id", CellKind::Id, "", "in history; blank of a search, and where no answer has carried it yet"),
                    column("title", CellKind::Text, "",
                           "nickname of a creator, caption of a post, title of a sound; of a search what its last answer lists "
                           "first"),
                    column("followers", CellKind::Integer, "followers", "of a creator: newest count known at as_of"),
                    column("views", CellKind::Integer, "views", "of a hashtag or a post: newest count known at as_of"),
                    column("videos", CellKind::Integer, "videos", "of a sound: newest count of posts with it known at as_of"),
                    column("found", CellKind::Integer, "", "of a search: how many its last answer before as_of lists"),
                    column("observed_at", CellKind::Time, "UTC", "when the newest answer that carried it was given"),
                    column("age_s", CellKind::Integer, "s", "age of the counts at as_of"),
                    columnOfToday("added_at", CellKind::Time, "UTC", "when it was added"),
                    columnOfToday("gone_at", CellKind::Time, "UTC", "when it was answered 404"),
                    columnOfToday("uses_7d", CellKind::Integer, "", "how often it was asked for in the last 7 days"),
                    columnOfToday("group", CellKind::Text, "", "where the user files it"),
                    columnOfToday("tags", CellKind::Text, "", "of the user, with semicolons between"),
                    columnOfToday("note", CellKind::Text, "", "of the user")};
    QList<ExportRow> cells;
    for (const WatchedFigure &row : rows) {
        const auto age = row.observedAt ? ExportCell(std::max<qint64>(0, head.recipe.asOf - *row.observedAt)) : ExportCell();
        cells.append({row.name, row.kind, textCell(row.id), textCell(row.title), numberCell(row.followers), numberCell(row.views),
                      numberCell(row.videos), numberCell(row.found), numberCell(row.observedAt), age, row.addedAt,
                      numberCell(row.goneAt), row.uses, textCell(row.group), textCell(row.tags.join(u';')), textCell(row.note)});
    }
    ExportTable table;
    table.head = std::move(head);
    setRows(table, cells);
    return table;
}

} // namespace Tidemark
