// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/db/Statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace Tidemark {

// The text of one statement. Only a literal makes one, so that no statement can be built from
// what came from outside; placeholders are ?1, ?2, ... and values are bound.
struct Sql {
    const char *text;
    consteval explicit Sql(const char *literal)
        : text(literal)
    {
    }
};

// One connection to one file. Belongs to the thread that made it. Statements are prepared once
// per text. Every failure is a LocalData error; failure() tells what SQLite called it.
class Connection
{
public:
    enum class Failure { None, Busy, DiskFull, Damaged, Other };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Status execute(Sql sql, const QVariantList &values = {});
    [[nodiscard]] Result<qint64> insert(Sql sql, const QVariantList &values); // the new row's id
    [[nodiscard]] Result<int> change(Sql sql, const QVariantList &values);    // how many rows
    [[nodiscard]] Result<Statement> query(Sql sql, const QVariantList &values = {});

    // All rows, each read by readRow(const Statement &).
    template <typename ReadRow>
    [[nodiscard]] auto list(Sql sql, const QVariantList &values, ReadRow readRow)
        -> Result<QList<std::invoke_result_t<ReadRow, const Statement &>>>
    {
        auto statement = query(sql, values);
        if (!statement)
            return fail(statement.error());
        QList<std::invoke_result_t<ReadRow, const Statement &>> rows;
        for (;;) {
            const auto there = statement->next();
            if (!there)
                return fail(there.error());
            if (!*there)
                return rows;
            rows.append(readRow(*statement));
        }
    }

    // The first row, where there is one.
    template <typename ReadRow>
    [[nodiscard]] auto first(Sql sql, const QVariantList &values, ReadRow readRow)
        -> Result<std::optional<std::invoke_result_t<ReadRow, const Statement &>>>
    {
        using Value = std::invoke_result_t<ReadRow, const Statement &>;
        auto statement = query(sql, values);
        if (!statement)
            return fail(statement.error());
        const auto there = statement->next();
        if (!there)
            return fail(there.error());
        return *there ? std::optional<Value>(readRow(*statement)) : std::optional<Value>();
    }

    // The first column of the first row; absent where there is no row or NULL.
    [[nodiscard]] Result<std::optional<qint64>> number(Sql sql, const QVariantList &values = {});

    // A transaction that holds the write lock from its start (a busy file is tried again).
    [[nodiscard]] Status begin();
    [[nodiscard]] Status commit();
    void rollback();
    // One job's part of a transaction, that can be undone alone.
    [[nodiscard]] Status mark();
    void release();
    void rollbackToMark();
    // Grows whenever something written was undone: what was remembered of it is then wrong.
    [[nodiscard]] qint64 undone() const { return m_undone; }
    // False after SQLite itself gave a transaction up (full disk).
    [[nodiscard]] bool isInTransaction() const;

    // Puts the content of another file in place of this one's, in one transaction; other programs that have this one
    // open read the new content from their next transaction on.
    [[nodiscard]] Status replaceContent(const QString &from);

    // For text that is not a literal: migrations and salvage, whose names come from our own schema.
    [[nodiscard]] Result<QSqlQuery> run(const QString &text, const QVariantList &values = {});

    [[nodiscard]] Failure failure() const { return m_failure; }
    [[nodiscard]] Error failed(const QSqlError &error);
    [[nodiscard]] QSqlDatabase database() const;

private:
    explicit Connection(QString name)
        : m_name(std::move(name))
    {
    }
    [[nodiscard]] Result<QSqlQuery *> prepared(Sql sql, const QVariantList &values);
    [[nodiscard]] sqlite3 *handle() const;

    struct Prepared {
        QSqlQuery query;
        QList<int> order; // which value stands at each mark
    };

    QString m_name;
    std::unordered_map<const char *, std::unique_ptr<Prepared>> m_statements;
    Failure m_failure = Failure::None;
    qint64 m_undone = 0;
};

} // namespace Tidemark
