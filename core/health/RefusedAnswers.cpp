// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/RefusedAnswers.h"

#include "core/catalogue/Query.h"
#include "core/db/Database.h"

namespace Tidemark {

namespace {

constexpr Sql kKeep("INSERT INTO refused_answers (endpoint, at, parameters, body) VALUES (?1, ?2, ?3, ?4)"
                    " ON CONFLICT (endpoint) DO UPDATE SET at = excluded.at, parameters = excluded.parameters,"
                    " body = excluded.body WHERE excluded.at >= at");
constexpr Sql kNewest("SELECT at, parameters, body FROM refused_answers WHERE endpoint = ?1");

} // namespace

QFuture<Status> RefusedAnswers::keep(const Query &query, const QByteArray &body, qint64 at)
{
    return m_database.write([endpoint = query.endpoint().name, parameters = QString::fromLatin1(query.encoded()), body,
                             at](Connection &connection) -> Status {
        if (body.size() > kLargest)
            return {};
        return connection.execute(kKeep, {endpoint, at, parameters.isNull() ? QStringLiteral("") : parameters, qCompress(body)});
    });
}

QFuture<Result<std::optional<LoggedAnswer>>> RefusedAnswers::newest(QString endpoint)
{
    return m_database.run([endpoint = std::move(endpoint)](Connection &connection) {
        return connection.first(kNewest, {endpoint}, [](const Statement &s) {
            return LoggedAnswer{s.integer(0), decodedParameters(s.text(1)), qUncompress(s.blob(2))};
        });
    });
}

} // namespace Tidemark
