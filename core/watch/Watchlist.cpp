// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/Watchlist.h"

#include "core/db/Database.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Tidemark {

namespace {

constexpr auto kFlushAfter = std::chrono::seconds(5);
constexpr qsizetype kMostCounted = 10'000; // names in memory between two writes
constexpr qint64 kDayS = 24 * 3'600;

constexpr Sql kAdd("INSERT OR IGNORE INTO watched (kind, name, added_at) VALUES (?1, ?2, ?3)");
constexpr Sql kCount("SELECT count(*) FROM watched");
constexpr Sql kRemove("DELETE FROM watched WHERE kind = ?1 AND name = ?2");
constexpr Sql kRemoveUses("DELETE FROM watch_uses WHERE kind = ?1 AND name = ?2");
constexpr Sql kItems("SELECT kind, name, added_at, verified_at, gone_at,"
                     " (SELECT coalesce(sum(times), 0) FROM watch_uses u"
                     " WHERE u.kind = w.kind AND u.name = w.name AND u.day > ?1)"
                     " FROM watched w ORDER BY kind, name");
constexpr Sql kVerified("UPDATE watched SET verified_at = ?3, gone_at = NULL WHERE kind = ?1 AND name = ?2");
constexpr Sql kGone("UPDATE watched SET gone_at = ?3 WHERE kind = ?1 AND name = ?2");
constexpr Sql kUse("INSERT INTO watch_uses (kind, name, day, times)"
                   " SELECT kind, name, ?3, ?4 FROM watched WHERE kind = ?1 AND name = ?2"
                   " ON CONFLICT (kind, name, day) DO UPDATE SET times = times + excluded.times");
constexpr Sql kForget("DELETE FROM watch_uses WHERE day <= ?1");

QString dayOf(qint64 t)
{
    return QDateTime::fromSecsSinceEpoch(t, Qt::UTC).date().toString(Qt::ISODate);
}

// The newest day that no longer counts.
QString lastForgotten(qint64 now)
{
    return dayOf(now - Watchlist::kUseDays * kDayS);
}

WatchName nameOf(const QString &words)
{
    return {words.startsWith(QLatin1Char('#')) ? WatchKind::Hashtag : WatchKind::Creator, words.sliced(1)};
}

WatchedItem readItem(const Statement &s)
{
    return {{static_cast<WatchKind>(s.integer(0)), s.text(1)}, s.integer(2), s.count(3), s.count(4), s.integer(5)};
}

Result<int> addAll(Connection &connection, const QList<WatchName> &names, qint64 now)
{
    int added = 0;
    for (const WatchName &name : names) {
        const auto rows = connection.change(kAdd, {static_cast<int>(name.kind), name.name, now});
        if (!rows)
            return fail(rows.error());
        added += *rows;
    }
    const auto count = connection.number(kCount);
    if (!count)
        return fail(count.error());
    if (count->value_or(0) > Watchlist::kMost)
        return fail(Error{ErrorKind::Usage, QStringLiteral("at most %1 names are kept warm").arg(Watchlist::kMost), 0, 0,
                          QStringLiteral("Nothing was added. Remove some with `tidemark-cli watch remove`")});
    return added;
}

Status addUses(Connection &connection, const QHash<QString, qint64> &uses, qint64 now)
{
    for (auto it = uses.cbegin(); it != uses.cend(); ++it) {
        const WatchName name = nameOf(it.key());
        const Status added = connection.execute(kUse, {static_cast<int>(name.kind), name.name, dayOf(now), it.value()});
        if (!added)
            return added;
    }
    return connection.execute(kForget, {lastForgotten(now)});
}

} // namespace

double WatchedItem::usesPerDay(qint64 now) const
{
    const double days = double(now - addedAt) / double(kDayS);
    return double(uses) / std::clamp(days, 1.0, double(Watchlist::kUseDays));
}

Watchlist::Watchlist(Database &database, Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
    m_flush.setParent(this);
    m_flush.setSingleShot(true);
    m_flush.setInterval(kFlushAfter);
    connect(&m_flush, &QTimer::timeout, this, [this] { std::ignore = flushUses(); });
}

Watchlist::~Watchlist()
{
    std::ignore = flushUses(); // the database still does what is queued
}

QFuture<Result<int>> Watchlist::add(QList<WatchName> names)
{
    return m_database.write(
        [names = std::move(names), now = m_clock.now()](Connection &connection) { return addAll(connection, names, now); });
}

QFuture<Result<int>> Watchlist::remove(QList<WatchName> names)
{
    return m_database.write([names = std::move(names)](Connection &connection) -> Result<int> {
        int removed = 0;
        for (const WatchName &name : names) {
            const auto rows = connection.change(kRemove, {static_cast<int>(name.kind), name.name});
            if (!rows)
                return rows;
            removed += *rows;
            if (const Status forgotten = connection.execute(kRemoveUses, {static_cast<int>(name.kind), name.name}); !forgotten)
                return fail(forgotten.error());
        }
        return removed;
    });
}

QFuture<Result<QList<WatchedItem>>> Watchlist::items()
{
    return m_database.run(
        [now = m_clock.now()](Connection &connection) { return connection.list(kItems, {lastForgotten(now)}, readItem); });
}

QFuture<Status> Watchlist::noteVerified(WatchName name)
{
    return m_database.write([name = std::move(name), now = m_clock.now()](Connection &connection) {
        return connection.execute(kVerified, {static_cast<int>(name.kind), name.name, now});
    });
}

QFuture<Status> Watchlist::noteGone(WatchName name, bool isGone)
{
    return m_database.write([name = std::move(name), isGone, now = m_clock.now()](Connection &connection) {
        return connection.execute(kGone, {static_cast<int>(name.kind), name.name, isGone ? QVariant(now) : QVariant()});
    });
}

void Watchlist::noteUse(const Query &query)
{
    QString words;
    if (query.endpoint().name == QLatin1String("userinfo-by-username"))
        words = QLatin1Char('@') + query.parameter(QStringLiteral("username"));
    else if (query.endpoint().name == QLatin1String("challenge-info-name"))
        words = QLatin1Char('#') + query.parameter(QStringLiteral("name"));
    else
        return;
    if (m_uses.size() >= kMostCounted && !m_uses.contains(words))
        return;
    ++m_uses[words];
    if (!m_flush.isActive())
        m_flush.start();
}

QFuture<Status> Watchlist::flushUses()
{
    return m_database.write([uses = std::exchange(m_uses, {}), now = m_clock.now()](Connection &connection) -> Status {
        return uses.isEmpty() ? Status() : addUses(connection, uses, now);
    });
}

} // namespace Tidemark
