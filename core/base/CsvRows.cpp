// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CsvRows.h"

#include <QIODevice>

namespace Tidemark {

namespace {

constexpr qint64 kPiece = 256 * 1024;
constexpr qsizetype kMostCell = 16 * 1024 * 1024;
constexpr qsizetype kMostCells = 10'000;

} // namespace

CsvRows::CsvRows(QIODevice &device)
    : m_device(device)
{
    if (m_device.isOpen() && m_device.peek(3) == "\xEF\xBB\xBF")
        m_device.skip(3);
}

std::optional<QByteArray> CsvRows::comment()
{
    if (peek() != '#')
        return std::nullopt;
    QByteArray line;
    while (!atEnd() && peek() != '\n' && line.size() < kMostCell)
        line += next();
    next();
    return line.trimmed();
}

std::optional<CsvRow> CsvRows::row()
{
    if (atEnd() || m_isBroken)
        return std::nullopt;
    CsvRow row{m_line, {}};
    bool more = true;
    while (more && !m_isBroken) {
        row.cells.append(cell());
        more = peek() == ',';
        if (more)
            next();
        m_isBroken = m_isBroken || row.cells.size() > kMostCells;
    }
    if (peek() == '\r')
        next();
    if (!m_isBroken && !atEnd() && next() != '\n')
        m_isBroken = true;
    return m_isBroken ? std::nullopt : std::optional(row);
}

bool CsvRows::atEnd()
{
    if (m_at < m_piece.size())
        return false;
    m_piece = m_device.isOpen() ? m_device.read(kPiece) : QByteArray();
    m_at = 0;
    return m_piece.isEmpty();
}

char CsvRows::peek()
{
    return atEnd() ? '\0' : m_piece.at(m_at);
}

char CsvRows::next()
{
    if (atEnd())
        return '\0';
    const char c = m_piece.at(m_at++);
    m_line += c == '\n' ? 1 : 0;
    return c;
}

QByteArray CsvRows::cell()
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

void CsvRows::quoted(QByteArray &text)
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

void CsvRows::append(QByteArray &text, char c)
{
    if (text.size() < kMostCell)
        text += c;
    else
        m_isBroken = true;
}

} // namespace Tidemark
