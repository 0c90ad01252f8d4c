// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QMap>

namespace Tidemark {

class Database;

// An answer as it came, with what was asked.
struct LoggedAnswer {
    qint64 at = 0; // UTC seconds
    QMap<QString, QString> parameters;
    QByteArray body;
};

// Reads the newest raw answers that history keeps of an endpoint, whoever and whatever they are about. Looks no further
// back than kAnswersLookedAt answers of all endpoints, so that it takes no longer on a large file. Any thread; the work is
// done in the database's own.
class AnswerLog
{
public:
    static constexpr int kAnswersLookedAt = 20'000;

    explicit AnswerLog(Database &database)
        : m_database(database)
    {
    }

    // Newest first. One whose bytes are damaged is left out.
    [[nodiscard]] QFuture<Result<QList<LoggedAnswer>>> newest(QString endpoint, int limit);
    // Of one question alone, by the parameters as they were encoded.
    [[nodiscard]] QFuture<Result<QList<LoggedAnswer>>> newestOf(QString endpoint, QString encoded, int limit);
    // Different questions of this endpoint that were answered since then.
    [[nodiscard]] QFuture<Result<qint64>> questions(QString endpoint, qint64 since);

private:
    Database &m_database;
};

// "count=30&keyword=cat+videos" as pairs.
[[nodiscard]] QMap<QString, QString> decodedParameters(const QString &encoded);

} // namespace Tidemark
