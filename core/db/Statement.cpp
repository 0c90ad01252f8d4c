// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Statement.h"

#include "core/db/Connection.h"

#include <QSqlError>
#include <QSqlResult>

#include <sqlite3.h>

namespace Tidemark {

Statement::Statement(Connection &connection, QSqlQuery &query)
    : m_connection(&connection)
    , m_query(&query)
    , m_row(*static_cast<sqlite3_stmt *const *>(query.result()->handle().constData()))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_query(std::exchange(other.m_query, nullptr))
    , m_row(other.m_row)
    , m_state(other.m_state)
{
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

// The first row was fetched with the query's execution: only Qt knows whether there was one.
Result<bool> Statement::next()
{
    if (m_state == State::Done)
        return false;
    if (m_state == State::Executed) {
        m_state = m_query->next() ? State::OnRow : State::Done;
        if (m_state == State::Done && m_query->lastError().isValid())
            return fail(m_connection->failed(m_query->lastError()));
        return m_state == State::OnRow;
    }
    const int stepped = sqlite3_step(m_row);
    if (stepped == SQLITE_ROW)
        return true;
    m_state = State::Done;
    if (stepped == SQLITE_DONE)
        return false;
    const QString said = QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_row)));
    return fail(m_connection->failed(QSqlError({}, said, QSqlError::StatementError, QString::number(stepped))));
}

qint64 Statement::integer(int column) const
{
    if (sqlite3_column_type(m_row, column) == SQLITE_FLOAT)
        return qRound64(sqlite3_column_double(m_row, column));
    return sqlite3_column_int64(m_row, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_row, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArrayView Statement::bytes(int column) const
{
    const auto *characters = reinterpret_cast<const char *>(sqlite3_column_text(m_row, column));
    return {characters, sqlite3_column_bytes(m_row, column)};
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_row, column));
    return {bytes, sqlite3_column_bytes(m_row, column)};
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_row, column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_FLOAT: return real(column);
    case SQLITE_BLOB: return blob(column);
    case SQLITE_NULL: return {};
    default: return text(column);
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_row, column) == SQLITE_NULL;
}

std::optional<qint64> Statement::count(int column) const
{
    return isNull(column) ? std::optional<qint64>() : integer(column);
}

} // namespace Tidemark
