// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/ZipFile.h"

#include <QMap>
#include <QStringList>
#include <QXmlStreamReader>

#include <functional>

namespace Tidemark::detail {

// What stands in a cell of a sheet.
struct SheetCell {
    enum class Type { Number, Text, Flag };
    Type type = Type::Number;
    QString text;
};
using SheetRow = QMap<int, SheetCell>; // by column; blank cells are not in it

// The sheets of a workbook by their names, as we or a spreadsheet wrote them (strings in the cells, or in a table of
// their own). Rows are read one by one.
class XlsxSheets
{
public:
    [[nodiscard]] Status open(const QString &path);
    [[nodiscard]] Status readRows(const QString &sheet, const std::function<Status(const SheetRow &)> &visit);

private:
    using Element = std::function<void(QXmlStreamReader &)>; // is at a start element
    [[nodiscard]] Status readMember(const QString &name, const Element &element);
    [[nodiscard]] Status readSheetNames();
    [[nodiscard]] Status readSharedTexts();

    ZipFile m_zip;
    QMap<QString, QString> m_members; // of sheets, by name
    QStringList m_texts;              // shared strings
};

} // namespace Tidemark::detail
