// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/DeliveryBook.h"

#include "core/base/PlainText.h"
#include "core/db/Database.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kKeptS = 30LL * 86'400;
constexpr qint64 kFirstWaitS = 5;
constexpr qint64 kLongestWaitS = 900;
constexpr int kLongestWhy = 200;

constexpr Sql kPut("INSERT INTO delivery (channel, incident, action, body, created_at) VALUES (?1, ?2, ?3, ?4, ?5)");
constexpr Sql kSupersede("UPDATE delivery SET ended_at = ?3, outcome = 'superseded' WHERE channel = ?1 AND incident = ?2"
                         " AND ended_at IS NULL AND claimed_until <= ?3");
constexpr Sql kMayBeKnown("SELECT count(*) FROM delivery WHERE channel = ?1 AND incident = ?2 AND tries > 0"
                          " AND (outcome IS NULL OR outcome <> 'refused')");
constexpr Sql kIsWaiting("SELECT count(*) FROM delivery WHERE ended_at IS NULL");
// A claim or a pause that lies further ahead than any is made is of a clock that was wrong.
constexpr Sql kNext(
    "SELECT d.id, d.body FROM delivery d LEFT JOIN alert_channel c ON c.name = d.channel"
    " WHERE d.channel = ?1 AND d.ended_at IS NULL AND (d.claimed_until <= ?2 OR d.claimed_until > ?2 + 120)"
    " AND (c.quiet_until IS NULL OR c.quiet_until <= ?2 OR c.quiet_until > ?2 + 1800)"
    " AND NOT EXISTS (SELECT 1 FROM delivery o WHERE o.channel = d.channel AND o.incident = d.incident AND o.id < d.id"
    " AND o.ended_at IS NULL) ORDER BY d.id LIMIT 1");
constexpr Sql kClaim("UPDATE delivery SET claimed_until = ?2, claimed_by = ?3, tries = tries + 1 WHERE id = ?1");
constexpr Sql kEnd("UPDATE delivery SET ended_at = ?2, outcome = ?3 WHERE id = ?1 AND claimed_by = ?4 AND ended_at IS NULL");
constexpr Sql kRelease("UPDATE delivery SET claimed_until = 0 WHERE id = ?1 AND claimed_by = ?2 AND ended_at IS NULL");
// What was under way when a newer notice came and did not arrive.
constexpr Sql kPointless("UPDATE delivery SET ended_at = ?2, outcome = 'superseded' WHERE id = ?1 AND ended_at IS NULL AND EXISTS"
                         " (SELECT 1 FROM delivery o WHERE o.channel = delivery.channel AND o.incident = delivery.incident"
                         " AND o.id > delivery.id AND o.action <> 'acknowledge')");
constexpr Sql kForget("DELETE FROM delivery WHERE created_at < ?1");
constexpr Sql kHeard("INSERT INTO alert_channel (name, quiet_until, failures, told_at, why, final) VALUES (?1, 0, 0, ?2, '', 0)"
                     " ON CONFLICT (name) DO UPDATE SET quiet_until = 0, failures = 0, told_at = ?2, final = 0");
constexpr Sql kFailures("SELECT failures FROM alert_channel WHERE name = ?1");
constexpr Sql kNotHeard(
    "INSERT INTO alert_channel (name, quiet_until, failures, failed_at, why, final) VALUES (?1, ?2, 1, ?3, ?4, ?5)"
    " ON CONFLICT (name) DO UPDATE SET quiet_until = ?2, failures = failures + 1, failed_at = ?3, why = ?4, final = ?5");
constexpr Sql kState("SELECT c.told_at, c.failed_at, c.why, c.final, c.failures, c.quiet_until,"
                     " (SELECT count(*) FROM delivery d WHERE d.channel = ?1 AND d.ended_at IS NULL)"
                     " FROM (SELECT 1) LEFT JOIN alert_channel c ON c.name = ?1");

Status end(Connection &connection, const AlertDelivery &delivery, const QString &outcome, qint64 now)
{
    if (delivery.id == 0)
        return {};
    const Status ended = connection.execute(kEnd, {delivery.id, now, outcome, delivery.claim});
    return ended ? connection.execute(kForget, {now - kKeptS}) : ended;
}

Result<qint64> nextWait(Connection &connection, const QString &channel)
{
    const auto failures = connection.number(kFailures, {channel});
    if (!failures)
        return fail(failures.error());
    const int doublings = int(std::clamp<qint64>(failures->value_or(0), 0, 10));
    return std::min(kLongestWaitS, kFirstWaitS << doublings);
}

