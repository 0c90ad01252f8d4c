// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/CsvRows.h"

namespace Tidemark {

QList<CsvRow> csvRows(const QString &text)
{
    QList<CsvRow> rows;
    CsvRow row{1, {}};
    QString cell;
    int line = 1;
    bool isQuoted = false;
    const auto endRow = [&] {
        row.cells += cell;
        cell.clear();
        rows += row;
        row = CsvRow{line, {}};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        line += c == QLatin1Char('\n') ? 1 : 0;
        if (c == QLatin1Char('"')) {
            const bool isDoubled = isQuoted && i + 1 < text.size() && text.at(i + 1) == c;
            if (isDoubled)
                cell += text.at(++i);
            else
                isQuoted = !isQuoted;
        } else if (isQuoted) {
            cell += c;
        } else if (c == QLatin1Char(',')) {
            row.cells += cell;
            cell.clear();
        } else if (c == QLatin1Char('\n')) {
            endRow();
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.cells.isEmpty())
        endRow();
    return rows;
}

} // namespace Tidemark
