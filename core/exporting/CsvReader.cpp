// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportReader.h"
#include "core/exporting/HeadText.h"

#include <QFile>

namespace Tidemark::detail {

namespace {

constexpr qint64 kPiece = 256 * 1024;
constexpr qsizetype kMostCell = 16 * 1024 * 1024;
constexpr qsizetype kMostCells = 10'000;

// RFC 4180, a record at a time.
class Records
{
public:
    explicit Records(const QString &path)
        : m_file(path)
    {
        m_isOpen = m_file.open(QIODevice::ReadOnly);
        if (m_file.peek(3) == "\xEF\xBB\xBF")
            m_file.skip(3);
    }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    // A line that begins with # as it stands; nothing where the next record is none, or there is no more.
    [[nodiscard]] std::optional<QByteArray> comment()
    {
        if (peek() != '#')
            return std::nullopt;
        QByteArray line;
        while (!atEnd() && peek() != '\n' && line.size() < kMostCell)
            line += next();
        next();
        return line.trimmed();
    }

    [[nodiscard]] std::optional<QList<QByteArray>> record()
    {
        if (atEnd() || m_isBroken)
            return std::nullopt;
        QList<QByteArray> cells;
        bool more = true;
        while (more && !m_isBroken) {
            cells.append(cell());
            more = peek() == ',';
            if (more)
                next();
            m_isBroken = m_isBroken || cells.size() > kMostCells;
        }
        if (peek() == '\r')
            next();
        if (!atEnd() && next() != '\n')
            m_isBroken = true;
        return m_isBroken ? std::nullopt : std::optional(cells);
    }

private:
    [[nodiscard]] bool atEnd()
    {
        if (m_at < m_piece.size())
            return false;
        m_piece = m_file.read(kPiece);
        m_at = 0;
        return m_piece.isEmpty();
    }
    [[nodiscard]] char peek() { return atEnd() ? '\0' : m_piece.at(m_at); }
    char next() { return atEnd() ? '\0' : m_piece.at(m_at++); }

    [[nodiscard]] QByteArray cell()
    {
        QByteArray text;
        if (peek() == '"') {
            quoted(text);
            return text;
        }
        while (!atEnd() && peek() != ',' && peek() != '\n' && peek() != '\r')
            append(text, next());
        return text;
    }

    void quoted(QByteArray &text)
    {
        next();
        while (!atEnd()) {
            const char c = next();
            if (c != '"') {
                append(text, c);
            } else if (peek() == '"') {
                append(text, next());
            } else {
                return;
            }
        }
        m_isBroken = true; // the quote is never closed
    }

    void append(QByteArray &text, char c)
    {
        if (text.size() < kMostCell)
            text += c;
        else
            m_isBroken = true;
    }

    QFile m_file;
    QByteArray m_piece;
    qsizetype m_at = 0;
    bool m_isOpen = false;
    bool m_isBroken = false;
};

class CsvFile final : public ExportReader
{
public:
    explicit CsvFile(const QString &path)
        : m_records(path)
    {
    }

    [[nodiscard]] ExportFormat format() const override { return ExportFormat::Csv; }

    [[nodiscard]] Status readHead()
    {
        QList<HeadLine> lines;
        QList<ExportColumn> columns;
        QList<ExportColumn> figures;
        while (const auto comment = m_records.comment()) {
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
        while (const auto record = m_records.record()) {
            if (record->size() != m_head.columns.size())
                return fail(notAnExport(
                    QStringLiteral("a row has %1 cells in place of %2").arg(record->size()).arg(m_head.columns.size())));
            ExportRow row;
            for (qsizetype i = 0; i < record->size(); ++i)
                row.append(cellOfText(QString::fromUtf8(record->at(i)), m_head.columns.at(i).kind));
            visit(row);
        }
        if (m_records.isBroken())
            return fail(notAnExport(QStringLiteral("a cell is not closed, or is too long")));
        return {};
    }

private:
    [[nodiscard]] Status checkNames()
    {
        const auto names = m_records.record();
        if (!names || names->size() != m_head.columns.size())
            return fail(notAnExport(QStringLiteral("the columns are not those that it defines")));
        for (qsizetype i = 0; i < names->size(); ++i) {
            if (QString::fromUtf8(names->at(i)) != m_head.columns.at(i).name)
                return fail(notAnExport(QStringLiteral("the columns are not those that it defines")));
        }
        return {};
    }

    Records m_records;
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
