// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/WatchLists.h"

#include "core/base/PlainText.h"
#include "core/db/Database.h"
#include "core/settings/Settings.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kLongestName = 60;
constexpr int kMostAgeDays = 365;

constexpr Sql kAll("SELECT id, name, policy, allowance, max_age_days, paused, created_at,"
                   " (SELECT count(*) FROM watch_items i WHERE i.list = l.id) FROM watch_lists l ORDER BY id <> 1, name");
constexpr Sql kCount("SELECT count(*) FROM watch_lists");
constexpr Sql kTaken("SELECT count(*) FROM watch_lists WHERE name = ?1 AND id <> ?2");
constexpr Sql kCreate("INSERT INTO watch_lists (name, policy, allowance, max_age_days, paused, created_at)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
constexpr Sql kChange(
    "UPDATE watch_lists SET name = ?2, policy = ?3, allowance = ?4, max_age_days = ?5, paused = ?6 WHERE id = ?1");
constexpr Sql kRemove("DELETE FROM watch_lists WHERE id = ?1 AND id <> 1");

QVariant orNull(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant();
}

Result<QList<NamedList>> readAll(Connection &connection, std::optional<qint64> defaultAllowance)
{
    return connection.list(kAll, {}, [&](const Statement &s) {
        NamedList list{s.integer(0), s.text(1),         static_cast<WatchPolicy>(s.integer(2)),
                       s.count(3),   int(s.integer(4)), s.integer(5) != 0,
                       s.integer(6), int(s.integer(7))};
        if (list.id == WatchLists::kDefault)
            list.allowance = defaultAllowance;
        return list;
    });
}

tl::unexpected<Error> wrong(const QString &detail, const QString &hint = {})
{
    return fail(Error{ErrorKind::Usage, detail, 0, 0, hint});
}

Result<NamedList> checked(NamedList list)
{
    list.name = plain(list.name, LineBreaks::Fold, kLongestName + 1).simplified();
    if (list.name.isEmpty() || list.name.size() > kLongestName)
        return wrong(QStringLiteral("a list's name has 1 to %1 characters").arg(kLongestName));
    if (list.maxAgeDays < 1 || list.maxAgeDays > kMostAgeDays)
        return wrong(QStringLiteral("the greatest age of a list is 1 to %1 days").arg(kMostAgeDays));
    const bool spendsAllowance = list.policy == WatchPolicy::Thrifty || list.policy == WatchPolicy::Equal;
    if (spendsAllowance && !list.allowance)
        return wrong(QStringLiteral("%1 spends an allowance, and this list has none").arg(watchPolicyName(list.policy)),
                     QStringLiteral("Set one with `tidemark-cli watch set allowance N`"));
    return list;
}

Result<NamedList> readOne(Connection &connection, qint64 id, std::optional<qint64> defaultAllowance)
{
    const auto lists = readAll(connection, defaultAllowance);
    if (!lists)
        return fail(lists.error());
    const auto found = std::find_if(lists->begin(), lists->end(), [id](const NamedList &list) { return list.id == id; });
    if (found == lists->end())
        return fail(ErrorKind::NotFound, QStringLiteral("the watchlist is no longer there"));
    return *found;
}

Status checkName(Connection &connection, const NamedList &list)
{
    const auto taken = connection.number(kTaken, {list.name, list.id});
    if (!taken)
        return fail(taken.error());
    return taken->value_or(0) > 0 ? Status(wrong(QStringLiteral("there is a watchlist \"%1\" already").arg(list.name)))
                                  : Status();
}

} // namespace

WatchLists::WatchLists(Database &database, Clock &clock, Settings &settings)
    : m_database(database)
    , m_clock(clock)
    , m_settings(settings)
{
}

std::optional<qint64> WatchLists::defaultAllowance() const
{
    const qint64 allowance = m_settings.whole(Setting::WatchCreditsPerMonth);
    return allowance < 0 ? std::nullopt : std::optional<qint64>(allowance);
}

QFuture<Result<QList<NamedList>>> WatchLists::all()
{
    return m_database.run([usual = defaultAllowance()](Connection &connection) { return readAll(connection, usual); });
}

QFuture<Result<NamedList>> WatchLists::find(QString name)
{
    return m_database.run([name = name.simplified(), usual = defaultAllowance()](Connection &connection) -> Result<NamedList> {
        const auto lists = readAll(connection, usual);
        if (!lists)
            return fail(lists.error());
        if (name.isEmpty() && !lists->isEmpty())
            return lists->first();
        QStringList names;
        for (const NamedList &list : *lists) {
            if (list.name.compare(name, Qt::CaseInsensitive) == 0)
                return list;
            names += list.name;
        }
        return fail(Error{ErrorKind::NotFound,
                          QStringLiteral("there is no watchlist \"%1\"").arg(plain(name, LineBreaks::Fold, 60)), 0, 0,
                          QStringLiteral("There are: %1").arg(names.join(QStringLiteral(", ")))});
    });
}

QFuture<Result<NamedList>> WatchLists::create(NamedList list)
{
    return m_database.write(
        [list = std::move(list), now = m_clock.now(), usual = defaultAllowance()](Connection &connection) -> Result<NamedList> {
            auto wanted = checked(list);
            if (!wanted)
                return wanted;
            wanted->id = 0;
            if (const Status free = checkName(connection, *wanted); !free)
                return fail(free.error());
            const auto count = connection.number(kCount);
            if (!count)
                return fail(count.error());
            if (count->value_or(0) >= kMost)
                return wrong(QStringLiteral("there are %1 watchlists, and no more than that").arg(kMost));
            const auto id = connection.insert(kCreate, {wanted->name, static_cast<int>(wanted->policy), orNull(wanted->allowance),
                                                        wanted->maxAgeDays, wanted->paused ? 1 : 0, now});
            if (!id)
                return fail(id.error());
            return readOne(connection, *id, usual);
        });
}

QFuture<Result<NamedList>> WatchLists::change(NamedList list)
{
    return m_database.write([list = std::move(list), usual = defaultAllowance()](Connection &connection) -> Result<NamedList> {
        const auto wanted = checked(list);
        if (!wanted)
            return wanted;
        if (const Status free = checkName(connection, *wanted); !free)
            return fail(free.error());
        const QVariant allowance = wanted->id == kDefault ? QVariant() : orNull(wanted->allowance);
        const Status changed = connection.execute(kChange, {wanted->id, wanted->name, static_cast<int>(wanted->policy), allowance,
                                                            wanted->maxAgeDays, wanted->paused ? 1 : 0});
        if (!changed)
            return fail(changed.error());
        return readOne(connection, wanted->id, usual);
    });
}

QFuture<Status> WatchLists::remove(qint64 id)
{
    return m_database.write([id](Connection &connection) -> Status {
        const auto removed = connection.change(kRemove, {id});
        if (!removed)
            return fail(removed.error());
        return *removed > 0 ? Status()
                            : Status(wrong(QStringLiteral("the default watchlist stays; remove its names in its place")));
    });
}

} // namespace Tidemark
