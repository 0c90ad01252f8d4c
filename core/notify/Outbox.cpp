// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/Outbox.h"

#include "core/db/Database.h"

namespace Tidemark {

namespace {

constexpr qint64 kKeptS = 30LL * 86'400; // a told message's key, so that it is not told again

constexpr Sql kPut("INSERT OR IGNORE INTO outbox (channel, dedup_key, body, created_at, tries, due_at, why)"
                   " VALUES (?1, ?2, ?3, ?4, 0, ?4, '')");
// A time that lies further ahead than any is set is of a clock that was wrong.
constexpr Sql kDue("SELECT id, channel, body, tries FROM outbox WHERE channel = ?1 AND sent_at IS NULL"
                   " AND (due_at <= ?2 OR due_at > ?2 + 86400) ORDER BY id");
constexpr Sql kNext("SELECT id, channel, body, tries FROM outbox WHERE channel = ?1 AND sent_at IS NULL"
                    " AND (due_at <= ?2 OR due_at > ?2 + 86400) ORDER BY id LIMIT 1");
constexpr Sql kClaim("UPDATE outbox SET due_at = ?2 WHERE id = ?1");
constexpr Sql kSent("UPDATE outbox SET sent_at = ?2, body = x'' WHERE id = ?1");
constexpr Sql kFailed(
    "UPDATE outbox SET tries = tries + 1, due_at = ?2 + min(86400, 60 << min(tries, 20)), why = ?3 WHERE id = ?1");
constexpr Sql kForget("DELETE FROM outbox WHERE sent_at IS NOT NULL AND sent_at < ?1");

OutboxMessage messageOf(const Statement &s)
{
    return {s.integer(0), s.text(1), s.blob(2), int(s.integer(3))};
}

} // namespace

Outbox::Outbox(Database &database, Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

QFuture<Result<bool>> Outbox::put(QString channel, QString dedupKey, QByteArray body)
{
    return m_database.write([channel = std::move(channel), key = std::move(dedupKey), body = std::move(body),
                             now = m_clock.now()](Connection &connection) -> Result<bool> {
        if (const Status forgotten = connection.execute(kForget, {now - kKeptS}); !forgotten)
            return fail(forgotten.error());
        const auto rows = connection.change(kPut, {channel, key, body, now});
        if (!rows)
            return fail(rows.error());
        return *rows > 0;
    });
}

QFuture<Result<QList<OutboxMessage>>> Outbox::due(QString channel)
{
    return m_database.run([channel = std::move(channel), now = m_clock.now()](Connection &connection) {
        return connection.list(kDue, {channel, now}, messageOf);
    });
}

QFuture<Result<std::optional<OutboxMessage>>> Outbox::claim(QString channel)
{
    using Claimed = Result<std::optional<OutboxMessage>>;
    return m_database.write([channel = std::move(channel), now = m_clock.now()](Connection &connection) -> Claimed {
        auto next = connection.first(kNext, {channel, now}, messageOf);
        if (!next || !*next)
            return next;
        const Status claimed = connection.execute(kClaim, {(*next)->id, now + kClaimS});
        if (!claimed)
            return fail(claimed.error());
        return next;
    });
}

QFuture<Status> Outbox::sent(qint64 id)
{
    return m_database.write([id, now = m_clock.now()](Connection &connection) { return connection.execute(kSent, {id, now}); });
}

QFuture<Status> Outbox::failed(qint64 id, QString why)
{
    return m_database.write([id, why = why.isNull() ? QStringLiteral("") : why, now = m_clock.now()](Connection &connection) {
        return connection.execute(kFailed, {id, now, why});
    });
}

} // namespace Tidemark
