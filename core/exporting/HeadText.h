// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exporting/ExportTable.h"

namespace Tidemark {

// What an export says about itself as lines of a key and a value: the head of a CSV file, the About sheet of XLSX.
// Times are ISO 8601 in UTC; words that people or answers gave are percent-encoded where they could end a cell.
using HeadLine = std::pair<QString, QString>;

[[nodiscard]] QList<HeadLine> aboutLines(const ExportHead &head);
// Back again; LocalData where the lines are not those of an export, or of a newer form of it.
[[nodiscard]] Result<ExportHead> headOfLines(const QList<HeadLine> &lines);

// "decimal; %; 1; 100 x ..."
[[nodiscard]] QString columnText(const ExportColumn &column);
[[nodiscard]] std::optional<ExportColumn> columnOfText(const QString &name, const QString &text);

[[nodiscard]] std::optional<EntityKind> entityKindNamed(const QString &name);
[[nodiscard]] Error notAnExport(const QString &why);

} // namespace Tidemark
