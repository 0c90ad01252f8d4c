// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Column.h"

#include <QList>

namespace Tidemark {

// Rows for tests of tables: a name that is a link, a figure that may be unknown and is shown in other words than it is
// copied in, and a time.
struct Sold {
    QString name;
    std::optional<qint64> views;
    qint64 seen = 0;
};

[[nodiscard]] inline QList<Column<Sold>> soldColumns()
{
    Column<Sold> name;
    name.title = QStringLiteral("Name");
    name.display = [](const Sold &row) { return row.name; };
    name.extra = [](const Sold &row, int role) {
        return role == LinkRole ? QVariant(QLatin1Char('@') + row.name) : QVariant();
    };
    Column<Sold> views;
    views.title = QStringLiteral("Views");
    views.display = [](const Sold &row) { return row.views ? QStringLiteral("many") : QStringLiteral("-"); };
    views.sortKey = [](const Sold &row) { return row.views ? QVariant(*row.views) : QVariant(); };
    views.copied = views.sortKey;
    Column<Sold> seen;
    seen.title = QStringLiteral("Seen");
    seen.display = [](const Sold &) { return QStringLiteral("lately"); };
    seen.sortKey = [](const Sold &row) { return QVariant(row.seen); };
    seen.copied = [](const Sold &row) { return copiedTime(row.seen); };
    return {name, views, seen};
}

} // namespace Tidemark
