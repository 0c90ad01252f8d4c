// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one creator in one go: a page that asked for the parts one by one would wait for the way to the
// database's thread and back eight times.
#include "core/history/EntityReader.h"
#include "core/history/EntityWriter.h"

#include <QHash>

#include <algorithm>

namespace Tidemark::detail {

namespace {

constexpr qint64 kDayS = 86'400;
constexpr int kMostPosts = 1'000;
constexpr int kAllDays = 36'500; // posts are compared at the same age, however long ago that was
constexpr const char *kMetrics[] = {"followers", "likes", "videos", "following"};

PostFilter postsOf(const UserId &author)
{
    PostFilter filter;
    filter.author = author;
    filter.limit = kMostPosts;
    filter.viewsDays = kAllDays;
    return filter;
}

Status addSeries(Connection &connection, qint64 entity, qint64 until, CreatorHistory &creator)
{
    for (const char *metric : kMetrics) {
        auto series = readSeries(connection, entity, QLatin1String(metric), {0, until});
        if (!series)
            return fail(series.error());
        creator.series.insert(QLatin1String(metric), std::move(*series));
    }
    return {};
}

// Gives the posts as they were known at asOf the views until then of the same posts as they are known now. False where one
// of them is not among those.
bool takeViews(QList<StoredPost> &past, const QList<StoredPost> &now, qint64 asOf)
{
    QHash<QString, const StoredPost *> known;
    for (const StoredPost &post : now)
        known.insert(post.value.id.value, &post);
    for (StoredPost &post : past) {
        const StoredPost *const same = known.value(post.value.id.value);
        if (!same)
            return false;
        const auto end = std::upper_bound(same->views.cbegin(), same->views.cend(), asOf,
                                          [](qint64 t, const Observation &view) { return t < view.t; });
        post.views = QList<Observation>(same->views.cbegin(), end);
    }
    return true;
}

// The views are most of what there is to read, and are read once.
Result<QList<StoredPost>> readPast(Connection &connection, PostFilter filter, qint64 asOf, const QList<StoredPost> &now)
{
    filter.viewsDays = 0;
    auto posts = readPosts(connection, filter, asOf);
    if (!posts || takeViews(*posts, now, asOf))
        return posts;
    filter.viewsDays = kAllDays; // of more posts than are read at once
    return readPosts(connection, filter, asOf);
}

Status addPosts(Connection &connection, qint64 at, qint64 until, CreatorHistory &creator)
{
    const PostFilter filter = postsOf(creator.stored.value.id);
    auto now = readPosts(connection, filter, until);
    if (!now)
        return fail(now.error());
    creator.posts = std::move(*now);
    const std::pair<QList<StoredPost> CreatorHistory::*, qint64> wanted[] = {
        {&CreatorHistory::postsWeekAgo, at - 7 * kDayS},
        {&CreatorHistory::postsMonthAgo, at - 30 * kDayS},
    };
    for (const auto &[target, asOf] : wanted) {
        auto posts = readPast(connection, filter, asOf, creator.posts);
        if (!posts)
            return fail(posts.error());
        creator.*target = std::move(*posts);
    }
    return {};
}

} // namespace

Result<std::optional<CreatorHistory>> readCreator(Connection &connection, const QString &idOrHandle, qint64 at, qint64 until)
{
    const auto id = findEntity(connection, EntityKind::Profile, idOrHandle, until);
    if (!id)
        return fail(id.error());
    if (*id == 0)
        return std::optional<CreatorHistory>();
    const auto profiles = readProfiles(connection, {*id}, until);
    if (!profiles)
        return fail(profiles.error());
    if (profiles->isEmpty())
        return std::optional<CreatorHistory>();
    CreatorHistory creator;
    creator.stored = profiles->first();
    if (const Status added = addSeries(connection, *id, until, creator); !added)
        return fail(added.error());
    auto events = readEvents(connection, *id, {0, until});
    if (!events)
        return fail(events.error());
    creator.events = std::move(*events);
    if (const Status added = addPosts(connection, at, until, creator); !added)
        return fail(added.error());
    return std::optional<CreatorHistory>(std::move(creator));
}

} // namespace Tidemark::detail
