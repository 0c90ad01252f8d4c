// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/Thinning.h"

#include "core/db/Backup.h"
#include "core/history/Counters.h"
#include "core/history/EntityReader.h"

#include <QSet>

#include <algorithm>

namespace Tidemark::detail {

namespace {

constexpr qint64 kDayS = 86'400;
constexpr qint64 kWeekS = 7 * kDayS;
constexpr qint64 kFirstMonday = 4 * kDayS; // 1970-01-05

constexpr qsizetype kRowsOfABatch = 2'000;  // some milliseconds of the database's thread
constexpr qsizetype kRowsOfAChunk = 60'000; // that go, of one look
constexpr qint64 kRowsOfALook = 400'000;    // that are read for it

constexpr Sql kEntities("SELECT e.id FROM entities e WHERE e.id > ?1 AND EXISTS (SELECT 1 FROM observations o"
                        " WHERE o.entity = e.id AND o.t < ?2) ORDER BY e.id");
constexpr Sql kRows("SELECT t, followers, following, likes, likes_given, videos, views, comments, shares, saves, downloads, users"
                    " FROM observations WHERE entity = ?1 ORDER BY t");
constexpr Sql kEvents("SELECT DISTINCT t FROM events WHERE entity = ?1");
// The rows that would go, for as long as the connection lives.
constexpr Sql kMakeDoomed("CREATE TEMP TABLE IF NOT EXISTS doomed (entity INTEGER NOT NULL, t INTEGER NOT NULL,"
                          " answer INTEGER NOT NULL, PRIMARY KEY (entity, t)) WITHOUT ROWID");
constexpr Sql kDoom("INSERT INTO temp.doomed SELECT entity, t, answer FROM observations WHERE entity = ?1"
                    " AND t IN (SELECT value FROM json_each(?2))");
constexpr Sql kMakeLeaving("CREATE TEMP TABLE IF NOT EXISTS leaving (answer INTEGER PRIMARY KEY)");
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
constexpr Sql kRemember("INSERT OR IGNORE INTO thinning (answer) SELECT DISTINCT answer FROM observations WHERE entity = ?1"
                        " AND t IN (SELECT value FROM json_each(?2)) AND answer > 0");
constexpr Sql kDeleteRows("DELETE FROM observations WHERE entity = ?1 AND t IN (SELECT value FROM json_each(?2))"
                          " AND NOT EXISTS (SELECT 1 FROM events v WHERE v.entity = ?1 AND v.t = observations.t)");
constexpr Sql kEmptied("SELECT answer FROM thinning EXCEPT SELECT answer FROM observations"
                       " EXCEPT SELECT answer FROM events WHERE answer IS NOT NULL");
constexpr Sql kBodiesOf("SELECT DISTINCT body FROM answers WHERE id IN (SELECT value FROM json_each(?1))");
constexpr Sql kDeleteAnswers("DELETE FROM answers WHERE id IN (SELECT value FROM json_each(?1))");
constexpr Sql kFreeBytes("SELECT coalesce(sum(length(data)), 0) FROM bodies b WHERE b.id IN (SELECT value FROM json_each(?1))"
                         " AND NOT EXISTS (SELECT 1 FROM answers a WHERE a.body = b.id)");
constexpr Sql kDeleteBodies("DELETE FROM bodies WHERE id IN (SELECT value FROM json_each(?1))"
                            " AND NOT EXISTS (SELECT 1 FROM answers a WHERE a.body = bodies.id)");
constexpr Sql kEndThinning("DELETE FROM thinning");
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

// The times of the rows that go, oldest first.
Result<QList<qint64>> doomedOf(Connection &connection, qint64 entity, const ThinPlan &plan, ThinReport &report)
{
    const auto rows = rowsOf(connection, entity);
    if (!rows)
        return fail(rows.error());
    const auto events = connection.list(kEvents, {entity}, [](const Statement &s) { return s.integer(0); });
    if (!events)
        return fail(events.error());
    QSet<qint64> kept(events->begin(), events->end());
    if (!rows->isEmpty()) {
        kept.insert(rows->constFirst().t);
        kept.insert(rows->constLast().t);
    }
    keepExtremes(*rows, kept);
    keepNewest(*rows, plan, kept);
    QList<qint64> doomed;
    for (const Row &row : *rows) {
        if (row.t >= plan.olderThan)
            break;
        if (kept.contains(row.t)) {
            ++report.kept;
            continue;
        }
        doomed.append(row.t);
        report.bytes += bytesOf(row);
    }
    report.rows += doomed.size();
    report.entities += doomed.isEmpty() ? 0 : 1;
    return doomed;
}

Result<QList<qint64>> entitiesAfter(Connection &connection, const ThinPlan &plan, qint64 after)
{
    return connection.list(kEntities, {after, plan.olderThan}, [](const Statement &s) { return s.integer(0); });
}

// Fills the temporary tables, and counts.
Result<ThinReport> look(Connection &connection, const ThinPlan &plan)
{
    for (const Sql sql : {kMakeDoomed, kMakeLeaving}) {
        if (const Status made = connection.execute(sql); !made)
            return fail(made.error());
    }
    const auto entities = entitiesAfter(connection, plan, 0);
    if (!entities)
        return fail(entities.error());
    ThinReport report;
    for (const qint64 entity : *entities) {
        const auto doomed = doomedOf(connection, entity, plan, report);
        if (!doomed)
            return fail(doomed.error());
        if (const Status noted = connection.execute(kDoom, {entity, idList(*doomed)}); !noted)
            return fail(noted.error());
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

// Into jobs of about the same size.
class Batches
{
public:
    void add(qint64 entity, const QList<qint64> &times)
    {
        for (qsizetype from = 0; from < times.size();) {
            if (m_batches.isEmpty() || m_rows >= kRowsOfABatch) {
                m_batches.append(ThinBatch());
                m_rows = 0;
            }
            const qsizetype some = std::min(times.size() - from, kRowsOfABatch - m_rows);
            m_batches.last().append({entity, times.sliced(from, some)});
            m_rows += some;
            from += some;
        }
    }
    [[nodiscard]] const QList<ThinBatch> &batches() const { return m_batches; }

private:
    QList<ThinBatch> m_batches;
    qsizetype m_rows = 0; // of the last
};

} // namespace

Result<ThinReport> thinnable(const QString &path, const ThinPlan &plan)
{
    auto connection = Connection::open(path);
    if (!connection)
        return fail(connection.error());
    return look(**connection, plan);
}

Result<QString> copyBeforeThinning(const QString &path)
{
    auto connection = Connection::open(path);
    if (!connection)
        return fail(connection.error());
    return copyBefore(**connection, path, QStringLiteral("thinning"));
}

Result<ThinChunk> nextToThin(const QString &path, const ThinPlan &plan, qint64 after)
{
    auto connection = Connection::open(path);
    if (!connection)
        return fail(connection.error());
    const auto entities = entitiesAfter(**connection, plan, after);
    if (!entities)
        return fail(entities.error());
    ThinChunk chunk;
    Batches batches;
    for (const qint64 entity : *entities) {
        const auto doomed = doomedOf(**connection, entity, plan, chunk.counted);
        if (!doomed)
            return fail(doomed.error());
        batches.add(entity, *doomed);
        const bool isFull = chunk.counted.rows >= kRowsOfAChunk || chunk.counted.rows + chunk.counted.kept >= kRowsOfALook;
        if (isFull && entity != entities->constLast()) {
            chunk.after = entity;
            break;
        }
    }
    chunk.batches = batches.batches();
    return chunk;
}

Result<QList<qint64>> answersToThin(const QString &path)
{
    auto connection = Connection::open(path);
    if (!connection)
        return fail(connection.error());
    return (*connection)->list(kEmptied, {}, [](const Statement &s) { return s.integer(0); });
}

Status beginThinning(Connection &connection, const ThinPlan &plan)
{
    const auto before = thinnedUntil(connection);
    if (!before)
        return fail(before.error());
    return connection.execute(kNote, {std::max(*before, plan.olderThan)});
}

Status removeRows(Connection &connection, const ThinBatch &batch)
{
    for (const DoomedRows &rows : batch) {
        const QString times = idList(rows.times);
        for (const Sql sql : {kRemember, kDeleteRows}) {
            if (const Status done = connection.execute(sql, {rows.entity, times}); !done)
                return done;
        }
    }
    return {};
}

Result<qint64> removeAnswers(Connection &connection, const QList<qint64> &answers)
{
    const QString ids = idList(answers);
    const auto bodies = connection.list(kBodiesOf, {ids}, [](const Statement &s) { return s.integer(0); });
    if (!bodies)
        return fail(bodies.error());
    if (const Status deleted = connection.execute(kDeleteAnswers, {ids}); !deleted)
        return fail(deleted.error());
    const QString free = idList(*bodies);
    const auto bytes = connection.number(kFreeBytes, {free});
    if (!bytes)
        return fail(bytes.error());
    if (const Status deleted = connection.execute(kDeleteBodies, {free}); !deleted)
        return fail(deleted.error());
    return bytes->value_or(0);
}

Status endThinning(Connection &connection)
{
    return connection.execute(kEndThinning);
}

Result<qint64> thinnedUntil(Connection &connection)
{
    const auto until = connection.number(kThinnedUntil);
    if (!until)
        return fail(until.error());
    return until->value_or(0);
}

} // namespace Tidemark::detail
