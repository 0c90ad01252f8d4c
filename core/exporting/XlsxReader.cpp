// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportReader.h"
#include "core/exporting/HeadText.h"
#include "core/exporting/XlsxParts.h"
#include "core/exporting/XlsxSheets.h"
#include "core/exporting/XlsxText.h"

#include <cmath>

namespace Tidemark::detail {

namespace {

ExportCell numberCellOf(const QString &text, CellKind kind)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber)
        return text;
    if (kind == CellKind::Time)
        return qint64(std::llround((value - kUnixEpochDay) * kDayS));
    const bool isWhole = kind == CellKind::Integer && std::floor(value) == value && std::fabs(value) <= double(kMostExact);
    return isWhole ? ExportCell(qint64(std::llround(value))) : ExportCell(value);
}

ExportCell cellOf(const SheetCell &cell, CellKind kind)
{
    switch (cell.type) {
    case SheetCell::Type::Number: return numberCellOf(cell.text, kind);
    case SheetCell::Type::Flag: return cell.text == QLatin1String("1");
    case SheetCell::Type::Text: break;
    }
    return textCell(cell.text);
}

class XlsxFile final : public ExportReader
{
public:
    [[nodiscard]] ExportFormat format() const override { return ExportFormat::Xlsx; }

    [[nodiscard]] Status read(const QString &path)
    {
        const Status opened = m_sheets.open(path);
        if (!opened)
            return opened;
        QList<HeadLine> lines;
        const Status about = m_sheets.readRows(kAboutSheet, [&lines](const SheetRow &row) {
            lines.append({row.value(0).text, row.value(1).text});
            return Status();
        });
        if (!about)
            return about;
        if (!lines.isEmpty())
            lines.removeFirst(); // the header
        auto head = headOfLines(lines);
        if (!head)
            return fail(head.error());
        m_head = std::move(*head);
        return readDefinitions();
    }

    [[nodiscard]] Status readRows(const Visit &visit) override
    {
        bool isHeader = true;
        return m_sheets.readRows(kDataSheet, [this, &visit, &isHeader](const SheetRow &cells) -> Status {
            if (std::exchange(isHeader, false))
                return checkNames(cells);
            ExportRow row;
            for (int i = 0; i < m_head.columns.size(); ++i)
                row.append(cells.contains(i) ? cellOf(cells.value(i), m_head.columns.at(i).kind) : ExportCell());
            visit(row);
            return {};
        });
    }

private:
    [[nodiscard]] Status readDefinitions()
    {
        return m_sheets.readRows(kDefinitionsSheet, [this](const SheetRow &row) -> Status {
            const QString of = row.value(0).text;
            const auto kind = cellKindNamed(row.value(2).text);
            if (of != QLatin1String("column") && of != QLatin1String("figure"))
                return {}; // the header
            if (!kind)
                return fail(notAnExport(QStringLiteral("a definition cannot be read")));
            ExportColumn column;
            column.name = row.value(1).text;
            column.kind = *kind;
            column.unit = row.value(3).text;
            column.version = row.value(4).text.toInt();
            column.definition = row.value(5).text;
            (of == QLatin1String("column") ? m_head.columns : m_head.figures).append(column);
            return {};
        });
    }

    [[nodiscard]] Status checkNames(const SheetRow &names) const
    {
        for (int i = 0; i < m_head.columns.size(); ++i) {
            if (names.value(i).text != m_head.columns.at(i).name)
                return fail(notAnExport(QStringLiteral("the columns are not those that it defines")));
        }
        return {};
    }

    XlsxSheets m_sheets;
};

} // namespace

Result<std::unique_ptr<ExportReader>> openXlsx(const QString &path)
{
    auto file = std::make_unique<XlsxFile>();
    const Status read = file->read(path);
    if (!read)
        return fail(read.error());
    return file;
}

} // namespace Tidemark::detail
