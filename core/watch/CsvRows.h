// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Tidemark {

struct CsvRow {
    int line = 0; // on which it begins, from 1
    QStringList cells;
};

// The rows of a CSV text (RFC 4180) with line breaks of one character. A quote that is never closed ends with the text.
[[nodiscard]] QList<CsvRow> csvRows(const QString &text);

} // namespace Tidemark