Result<std::optional<AlertDelivery>> claimOn(Connection &connection, AlertChannel channel, qint64 now)
{
    const auto next = connection.first(kNext, {alertChannelName(channel), now}, [channel](const Statement &s) {
        return AlertDelivery{s.integer(0), channel, noticeOfBody(s.blob(1)), 0};
    });
    if (!next)
        return fail(next.error());
    if (!*next)
        return std::optional<AlertDelivery>();
    AlertDelivery delivery = **next;
    delivery.claim = qint64(QRandomGenerator::system()->generate64() >> 1);
    const Status claimed = connection.execute(kClaim, {delivery.id, now + DeliveryBook::kClaimS, delivery.claim});
    if (!claimed)
        return fail(claimed.error());
    return std::optional(std::move(delivery));
}

Result<ChannelState> stateOf(Connection &connection, AlertChannel channel)
{
    const auto state = connection.first(kState, {alertChannelName(channel)}, [channel](const Statement &s) {
        ChannelState row;
        row.channel = channel;
        row.toldAt = s.count(0);
        row.failedAt = s.count(1);
        row.why = s.text(2);
        row.isFinal = s.integer(3) != 0;
        row.failures = int(s.integer(4));
        row.quietUntil = s.integer(5);
        row.waiting = int(s.integer(6));
        return row;
    });
    if (!state)
        return fail(state.error());
    return state->value_or(ChannelState{});
}

} // namespace

DeliveryBook::DeliveryBook(Database &database, Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Status DeliveryBook::put(Connection &connection, AlertChannel channel, const AlertNotice &notice)
{
    const QString name = alertChannelName(channel);
    if (notice.action != NoticeAction::Acknowledge) {
        if (const Status ended = connection.execute(kSupersede, {name, notice.dedupKey, notice.at}); !ended)
            return ended;
    }
    if (notice.action == NoticeAction::Resolve) {
        const auto known = connection.number(kMayBeKnown, {name, notice.dedupKey});
        if (!known)
            return fail(known.error());
        if (known->value_or(0) == 0)
            return {};
    }
    return connection.execute(kPut, {name, notice.dedupKey, noticeActionName(notice.action), noticeBody(notice), notice.at});
}

Result<bool> DeliveryBook::isWaiting(Connection &connection)
{
    const auto count = connection.number(kIsWaiting);
    if (!count)
        return fail(count.error());
    return count->value_or(0) > 0;
}

QFuture<Result<std::optional<AlertDelivery>>> DeliveryBook::claim(QList<AlertChannel> channels)
{
    return m_database.write(
        [channels = std::move(channels), now = m_clock.now()](Connection &connection) -> Result<std::optional<AlertDelivery>> {
            for (const AlertChannel channel : channels) {
                auto claimed = claimOn(connection, channel, now);
                if (!claimed || *claimed)
                    return claimed;
            }
            return std::optional<AlertDelivery>();
        });
}

QFuture<Status> DeliveryBook::told(AlertDelivery delivery)
{
    return m_database.write([delivery = std::move(delivery), now = m_clock.now()](Connection &connection) -> Status {
        if (const Status ended = end(connection, delivery, QStringLiteral("told"), now); !ended)
            return ended;
        return connection.execute(kHeard, {alertChannelName(delivery.channel), now});
    });
}

QFuture<Status> DeliveryBook::refused(AlertDelivery delivery, QString why)
{
    why = plain(why, LineBreaks::Fold, kLongestWhy);
    return m_database.write([delivery = std::move(delivery), why, now = m_clock.now()](Connection &connection) -> Status {
        if (const Status ended = end(connection, delivery, QStringLiteral("refused"), now); !ended)
            return ended;
        return connection.execute(kNotHeard, {alertChannelName(delivery.channel), 0, now, why, 1});
    });
}

QFuture<Status> DeliveryBook::failed(AlertDelivery delivery, QString why, std::optional<qint64> waitS)
{
    why = plain(why, LineBreaks::Fold, kLongestWhy);
    return m_database.write([delivery = std::move(delivery), why, waitS, now = m_clock.now()](Connection &connection) -> Status {
        const QString name = alertChannelName(delivery.channel);
        const auto wait = waitS ? Result<qint64>(*waitS) : nextWait(connection, name);
        if (!wait)
            return fail(wait.error());
        if (const Status released = connection.execute(kRelease, {delivery.id, delivery.claim}); !released)
            return released;
        if (const Status ended = connection.execute(kPointless, {delivery.id, now}); !ended)
            return ended;
        return connection.execute(kNotHeard, {name, now + *wait, now, why, 0});
    });
}

QFuture<Result<QList<ChannelState>>> DeliveryBook::states()
{
    return m_database.run([](Connection &connection) -> Result<QList<ChannelState>> {
        QList<ChannelState> states;
        for (const AlertChannel channel : kAlertChannels) {
            const auto state = stateOf(connection, channel);
            if (!state)
                return fail(state.error());
            states += *state;
        }
        return states;
    });
}

} // namespace Tidemark
