// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"
#include "core/exporting/ExportTable.h"
#include "ui/report/Report.h"

#include <QHash>

namespace Tidemark {

// The rows of an export, by the names of its columns. What a table does not have is unknown.
class TableRows
{
public:
    explicit TableRows(const ExportTable &table);

    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] QString text(qsizetype row, const char *column) const;
    [[nodiscard]] std::optional<double> number(qsizetype row, const char *column) const; // also of whole numbers
    [[nodiscard]] std::optional<qint64> whole(qsizetype row, const char *column) const;

private:
    [[nodiscard]] ExportCell cell(qsizetype row, const char *column) const;

    QHash<QString, qsizetype> m_columns;
    QList<ExportRow> m_rows;
};

// "posts/week", in the window's language; an index has none.
[[nodiscard]] QString unitText(const QString &unit);
// A figure as people read it: whole counts in full, else with the decimals that it needs, and its unit.
[[nodiscard]] QString figureText(std::optional<double> value, const QString &unit);
// "as of 14 Nov 2026, 18:00 UTC+1, made 14 Nov 2026, 18:01"
[[nodiscard]] QString asOfWords(const ExportHead &head);
[[nodiscard]] QString originWords(const ExportHead &head);
// Every definition that the head holds: figure, version, words.
[[nodiscard]] ReportTable definitionsTable(const QList<ExportColumn> &figures, EntityKind kind);
// "55 samples from 1 Oct 2026 to 14 Nov 2026; a silence of more than 3 days is a gap."
[[nodiscard]] QString seriesCaption(const QList<Series> &series);

inline constexpr qint64 kReportGapS = 3 * 86'400; // a longer silence breaks a line

} // namespace Tidemark
