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

QList<int> columnsInSight(const QTableView &view)
{
    QList<int> columns;
    const QHeaderView &header = *view.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            columns += column;
    }
    return columns;
}

QString titleOf(const QTableView &view, int column)
{
    return plain(view.model()->headerData(column, Qt::Horizontal).toString());
}

QString textOf(const QModelIndex &cell)
{
    const QVariant own = cell.data(CopyRole);
    return plain((own.isValid() ? own : cell.data(Qt::DisplayRole)).toString(), LineBreaks::Fold, kMostCellText);
}

QString tsvCell(const QModelIndex &cell)
{
    const QVariant exact = cell.data(CopyRole);
    switch (exact.metaType().id()) {
    case QMetaType::Int:
    case QMetaType::LongLong: return QString::number(exact.toLongLong());
    case QMetaType::Double: return std::isfinite(exact.toDouble()) ? exactDecimal(exact.toDouble()) : QString();
    case QMetaType::QDateTime: return isoTime(exact.toDateTime().toSecsSinceEpoch());
    default: return csvSafe(textOf(cell));
    }
}

void writeCell(CsvWriter &csv, const QModelIndex &cell)
{
    const QVariant exact = cell.data(CopyRole);
    switch (exact.metaType().id()) {
    case QMetaType::Int:
    case QMetaType::LongLong: csv.number(exact.toLongLong()); return;
    case QMetaType::Double: csv.exact(exact.toDouble()); return;
    case QMetaType::QDateTime: csv.time(exact.toDateTime().toSecsSinceEpoch()); return;
    default: csv.text(textOf(cell)); return;
    }
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

QString rowsAsTsv(const QTableView &view, const QModelIndexList &rows)
{
    const QList<int> columns = columnsInSight(view);
    QStringList lines;
    lines.reserve(rows.size() + 1);
    QStringList cells;
    for (const int column : columns)
        cells += csvSafe(titleOf(view, column));
    lines += cells.join(QLatin1Char('\t'));
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells += tsvCell(row.siblingAtColumn(column));
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QByteArray rowsAsCsv(const QTableView &view, const QModelIndexList &rows)
{
    const QList<int> columns = columnsInSight(view);
    CsvWriter csv;
    for (const int column : columns)
        csv.text(titleOf(view, column));
    csv.endRow();
    for (const QModelIndex &row : rows) {
        for (const int column : columns)
            writeCell(csv, row.siblingAtColumn(column));
        csv.endRow();
    }
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
