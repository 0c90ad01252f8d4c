// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>

namespace Tidemark {

enum class CsvText { Safe, Raw }; // raw: only for programs that run nothing

// Makes CSV (RFC 4180, UTF-8) that a spreadsheet shows and never runs: a text cell that would be
// read as a formula gets a leading apostrophe. Numbers stay numbers; unknown is an empty cell.
class CsvWriter
{
public:
    explicit CsvWriter(CsvText text = CsvText::Safe)
        : m_text(text)
    {
    }

    CsvWriter &text(const QString &value);
    CsvWriter &number(std::optional<qint64> value);
    CsvWriter &decimal(std::optional<double> value, int decimals = 4);
    CsvWriter &exact(double value);                    // the shortest that reads back as the same; not a number: an empty cell
    CsvWriter &time(std::optional<qint64> utcSeconds); // ISO 8601, UTC
    void endRow();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    // What has been written so far, to be put away; the writer goes on behind it.
    [[nodiscard]] QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    void cell(const QByteArray &value);

    CsvText m_text;
    QByteArray m_bytes;
    bool m_rowBegun = false;
};

// The text as it may stand in a cell.
[[nodiscard]] QString csvSafe(const QString &text);

} // namespace Tidemark
