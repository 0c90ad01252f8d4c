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
constexpr Sql kSince("SELECT rule, tier, severity, active_since, fired_at, resolved_at, resolved_by, worst_burn, bad FROM alert"
                     " WHERE tier = ?1 AND severity = ?2 AND fired_at >= ?3 ORDER BY fired_at, rule");
constexpr Sql kAcknowledgements("SELECT rule, fired_at, at FROM acknowledgement");
constexpr Sql kAcknowledge("INSERT OR IGNORE INTO acknowledgement (rule, fired_at, at) VALUES (?1, ?2, ?3)");
constexpr Sql kForgetAcknowledged("DELETE FROM acknowledgement WHERE fired_at < ?1");
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
    record.severity = severityNamed(s.text(2));
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
    return resolutionName(record.resolution);
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

Result<QList<AlertRecord>> AlertTable::since(Connection &connection, const QString &tier, Severity severity, qint64 from)
{
    return connection.list(kSince, {tier, severityName(severity), from}, readRecord);
}

Result<QHash<std::pair<QString, qint64>, qint64>> AlertTable::acknowledgements(Connection &connection)
{
    const auto rows = connection.list(
        kAcknowledgements, {}, [](const Statement &s) { return std::pair(std::pair(s.text(0), s.integer(1)), s.integer(2)); });
    if (!rows)
        return fail(rows.error());
    QHash<std::pair<QString, qint64>, qint64> times;
    for (const auto &[alert, at] : *rows)
        times.insert(alert, at);
    return times;
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
    for (const Sql forget : {kForget, kForgetAcknowledged}) {
        if (const Status forgotten = connection.execute(forget, {until - kKeptS}); !forgotten)
            return forgotten;
    }
    return connection.execute(kSetEvaluated, {until});
}

Status AlertTable::silence(Connection &connection, const QString &rule, qint64 until)
{
    return connection.execute(kSilence, {rule, until});
}

Result<AlertRecord> AlertTable::acknowledge(Connection &connection, const QString &rule, qint64 at)
{
    const auto alerts = firing(connection);
    if (!alerts)
        return fail(alerts.error());
    for (const AlertRecord &record : *alerts) {
        if (record.rule != rule)
            continue;
        const Status kept = connection.execute(kAcknowledge, {rule, record.firedAt, at});
        if (!kept)
            return fail(kept.error());
        return record;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("%1 does not fire").arg(rule));
}

} // namespace Tidemark
