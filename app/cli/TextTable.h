// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Tidemark {

// Aligned columns for a terminal. Widths are those of the terminal's cells, so that East Asian
// text and emoji do not push the next column. Cells are made plain().
class TextTable
{
public:
    enum class Align { Left, Right };
    struct Column {
        QString title;
        Align align = Align::Left;
        int maxWidth = 48; // longer cells end in an ellipsis
    };

    explicit TextTable(QList<Column> columns);
    void addRow(const QStringList &cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    // Lines, each with its line break; without rows nothing.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString line(const QStringList &cells, const QList<int> &widths) const;

    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

// The number of terminal cells that a text takes.
[[nodiscard]] int displayWidth(const QString &text);

} // namespace Tidemark
