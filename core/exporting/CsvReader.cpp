// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CsvRows.h"
#include "core/exporting/ExportReader.h"
#include "core/exporting/HeadText.h"

#include <QFile>

namespace Tidemark::detail {

namespace {

class CsvFile final : public ExportReader
{
public:
    explicit CsvFile(const QString &path)
        : m_file(path)
        , m_rows(opened(m_file))
    {
    }

    [[nodiscard]] ExportFormat format() const override { return ExportFormat::Csv; }

    [[nodiscard]] Status readHead()
    {
        QList<HeadLine> lines;
        QList<ExportColumn> columns;
        QList<ExportColumn> figures;
        while (const auto comment = m_rows.comment()) {
            const QString line = QString::fromUtf8(*comment).mid(1).trimmed();
            const QString key = line.section(QStringLiteral(": "), 0, 0);
            const QString value = line.section(QStringLiteral(": "), 1);
            const bool isColumn = key.startsWith(QLatin1String("column "));
            if (!isColumn && !key.startsWith(QLatin1String("figure "))) {
                lines.append({key, value});
                continue;
            }
            const auto column = columnOfText(key.section(u' ', 1), value);
            if (!column)
                return fail(notAnExport(QStringLiteral("a definition cannot be read")));
            (isColumn ? columns : figures).append(*column);
        }
        auto head = headOfLines(lines);
        if (!head)
            return fail(head.error());
        m_head = std::move(*head);
        m_head.columns = columns;
        m_head.figures = figures;
        return checkNames();
    }

    [[nodiscard]] Status readRows(const Visit &visit) override
    {
        while (const auto read = m_rows.row()) {
            const QList<QByteArray> &cells = read->cells;
            if (cells.size() != m_head.columns.size())
                return fail(notAnExport(
                    QStringLiteral("a row has %1 cells in place of %2").arg(cells.size()).arg(m_head.columns.size())));
            ExportRow row;
            for (qsizetype i = 0; i < cells.size(); ++i)
                row.append(cellOfText(QString::fromUtf8(cells.at(i)), m_head.columns.at(i).kind));
            visit(row);
        }
        if (m_rows.isBroken())
            return fail(notAnExport(QStringLiteral("a cell is not closed, or is too long")));
        return {};
    }

private:
    [[nodiscard]] Status checkNames()
    {
        const auto names = m_rows.row();
        if (!names || names->cells.size() != m_head.columns.size())
            return fail(notAnExport(QStringLiteral("the columns are not those that it defines")));
        for (qsizetype i = 0; i < names->cells.size(); ++i) {
            if (QString::fromUtf8(names->cells.at(i)) != m_head.columns.at(i).name)
                return fail(notAnExport(QStringLiteral("the columns are not those that it defines")));
        }
        return {};
    }

    // A file that cannot be opened has no rows.
    static QFile &opened(QFile &file)
    {
        std::ignore = file.open(QIODevice::ReadOnly);
        return file;
    }

    QFile m_file;
    CsvRows m_rows;
};

} // namespace

Result<std::unique_ptr<ExportReader>> openCsv(const QString &path)
{
    auto file = std::make_unique<CsvFile>(path);
    const Status read = file->readHead();
    if (!read)
        return fail(read.error());
    return file;
}

} // namespace Tidemark::detail
