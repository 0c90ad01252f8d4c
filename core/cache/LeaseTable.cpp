// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/LeaseTable.h"

#include "core/base/ProcessIdentity.h"
#include "core/cache/CacheFile.h"

#include <QRandomGenerator>

#include <sqlite3.h>

#include <limits>

namespace Tidemark::detail {

namespace {

constexpr qint64 kFailureKeptS = 10;

constexpr const char *kFind =
    "SELECT number, pid, started, boot, until, ended_at, kind, detail, status FROM leases WHERE hash = ?1";
constexpr const char *kTake =
    "INSERT OR REPLACE INTO leases (hash, number, pid, started, boot, until) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr const char *kDrop = "DELETE FROM leases WHERE hash = ?1 AND number = ?2";
constexpr const char *kFail =
    "UPDATE leases SET ended_at = ?3, kind = ?4, detail = ?5, status = ?6 WHERE hash = ?1 AND number = ?2";
constexpr const char *kForget = "DELETE FROM leases WHERE ended_at < ?1 OR until < ?1";

struct Row {
    qint64 number = 0;
    ProcessIdentity owner;
    qint64 until = 0;
    std::optional<qint64> endedAt;
    Error failure;

    [[nodiscard]] bool runs(qint64 now) const { return !endedAt && now < until && owner.isAlive(); }
};

const ProcessIdentity &self()
{
    static const ProcessIdentity kSelf = ProcessIdentity::current();
    return kSelf;
}

QString textAt(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(text, text ? sqlite3_column_bytes(statement, column) : 0);
}

std::optional<Row> find(CacheFile &file, quint64 hash)
{
    const CacheStatement statement = file.prepare(kFind);
    sqlite3_stmt *s = statement.get();
    if (!s)
        return std::nullopt;
    sqlite3_bind_int64(s, 1, qint64(hash));
    if (sqlite3_step(s) != SQLITE_ROW)
        return std::nullopt;
    Row row;
    row.number = sqlite3_column_int64(s, 0);
    row.owner = {sqlite3_column_int64(s, 1), sqlite3_column_int64(s, 2), textAt(s, 3)};
    row.until = sqlite3_column_int64(s, 4);
    if (sqlite3_column_type(s, 5) != SQLITE_NULL)
        row.endedAt = sqlite3_column_int64(s, 5);
    const int kind = sqlite3_column_int(s, 6);
    row.failure.kind = kind == int(ErrorKind::ContractBroken) ? ErrorKind::ContractBroken : ErrorKind::Upstream;
    row.failure.detail = textAt(s, 7);
    row.failure.httpStatus = sqlite3_column_int(s, 8);
    return row;
}

void run(CacheFile &file, const char *sql, std::initializer_list<qint64> numbers)
{
    const CacheStatement statement = file.prepare(sql);
    if (!statement)
        return;
    int place = 0;
    for (const qint64 number : numbers)
        sqlite3_bind_int64(statement.get(), ++place, number);
    sqlite3_step(statement.get());
}

Lease insert(CacheFile &file, quint64 hash, qint64 now, qint64 until)
{
    run(file, kForget, {now - kFailureKeptS});
    const CacheStatement statement = file.prepare(kTake);
    sqlite3_stmt *s = statement.get();
    const qint64 number = QRandomGenerator::global()->bounded(qint64(1), std::numeric_limits<qint64>::max());
    const QByteArray boot = self().boot.toUtf8();
    if (!s)
        return {Lease::State::Mine, 0, {}};
    sqlite3_bind_int64(s, 1, qint64(hash));
    sqlite3_bind_int64(s, 2, number);
    sqlite3_bind_int64(s, 3, self().pid);
    sqlite3_bind_int64(s, 4, self().started);
    sqlite3_bind_text(s, 5, boot.constData(), int(boot.size()), SQLITE_STATIC);
    sqlite3_bind_int64(s, 6, until);
    return {Lease::State::Mine, sqlite3_step(s) == SQLITE_DONE ? number : 0, {}};
}

} // namespace

Lease takeLease(CacheFile &file, quint64 hash, qint64 now, qint64 until)
{
    if (file.execute("BEGIN IMMEDIATE") != SQLITE_OK)
        return {Lease::State::Mine, 0, {}};
    const auto row = find(file, hash);
    const Lease lease = row && row->runs(now) ? Lease{Lease::State::Others, row->number, {}} : insert(file, hash, now, until);
    if (file.execute("COMMIT") == SQLITE_OK)
        return lease;
    static_cast<void>(file.execute("ROLLBACK"));
    return {Lease::State::Mine, 0, {}};
}

Lease lookAtLease(CacheFile &file, quint64 hash, qint64 number, qint64 now)
{
    const auto row = find(file, hash);
    if (!row || row->number != number)
        return {};
    if (row->endedAt)
        return {Lease::State::Failed, number, row->failure};
    return row->runs(now) ? Lease{Lease::State::Others, number, {}} : Lease{};
}

void endLease(CacheFile &file, quint64 hash, qint64 number, qint64 now, const std::optional<Error> &failure)
{
    if (!failure) {
        run(file, kDrop, {qint64(hash), number});
        return;
    }
    const CacheStatement statement = file.prepare(kFail);
    sqlite3_stmt *s = statement.get();
    if (!s)
        return;
    const QByteArray detail = failure->detail.toUtf8();
    sqlite3_bind_int64(s, 1, qint64(hash));
    sqlite3_bind_int64(s, 2, number);
    sqlite3_bind_int64(s, 3, now);
    sqlite3_bind_int(s, 4, int(failure->kind));
    sqlite3_bind_text(s, 5, detail.constData(), int(detail.size()), SQLITE_STATIC);
    sqlite3_bind_int(s, 6, failure->httpStatus);
    sqlite3_step(s);
}

} // namespace Tidemark::detail
