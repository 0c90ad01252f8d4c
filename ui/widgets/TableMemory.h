// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace Tidemark {

class ResultsTable;
class Settings;

// Keeps a table's columns (widths, order, which are hidden) and its sorting in the settings, under a name, and
// brings them back. Child of the table.
class TableMemory : public QObject
{
    Q_OBJECT
public:
    TableMemory(ResultsTable &table, Settings &settings, const QString &name);

    void recall(); // where the settings hold columns as many as the table has
    void reset();  // as the view built them

private:
    void changed();
    void save();

    ResultsTable &m_table;
    Settings &m_settings;
    QString m_name;
    QByteArray m_built;
    QTimer m_later{this};
    bool m_isRecalling = false;
};

} // namespace Tidemark
