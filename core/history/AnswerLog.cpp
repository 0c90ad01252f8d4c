// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/AnswerLog.h"

#include "core/db/Database.h"
#include "core/history/BodyStore.h"

#include <QUrl>

namespace Tidemark {

namespace {

constexpr Sql kNewest("SELECT id, fetched_at, parameters FROM answers"
                      " WHERE id > (SELECT coalesce(max(id), 0) FROM answers) - ?2 AND endpoint = ?1"
                      " AND (?3 = '' OR parameters = ?3) ORDER BY id DESC LIMIT ?4");
constexpr Sql kQuestions("SELECT count(DISTINCT key) FROM answers"
                         " WHERE id > (SELECT coalesce(max(id), 0) FROM answers) - ?2 AND endpoint = ?1 AND fetched_at >= ?3");

struct Row {
    qint64 id;
    qint64 at;
    QString parameters;
};

Result<QList<LoggedAnswer>> read(Connection &connection, const QString &endpoint, const QString &encoded, int limit)
{
    const auto rows =
        connection.list(kNewest, {endpoint, qint64(AnswerLog::kAnswersLookedAt), encoded, qint64(limit)}, [](const Statement &s) {
            return Row{s.integer(0), s.integer(1), s.text(2)};
        });
    if (!rows)
        return fail(rows.error());
    QList<LoggedAnswer> answers;
    for (const Row &row : *rows) {
        auto body = readBody(connection, row.id);
        if (body && *body)
            answers.append({row.at, decodedParameters(row.parameters), std::move(**body)});
    }
    return answers;
}

} // namespace

QMap<QString, QString> decodedParameters(const QString &encoded)
{
    QMap<QString, QString> parameters;
    const QStringList pairs = encoded.split(QLatin1Char('&'), Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        QByteArray value = pair.mid(equals + 1).toLatin1();
        value.replace('+', ' ');
        parameters.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(pair.left(equals).toLatin1())),
                          QString::fromUtf8(QByteArray::fromPercentEncoding(value)));
    }
    return parameters;
}

QFuture<Result<QList<LoggedAnswer>>> AnswerLog::newest(QString endpoint, int limit)
{
    return newestOf(std::move(endpoint), QStringLiteral(""), limit);
}

QFuture<Result<QList<LoggedAnswer>>> AnswerLog::newestOf(QString endpoint, QString encoded, int limit)
{
    return m_database.run([endpoint = std::move(endpoint), encoded = std::move(encoded), limit](Connection &connection) {
        return read(connection, endpoint, encoded, limit);
    });
}

QFuture<Result<qint64>> AnswerLog::questions(QString endpoint, qint64 since)
{
    return m_database.run([endpoint = std::move(endpoint), since](Connection &connection) -> Result<qint64> {
        const auto count = connection.number(kQuestions, {endpoint, qint64(AnswerLog::kAnswersLookedAt), since});
        return count ? Result<qint64>(count->value_or(0)) : fail(count.error());
    });
}

} // namespace Tidemark
