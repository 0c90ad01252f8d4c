// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PostRow.h"

#include "core/history/PostViews.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

#include <QHash>

#include <algorithm>

namespace Tidemark {

namespace {

QString creatorKey(const Post &post)
{
    return post.authorId.isEmpty() ? post.authorHandle : post.authorId.value;
}

// A baseline is made of older snapshots too; a row shows those of its week and has no room for more.
StoredPost lately(StoredPost post, qint64 at)
{
    constexpr qint64 kWeekS = 7 * 86'400;
    post.views.removeIf([at](const Observation &observation) { return observation.t < at - kWeekS; });
    return post;
}

} // namespace

QList<PostSample> postSamples(const QList<StoredPost> &posts)
{
    QList<PostSample> samples;
    samples.reserve(posts.size());
    for (const StoredPost &post : posts) {
        if (!post.goneSince)
            samples.append({post.value, post.observedAt, post.views});
    }
    return samples;
}

QList<PostRow> postRows(const QList<StoredPost> &posts, qint64 at)
{
    QHash<QString, QList<PostSample>> own;
    for (const PostSample &sample : postSamples(posts))
        own[creatorKey(sample.post)].append(sample);
    for (QList<PostSample> &samples : own)
        samples = latestPosts(samples, kMostCompared);
    QList<PostRow> rows;
    rows.reserve(posts.size());
    for (const StoredPost &post : posts) {
        const PostSample sample{post.value, post.observedAt, post.views};
        rows.append({lately(post, at), postEngagement(sample), outlier(sample, own.value(creatorKey(post.value)), at), at});
    }
    return rows;
}

QString postLink(const Post &post)
{
    const QString kind = post.type == PostType::Images ? QStringLiteral("photo") : QStringLiteral("video");
    const QString creator = post.authorHandle.isEmpty() ? QString() : QLatin1Char('@') + post.authorHandle + QLatin1Char('/');
    return QStringLiteral("https://www.tiktok.com/") + creator + kind + QLatin1Char('/') + post.id.value;
}

QString postTitle(const Post &post)
{
    if (!post.title.trimmed().isEmpty())
        return post.title;
    const QString created = post.createdAt ? shortDate(*post.createdAt) : unknownText();
    return post.type == PostType::Images ? tr("Photos of %1").arg(created) : tr("Video of %1").arg(created);
}

} // namespace Tidemark
