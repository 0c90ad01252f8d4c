// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark::detail {

// The names of the sheets, and how XLSX spells what XML cannot hold: "_x000D_" is a carriage return, so a text that has
// such letters of its own has its underscore spelt.
inline const QString kDataSheet = QStringLiteral("Data");
inline const QString kDefinitionsSheet = QStringLiteral("Definitions");
inline const QString kAboutSheet = QStringLiteral("About");

inline constexpr qint64 kMostSheetRows = 1'048'576; // with the header
inline constexpr double kUnixEpochDay = 25'569;     // of 1970-01-01 in the spreadsheet's count
inline constexpr double kDayS = 86'400;

[[nodiscard]] QString xlsxEscaped(const QString &text);
[[nodiscard]] QString xlsxUnescaped(const QString &text);

} // namespace Tidemark::detail
