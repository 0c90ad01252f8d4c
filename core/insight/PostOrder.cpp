// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/PostOrder.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Tidemark {

namespace {

// One sample a post: the newest. A post of the oldest shape has no id, and is a post of its own.
QList<PostSample> withoutRepeats(const QList<PostSample> &posts)
{
    QList<PostSample> unique;
    QHash<PostId, qsizetype> places;
    for (const PostSample &sample : posts) {
        const auto place = sample.post.id.isEmpty() ? places.cend() : places.constFind(sample.post.id);
        if (place == places.cend()) {
            if (!sample.post.id.isEmpty())
                places.insert(sample.post.id, unique.size());
            unique.append(sample);
        } else if (sample.observedAt > unique.at(*place).observedAt) {
            unique[*place] = sample;
        }
    }
    return unique;
}

bool isNewer(const PostSample &a, const PostSample &b)
{
    if (a.post.createdAt != b.post.createdAt)
        return a.post.createdAt > b.post.createdAt; // no date comes last
    return a.post.id.value > b.post.id.value;
}

bool isInOrder(const QList<PostSample> &posts)
{
    const bool isSorted = std::is_sorted(posts.cbegin(), posts.cend(), isNewer);
    QSet<QStringView> ids;
    ids.reserve(isSorted ? posts.size() : 0);
    return isSorted && std::all_of(posts.cbegin(), posts.cend(), [&ids](const PostSample &sample) {
               const QString &id = sample.post.id.value;
               const qsizetype before = ids.size();
               ids.insert(id);
               return id.isEmpty() || ids.size() > before;
           });
}

// A pinned post stands at the head of the first page however old it is: behind the oldest of the
// others lie posts that nobody has read, so it is not the next of the set.
void dropPinnedTail(QList<PostSample> &posts)
{
    const bool allPinned = std::all_of(posts.begin(), posts.end(), [](const PostSample &s) { return s.post.pinned; });
    while (!allPinned && posts.last().post.pinned)
        posts.removeLast();
}

} // namespace

// Whoever asks for the figures of many posts gives the same set each time: what is in order already is not copied.
QList<PostSample> detail::newestFirst(const QList<PostSample> &posts)
{
    if (isInOrder(posts))
        return posts;
    QList<PostSample> unique = withoutRepeats(posts);
    std::stable_sort(unique.begin(), unique.end(), isNewer);
    return unique;
}

QList<PostSample> latestPosts(const QList<PostSample> &posts, int count)
{
    QList<PostSample> latest = detail::newestFirst(posts);
    if (latest.isEmpty() || count <= 0)
        return {};
    if (latest.size() > count)
        latest.resize(count);
    dropPinnedTail(latest);
    return latest;
}

} // namespace Tidemark
