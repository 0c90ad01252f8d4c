// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/Thinning.h"

#include "core/db/Backup.h"
#include "core/history/Counters.h"

#include <QSet>

#include <algorithm>

namespace Tidemark::detail {

namespace {

constexpr qint64 kDayS = 86'400;
constexpr qint64 kWeekS = 7 * kDayS;
constexpr qint64 kFirstMonday = 4 * kDayS; // 1970-01-05

constexpr Sql kEntities("SELECT DISTINCT entity FROM observations WHERE t < ?1");
constexpr Sql kRows("SELECT t, followers, following, likes, likes_given, videos, views, comments, shares, saves, downloads, users"
                    " FROM observations WHERE entity = ?1 ORDER BY t");
constexpr Sql kEvents("SELECT DISTINCT t FROM events WHERE entity = ?1");
// The rows that go, for the length of one job.
constexpr Sql kMakeDoomed("CREATE TEMP TABLE IF NOT EXISTS doomed (entity INTEGER NOT NULL, t INTEGER NOT NULL,"
                          " answer INTEGER NOT NULL, PRIMARY KEY (entity, t)) WITHOUT ROWID");
constexpr Sql kEmptyDoomed("DELETE FROM temp.doomed");
constexpr Sql kDoom("INSERT INTO temp.doomed SELECT entity, t, answer FROM observations WHERE entity = ?1 AND t = ?2");
constexpr Sql kMakeLeaving("CREATE TEMP TABLE IF NOT EXISTS leaving (answer INTEGER PRIMARY KEY)");
constexpr Sql kEmptyLeaving("DELETE FROM temp.leaving");
// Answers whose every snapshot goes, and by which no event is known.
constexpr Sql kLeave("INSERT INTO temp.leaving SELECT DISTINCT answer FROM temp.doomed WHERE answer > 0");
constexpr Sql kStay("DELETE FROM temp.leaving WHERE answer IN (SELECT o.answer FROM observations o LEFT JOIN temp.doomed d"
                    " ON d.entity = o.entity AND d.t = o.t WHERE d.entity IS NULL UNION SELECT answer FROM events WHERE answer"
                    " IS NOT NULL)");
constexpr Sql kLeavingAnswers("SELECT count(*) FROM temp.leaving");
constexpr Sql kLeavingBytes(
    "SELECT coalesce(sum(length(b.data)), 0) FROM bodies b WHERE b.id IN (SELECT a.body FROM answers a WHERE a.id IN"
    " (SELECT answer FROM temp.leaving)) AND NOT EXISTS (SELECT 1 FROM answers s WHERE s.body = b.id AND s.id NOT IN"
    " (SELECT answer FROM temp.leaving))");
constexpr Sql kDeleteRows("DELETE FROM observations WHERE (entity, t) IN (SELECT entity, t FROM temp.doomed)");
constexpr Sql kDeleteAnswers("DELETE FROM answers WHERE id IN (SELECT answer FROM temp.leaving)");
constexpr Sql kDeleteBodies("DELETE FROM bodies WHERE NOT EXISTS (SELECT 1 FROM answers a WHERE a.body = bodies.id)");
// The table of facts holds bytes.
constexpr Sql kThinnedUntil("SELECT CAST(CAST(value AS TEXT) AS INTEGER) FROM facts WHERE name = 'thinned_until'");
constexpr Sql kNote("INSERT OR REPLACE INTO facts (name, value) VALUES ('thinned_until', CAST(CAST(?1 AS TEXT) AS BLOB))");

struct Row {
    qint64 t = 0;
    Counters counters;
};

qint64 periodOf(qint64 t, ThinPlan::Keep keep)
{
    return keep == ThinPlan::Keep::Daily ? t / kDayS : (t - kFirstMonday) / kWeekS;
}

// The times of each counter's lowest and highest value, the first of equal ones.
void keepExtremes(const QList<Row> &rows, QSet<qint64> &kept)
{
    for (size_t i = 0; i < CounterColumns; ++i) {
        const Row *lowest = nullptr;
        const Row *highest = nullptr;
        for (const Row &row : rows) {
            const Count value = row.counters[i];
            if (!value)
                continue;
            lowest = !lowest || *value < *lowest->counters[i] ? &row : lowest;
            highest = !highest || *value > *highest->counters[i] ? &row : highest;
        }
        if (lowest) {
            kept.insert(lowest->t);
            kept.insert(highest->t);
        }
    }
}

// From the newest back: a row stays where it has a counter that its period has not shown yet.
void keepNewest(const QList<Row> &rows, const ThinPlan &plan, QSet<qint64> &kept)
{
    std::array<qint64, CounterColumns> shown;
    shown.fill(std::numeric_limits<qint64>::max()); // the period in which the counter was seen last
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        const qint64 period = periodOf(row->t, plan.keep);
        for (size_t i = 0; i < CounterColumns; ++i) {
            if (!row->counters[i] || shown[i] == period)
                continue;
            if (row->t < plan.olderThan) { // younger rows stay whole, and stand for nothing older
                shown[i] = period;
                kept.insert(row->t);
            }
        }
    }
}

Result<QList<Row>> rowsOf(Connection &connection, qint64 entity)
{
    return connection.list(kRows, {entity}, [](const Statement &s) {
        Row row;
        row.t = s.integer(0);
        for (int i = 0; i < CounterColumns; ++i)
            row.counters[static_cast<size_t>(i)] = s.count(i + 1);
        return row;
    });
}

// A row without its indices: entity, time and answer, a byte a column and about four a counter.
qint64 bytesOf(const Row &row)
{
    const auto known = std::count_if(row.counters.begin(), row.counters.end(), [](const Count &c) { return c.has_value(); });
    return 12 + CounterColumns + 4 * known;
}

Status doomRowsOf(Connection &connection, qint64 entity, const ThinPlan &plan, ThinReport &report)
{
    const auto rows = rowsOf(connection, entity);
    if (!rows)
        return fail(rows.error());
    const auto events = connection.list(kEvents, {entity}, [](const Statement &s) { return s.integer(0); });
    if (!events)
        return fail(events.error());
    QSet<qint64> kept(events->begin(), events->end());
    kept.insert(rows->constFirst().t);
    kept.insert(rows->constLast().t);
    keepExtremes(*rows, kept);
    keepNewest(*rows, plan, kept);
    qint64 gone = 0;
    for (const Row &row : *rows) {
        if (row.t >= plan.olderThan)
            break;
        if (kept.contains(row.t)) {
            ++report.kept;
            continue;
        }
        if (const Status doomed = connection.execute(kDoom, {entity, row.t}); !doomed)
            return doomed;
        ++gone;
        report.bytes += bytesOf(row);
    }
    report.rows += gone;
    report.entities += gone > 0 ? 1 : 0;
    return {};
}

// Fills the two temporary tables, and counts.
Result<ThinReport> look(Connection &connection, const ThinPlan &plan)
{
    for (const Sql sql : {kMakeDoomed, kEmptyDoomed, kMakeLeaving, kEmptyLeaving}) {
        if (const Status made = connection.execute(sql); !made)
            return fail(made.error());
    }
    const auto entities = connection.list(kEntities, {plan.olderThan}, [](const Statement &s) { return s.integer(0); });
    if (!entities)
        return fail(entities.error());
    ThinReport report;
    for (const qint64 entity : *entities) {
        if (const Status doomed = doomRowsOf(connection, entity, plan, report); !doomed)
            return fail(doomed.error());
    }
    for (const Sql sql : {kLeave, kStay}) {
        if (const Status chosen = connection.execute(sql); !chosen)
            return fail(chosen.error());
    }
    const auto answers = connection.number(kLeavingAnswers);
    if (!answers)
        return fail(answers.error());
    const auto bytes = connection.number(kLeavingBytes);
    if (!bytes)
        return fail(bytes.error());
    report.answers = answers->value_or(0);
    report.bytes += bytes->value_or(0);
    return report;
}

Result<ThinReport> takeAway(Connection &connection, const ThinPlan &plan)
{
    auto report = look(connection, plan);
    if (!report)
        return report;
    for (const Sql sql : {kDeleteRows, kDeleteAnswers, kDeleteBodies, kEmptyDoomed, kEmptyLeaving}) {
        if (const Status deleted = connection.execute(sql); !deleted)
            return fail(deleted.error());
    }
    const auto before = thinnedUntil(connection);
    if (!before)
        return fail(before.error());
    if (const Status noted = connection.execute(kNote, {std::max(*before, plan.olderThan)}); !noted)
        return fail(noted.error());
    return report;
}

} // namespace

Result<ThinReport> thinnable(Connection &connection, const ThinPlan &plan)
{
    // Undone at the end: even the temporary tables leave nothing behind.
    if (const Status begun = connection.begin(); !begun)
        return fail(begun.error());
    auto report = look(connection, plan);
    connection.rollback();
    return report;
}

Result<ThinReport> thin(Connection &connection, const QString &path, const ThinPlan &plan)
{
    const auto kept = copyBefore(connection, path, QStringLiteral("thinning"));
    if (!kept)
        return fail(kept.error());
    if (const Status begun = connection.begin(); !begun)
        return fail(begun.error());
    auto report = takeAway(connection, plan);
    const Status committed = report ? connection.commit() : Status(fail(report.error()));
    if (!committed) {
        connection.rollback();
        return fail(committed.error());
    }
    report->backup = *kept;
    return report;
}

Result<qint64> thinnedUntil(Connection &connection)
{
    const auto until = connection.number(kThinnedUntil);
    if (!until)
        return fail(until.error());
    return until->value_or(0);
}

} // namespace Tidemark::detail
