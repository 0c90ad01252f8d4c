// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QDialog;
class QWidget;

namespace Tidemark {

// The figures of a picture, row by row.
struct TableTwin {
    QString title;
    QStringList head;
    int rows = 0;
    std::function<QString(int row, int column)> cell; // asked for what is in sight alone
};

// What a screen reader and everybody who wants the digits reads in place of a picture: a window with a table, closed by
// Escape, gone with its picture. Null where there is nothing to show.
QDialog *openTableTwin(const TableTwin &twin, QWidget *picture);

} // namespace Tidemark
