// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/AlertBook.h"

#include "core/db/Database.h"
#include "core/health/AlertTable.h"
#include "core/health/SignalTable.h"
#include "core/health/TierSeries.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kMinuteS = 60;
constexpr qint64 kSettleS = 20; // signals reach the disk within five seconds
constexpr Sql kFirstMinute("SELECT min(start) FROM cell WHERE span = 60");

qint64 longestWindow(const QList<AlertRule> &rules)
{
    qint64 longest = 0;
    for (const AlertRule &rule : rules)
        longest = std::max(longest, rule.longS);
    return longest;
}

// Where to go on. After a clock that was ahead the mark lies in the future: then only what comes counts.
Result<qint64> startOf(Connection &connection, qint64 until)
{
    const auto mark = AlertTable::evaluatedUntil(connection);
    if (!mark)
        return fail(mark.error());
    if (*mark)
        return std::clamp(**mark, until - SignalTable::kKeptS, until);
    const auto first = connection.number(kFirstMinute);
    if (!first)
        return fail(first.error());
    return std::min(first->value_or(until), until);
}

Status resume(Connection &connection, AlertWalk &walk)
{
    const auto pending = AlertTable::pending(connection);
    const auto firing = AlertTable::firing(connection);
    if (!pending || !firing)
        return fail(pending ? firing.error() : pending.error());
    for (auto since = pending->cbegin(); since != pending->cend(); ++since)
        walk.resume(since.key(), AlertState{since.value(), std::nullopt});
    for (const AlertRecord &record : *firing)
        walk.resume(record.rule, AlertState{record.activeSince, record});
    return {};
}

Result<QList<AlertRecord>> advanceTo(Connection &connection, const SloPlan &plan, qint64 now)
{
    const qint64 until = (now - kSettleS) - (now - kSettleS) % kMinuteS;
    const auto from = startOf(connection, until);
    if (!from)
        return fail(from.error());
    if (*from >= until)
        return QList<AlertRecord>();
    AlertWalk walk(alertRules(plan));
    if (const Status resumed = resume(connection, walk); !resumed)
        return fail(resumed.error());
    const qint64 first = *from - *from % kMinuteS - longestWindow(walk.rules());
    const auto counts = SignalTable::counts(connection, first, until);
    if (!counts)
        return fail(counts.error());
    walk.walk(seriesByTier(*counts, plan, first, until), *from, until);
    if (const Status kept = AlertTable::keep(connection, walk, until); !kept)
        return fail(kept.error());
    return walk.records();
}

} // namespace

AlertBook::AlertBook(Database &database, Clock &clock, SloPlan plan)
    : m_database(database)
    , m_clock(clock)
    , m_plan(std::move(plan))
{
}

QFuture<Result<QList<AlertRecord>>> AlertBook::advance()
{
    return m_database.write(
        [plan = m_plan, now = m_clock.now()](Connection &connection) { return advanceTo(connection, plan, now); });
}

QFuture<Status> AlertBook::silence(QString rule, qint64 until)
{
    return m_database.write(
        [rule = std::move(rule), until](Connection &connection) { return AlertTable::silence(connection, rule, until); });
}

QFuture<Result<AlertRecord>> AlertBook::acknowledge(QString rule)
{
    return m_database.write([rule = std::move(rule), now = m_clock.now()](Connection &connection) {
        return AlertTable::acknowledge(connection, rule, now);
    });
}

} // namespace Tidemark
