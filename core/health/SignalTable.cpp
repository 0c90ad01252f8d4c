// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/SignalTable.h"

#include <QMap>

#include <algorithm>
#include <bit>
#include <limits>

namespace Tidemark {

namespace {

constexpr qint64 kMinuteS = 60;
constexpr qint64 kHourS = 3'600;
constexpr qint64 kDayS = 24 * kHourS;

constexpr Sql kAddEndpoint("INSERT OR IGNORE INTO endpoint (name) VALUES (?1)");
constexpr Sql kCell("SELECT counts, latencies, failed_latencies FROM cell WHERE span = ?1 AND start = ?2"
                    " AND endpoint_id = (SELECT id FROM endpoint WHERE name = ?3)");
constexpr Sql kPut(
    "INSERT OR REPLACE INTO cell (span, start, endpoint_id, calls, bad, refused, stopped, counts, latencies, failed_latencies)"
    " VALUES (?1, ?2, (SELECT id FROM endpoint WHERE name = ?3), ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
constexpr Sql kCells("SELECT e.name, c.start, c.span, c.counts, c.latencies, c.failed_latencies FROM cell c JOIN endpoint e ON "
                     "e.id = c.endpoint_id"
                     " WHERE c.span IN (60, 3600) AND c.start >= ?1 AND c.start < ?2 ORDER BY c.start");
constexpr Sql kNames("SELECT id, name FROM endpoint");
constexpr Sql kCounts("SELECT endpoint_id, start, span, calls, bad, refused, stopped FROM cell"
                      " WHERE span IN (60, 3600) AND start >= ?1 AND start < ?2 ORDER BY start");
constexpr Sql kOldMinutes("SELECT e.name, c.start, c.span, c.counts, c.latencies, c.failed_latencies FROM cell c JOIN endpoint e"
                          " ON e.id = c.endpoint_id WHERE c.span = 60 AND c.start < ?1");
constexpr Sql kForgetMinutes("DELETE FROM cell WHERE span = 60 AND start < ?1");
constexpr Sql kForgetCells("DELETE FROM cell WHERE start < ?1 OR start > ?2");
constexpr Sql kForgetPresence("DELETE FROM presence WHERE hour < ?1 OR hour > ?2");
constexpr Sql kDaysUntil("SELECT count(DISTINCT hour / 86400) FROM presence WHERE hour <= ?1");
constexpr Sql kDaysAfter("SELECT count(DISTINCT hour / 86400) FROM presence WHERE hour > ?1");
constexpr Sql kNewestDay("SELECT DISTINCT hour / 86400 * 86400 FROM presence WHERE hour <= ?1 ORDER BY 1 DESC LIMIT 1 OFFSET ?2");
constexpr Sql kForgetLoad("DELETE FROM load WHERE minute < ?1 OR minute > ?2");
constexpr Sql kMarkLoad("INSERT INTO load (minute, program, connections, queued, retries) VALUES (?1, ?2, ?3, ?4, ?5)"
                        " ON CONFLICT (minute, program) DO UPDATE SET connections = max(connections, excluded.connections),"
                        " queued = max(queued, excluded.queued), retries = max(retries, excluded.retries)");
constexpr Sql kMostLoad("SELECT coalesce(max(c), 0), coalesce(max(q), 0), coalesce(max(r), 0) FROM (SELECT sum(connections) AS c,"
                        " sum(queued) AS q, sum(retries) AS r FROM load WHERE minute >= ?1 AND minute < ?2 GROUP BY minute)");
constexpr Sql kMarkPresent("INSERT INTO presence (hour, minutes) VALUES (?1, ?2)"
                           " ON CONFLICT (hour) DO UPDATE SET minutes = minutes | excluded.minutes");
constexpr Sql kPresence("SELECT hour, minutes FROM presence WHERE hour > ?1 - 3600 AND hour < ?2");
constexpr Sql kCompactedAt("SELECT value FROM mark WHERE name = 'compacted_at'");
constexpr Sql kSetCompactedAt("INSERT OR REPLACE INTO mark (name, value) VALUES ('compacted_at', ?1)");

// A null byte array would be bound as NULL.
QByteArray bytes(const QByteArray &content)
{
    return content.isNull() ? QByteArray("") : content;
}

SignalCell readCell(const Statement &s)
{
    SignalCell cell;
    cell.endpoint = s.text(0);
    cell.start = s.integer(1);
    cell.spanS = int(s.integer(2));
    cell.decodeCounts(s.blob(3));
    cell.latencies = LatencyHistogram::decoded(s.blob(4));
    cell.decodeFailures(s.blob(5));
    return cell;
}

quint64 bitOf(qint64 at)
{
    return quint64(1) << (((at % kHourS) + kHourS) % kHourS / kMinuteS);
}

qint64 floored(qint64 at, qint64 span)
{
    return at - ((at % span) + span) % span;
}

// What a compaction keeps.
struct Kept {
    qint64 minutesFrom = 0;
    qint64 from = 0;
    qint64 until = 0;
};

// So long ago, and not in the newest so many days in which a program was there: a clock that is ahead makes nothing old.
Result<qint64> keptFrom(Connection &connection, qint64 now, qint64 keptS, qint64 until)
{
    const auto day = connection.number(kNewestDay, {until, keptS / kDayS - 1});
    if (!day)
        return fail(day.error());
    return std::min(now - keptS, day->value_or(0));
}

// What lies ahead was written while the clock was wrong, unless it is most of what there is: then it is wrong now.
Result<Kept> keptAt(Connection &connection, qint64 now)
{
    Kept kept;
    kept.until = now + kDayS;
    const auto past = connection.number(kDaysUntil, {kept.until});
    const auto ahead = connection.number(kDaysAfter, {kept.until});
    if (!past || !ahead)
        return fail(!past ? past.error() : ahead.error());
    if (ahead->value_or(0) > past->value_or(0))
        kept.until = std::numeric_limits<qint64>::max();
    const auto minutes = keptFrom(connection, now, SignalTable::kMinutesKeptS, kept.until);
    const auto all = keptFrom(connection, now, SignalTable::kKeptS, kept.until);
    if (!minutes || !all)
        return fail(!minutes ? minutes.error() : all.error());
    kept.minutesFrom = floored(*minutes, kHourS);
    kept.from = *all;
    return kept;
}

// Into those of hours.
Status mergeMinutes(Connection &connection, qint64 before)
{
    const auto minutes = connection.list(kOldMinutes, {before}, readCell);
    if (!minutes)
        return fail(minutes.error());
    QMap<std::pair<qint64, QString>, SignalCell> hours;
    for (const SignalCell &minute : *minutes) {
        SignalCell &hour = hours[{floored(minute.start, kHourS), minute.endpoint}];
        hour.endpoint = minute.endpoint;
        hour.start = floored(minute.start, kHourS);
        hour.spanS = int(kHourS);
        hour.merge(minute);
    }
    for (const SignalCell &hour : std::as_const(hours)) {
        if (const Status merged = SignalTable::merge(connection, hour); !merged)
            return merged;
    }
    return connection.execute(kForgetMinutes, {before});
}

} // namespace

void markPresent(Presence &presence, qint64 at)
{
    presence[floored(at, kHourS)] |= bitOf(at);
}

qint64 minutesPresent(const Presence &presence, qint64 from, qint64 until)
{
    qint64 minutes = 0;
    for (auto hour = presence.cbegin(); hour != presence.cend(); ++hour) {
        if (hour.key() >= from && hour.key() + kHourS <= until) {
            minutes += std::popcount(hour.value());
            continue;
        }
        for (qint64 at = std::max(from, hour.key()); at < std::min(until, hour.key() + kHourS); at += kMinuteS)
            minutes += (hour.value() & bitOf(at)) ? 1 : 0;
    }
    return minutes;
}

void raise(CallLoad &load, const CallLoad &other)
{
    load.connections = std::max(load.connections, other.connections);
    load.queued = std::max(load.queued, other.queued);
    load.retries = std::max(load.retries, other.retries);
}

Status SignalTable::merge(Connection &connection, const SignalCell &cell)
{
    if (const Status named = connection.execute(kAddEndpoint, {cell.endpoint}); !named)
        return named;
    const auto held = connection.first(kCell, {cell.spanS, cell.start, cell.endpoint}, [](const Statement &s) {
        SignalCell found;
        found.decodeCounts(s.blob(0));
        found.latencies = LatencyHistogram::decoded(s.blob(1));
        found.decodeFailures(s.blob(2));
        return found;
    });
    if (!held)
        return fail(held.error());
    SignalCell sum = cell;
    if (*held)
        sum.merge(**held);
    const CallCount count = sum.count();
    return connection.execute(kPut, {sum.spanS, sum.start, sum.endpoint, count.calls, count.bad, count.refused, count.stopped,
                                     bytes(sum.encodedCounts()), bytes(sum.latencies.encoded()), bytes(sum.encodedFailures())});
}

Status SignalTable::mark(Connection &connection, const Presence &presence)
{
    for (auto hour = presence.cbegin(); hour != presence.cend(); ++hour) {
        const Status marked = connection.execute(kMarkPresent, {hour.key(), qint64(hour.value())});
        if (!marked)
            return marked;
    }
    return {};
}

Status SignalTable::markLoad(Connection &connection, qint64 program, const LoadByMinute &load)
{
    for (auto minute = load.cbegin(); minute != load.cend(); ++minute) {
        const CallLoad &most = minute.value();
        const Status marked = connection.execute(kMarkLoad, {minute.key(), program, most.connections, most.queued, most.retries});
        if (!marked)
            return marked;
    }
    return {};
}

Result<CallLoad> SignalTable::mostLoad(Connection &connection, qint64 from, qint64 until)
{
    const auto load = connection.first(kMostLoad, {from, until}, [](const Statement &s) {
        return CallLoad{int(s.integer(0)), int(s.integer(1)), int(s.integer(2))};
    });
    if (!load)
        return fail(load.error());
    return load->value_or(CallLoad());
}

Status SignalTable::compact(Connection &connection, qint64 now)
{
    const auto before = connection.number(kCompactedAt);
    if (!before)
        return fail(before.error());
    if (*before && now >= **before && now - **before < kHourS)
        return {};
    const auto kept = keptAt(connection, now);
    if (!kept)
        return fail(kept.error());
    if (const Status merged = mergeMinutes(connection, kept->minutesFrom); !merged)
        return merged;
    for (const auto &[sql, values] : {std::pair(kForgetCells, QVariantList{kept->from, kept->until}),
                                      std::pair(kForgetPresence, QVariantList{kept->from, kept->until}),
                                      std::pair(kForgetLoad, QVariantList{now - kMinutesKeptS, now + kDayS}),
                                      std::pair(kSetCompactedAt, QVariantList{now})}) {
        if (const Status done = connection.execute(sql, values); !done)
            return done;
    }
    return {};
}

Result<QList<SignalCell>> SignalTable::cells(Connection &connection, qint64 from, qint64 until)
{
    return connection.list(kCells, {from, until}, readCell);
}

Result<QList<CellCount>> SignalTable::counts(Connection &connection, qint64 from, qint64 until)
{
    // Tens of thousands of rows, of a few endpoints: a name is read once.
    const auto names = connection.list(kNames, {}, [](const Statement &s) { return std::pair(s.integer(0), s.text(1)); });
    if (!names)
        return fail(names.error());
    QHash<qint64, QString> byId;
    for (const auto &[id, name] : *names)
        byId.insert(id, name);
    return connection.list(kCounts, {from, until}, [&byId](const Statement &s) {
        const CallCount count{s.integer(3), s.integer(4), s.integer(5), s.integer(6)};
        return CellCount{byId.value(s.integer(0)), s.integer(1), int(s.integer(2)), count};
    });
}

Result<Presence> SignalTable::presence(Connection &connection, qint64 from, qint64 until)
{
    const auto rows = connection.list(kPresence, {from, until},
                                      [](const Statement &s) { return std::pair(s.integer(0), quint64(s.integer(1))); });
    if (!rows)
        return fail(rows.error());
    Presence presence;
    for (const auto &[hour, minutes] : *rows)
        presence.insert(hour, minutes);
    return presence;
}

} // namespace Tidemark
