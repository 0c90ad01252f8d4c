// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/IncidentTable.h"

#include <QRandomGenerator>

namespace Tidemark {

namespace {

constexpr Sql kOf("SELECT tier, severity, dedup_key, started_at, opened_at, told_at, told_rules, acknowledged FROM incident"
                  " WHERE channel = ?1");
constexpr Sql kCount("SELECT count(*) FROM incident");
constexpr Sql kPut("INSERT OR REPLACE INTO incident"
                   " (channel, tier, severity, dedup_key, started_at, opened_at, told_at, told_rules, acknowledged)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
constexpr Sql kDrop("DELETE FROM incident WHERE channel = ?1 AND tier = ?2 AND severity = ?3");
constexpr Sql kFolder("SELECT value FROM mark WHERE name = 'folder'");
constexpr Sql kSetFolder("INSERT INTO mark (name, value) VALUES ('folder', ?1)");

std::pair<GroupKey, ToldIncident> readRow(const Statement &s)
{
    ToldIncident incident;
    incident.dedupKey = s.text(2);
    incident.startedAt = s.integer(3);
    incident.openedAt = s.integer(4);
    incident.toldAt = s.count(5);
    incident.toldRules = s.text(6).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    incident.isAcknowledged = s.integer(7) != 0;
    return {{s.text(0), severityNamed(s.text(1))}, incident};
}

} // namespace

Result<QMap<GroupKey, ToldIncident>> IncidentTable::of(Connection &connection, AlertChannel channel)
{
    const auto rows = connection.list(kOf, {alertChannelName(channel)}, readRow);
    if (!rows)
        return fail(rows.error());
    QMap<GroupKey, ToldIncident> incidents;
    for (const auto &[group, incident] : *rows)
        incidents.insert(group, incident);
    return incidents;
}

Result<bool> IncidentTable::isEmpty(Connection &connection)
{
    const auto count = connection.number(kCount);
    if (!count)
        return fail(count.error());
    return count->value_or(0) == 0;
}

Status IncidentTable::keep(Connection &connection, AlertChannel channel, const GroupKey &group,
                           const std::optional<ToldIncident> &incident)
{
    const QString name = alertChannelName(channel);
    const QString severity = severityName(group.second);
    if (!incident)
        return connection.execute(kDrop, {name, group.first, severity});
    const QString rules = incident->toldRules.isEmpty() ? QStringLiteral("") : incident->toldRules.join(QLatin1Char(' '));
    return connection.execute(kPut, {name, group.first, severity, incident->dedupKey, incident->startedAt, incident->openedAt,
                                     incident->toldAt ? QVariant(*incident->toldAt) : QVariant(), rules,
                                     incident->isAcknowledged ? 1 : 0});
}

Result<QString> IncidentTable::folderMark(Connection &connection)
{
    const auto known = connection.number(kFolder);
    if (!known)
        return fail(known.error());
    const qint64 mark = known->value_or(qint64(QRandomGenerator::system()->generate64() >> 1));
    if (!*known) {
        if (const Status kept = connection.execute(kSetFolder, {mark}); !kept)
            return fail(kept.error());
    }
    return QStringLiteral("%1").arg(mark, 16, 16, QLatin1Char('0'));
}

} // namespace Tidemark
