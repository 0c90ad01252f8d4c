// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/LedgerBook.h"

#include "core/base/ProcessIdentity.h"

#include <QDateTime>

namespace Tidemark::detail {

namespace {

constexpr int kReserved = 2; // the network stack may send a request twice

constexpr Sql kNewestDay("SELECT max(day) FROM ledger");
constexpr Sql kSpent("SELECT coalesce(sum(CASE WHEN day = ?1 THEN credits + held END), 0), coalesce(sum(credits + held), 0)"
                     " FROM ledger WHERE day BETWEEN ?2 AND ?1");
constexpr Sql kSpentBy("SELECT coalesce(sum(credits + held), 0) FROM ledger WHERE day BETWEEN ?2 AND ?3"
                       " AND (asked_by = ?1 OR (asked_by >= ?1 || ' ' AND asked_by < ?1 || '!'))");
constexpr Sql kStop("SELECT kind, reason FROM stops WHERE (kind = 'killed' AND key = '') OR (key <> '' AND key = ?1)"
                    " ORDER BY kind = 'killed' DESC, at DESC LIMIT 1");
constexpr Sql kProcess("SELECT id FROM processes WHERE pid = ?1 AND started = ?2 AND boot = ?3");
constexpr Sql kAddProcess("INSERT INTO processes (pid, started, boot) VALUES (?1, ?2, ?3)");
constexpr Sql kReserve("INSERT INTO ledger (reservation, day, at, endpoint, subject, asked_by, background, key, process, state, "
                       "credits, held, reason)"
                       " VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0, 0, ?9, '')");
// A send that is told after the settling is a credit all the same.
constexpr Sql kFirstSend("UPDATE ledger SET state = CASE state WHEN 0 THEN 1 ELSE 2 END, credits = 1, held = max(held - 1, 0)"
                         " WHERE id = ?1 AND state IN (0, 4)");
constexpr Sql kFurtherSend("INSERT INTO ledger (reservation, day, at, endpoint, subject, asked_by, background, key, process, "
                           "state, credits, held, reason)"
                           " SELECT id, day, ?2, endpoint, subject, asked_by, background, key, process,"
                           " CASE WHEN state < 2 THEN 1 WHEN state = 3 THEN 3 ELSE 2 END, 1, 0, 'sent again by the network "
                           "stack' FROM ledger WHERE id = ?1");
constexpr Sql kUseHeld("UPDATE ledger SET held = max(held - 1, 0) WHERE id = ?1");
// What was sent is a credit whatever the caller says; what was never sent is none, unless nobody knows.
constexpr Sql kSettle("UPDATE ledger SET held = 0,"
                      " credits = CASE WHEN state = 1 THEN credits WHEN ?2 = 3 THEN 1 ELSE 0 END,"
                      " state = CASE WHEN state = 1 AND ?2 = 4 THEN 2 WHEN state = 0 AND ?2 <> 3 THEN 4 ELSE ?2 END,"
                      " reason = CASE WHEN ?3 = '' THEN reason WHEN reason = '' THEN ?3 ELSE reason || '; ' || ?3 END"
                      " WHERE (id = ?1 OR reservation = ?1) AND state < 2");
constexpr Sql kNoteCall("UPDATE ledger SET outcome = ?2, latency_ms = ?3 WHERE id = ?1 OR reservation = ?1");
constexpr Sql kExists("SELECT count(*) FROM ledger WHERE id = ?1");
constexpr Sql kFree("INSERT INTO ledger (reservation, day, at, endpoint, subject, asked_by, background, key, process, state, "
                    "credits, held, reason)"
                    " VALUES (NULL, ?1, ?2, ?3, '', 'Tidemark', 1, '', ?4, 4, 0, 0, ?5)");
constexpr Sql kOpenProcesses(
    "SELECT id, pid, started, boot FROM processes WHERE id IN (SELECT process FROM ledger WHERE state < 2)");
constexpr Sql kAbandon("UPDATE ledger SET state = 3, credits = 1, held = 0, reason = 'the program ended before the answer'"
                       " WHERE process = ?1 AND state < 2");

// A null string would be bound as NULL.
QString said(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString keyText(const QByteArray &key)
{
    return key.isEmpty() ? QStringLiteral("") : QString::fromLatin1(key);
}

Result<qint64> processRow(Connection &connection)
{
    static const ProcessIdentity kSelf = ProcessIdentity::current();
    const auto known = connection.number(kProcess, {kSelf.pid, kSelf.started, said(kSelf.boot)});
    if (!known || *known)
        return known ? Result<qint64>(**known) : fail(known.error());
    return connection.insert(kAddProcess, {kSelf.pid, kSelf.started, said(kSelf.boot)});
}

QString credits(qint64 number)
{
    return number == 1 ? QStringLiteral("1 credit") : QStringLiteral("%1 credits").arg(number);
}

struct Spent {
    qint64 day;
    qint64 month;
};

struct Cap {
    QString name;
    qint64 limit;
    qint64 spent;
    QString freeAt; // when it frees by itself
};

tl::unexpected<Error> overCap(const Cap &cap)
{
    Error error{ErrorKind::OverBudget, {}, 0, 0, {}};
    error.detail = QStringLiteral("the %1 of %2 does not allow this request: %3 spent or held, a request sets aside %4")
                       .arg(cap.name, credits(cap.limit))
                       .arg(cap.spent)
                       .arg(kReserved);
    error.hint = QStringLiteral("It frees on %1 at 00:00 UTC; or raise the cap in Credits").arg(cap.freeAt);
    return fail(error);
}

Status checkAction(const SpendRequest &request, const Caps &caps)
{
    std::optional<qint64> limit = request.actionCap;
    if (caps.perAction >= 0)
        limit = std::min(limit.value_or(caps.perAction), caps.perAction);
    if (!limit || request.actionSpent + 1 <= *limit)
        return {};
    Error error{ErrorKind::OverBudget, {}, 0, 0, QStringLiteral("Ask for less at once, or raise the cap of an action")};
    error.detail =
        QStringLiteral("the cap of %1 for one action is reached: %2 spent").arg(credits(*limit)).arg(request.actionSpent);
    return fail(error);
}

Status checkStops(Connection &connection, const QByteArray &key)
{
    const auto stop = connection.first(kStop, {keyText(key)}, [](const Statement &s) { return std::pair(s.text(0), s.text(1)); });
    if (!stop)
        return fail(stop.error());
    if (!*stop)
        return {};
    const auto &[kind, reason] = **stop;
    if (kind == kKilled)
        return fail(Error{ErrorKind::OverBudget, QStringLiteral("spending is stopped"), 0, 0,
                          QStringLiteral("Allow spending again in Credits, or with `tidemark-cli credits resume`")});
    if (kind == stopKindName(Ledger::StopKind::KeyRefused)) {
        return fail(Error{ErrorKind::KeyRefused, QStringLiteral("this key was refused before: %1").arg(reason), 0, 0,
                          QStringLiteral("Set another key (`tidemark-cli key set`); nothing is asked with this one")});
    }
    return fail(
        Error{ErrorKind::OverBudget, QStringLiteral("the account is out of credits: %1").arg(reason), 0, 0,
              QStringLiteral("Buy credits, then allow spending again in Credits, or with `tidemark-cli credits resume`")});
}

Status checkCaps(const Spent &spent, const Caps &caps, const SpendRequest &request, const QDate &day)
{
    const QString tomorrow = day.addDays(1).toString(Qt::ISODate);
    const QString nextMonth = QDate(day.year(), day.month(), 1).addMonths(1).toString(Qt::ISODate);
    const Cap limits[] = {{QStringLiteral("daily cap"), caps.perDay, spent.day, tomorrow},
                          {QStringLiteral("monthly cap"), caps.perMonth, spent.month, nextMonth}};
    for (Cap cap : limits) {
        if (cap.limit >= 0 && cap.spent + kReserved > cap.limit)
            return overCap(cap);
        const qint64 share = cap.limit * caps.backgroundPercent / 100;
        if (cap.limit < 0 || !request.background || cap.spent + kReserved <= share)
            continue;
        cap.name = QStringLiteral("background share (%1 %) of the %2").arg(caps.backgroundPercent).arg(cap.name);
        cap.limit = share;
        return overCap(cap);
    }
    return {};
}

Status checkAllowance(Connection &connection, const SpendRequest &request, const QString &day)
{
    if (!request.allowance)
        return {};
    const auto spent = spentBy(connection, request.payer, day);
    if (!spent)
        return fail(spent.error());
    if (*spent + 1 <= *request.allowance)
        return {};
    Error error{ErrorKind::OverBudget, {}, 0, 0, QStringLiteral("It frees with the next month (UTC); or raise the allowance")};
    error.detail = QStringLiteral("the allowance of %1 a month of \"%2\" is used up: %3 spent or held")
                       .arg(credits(*request.allowance), request.askedBy)
                       .arg(*spent);
    return fail(error);
}

} // namespace

Result<qint64> spentBy(Connection &connection, const QString &payer, const QString &day)
{
    const auto spent = connection.number(kSpentBy, {payer, day.left(8) + QStringLiteral("01"), day});
    if (!spent)
        return fail(spent.error());
    return spent->value_or(0);
}

Result<QString> bookDay(Connection &connection, qint64 now)
{
    const QString today = QDateTime::fromSecsSinceEpoch(now, Qt::UTC).date().toString(Qt::ISODate);
    const auto newest = connection.first(kNewestDay, {}, [](const Statement &s) { return s.text(0); });
    if (!newest)
        return fail(newest.error());
    return std::max(today, newest->value_or(QString()));
}

Result<qint64> reserve(Connection &connection, const SpendRequest &request, const Caps &caps, qint64 now)
{
    if (const Status free = checkStops(connection, request.keyFingerprint); !free)
        return fail(free.error());
    if (const Status within = checkAction(request, caps); !within)
        return fail(within.error());
    const auto day = bookDay(connection, now);
    if (!day)
        return fail(day.error());
    const auto spent = connection.first(kSpent, {*day, day->left(8) + QStringLiteral("01")}, [](const Statement &s) {
        return Spent{s.integer(0), s.integer(1)};
    });
    if (!spent)
        return fail(spent.error());
    if (const Status within = checkCaps(**spent, caps, request, QDate::fromString(*day, Qt::ISODate)); !within)
        return fail(within.error());
    if (const Status within = checkAllowance(connection, request, *day); !within)
        return fail(within.error());
    const auto process = processRow(connection);
    if (!process)
        return process;
    return connection.insert(kReserve, {*day, now, said(request.endpoint), said(request.subject), said(request.askedBy),
                                        request.background ? 1 : 0, keyText(request.keyFingerprint), *process, kReserved});
}

Status noteSent(Connection &connection, qint64 reservation, int sendNumber, qint64 now)
{
    if (sendNumber <= 1) {
        const auto first = connection.change(kFirstSend, {reservation});
        if (!first || *first == 1)
            return first ? Status() : Status(fail(first.error()));
    }
    const auto added = connection.change(kFurtherSend, {reservation, now});
    if (!added)
        return fail(added.error());
    if (*added != 1)
        return fail(ErrorKind::LocalData, QStringLiteral("the ledger has no reservation %1").arg(reservation));
    return connection.execute(kUseHeld, {reservation});
}

Status settle(Connection &connection, qint64 reservation, LedgerState state, const QString &reason)
{
    Q_ASSERT(state == LedgerState::Charged || state == LedgerState::Unknown || state == LedgerState::Free);
    const auto rows = connection.change(kSettle, {reservation, static_cast<int>(state), said(reason)});
    if (!rows)
        return fail(rows.error());
    if (*rows > 0)
        return {};
    const auto exists = connection.number(kExists, {reservation});
    if (!exists)
        return fail(exists.error());
    return exists->value_or(0) > 0
               ? Status()
               : Status(fail(ErrorKind::LocalData, QStringLiteral("the ledger has no reservation %1").arg(reservation)));
}

Status noteCall(Connection &connection, qint64 reservation, const CallNote &note)
{
    if (note.outcome.isEmpty() && !note.latencyMs)
        return {};
    return connection.execute(kNoteCall, {reservation, note.outcome.isEmpty() ? QVariant() : QVariant(note.outcome),
                                          note.latencyMs ? QVariant(*note.latencyMs) : QVariant()});
}

Status noteFree(Connection &connection, const QString &endpoint, const QString &reason, qint64 now)
{
    const auto day = bookDay(connection, now);
    if (!day)
        return fail(day.error());
    const auto process = processRow(connection);
    if (!process)
        return fail(process.error());
    return connection.execute(kFree, {*day, now, said(endpoint), *process, said(reason)});
}

Status recover(Connection &connection)
{
    const auto open = connection.list(kOpenProcesses, {}, [](const Statement &s) {
        return std::pair(s.integer(0), ProcessIdentity{s.integer(1), s.integer(2), s.text(3)});
    });
    if (!open)
        return fail(open.error());
    for (const auto &[row, process] : *open) {
        if (process.isAlive())
            continue;
        if (const Status done = connection.execute(kAbandon, {row}); !done)
            return done;
    }
    return {};
}

} // namespace Tidemark::detail
