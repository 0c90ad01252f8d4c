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
constexpr qsizetype kLongestGroup = 120;
constexpr qsizetype kLongestTag = 40;
constexpr qsizetype kLongestNote = 500;

constexpr Sql kAdd("INSERT OR IGNORE INTO watch_items (list, kind, name, folder, tags, note, added_at)"
                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
// What is not given stays.
constexpr Sql kLabel("UPDATE watch_items SET folder = coalesce(nullif(?4, ''), folder), tags = coalesce(nullif(?5, ''), tags),"
                     " note = coalesce(nullif(?6, ''), note) WHERE list = ?1 AND kind = ?2 AND name = ?3");
constexpr Sql kRelabel("UPDATE watch_items SET folder = ?4, tags = ?5, note = ?6 WHERE list = ?1 AND kind = ?2 AND name = ?3");
constexpr Sql kPutBack("INSERT OR IGNORE INTO watch_items (list, kind, name, folder, tags, note, added_at, verified_at, gone_at)"
                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
constexpr Sql kList("SELECT count(*) FROM watch_lists WHERE id = ?1");
constexpr Sql kCount("SELECT count(*) FROM watch_items WHERE list = ?1");
constexpr Sql kRemove("DELETE FROM watch_items WHERE list = ?1 AND kind = ?2 AND name = ?3");
constexpr Sql kRemoveUses("DELETE FROM watch_uses WHERE kind = ?1 AND name = ?2"
                          " AND NOT EXISTS (SELECT 1 FROM watch_items WHERE kind = ?1 AND name = ?2)");
constexpr Sql kItems("SELECT kind, name, added_at, verified_at, gone_at,"
                     " (SELECT coalesce(sum(times), 0) FROM watch_uses u"
                     " WHERE u.kind = w.kind AND u.name = w.name AND u.day > ?1), folder, tags, note, list"
                     " FROM watch_items w WHERE list = ?2 ORDER BY kind, name");
constexpr Sql kNames("SELECT DISTINCT kind, name FROM watch_items");
// From the names on: lists are short beside a history. A post is watched by its link, which ends with its id.
constexpr Sql kEvents("SELECT v.id, w.list FROM watch_items w JOIN events v ON v.entity = CASE w.kind"
                      " WHEN 1 THEN (SELECT entity FROM profile_versions WHERE handle = w.name ORDER BY t DESC LIMIT 1)"
                      " WHEN 2 THEN (SELECT entity FROM hashtag_versions WHERE name = w.name ORDER BY t DESC LIMIT 1)"
                      " WHEN 3 THEN (SELECT id FROM entities WHERE kind = 1"
                      " AND key = substr(w.name, length(rtrim(w.name, '0123456789')) + 1))"
                      " WHEN 4 THEN (SELECT id FROM entities WHERE kind = 3 AND key = w.name) END"
                      " WHERE v.t >= ?1 AND v.kind IN ('milestone', 'breakout') ORDER BY v.id, w.list");
constexpr Sql kFind("SELECT kind, name, added_at, verified_at, gone_at,"
                    " (SELECT coalesce(sum(times), 0) FROM watch_uses u"
                    " WHERE u.kind = w.kind AND u.name = w.name AND u.day > ?1), folder, tags, note, list"
                    " FROM watch_items w WHERE kind = ?2 AND name = ?3 ORDER BY list");
constexpr Sql kVerified("UPDATE watch_items SET verified_at = ?3, gone_at = NULL WHERE kind = ?1 AND name = ?2");
constexpr Sql kGone("UPDATE watch_items SET gone_at = ?3 WHERE kind = ?1 AND name = ?2");
constexpr Sql kUse("INSERT INTO watch_uses (kind, name, day, times)"
                   " SELECT DISTINCT kind, name, ?3, ?4 FROM watch_items WHERE kind = ?1 AND name = ?2"
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

WatchedItem readItem(const Statement &s)
{
    const QString tags = s.text(7);
    return {{static_cast<WatchKind>(s.integer(0)), s.text(1)},
            s.integer(2),
            s.count(3),
            s.count(4),
            s.integer(5),
            {s.text(6), tags.split(QLatin1Char(','), Qt::SkipEmptyParts), s.text(8)},
            s.integer(9)};
}

// A null string would be bound as NULL.
QString said(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Status checkLabels(const WatchEntry &entry)
{
    const WatchLabels &labels = entry.labels;
    const bool hasLongTag = std::any_of(labels.tags.begin(), labels.tags.end(), [](const QString &tag) {
        return tag.isEmpty() || tag.size() > kLongestTag || tag.contains(QLatin1Char(','));
    });
    if (labels.group.size() > kLongestGroup || labels.note.size() > kLongestNote || labels.tags.size() > Watchlist::kMostTags
        || hasLongTag)
        return fail(ErrorKind::Usage,
                    QStringLiteral("%1: a group has at most %2 characters, a note %3, a tag %4; there are at most %5 "
                                   "tags, without commas")
                        .arg(entry.name.words())
                        .arg(kLongestGroup)
                        .arg(kLongestNote)
                        .arg(kLongestTag)
                        .arg(Watchlist::kMostTags));
    return {};
}

// In the order of the statements above.
QVariantList labelled(const WatchEntry &entry, qint64 list)
{
    QStringList tags = entry.labels.tags;
    tags.removeDuplicates();
    tags.sort();
    return {list,
            static_cast<int>(entry.name.kind),
            entry.name.name,
            said(entry.labels.group),
            said(tags.join(QLatin1Char(','))),
            said(entry.labels.note)};
}

Result<int> addOne(Connection &connection, const WatchEntry &entry, qint64 list, qint64 now)
{
    if (const Status fits = checkLabels(entry); !fits)
        return fail(fits.error());
    const QVariantList values = labelled(entry, list);
    const auto added = connection.change(kAdd, values + QVariantList{now});
    if (!added || *added > 0 || entry.labels == WatchLabels())
        return added;
    if (const Status kept = connection.execute(kLabel, values); !kept)
        return fail(kept.error());
    return 0;
}

Status checkCount(Connection &connection, qint64 list)
{
    const auto count = connection.number(kCount, {list});
    if (!count)
        return fail(count.error());
    if (count->value_or(0) > Watchlist::kMost)
        return fail(Error{ErrorKind::Usage, QStringLiteral("a list has at most %1 names").arg(Watchlist::kMost), 0, 0,
                          QStringLiteral("Nothing was added. Remove some with `tidemark-cli watch remove`")});
    return {};
}

Result<int> addAll(Connection &connection, const QList<WatchEntry> &entries, qint64 list, qint64 now)
{
    const auto there = connection.number(kList, {list});
    if (!there)
        return fail(there.error());
    if (there->value_or(0) == 0)
        return fail(ErrorKind::NotFound, QStringLiteral("the watchlist is no longer there"));
    int added = 0;
    for (const WatchEntry &entry : entries) {
        const auto one = addOne(connection, entry, list, now);
        if (!one)
            return one;
        added += *one;
    }
    if (const Status fits = checkCount(connection, list); !fits)
        return fail(fits.error());
    return added;
}

Result<int> relabelAll(Connection &connection, const QList<WatchEntry> &entries, qint64 list)
{
    int changed = 0;
    for (const WatchEntry &entry : entries) {
        if (const Status fits = checkLabels(entry); !fits)
            return fail(fits.error());
        const auto one = connection.change(kRelabel, labelled(entry, list));
        if (!one)
            return one;
        changed += *one;
    }
    return changed;
}

QVariant timeOrNull(std::optional<qint64> t)
{
    return t ? QVariant(*t) : QVariant();
}

Result<int> putBackAll(Connection &connection, const QList<WatchedItem> &items)
{
    int added = 0;
    for (const WatchedItem &item : items) {
        const QVariantList values = labelled({item.name, item.labels}, item.list)
                                    + QVariantList{item.addedAt, timeOrNull(item.verifiedAt), timeOrNull(item.goneAt)};
        const auto one = connection.change(kPutBack, values);
        if (!one)
            return one;
        added += *one;
    }
    if (items.isEmpty())
        return added;
    if (const Status fits = checkCount(connection, items.first().list); !fits)
        return fail(fits.error());
    return added;
}

Status addUses(Connection &connection, const QHash<std::pair<int, QString>, qint64> &uses, qint64 now)
{
    for (auto it = uses.cbegin(); it != uses.cend(); ++it) {
        const auto &[kind, name] = it.key();
        const Status added = connection.execute(kUse, {kind, name, dayOf(now), it.value()});
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

QFuture<Result<int>> Watchlist::add(QList<WatchEntry> entries, qint64 list)
{
    return m_database.write([entries = std::move(entries), list, now = m_clock.now()](Connection &connection) {
        return addAll(connection, entries, list, now);
    });
}

QFuture<Result<int>> Watchlist::add(QList<WatchName> names)
{
    QList<WatchEntry> entries;
    for (const WatchName &name : names)
        entries += WatchEntry{name, {}};
    return add(std::move(entries), WatchLists::kDefault);
}

QFuture<Result<int>> Watchlist::remove(QList<WatchName> names, qint64 list)
{
    return m_database.write([names = std::move(names), list](Connection &connection) -> Result<int> {
        int removed = 0;
        for (const WatchName &name : names) {
            const auto rows = connection.change(kRemove, {list, static_cast<int>(name.kind), name.name});
            if (!rows)
                return rows;
            removed += *rows;
            if (const Status forgotten = connection.execute(kRemoveUses, {static_cast<int>(name.kind), name.name}); !forgotten)
                return fail(forgotten.error());
        }
        return removed;
    });
}

QFuture<Result<int>> Watchlist::relabel(QList<WatchEntry> entries, qint64 list)
{
    return m_database.write(
        [entries = std::move(entries), list](Connection &connection) { return relabelAll(connection, entries, list); });
}

QFuture<Result<int>> Watchlist::putBack(QList<WatchedItem> items)
{
    return m_database.write([items = std::move(items)](Connection &connection) { return putBackAll(connection, items); });
}

QFuture<Result<QList<WatchedItem>>> Watchlist::items(qint64 list)
{
    return m_database.run([list, now = m_clock.now()](Connection &connection) {
        return connection.list(kItems, {lastForgotten(now), list}, readItem);
    });
}

QFuture<Result<QList<WatchName>>> Watchlist::names()
{
    return m_database.run([](Connection &connection) {
        return connection.list(kNames, {}, [](const Statement &s) {
            return WatchName{static_cast<WatchKind>(s.integer(0)), s.text(1)};
        });
    });
}

QFuture<Result<QList<WatchedItem>>> Watchlist::find(WatchName name)
{
    return m_database.run([name = std::move(name), now = m_clock.now()](Connection &connection) {
        return connection.list(kFind, {lastForgotten(now), static_cast<int>(name.kind), name.name}, readItem);
    });
}

QFuture<Result<QList<ListedEvent>>> Watchlist::events(qint64 since)
{
    return m_database.run([since](Connection &connection) {
        return connection.list(kEvents, {since}, [](const Statement &s) { return ListedEvent{s.integer(0), s.integer(1)}; });
    });
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
    const auto name = watchNameOf(query);
    if (!name)
        return;
    const std::pair<int, QString> words(static_cast<int>(name->kind), name->name);
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
