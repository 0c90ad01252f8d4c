// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/AlertTable.h"

namespace Tidemark {

namespace {

constexpr qint64 kKeptS = 400LL * 24 * 3600; // alerts are few, and a year of them is worth a look

constexpr Sql kPending("SELECT rule, active_since FROM pending");
constexpr Sql kSilences("SELECT rule, until FROM silence");
constexpr Sql kNewest("SELECT rule, tier, severity, active_since, fired_at, resolved_at, resolved_by, worst_burn, bad FROM alert"
                      " ORDER BY fired_at DESC, rule LIMIT ?1");
constexpr Sql kFiring("SELECT rule, tier, severity, active_since, fired_at, resolved_at, resolved_by, worst_burn, bad FROM alert"
                      " WHERE resolved_at IS NULL ORDER BY fired_at, rule");
constexpr Sql kPut("INSERT OR REPLACE INTO alert"
                   " (rule, tier, severity, active_since, fired_at, resolved_at, resolved_by, worst_burn, bad)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
constexpr Sql kForget("DELETE FROM alert WHERE fired_at < ?1 AND resolved_at IS NOT NULL");
constexpr Sql kNoPending("DELETE FROM pending");
constexpr Sql kAddPending("INSERT INTO pending (rule, active_since) VALUES (?1, ?2)");
constexpr Sql kEvaluated("SELECT value FROM mark WHERE name = 'evaluated_until'");
constexpr Sql kSetEvaluated("INSERT OR REPLACE INTO mark (name, value) VALUES ('evaluated_until', ?1)");
constexpr Sql kSilence("INSERT OR REPLACE INTO silence (rule, until) VALUES (?1, ?2)");

AlertRecord readRecord(const Statement &s)
{
    AlertRecord record;
    record.rule = s.text(0);
    record.tier = s.text(1);
    record.severity = s.text(2) == severityName(Severity::Page) ? Severity::Page : Severity::Ticket;
    record.activeSince = s.integer(3);
    record.firedAt = s.integer(4);
    record.resolvedAt = s.count(5);
    if (record.resolvedAt)
        record.resolution =
            s.text(6) == QLatin1String("no_data") ? AlertRecord::Resolution::NoData : AlertRecord::Resolution::Recovered;
    record.worstBurn = s.real(7);
    record.bad = s.integer(8);
    return record;
}

QVariant resolvedBy(const AlertRecord &record)
{
    if (!record.resolvedAt)
        return {};
    return record.resolution == AlertRecord::Resolution::NoData ? QStringLiteral("no_data") : QStringLiteral("recovered");
}

Result<QHash<QString, qint64>> timesByRule(Connection &connection, Sql sql)
{
    const auto rows = connection.list(sql, {}, [](const Statement &s) { return std::pair(s.text(0), s.integer(1)); });
    if (!rows)
        return fail(rows.error());
    QHash<QString, qint64> times;
    for (const auto &[rule, at] : *rows)
        times.insert(rule, at);
    return times;
}

} // namespace

Result<QHash<QString, qint64>> AlertTable::pending(Connection &connection)
{
    return timesByRule(connection, kPending);
}

Result<QHash<QString, qint64>> AlertTable::silences(Connection &connection)
{
    return timesByRule(connection, kSilences);
}

Result<QList<AlertRecord>> AlertTable::newest(Connection &connection, int limit)
{
    return connection.list(kNewest, {limit}, readRecord);
}

Result<QList<AlertRecord>> AlertTable::firing(Connection &connection)
{
    return connection.list(kFiring, {}, readRecord);
}

Result<std::optional<qint64>> AlertTable::evaluatedUntil(Connection &connection)
{
    return connection.number(kEvaluated);
}

Status AlertTable::keep(Connection &connection, const AlertWalk &walk, qint64 until)
{
    const QList<AlertRecord> records = walk.records();
    for (const AlertRecord &record : records) {
        const Status put =
            connection.execute(kPut, {record.rule, record.tier, severityName(record.severity), record.activeSince, record.firedAt,
                                      record.resolvedAt ? QVariant(*record.resolvedAt) : QVariant(), resolvedBy(record),
                                      record.worstBurn, record.bad});
        if (!put)
            return put;
    }
    if (const Status emptied = connection.execute(kNoPending); !emptied)
        return emptied;
    for (const AlertRule &rule : walk.rules()) {
        const AlertState &state = walk.state(rule.name);
        if (!state.activeSince || state.firing)
            continue;
        if (const Status added = connection.execute(kAddPending, {rule.name, *state.activeSince}); !added)
            return added;
    }
    if (const Status forgotten = connection.execute(kForget, {until - kKeptS}); !forgotten)
        return forgotten;
    return connection.execute(kSetEvaluated, {until});
}

Status AlertTable::silence(Connection &connection, const QString &rule, qint64 until)
{
    return connection.execute(kSilence, {rule, until});
}

} // namespace Tidemark
