// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/CellRoles.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <optional>

namespace Tidemark {

// One column of a table: what it shows, what it sorts by, and what else a delegate asks for.
template <typename Row>
struct Column {
    QString title;
    Qt::Alignment align = Qt::AlignLeft;
    std::function<QString(const Row &)> display;
    std::function<QVariant(const Row &)> sortKey;     // empty: the display text; an invalid value sorts last
    std::function<QVariant(const Row &, int)> extra;  // CellRole or Qt role, or invalid
    QString toolTip;                                  // of the header: what the figure means
    std::function<QVariant(const Row &)> copied = {}; // what a copy holds, exact; empty: the display text
};

// What is not known is no dash to others: an empty text.
template <typename Row>
[[nodiscard]] QVariant exactCell(const Column<Row> &column, const Row &row)
{
    const QVariant exact = column.copied(row);
    return exact.isValid() ? exact : QVariant(QString());
}

// As RowCells has it.
template <typename Row>
[[nodiscard]] QVariant cellOf(const Column<Row> &column, const Row &row, int role)
{
    if (role == CopyRole)
        return column.copied ? exactCell(column, row) : column.display ? QVariant(column.display(row)) : QVariant();
    return column.extra ? column.extra(row, role) : QVariant();
}

// The moment as a copy holds it.
[[nodiscard]] QVariant copiedTime(std::optional<qint64> utcSeconds);

} // namespace Tidemark
