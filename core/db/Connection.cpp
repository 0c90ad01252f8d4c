// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Connection.h"

#include <QMutex>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace Tidemark {

namespace {

constexpr int kBusyAttempts = 3; // each waits for the busy time-out of five seconds

Connection::Failure failureOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Connection::Failure::Busy;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN: return Connection::Failure::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Connection::Failure::Damaged;
    default: return Connection::Failure::Other;
    }
}

QString hintFor(Connection::Failure failure)
{
    switch (failure) {
    case Connection::Failure::DiskFull:
        return QStringLiteral("make room on the disk and check that the data folder can be written");
    case Connection::Failure::Busy: return QStringLiteral("another program holds the file; try again");
    case Connection::Failure::Damaged:
        return QStringLiteral("start again: a damaged file is then recovered and the old one is kept");
    default: return {};
    }
}

// Qt 6.4 gives each ?N a name of its own in the order of appearance and so loses the number.
// The marks are made plain here, and order says which value stands at each.
QString unnumbered(Sql sql, QList<int> &order)
{
    static const QRegularExpression kMark(QStringLiteral("\\?(\\d+)"));
    QString text = QString::fromLatin1(sql.text);
    if (!text.contains(QLatin1Char('?')))
        return text;
    for (auto marks = kMark.globalMatch(text); marks.hasNext();)
        order.append(marks.next().captured(1).toInt() - 1);
    return text.replace(kMark, QStringLiteral("?"));
}

// This program speaks to the driver's own SQLite, which only works where both are one library. A Qt from its installer
// brings a copy inside of the driver.
Status sharesLibrary(const QSqlDatabase &database)
{
    QSqlQuery query(QStringLiteral("SELECT sqlite_source_id()"), database);
    const QString theirs = query.next() ? query.value(0).toString() : QString();
    if (theirs == QLatin1String(sqlite3_sourceid()))
        return {};
    Error error{ErrorKind::LocalData, QStringLiteral("Qt's database driver brings another SQLite than the program's"), 0, 0, {}};
    error.hint = QStringLiteral("this program was put together wrongly; please install it anew");
    return fail(error);
}

// Qt makes its table of drivers at the first call, and two threads that are first together each note it for the end of the
// program: with two notes QCoreApplication's destructor never comes back (Qt 6.4).
QSqlDatabase added(const QString &name)
{
    static QMutex one;
    const QMutexLocker lock(&one);
    return QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path)
{
    std::unique_ptr<Connection> connection(new Connection(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase database = added(connection->m_name);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    database.setDatabaseName(path);
    if (!database.open())
        return fail(connection->failed(database.lastError()));
    if (const Status shared = sharesLibrary(database); !shared)
        return fail(shared.error());
    // The last connection of a file would checkpoint when it closes; here only the holder of the
    // checkpoint lock does.
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return connection;
}

Connection::~Connection()
{
    m_statements.clear();
    if (QSqlDatabase handle = database(); handle.isOpen())
        handle.close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

sqlite3 *Connection::handle() const
{
    return *static_cast<sqlite3 *const *>(database().driver()->handle().constData());
}

Status Connection::replaceContent(const QString &from)
{
    constexpr int kPagesAtOnce = -1; // all: nobody reads half of it
    sqlite3 *source = nullptr;
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> held(
        sqlite3_open_v2(from.toUtf8().constData(), &source, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK ? source : nullptr,
        &sqlite3_close);
    if (!held)
        return fail(ErrorKind::LocalData, QStringLiteral("%1 cannot be opened").arg(from));
    m_statements.clear();
    sqlite3_backup *const copy = sqlite3_backup_init(handle(), "main", source, "main");
    if (copy == nullptr)
        return fail(ErrorKind::LocalData, QStringLiteral("%1 cannot be read").arg(from));
    const int stepped = sqlite3_backup_step(copy, kPagesAtOnce);
    const int finished = sqlite3_backup_finish(copy);
    const int outcome = stepped == SQLITE_DONE ? finished : stepped;
    m_failure = outcome == SQLITE_OK ? Failure::None : failureOf(outcome);
    ++m_undone; // what was remembered of the old content is wrong
    if (outcome != SQLITE_OK)
        return fail(Error{ErrorKind::LocalData, QStringLiteral("database: %1").arg(QString::fromUtf8(sqlite3_errstr(outcome))), 0,
                          0, hintFor(m_failure)});
    return {};
}

Error Connection::failed(const QSqlError &error)
{
    m_failure = failureOf(error.nativeErrorCode().toInt());
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Error{ErrorKind::LocalData, QStringLiteral("database: %1").arg(text), 0, 0, hintFor(m_failure)};
}

Result<QSqlQuery *> Connection::prepared(Sql sql, const QVariantList &values)
{
    m_failure = Failure::None;
    auto &held = m_statements[sql.text];
    if (!held) {
        auto fresh = std::make_unique<Prepared>(Prepared{QSqlQuery(database()), {}});
        fresh->query.setForwardOnly(true);
        if (!fresh->query.prepare(unnumbered(sql, fresh->order)))
            return fail(failed(fresh->query.lastError()));
        held = std::move(fresh);
    }
    QSqlQuery &query = held->query;
    for (int i = 0; i < held->order.size(); ++i)
        query.bindValue(i, values.value(held->order.at(i)));
    if (!query.exec())
        return fail(failed(query.lastError()));
    return &query;
}

Status Connection::execute(Sql sql, const QVariantList &values)
{
    const auto query = prepared(sql, values);
    if (!query)
        return fail(query.error());
    (*query)->finish();
    return {};
}

Result<qint64> Connection::insert(Sql sql, const QVariantList &values)
{
    const auto query = prepared(sql, values);
    if (!query)
        return fail(query.error());
    const qint64 id = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return id;
}

Result<int> Connection::change(Sql sql, const QVariantList &values)
{
    const auto query = prepared(sql, values);
    if (!query)
        return fail(query.error());
    const int rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows;
}

Result<Statement> Connection::query(Sql sql, const QVariantList &values)
{
    const auto query = prepared(sql, values);
    if (!query)
        return fail(query.error());
    return Statement(*this, **query);
}

Result<std::optional<qint64>> Connection::number(Sql sql, const QVariantList &values)
{
    const auto row = first(sql, values, [](const Statement &s) { return s.count(0); });
    if (!row)
        return fail(row.error());
    return row->value_or(std::nullopt);
}

Status Connection::begin()
{
    for (int attempt = 1;; ++attempt) {
        const Status begun = execute(Sql("BEGIN IMMEDIATE"));
        if (begun || m_failure != Failure::Busy || attempt == kBusyAttempts)
            return begun;
    }
}

Status Connection::commit()
{
    return execute(Sql("COMMIT"));
}

void Connection::rollback()
{
    const Failure kept = m_failure;
    ++m_undone;
    if (isInTransaction())
        static_cast<void>(execute(Sql("ROLLBACK")));
    m_failure = kept;
}

Status Connection::mark()
{
    return execute(Sql("SAVEPOINT job"));
}

void Connection::release()
{
    static_cast<void>(execute(Sql("RELEASE job")));
}

void Connection::rollbackToMark()
{
    ++m_undone;
    static_cast<void>(execute(Sql("ROLLBACK TO job")));
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

Result<QSqlQuery> Connection::run(const QString &text, const QVariantList &values)
{
    m_failure = Failure::None;
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(text))
        return fail(failed(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return fail(failed(query.lastError()));
    return query;
}

} // namespace Tidemark
