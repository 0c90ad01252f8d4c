// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportTable.h"

#include "core/exporting/CellText.h"

#include <array>
#include <cmath>

namespace Tidemark {

namespace {

struct Named {
    CellKind kind;
    const char *name;
};

constexpr std::array<Named, 6> kKinds{{{CellKind::Text, "text"},
                                       {CellKind::Id, "id"},
                                       {CellKind::Integer, "integer"},
                                       {CellKind::Decimal, "decimal"},
                                       {CellKind::Time, "time"},
                                       {CellKind::Flag, "flag"}}};

} // namespace

QString cellKindName(CellKind kind)
{
    for (const Named &named : kKinds) {
        if (named.kind == kind)
            return QString::fromLatin1(named.name);
    }
    Q_UNREACHABLE();
}

std::optional<CellKind> cellKindNamed(const QString &name)
{
    for (const Named &named : kKinds) {
        if (name == QLatin1String(named.name))
            return named.kind;
    }
    return std::nullopt;
}

ExportCell textCell(const QString &text)
{
    return text.isEmpty() ? ExportCell() : ExportCell(text);
}

ExportCell numberCell(Count count)
{
    return count ? ExportCell(*count) : ExportCell();
}

ExportCell decimalCell(std::optional<double> value)
{
    return value && std::isfinite(*value) ? ExportCell(*value) : ExportCell();
}

void setRows(ExportTable &table, const QList<ExportRow> &rows)
{
    table.head.rows = rows.size();
    table.row = [rows](qint64 i) { return rows.at(i); };
    table.key = [rows, columns = table.keyColumns](qint64 i) { return rows.at(i).first(columns); };
}

QString keyText(const ExportRow &cells, int keyColumns)
{
    QStringList parts;
    for (int i = 0; i < keyColumns && i < cells.size(); ++i)
        parts.append(shownCell(cells.at(i)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace Tidemark
