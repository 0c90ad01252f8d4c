// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportFile.h"
#include "core/exporting/ExportWriter.h"
#include "core/exporting/HeadText.h"
#include "core/exporting/XlsxParts.h"
#include "core/exporting/XlsxText.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <memory>
#include <xlsxwriter.h>

namespace Tidemark::detail {

namespace {

constexpr qint64 kPiece = 1024 * 1024;

struct Look {
    CellKind kind;
    double width;
    const char *format; // of numbers
};

constexpr std::array<Look, 6> kLooks{{{CellKind::Text, 24, "@"},
                                      {CellKind::Id, 22, "@"},
                                      {CellKind::Integer, 15, "#,##0"},
                                      {CellKind::Decimal, 13, "0.0###"},
                                      {CellKind::Time, 19, "yyyy-mm-dd hh:mm:ss"},
                                      {CellKind::Flag, 8, "General"}}};

// One workbook while it is written. Rows go to the disk as they come; sheets are written one after another.
class Workbook
{
public:
    explicit Workbook(const QString &path, const QString &folder)
        : m_folder(QFile::encodeName(folder))
    {
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        if (!m_book)
            return;
        m_header = workbook_add_format(m_book);
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        format_set_bg_color(m_header, 0xE8EEF2);
        for (size_t i = 0; i < kLooks.size(); ++i) {
            m_formats[i] = workbook_add_format(m_book);
            format_set_num_format(m_formats[i], kLooks[i].format);
        }
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;
    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book);
    }

    [[nodiscard]] bool isOpen() const { return m_book != nullptr; }

    void beginSheet(const QString &name)
    {
        m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        m_row = 0;
    }

    [[nodiscard]] lxw_worksheet *sheet() { return m_sheet; }

    void header(const QStringList &names)
    {
        lxw_col_t column = 0;
        for (const QString &name : names)
            note(worksheet_write_string(m_sheet, m_row, column++, name.toUtf8().constData(), m_header));
        worksheet_freeze_panes(m_sheet, 1, 0);
        ++m_row;
    }

    void setColumn(lxw_col_t column, double width) { note(worksheet_set_column(m_sheet, column, column, width, nullptr)); }

    void cell(lxw_col_t column, const ExportCell &cell, CellKind kind)
    {
        lxw_format *format = m_formats[static_cast<size_t>(kind)];
        if (const auto *text = std::get_if<QString>(&cell)) {
            note(worksheet_write_string(m_sheet, m_row, column, xlsxEscaped(*text).toUtf8().constData(), format));
        } else if (const auto *number = std::get_if<qint64>(&cell)) {
            const double value = static_cast<double>(*number);
            const double shown = kind == CellKind::Time ? value / kDayS + kUnixEpochDay : value;
            note(worksheet_write_number(m_sheet, m_row, column, shown, format));
        } else if (const auto *real = std::get_if<double>(&cell)) {
            note(worksheet_write_number(m_sheet, m_row, column, *real, format));
        } else if (const auto *flag = std::get_if<bool>(&cell)) {
            note(worksheet_write_boolean(m_sheet, m_row, column, *flag ? 1 : 0, format));
        }
    }

    void text(lxw_col_t column, const QString &text) { cell(column, textCell(text), CellKind::Text); }
    void endRow() { ++m_row; }

    void setTitle(const QString &title)
    {
        QByteArray bytes = title.toUtf8();
        lxw_doc_properties properties = {};
        properties.title = bytes.data();
        note(workbook_set_properties(m_book, &properties));
    }

