// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/FreshnessByError.h"

#include "core/fetch/Learner.h"
#include "core/history/HistoryReader.h"

#include <QCoroFuture>

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr qint64 kLeastAgeS = 60; // whatever the counters do: nothing is asked for more than once a minute
constexpr qint64 kRecalledS = 3 * 86'400;
constexpr qsizetype kMostKept = 8;
constexpr double kMostUses = 16; // beyond them the bound is not divided further

const QString kFollowers = QStringLiteral("followers");
const QString kViews = QStringLiteral("views");

qint64 hardAgeS(const CacheEntry &entry, const Query &query)
{
    return std::max(entry.ttlS, query.endpoint().staleS);
}

QString nameOf(const QString &counter, const QString &id)
{
    return counter + QLatin1Char(':') + id;
}

QString percent(double part)
{
    return QString::number(100 * part, 'g', 2) + QStringLiteral(" %");
}

} // namespace

FreshnessByError::FreshnessByError(double bound, HistoryReader *history)
    : m_bound(bound)
    , m_history(history)
{
}

void FreshnessByError::learnFrom(const FreshnessByError &other)
{
    m_series = other.m_series;
    m_outlooks = other.m_outlooks;
    m_recalled = other.m_recalled;
    m_use = other.m_use;
}

// --- judging

double FreshnessByError::expectedError(const Outlook &outlook, double ageS)
{
    double sum = 0;
    for (const CounterTrend &trend : outlook.trends)
        sum += expectedChange(trend, ageS);
    return sum / double(outlook.trends.size());
}

FreshnessByError::Judgement FreshnessByError::judged(const CacheEntry &entry, const Query &query, const Outlook &outlook,
                                                     qint64 now) const
{
    const auto age = double(entry.ageS(now));
    Judgement judgement;
    judgement.expected = expectedError(outlook, age);
    judgement.allowed = std::max(m_bound, outlook.resolution);
    if (judgement.expected <= 0)
        return judgement;
    const double withinS = std::min(double(hardAgeS(entry, query)), age * m_bound / judgement.expected);
    const double uses = std::clamp(m_use.within(entry.key, qint64(withinS), now), 1.0, kMostUses);
    judgement.isOften = uses > 1 && m_bound > outlook.resolution;
    judgement.allowed = std::max(m_bound / std::sqrt(uses), outlook.resolution);
    return judgement;
}

const FreshnessByError::Outlook *FreshnessByError::outlookOf(const CacheEntry &entry) const
{
    const auto found = m_outlooks.constFind(entry.key);
    return found == m_outlooks.constEnd() || found->trends.isEmpty() ? nullptr : &*found;
}

bool FreshnessByError::isFreshEnough(const CacheEntry &entry, const Query &query, qint64 now) const
{
    const Outlook *outlook = outlookOf(entry);
    if (!outlook || entry.fetchedAt > now + 60)
        return entry.isFresh(now);
    const qint64 age = entry.ageS(now);
    if (age < kLeastAgeS || age >= hardAgeS(entry, query))
        return age < kLeastAgeS;
    const Judgement judgement = judged(entry, query, *outlook, now);
    return judgement.expected <= judgement.allowed;
}

QString FreshnessByError::reason(const CacheEntry &entry, const Query &query, qint64 now) const
{
    const Outlook *outlook = outlookOf(entry);
    if (!outlook)
        return QStringLiteral("too little history of its counters: the TTL of %1 s decides").arg(entry.ttlS);
    const qint64 age = entry.ageS(now);
    if (age >= hardAgeS(entry, query))
        return QStringLiteral("%1 s old: none is given for fresh after %2 s").arg(age).arg(hardAgeS(entry, query));
    const Judgement judgement = judged(entry, query, *outlook, now);
    const QString why = outlook->resolution > m_bound ? QStringLiteral(", half a step of their rounding")
                        : judgement.isOften           ? QStringLiteral(", for it is often asked for")
                                                      : QString();
    const QString form = judgement.expected > judgement.allowed
                             ? QStringLiteral("%1 change by about %2 an hour; expected error %3 is above %4")
                             : QStringLiteral("%1 change by about %2 an hour; expected error %3 is within %4");
    return form.arg(outlook->counter, percent(expectedError(*outlook, 3'600)), percent(judgement.expected),
                    percent(judgement.allowed) + why);
}

// --- learning

void FreshnessByError::observe(const QString &counter, qint64 t, Count value)
{
    if (!value)
        return;
    QList<Observation> &series = m_series[counter];
    if (!series.isEmpty() && series.last().t >= t)
        return;
    series.append({t, *value, {}});
    if (series.size() > kMostKept)
        series.removeFirst();
}

void FreshnessByError::learn(const CacheEntry &entry, const Query &, const Learned &learned)
{
    for (const Profile &profile : learned.profiles)
        observe(nameOf(kFollowers, profile.id.value), entry.fetchedAt, profile.followers);
    for (const Post &post : learned.posts) {
        const QString name = nameOf(kViews, post.id.value);
        if (post.createdAt && !m_series.contains(name)) // at its creation nobody had seen it
            observe(name, *post.createdAt, 0);
        observe(name, entry.fetchedAt, post.views);
    }
    m_recalled.insert(entry.key);
    note(entry, learned);
}

// Posts count where there are any: the authors that come with them are no figures of the answer.
void FreshnessByError::note(const CacheEntry &entry, const Learned &learned)
{
    Outlook outlook;
    outlook.counter = learned.posts.isEmpty() ? kFollowers : kViews;
    QStringList names;
    for (const Post &post : learned.posts)
        names += nameOf(kViews, post.id.value);
    for (const Profile &profile : learned.profiles)
        names += learned.posts.isEmpty() ? QStringList(nameOf(kFollowers, profile.id.value)) : QStringList();
    for (const QString &name : std::as_const(names)) {
        const auto trend = counterTrend(m_series.value(name));
        if (!trend)
            continue;
        outlook.trends += *trend;
        outlook.resolution += trend->resolution / double(names.size());
    }
    if (outlook.trends.size() * 2 < names.size()) // of most of its figures nothing is known
        outlook.trends.clear();
    m_outlooks.insert(entry.key, outlook);
}

bool FreshnessByError::needsRecall(const CacheEntry &entry) const
{
    return m_history && !entry.notFound && !m_recalled.contains(entry.key);
}

QCoro::Task<void> FreshnessByError::recall(CacheEntryPtr entry, Query query)
{
    m_recalled.insert(entry->key);
    const auto learned = Tidemark::learn(query, entry->body);
    if (!learned)
        co_return;
    const qint64 since = entry->fetchedAt - kRecalledS;
    for (const Profile &profile : learned->profiles) {
        if (!learned->posts.isEmpty())
            break;
        const EntityRef who{EntityKind::Profile, profile.id.value};
        const auto series = co_await m_history->series(who, kFollowers, since);
        for (const Observation &seen : series.value_or(QList<Observation>()))
            observe(nameOf(kFollowers, profile.id.value), seen.t, seen.value);
    }
    PostFilter filter;
    for (const Post &post : learned->posts)
        filter.ids += post.id;
    if (!filter.ids.isEmpty()) {
        const auto posts = co_await m_history->posts(filter);
        for (const StoredPost &post : posts.value_or(QList<StoredPost>())) {
            for (const Observation &seen : post.views)
                observe(nameOf(kViews, post.value.id.value), seen.t, seen.value);
        }
    }
    note(*entry, *learned);
}

} // namespace Tidemark
