// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/history/AnswerLog.h"

#include <QFuture>

namespace Tidemark {

class Database;
class Query;

// The newest answer of each endpoint that broke the documented contract, in health.db: for the runbooks, which compare it
// with the good ones. Nobody is given it as an answer. Any thread; the work is done in the database's own.
class RefusedAnswers
{
public:
    static constexpr qsizetype kLargest = 1 << 20; // a larger one is not kept

    explicit RefusedAnswers(Database &database)
        : m_database(database)
    {
    }

    QFuture<Status> keep(const Query &query, const QByteArray &body, qint64 at);
    [[nodiscard]] QFuture<Result<std::optional<LoggedAnswer>>> newest(QString endpoint);

private:
    Database &m_database;
};

} // namespace Tidemark
