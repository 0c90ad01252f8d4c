// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableText.h"

#include "core/base/PlainText.h"
#include "core/exporting/CellText.h"
#include "core/exporting/CsvWriter.h"
#include "ui/render/CellRoles.h"

#include <QDateTime>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <cmath>

namespace Tidemark {

namespace {

QString textOf(const QVariant &cell)
{
    return plain(cell.toString(), LineBreaks::Fold, kMostCellText);
}

QString tsvCell(const QVariant &cell)
{
    switch (cell.metaType().id()) {
    case QMetaType::Int:
    case QMetaType::LongLong: return QString::number(cell.toLongLong());
    case QMetaType::Double: return std::isfinite(cell.toDouble()) ? exactDecimal(cell.toDouble()) : QString();
    case QMetaType::QDateTime: return isoTime(cell.toDateTime().toSecsSinceEpoch());
    default: return csvSafe(textOf(cell));
    }
}

QVariantList cellsOf(const QModelIndex &row, const QList<int> &columns)
{
    QVariantList cells;
    cells.reserve(columns.size());
    for (const int column : columns) {
        const QModelIndex cell = row.siblingAtColumn(column);
        const QVariant own = cell.data(CopyRole);
        cells.append(own.isValid() ? own : cell.data(Qt::DisplayRole));
    }
    return cells;
}

QString linkOf(const QModelIndex &row)
{
    for (int column = 0; column < row.model()->columnCount(); ++column) {
        const QVariant link = row.siblingAtColumn(column).data(LinkRole);
        if (link.isValid())
            return plain(link.toString());
    }
    return {};
}

} // namespace

ShownColumns shownColumns(const QTableView &view)
{
    ShownColumns shown;
    const QHeaderView &header = *view.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (header.isSectionHidden(column))
            continue;
        shown.columns += column;
        shown.titles += plain(view.model()->headerData(column, Qt::Horizontal).toString());
    }
    return shown;
}

QString tsvHead(const ShownColumns &shown)
{
    QStringList titles;
    for (const QString &title : shown.titles)
        titles += csvSafe(title);
    return titles.join(QLatin1Char('\t'));
}

QString tsvLine(const QVariantList &cells)
{
    QString line;
    for (const QVariant &cell : cells) {
        if (&cell != &cells.first())
            line += QLatin1Char('\t');
        line += tsvCell(cell);
    }
    return line;
}

void csvHead(CsvWriter &csv, const ShownColumns &shown)
{
    for (const QString &title : shown.titles)
        csv.text(title);
    csv.endRow();
}

void csvLine(CsvWriter &csv, const QVariantList &cells)
{
    for (const QVariant &cell : cells) {
        switch (cell.metaType().id()) {
        case QMetaType::Int:
        case QMetaType::LongLong: csv.number(cell.toLongLong()); break;
        case QMetaType::Double: csv.exact(cell.toDouble()); break;
        case QMetaType::QDateTime: csv.time(cell.toDateTime().toSecsSinceEpoch()); break;
        default: csv.text(textOf(cell)); break;
        }
    }
    csv.endRow();
}

QString rowsAsTsv(const QTableView &view, const QModelIndexList &rows)
{
    const ShownColumns shown = shownColumns(view);
    QStringList lines{tsvHead(shown)};
    lines.reserve(rows.size() + 1);
    for (const QModelIndex &row : rows)
        lines += tsvLine(cellsOf(row, shown.columns));
    return lines.join(QLatin1Char('\n'));
}

QByteArray rowsAsCsv(const QTableView &view, const QModelIndexList &rows)
{
    const ShownColumns shown = shownColumns(view);
    CsvWriter csv;
    csvHead(csv, shown);
    for (const QModelIndex &row : rows)
        csvLine(csv, cellsOf(row, shown.columns));
    return csv.bytes();
}

QString rowsAsLinks(const QModelIndexList &rows)
{
    QStringList links;
    for (const QModelIndex &row : rows)
        links += linkOf(row);
    links.removeAll(QString());
    links.removeDuplicates();
    return links.join(QLatin1Char('\n'));
}

std::unique_ptr<QMimeData> rowsAsMime(const QTableView &view, const QModelIndexList &rows)
{
    auto mime = std::make_unique<QMimeData>();
    const QString links = rowsAsLinks(rows);
    mime->setText(links.isEmpty() ? rowsAsTsv(view, rows) : links);
    mime->setData(QStringLiteral("text/csv"), rowsAsCsv(view, rows));
    return mime;
}

} // namespace Tidemark
