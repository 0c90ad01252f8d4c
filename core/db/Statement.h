// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>
#include <utility>

class QSqlQuery;
struct sqlite3_stmt;

namespace Tidemark {

class Connection;

// A running query: next() until it says false. Lent by its Connection, which keeps it prepared. Qt prepares and binds;
// the rows are read from SQLite's own statement, since QSqlQuery makes a QVariant of every column of each.
// A NULL reads as 0, or as empty. Columns are read only after a next() that said true.
class Statement
{
public:
    // query: executed, and not yet moved to a row.
    Statement(Connection &connection, QSqlQuery &query);
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    [[nodiscard]] Result<bool> next();
    [[nodiscard]] qint64 integer(int column) const; // a fraction is rounded
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArrayView bytes(int column) const; // of a text in UTF-8; until the next row
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    // Absent where NULL: never 0.
    [[nodiscard]] std::optional<qint64> count(int column) const;

private:
    enum class State { Executed, OnRow, Done };

    Connection *m_connection;
    QSqlQuery *m_query; // null: moved from
    sqlite3_stmt *m_row;
    State m_state = State::Executed;
};

} // namespace Tidemark
