// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

class QIODevice;

namespace Tidemark {

struct CsvRow {
    int line = 0; // on which it begins, from 1
    QList<QByteArray> cells;
};

// CSV (RFC 4180), a row at a time out of a device that is open: a long file needs no memory. A cell that is too long or
// never closed, and what follows a closed one without a comma, make it broken; then there is no further row.
class CsvRows
{
public:
    explicit CsvRows(QIODevice &device);

    // A line that begins with # as it stands; nothing where the next row is none, or there is no more.
    [[nodiscard]] std::optional<QByteArray> comment();
    [[nodiscard]] std::optional<CsvRow> row();
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] int line() const { return m_line; } // that is read next

private:
    [[nodiscard]] bool atEnd();
    [[nodiscard]] char peek();
    char next();
    [[nodiscard]] QByteArray cell();
    void quoted(QByteArray &text);
    void append(QByteArray &text, char c);

    QIODevice &m_device;
    QByteArray m_piece;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isBroken = false;
};

} // namespace Tidemark
