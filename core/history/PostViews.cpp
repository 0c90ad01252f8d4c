// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/PostViews.h"

#include "core/db/Connection.h"
#include "core/db/RepeatedText.h"
#include "core/history/EntityReader.h"
#include "core/insight/Outlier.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Tidemark::detail {

namespace {

// Without an order: CROSS JOIN keeps the posts apart, and each one's rows come by the primary key.
constexpr Sql kViews(
    "SELECT o.entity, o.t, o.views, coalesce(a.endpoint, '') FROM json_each(?1) c CROSS JOIN observations o ON o.entity = c.value"
    " AND o.t BETWEEN ?2 AND ?3 AND o.views IS NOT NULL LEFT JOIN answers a ON a.id = o.answer");
// Of each wanted time of a post the snapshots next to it on both sides: [row id, from, wanted time, to].
constexpr Sql kNearest(
    "SELECT o.entity, o.t, o.views, coalesce(a.endpoint, '') FROM json_each(?1) c CROSS JOIN observations o"
    " ON o.entity = json_extract(c.value, '$[0]') AND o.t IN ("
    "  (SELECT max(n.t) FROM observations n WHERE n.entity = json_extract(c.value, '$[0]') AND n.views IS NOT NULL"
    "   AND n.t BETWEEN json_extract(c.value, '$[1]') AND json_extract(c.value, '$[2]')),"
    "  (SELECT min(n.t) FROM observations n WHERE n.entity = json_extract(c.value, '$[0]') AND n.views IS NOT NULL"
    "   AND n.t BETWEEN json_extract(c.value, '$[2]') AND json_extract(c.value, '$[3]')))"
    " LEFT JOIN answers a ON a.id = o.answer");
// Of each post what was seen in a period: [row id, from, to].
constexpr Sql kPeriods("SELECT o.entity, o.t, o.views, coalesce(a.endpoint, '') FROM json_each(?1) c CROSS JOIN observations o"
                       " ON o.entity = json_extract(c.value, '$[0]') AND o.views IS NOT NULL"
                       " AND o.t BETWEEN json_extract(c.value, '$[1]') AND json_extract(c.value, '$[2]')"
                       " LEFT JOIN answers a ON a.id = o.answer");
constexpr Sql kNewestT("SELECT max(last_seen) FROM entities");
constexpr qint64 kDay = 86'400;
constexpr int kWeek = 7; // days
constexpr qsizetype kWantedAtOnce = 20'000;
constexpr qint64 kRowsOfASearch = 4; // so many rows in a row cost what one search of a snapshot does

class Views
{
public:
    Views(QList<StoredPost> &posts, const QList<qint64> &entities)
        : m_posts(posts)
    {
        for (qsizetype i = 0; i < entities.size(); ++i)
            m_rowOf.insert(entities.at(i), i);
    }

    Status add(Result<Statement> rows)
    {
        if (!rows)
            return fail(rows.error());
        for (;;) {
            const auto there = rows->next();
            if (!there)
                return fail(there.error());
            if (!*there)
                return {};
            m_posts[m_rowOf.value(rows->integer(0))].views.append({rows->integer(1), rows->integer(2), m_source.read(*rows, 3)});
        }
    }

private:
    QList<StoredPost> &m_posts;
    QHash<qint64, qsizetype> m_rowOf;
    RepeatedText m_source; // thousands of rows name few
};

QString creatorOf(const Post &post)
{
    return post.authorId.isEmpty() ? post.authorHandle : post.authorId.value;
}

// The ages at which each creator's posts were last seen, which are those that their others are compared at.
class ComparedAges
{
public:
    explicit ComparedAges(const QList<StoredPost> &posts)
    {
        for (const StoredPost &post : posts) {
            if (!post.value.createdAt || !post.value.views)
                continue;
            const qint64 age = post.observedAt - *post.value.createdAt;
            if (age >= kSettlingS)
                m_ages[creatorOf(post.value)].append(age);
        }
        for (QList<qint64> &ages : m_ages) {
            std::sort(ages.begin(), ages.end());
            ages.erase(std::unique(ages.begin(), ages.end()), ages.end());
        }
    }
    [[nodiscard]] QList<qint64> of(const Post &post) const { return m_ages.value(creatorOf(post)); }

private:
    QHash<QString, QList<qint64>> m_ages;
};

// The posts that the others of their creator are compared with: the newest ones.
QSet<qsizetype> peersOf(const QList<StoredPost> &posts)
{
    QHash<QString, QList<qsizetype>> rowsOf;
    for (qsizetype row = 0; row < posts.size(); ++row) {
        if (posts.at(row).value.createdAt && posts.at(row).observations > 1)
            rowsOf[creatorOf(posts.at(row).value)].append(row);
    }
    QSet<qsizetype> peers;
    for (QList<qsizetype> &rows : rowsOf) {
        std::stable_sort(rows.begin(), rows.end(), [&posts](qsizetype a, qsizetype b) {
            return *posts.at(a).value.createdAt > *posts.at(b).value.createdAt;
        });
        rows.resize(std::min<qsizetype>(rows.size(), kMostCompared));
        peers.unite(QSet<qsizetype>(rows.cbegin(), rows.cend()));
    }
    return peers;
}

struct Moment {
    qint64 from = 0;
    qint64 wanted = 0;
    qint64 to = 0;
};

// When a post had these ages, as far as it was seen around then; nothing later than `until`.
QList<Moment> momentsOf(const StoredPost &post, const QList<qint64> &ages, qint64 until)
{
    QList<Moment> moments;
    for (const qint64 age : ages) {
        const auto room = static_cast<qint64>(std::ceil(ageTolerance(static_cast<double>(age))));
        const qint64 wanted = *post.value.createdAt + age;
        const qint64 to = std::min({wanted + room, post.observedAt, until});
        if (to >= std::max(post.firstSeen, wanted - room))
            moments.append({wanted - room, std::min(wanted, to), to});
    }
    return moments;
}

// What is asked of many posts together, in parts that stay short: single moments, or, where that costs less, all
// that was seen from the first of them to the last.
class NearAges
{
public:
    NearAges(Connection &connection, Views &views)
        : m_connection(connection)
        , m_views(views)
    {
    }