    [[nodiscard]] Status close()
    {
        note(workbook_close(std::exchange(m_book, nullptr)));
        if (m_error == LXW_NO_ERROR)
            return {};
        return fail(ErrorKind::LocalData,
                    QStringLiteral("the workbook could not be written: ") + QString::fromUtf8(lxw_strerror(m_error)));
    }

private:
    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_header = nullptr;
    std::array<lxw_format *, kLooks.size()> m_formats = {};
    lxw_row_t m_row = 0;
    lxw_error m_error = LXW_NO_ERROR;
};

void writeData(Workbook &book, const ExportTable &table)
{
    const ExportHead &head = table.head;
    book.beginSheet(kDataSheet);
    QStringList names;
    for (const ExportColumn &column : head.columns) {
        book.setColumn(static_cast<lxw_col_t>(names.size()), kLooks[static_cast<size_t>(column.kind)].width);
        names.append(column.name);
    }
    book.header(names);
    for (qint64 i = 0; i < head.rows; ++i) {
        const ExportRow row = table.row(i);
        for (qsizetype column = 0; column < row.size(); ++column) {
            const CellKind kind = head.columns.at(column).kind;
            book.cell(static_cast<lxw_col_t>(column), cellAsKept(row.at(column), kind, ExportFormat::Xlsx, false), kind);
        }
        book.endRow();
    }
    worksheet_autofilter(book.sheet(), 0, 0, static_cast<lxw_row_t>(head.rows), static_cast<lxw_col_t>(names.size() - 1));
    worksheet_freeze_panes(book.sheet(), 1, static_cast<lxw_col_t>(table.keyColumns));
}

void writeDefinitions(Workbook &book, const ExportHead &head)
{
    book.beginSheet(kDefinitionsSheet);
    constexpr std::array<double, 6> kWidths{10, 24, 10, 14, 9, 110};
    for (size_t i = 0; i < kWidths.size(); ++i)
        book.setColumn(static_cast<lxw_col_t>(i), kWidths[i]);
    book.header({QStringLiteral("of"), QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("unit"),
                 QStringLiteral("version"), QStringLiteral("definition")});
    const auto add = [&book](const QString &of, const ExportColumn &column) {
        book.text(0, of);
        book.text(1, column.name);
        book.text(2, cellKindName(column.kind));
        book.text(3, column.unit);
        book.cell(4, column.version > 0 ? ExportCell(qint64(column.version)) : ExportCell(), CellKind::Integer);
        book.text(5, column.definition);
        book.endRow();
    };
    for (const ExportColumn &column : head.columns)
        add(QStringLiteral("column"), column);
    for (const ExportColumn &figure : head.figures)
        add(QStringLiteral("figure"), figure);
}

void writeAbout(Workbook &book, const ExportHead &head)
{
    book.beginSheet(kAboutSheet);
    book.setColumn(0, 18);
    book.setColumn(1, 90);
    book.header({QStringLiteral("about"), QStringLiteral("value")});
    for (const HeadLine &line : aboutLines(head)) {
        book.text(0, line.first);
        book.text(1, line.second);
        book.endRow();
    }
}

Status copyInto(QIODevice &device, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::LocalData, file.errorString());
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kPiece);
        const Status written =
            piece.isEmpty() ? Status(fail(ErrorKind::LocalData, file.errorString())) : writePiece(device, piece);
        if (!written)
            return written;
    }
    return {};
}

} // namespace

// The library writes files by name: into a folder of our own, whose file is then copied to where it belongs.
Status writeXlsx(const ExportTable &table, QIODevice &device)
{
    if (table.head.rows + 1 > kMostSheetRows)
        return fail(ErrorKind::Usage, QStringLiteral("a sheet holds %1 rows, and these are %2: write csv or json, or fewer with "
                                                     "--since or --filter")
                                          .arg(kMostSheetRows - 1)
                                          .arg(table.head.rows));
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorKind::LocalData, folder.errorString());
    const QString path = folder.filePath(QStringLiteral("export.xlsx"));
    Workbook book(path, folder.path());
    if (!book.isOpen())
        return fail(ErrorKind::LocalData, QStringLiteral("there is no memory for a workbook"));
    book.setTitle(QStringLiteral("%1 %2").arg(table.head.recipe.what, table.head.recipe.names.join(QStringLiteral(", "))));
    writeData(book, table);
    writeDefinitions(book, table.head);
    writeAbout(book, table.head);
    const Status closed = book.close();
    if (!closed)
        return closed;
    return copyInto(device, path);
}

} // namespace Tidemark::detail
