// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/CsvWriter.h"
#include "core/exporting/ExportFile.h"
#include "core/exporting/ExportWriter.h"
#include "core/exporting/HeadText.h"

namespace Tidemark::detail {

namespace {

constexpr qsizetype kPiece = 256 * 1024;

QByteArray headBytes(const ExportHead &head)
{
    QByteArray bytes = "\xEF\xBB\xBF"; // without it a spreadsheet takes the file for another encoding
    const auto add = [&bytes](const QString &key, const QString &value) {
        bytes += "# " + key.toUtf8() + ": " + value.toUtf8() + "\r\n";
    };
    for (const HeadLine &line : aboutLines(head))
        add(line.first, line.second);
    for (const ExportColumn &column : head.columns)
        add(QStringLiteral("column ") + column.name, columnText(column));
    for (const ExportColumn &figure : head.figures)
        add(QStringLiteral("figure ") + figure.name, columnText(figure));
    return bytes;
}

void writeCell(CsvWriter &csv, const ExportCell &cell, CellKind kind)
{
    if (const auto *text = std::get_if<QString>(&cell))
        csv.text(*text);
    else if (const auto *number = std::get_if<qint64>(&cell); number && kind == CellKind::Time)
        csv.text(isoTime(*number));
    else if (number)
        csv.number(*number);
    else if (const auto *value = std::get_if<double>(&cell))
        csv.exact(*value);
    else if (const auto *flag = std::get_if<bool>(&cell))
        csv.text(*flag ? QStringLiteral("true") : QStringLiteral("false"));
    else
        csv.number(std::nullopt);
}

} // namespace

Status writeCsv(const ExportTable &table, QIODevice &device)
{
    const ExportHead &head = table.head;
    const Status begun = writePiece(device, headBytes(head));
    if (!begun)
        return begun;
    CsvWriter csv(CsvText::Raw); // cells are made safe, or not, as all formats do it
    for (const ExportColumn &column : head.columns)
        csv.text(column.name);
    csv.endRow();
    for (qint64 i = 0; i < head.rows; ++i) {
        const ExportRow row = table.row(i);
        for (qsizetype column = 0; column < row.size(); ++column) {
            const CellKind kind = head.columns.at(column).kind;
            writeCell(csv, cellAsKept(row.at(column), kind, ExportFormat::Csv, head.hasRawText), kind);
        }
        csv.endRow();
        if (csv.bytes().size() < kPiece)
            continue;
        const Status written = writePiece(device, csv.take());
        if (!written)
            return written;
    }
    return writePiece(device, csv.take());
}

} // namespace Tidemark::detail
