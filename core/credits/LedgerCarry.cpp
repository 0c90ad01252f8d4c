// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/LedgerCarry.h"

namespace Tidemark::detail {

namespace {

constexpr Sql kAttach("ATTACH ?1 AS replaced");
constexpr Sql kDetach("DETACH replaced");
// Ids go up by one in each file: the same id with another time or endpoint is another row.
constexpr Sql kOffset("SELECT CASE WHEN EXISTS (SELECT 1 FROM replaced.ledger r JOIN main.ledger l ON l.id = r.id"
                      " WHERE l.at <> r.at OR l.endpoint <> r.endpoint OR l.subject <> r.subject)"
                      " THEN (SELECT coalesce(max(id), 0) FROM main.ledger) ELSE 0 END");
constexpr Sql kProcesses("INSERT OR IGNORE INTO main.processes SELECT * FROM replaced.processes");
constexpr Sql kRows(
    "INSERT OR IGNORE INTO main.ledger (id, reservation, day, at, endpoint, subject, asked_by, background, key, process,"
    " state, credits, held, reason, outcome, latency_ms) SELECT r.id + ?1, r.reservation + ?1, r.day, r.at, r.endpoint, "
    "r.subject,"
    " r.asked_by, r.background, r.key, r.process, r.state, r.credits, r.held, r.reason, r.outcome, r.latency_ms FROM "
    "replaced.ledger r");
// A row that was open when the backup was made has been settled since.
constexpr Sql kSettled(
    "UPDATE main.ledger SET state = r.state, credits = r.credits, held = r.held, reason = r.reason, outcome = r.outcome,"
    " latency_ms = r.latency_ms"
    " FROM replaced.ledger r WHERE ?1 = 0 AND r.id = main.ledger.id AND main.ledger.state < 2");
constexpr Sql kSavings("INSERT INTO main.savings SELECT * FROM replaced.savings WHERE true"
                       " ON CONFLICT DO UPDATE SET answers = max(answers, excluded.answers)");

Status carry(Connection &connection)
{
    const auto offset = connection.number(kOffset);
    if (!offset)
        return fail(offset.error());
    if (const Status begun = connection.begin(); !begun)
        return begun;
    for (const auto &[sql, values] :
         {std::pair{kProcesses, QVariantList()}, std::pair{kSettled, QVariantList{offset->value_or(0)}},
          std::pair{kRows, QVariantList{offset->value_or(0)}}, std::pair{kSavings, QVariantList()}}) {
        if (const Status done = connection.execute(sql, values); !done) {
            connection.rollback();
            return done;
        }
    }
    return connection.commit();
}

} // namespace

Status carryOver(Connection &connection, const QString &replacedFile)
{
    if (const Status attached = connection.execute(kAttach, {replacedFile}); !attached)
        return attached;
    const Status carried = carry(connection);
    const Status detached = connection.execute(kDetach);
    return carried ? detached : carried;
}

} // namespace Tidemark::detail
