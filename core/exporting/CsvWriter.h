// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Tidemark {

// Makes CSV (RFC 4180, UTF-8) that a spreadsheet shows and never runs: a text cell that would be
// read as a formula gets a leading apostrophe. Numbers stay numbers; unknown is an empty cell.
class CsvWriter
{
public:
    CsvWriter &text(const QString &value);
    CsvWriter &number(std::optional<qint64> value);
    CsvWriter &decimal(std::optional<double> value, int decimals = 4);
    CsvWriter &time(std::optional<qint64> utcSeconds); // ISO 8601, UTC
    void endRow();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void cell(const QByteArray &value);

    QByteArray m_bytes;
    bool m_rowBegun = false;
};

// The text as it may stand in a cell.
[[nodiscard]] QString csvSafe(const QString &text);

} // namespace Tidemark
