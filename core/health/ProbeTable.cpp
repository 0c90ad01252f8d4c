// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/ProbeTable.h"

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 24 * 3'600;
const QString kSpared = QStringLiteral("spared");
const QString kNotSent = QStringLiteral("not_sent");

constexpr Sql kAddEndpoint("INSERT OR IGNORE INTO endpoint (name) VALUES (?1)");
constexpr Sql kPut("INSERT INTO probe (at, endpoint_id, outcome, latency_ms, detail)"
                   " VALUES (?1, (SELECT id FROM endpoint WHERE name = ?2), ?3, ?4, ?5)");
constexpr Sql kForget("DELETE FROM probe WHERE at < ?1 OR at > ?2");
constexpr Sql kAfter("SELECT p.id, e.name, p.at, p.outcome, p.latency_ms, p.detail FROM probe p"
                     " JOIN endpoint e ON e.id = p.endpoint_id WHERE p.id > ?1 ORDER BY p.id");
constexpr Sql kBetween("SELECT p.id, e.name, p.at, p.outcome, p.latency_ms, p.detail FROM probe p"
                       " JOIN endpoint e ON e.id = p.endpoint_id WHERE p.at >= ?1 AND p.at < ?2 ORDER BY p.id");
constexpr Sql kNewestId("SELECT max(id) FROM probe");
constexpr Sql kNewestAt("SELECT max(at) FROM probe WHERE at <= ?1");

QString wordOf(const ProbeRecord &record)
{
    switch (record.fate) {
    case ProbeRecord::Fate::Sent: return outcomeName(record.outcome);
    case ProbeRecord::Fate::Spared: return kSpared;
    case ProbeRecord::Fate::NotSent: return kNotSent;
    }
    return {};
}

// A word of a newer program counts as sent to no avail rather than as good.
void setFate(ProbeRecord &record, const QString &word)
{
    record.outcome = CallOutcome::UpstreamError;
    if (word == kSpared)
        record.fate = ProbeRecord::Fate::Spared;
    if (word == kNotSent)
        record.fate = ProbeRecord::Fate::NotSent;
    for (int i = 0; i < kCallOutcomes; ++i) {
        if (outcomeName(CallOutcome(i)) == word)
            record.outcome = CallOutcome(i);
    }
}

ProbeRecord readRecord(const Statement &s)
{
    ProbeRecord record;
    record.id = s.integer(0);
    record.endpoint = s.text(1);
    record.at = s.integer(2);
    setFate(record, s.text(3));
    record.latencyMs = s.integer(4);
    record.detail = s.text(5);
    return record;
}

} // namespace

Status ProbeTable::put(Connection &connection, const ProbeRecord &record, qint64 now)
{
    if (const Status named = connection.execute(kAddEndpoint, {record.endpoint}); !named)
        return named;
    const QString detail = record.detail.isNull() ? QStringLiteral("") : record.detail; // a null string is bound as NULL
    const Status put =
        connection.execute(kPut, {record.at, record.endpoint, wordOf(record), std::max<qint64>(0, record.latencyMs), detail});
    if (!put)
        return put;
    return connection.execute(kForget, {now - kKeptS, now + kDayS});
}

Result<QList<ProbeRecord>> ProbeTable::after(Connection &connection, qint64 id)
{
    return connection.list(kAfter, {id}, readRecord);
}

Result<QList<ProbeRecord>> ProbeTable::between(Connection &connection, qint64 from, qint64 until)
{
    return connection.list(kBetween, {from, until}, readRecord);
}

Result<qint64> ProbeTable::newestId(Connection &connection)
{
    const auto id = connection.first(kNewestId, {}, [](const Statement &s) { return s.integer(0); });
    if (!id)
        return fail(id.error());
    return id->value_or(0);
}

Result<std::optional<qint64>> ProbeTable::newestAt(Connection &connection, qint64 now)
{
    const auto at = connection.first(kNewestAt, {now}, [](const Statement &s) { return s.count(0); });
    if (!at)
        return fail(at.error());
    return at->value_or(std::nullopt);
}

} // namespace Tidemark
