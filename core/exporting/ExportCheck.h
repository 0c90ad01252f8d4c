// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/ExportReader.h"

namespace Tidemark {

// One thing in a file that is not as history has it.
struct ExportFinding {
    enum class Kind {
        Differs,       // the figure is another one
        NotRecomputed, // it can no longer be computed
    };
    Kind kind = Kind::Differs;
    QString row;    // by its key columns; empty: of the whole file
    QString column; // empty: the whole row
    QString inFile;
    QString now;
    QString why;

    bool operator==(const ExportFinding &) const = default;
};

struct ExportVerdict {
    static constexpr qsizetype kMostFindings = 100;

    ExportHead head; // of the file
    ExportFormat format = ExportFormat::Csv;
    qint64 rows = 0;  // that the file holds
    qint64 cells = 0; // compared
    qint64 differing = 0;
    qint64 notRecomputed = 0;
    QList<ExportFinding> findings; // the first of them
    QStringList notCompared;       // columns that stand in no history

    [[nodiscard]] bool isEqual() const { return differing == 0 && notRecomputed == 0; }
    void add(const ExportFinding &finding);
};

// Compares a file cell by cell with the table that history gives today for the file's own recipe. For a worker thread.
[[nodiscard]] Result<ExportVerdict> checkExport(ExportReader &file, const ExportTable &now);
// Where there is no such table: nothing can be computed again, and why.
[[nodiscard]] ExportVerdict notRecomputable(const ExportReader &file, const QString &why);

} // namespace Tidemark