    Status add(const StoredPost &post, qint64 entity, const QList<Moment> &moments)
    {
        if (moments.isEmpty())
            return {};
        if (moments.size() * kRowsOfASearch >= post.observations) {
            m_periods.append(QStringLiteral("[%1,%2,%3]").arg(entity).arg(moments.first().from).arg(moments.last().to));
        } else {
            for (const Moment &moment : moments)
                m_moments.append(QStringLiteral("[%1,%2,%3,%4]").arg(entity).arg(moment.from).arg(moment.wanted).arg(moment.to));
        }
        return m_periods.size() + m_moments.size() < kWantedAtOnce ? Status() : ask();
    }
    Status ask()
    {
        const Status asked = ask(kPeriods, m_periods);
        return asked ? ask(kNearest, m_moments) : asked;
    }

private:
    Status ask(Sql sql, QStringList &wanted)
    {
        if (wanted.isEmpty())
            return {};
        const QString list = QLatin1Char('[') + wanted.join(QLatin1Char(',')) + QLatin1Char(']');
        wanted.clear();
        return m_views.add(m_connection.query(sql, {list}));
    }

    Connection &m_connection;
    Views &m_views;
    QStringList m_moments;
    QStringList m_periods;
};

void putInOrder(QList<Observation> &views)
{
    const auto isEarlier = [](const Observation &a, const Observation &b) { return a.t < b.t; };
    const auto isOne = [](const Observation &a, const Observation &b) { return a.t == b.t; };
    std::sort(views.begin(), views.end(), isEarlier);
    views.erase(std::unique(views.begin(), views.end(), isOne), views.end());
}

} // namespace

Status addViews(Connection &connection, QList<StoredPost> &posts, const QList<qint64> &entities, const WantedViews &wanted)
{
    qint64 until = wanted.asOf;
    if (until == std::numeric_limits<qint64>::max()) {
        const auto newest = connection.number(kNewestT);
        if (!newest)
            return fail(newest.error());
        until = newest->value_or(0);
    }
    const bool isCompared = wanted.days == kViewsOfTable;
    const int days = isCompared ? kWeek : wanted.days;
    Views views(posts, entities);
    Status status = views.add(connection.query(kViews, {idList(entities), until - days * kDay, until}));
    if (!status || !isCompared)
        return status;
    const ComparedAges ages(posts);
    const QSet<qsizetype> peers = peersOf(posts);
    NearAges near(connection, views);
    for (auto row = peers.cbegin(); row != peers.cend() && status; ++row) {
        const StoredPost &post = posts.at(*row);
        status = near.add(post, entities.at(*row), momentsOf(post, ages.of(post.value), until));
    }
    if (status)
        status = near.ask();
    for (const qsizetype row : peers)
        putInOrder(posts[row].views);
    return status;
}

} // namespace Tidemark::detail
