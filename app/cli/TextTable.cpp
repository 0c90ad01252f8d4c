// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"

#include "core/base/PlainText.h"

#include <QChar>

#include <algorithm>

namespace Tidemark {

namespace {

const QString kGap = QStringLiteral("  ");

struct Range {
    char32_t first;
    char32_t last;
};

// East Asian wide and emoji, by block: what terminals draw in two cells.
constexpr Range kWide[] = {
    {0x1100, 0x115F}, {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE4F},   {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

int cells(char32_t c)
{
    const auto category = QChar::category(c);
    const bool isMark =
        category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
    if (isMark)
        return 0;
    const bool isWide =
        std::any_of(std::begin(kWide), std::end(kWide), [c](const Range &r) { return c >= r.first && c <= r.last; });
    return isWide ? 2 : 1;
}

QString shortened(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString kept;
    int used = 1; // the ellipsis
    for (const char32_t c : text.toUcs4()) {
        used += cells(c);
        if (used > width)
            break;
        kept += QString::fromUcs4(&c, 1);
    }
    return kept.trimmed() + QChar(0x2026);
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += cells(c);
    return width;
}

TextTable::TextTable(QList<Column> columns)
    : m_columns(std::move(columns))
{
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        row += shortened(plain(cells.value(i)), m_columns.at(i).maxWidth);
    m_rows += row;
}

QString TextTable::line(const QStringList &cells, const QList<int> &widths) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString blanks(std::max(0, widths.at(i) - displayWidth(cells.at(i))), QLatin1Char(' '));
        line += i > 0 ? kGap : QString();
        line += m_columns.at(i).align == Align::Right ? blanks + cells.at(i) : cells.at(i) + blanks;
    }
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line + QLatin1Char('\n');
}

QString TextTable::text() const
{
    if (m_rows.isEmpty())
        return {};
    QStringList titles;
    QList<int> widths;
    for (const Column &column : m_columns) {
        titles += column.title;
        widths += displayWidth(column.title);
    }
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), displayWidth(row.at(i)));
    }
    const bool hasTitles = std::any_of(titles.cbegin(), titles.cend(), [](const QString &t) { return !t.isEmpty(); });
    QString text = hasTitles ? line(titles, widths) : QString();
    for (const QStringList &row : m_rows)
        text += line(row, widths);
    return text;
}

} // namespace Tidemark
