// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/PostData.h"

#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/engine/Engine.h"

#include <QtConcurrentRun>

namespace Tidemark {

namespace {

constexpr int kMostOwnPosts = 200;
constexpr int kAllDays = 36'500; // posts are compared at the same age, however long ago that was

// Measures the post against the others of its creator.
PostData assembled(PostData data, const StoredPost &post, const QList<StoredPost> &own)
{
    const PostSample sample{post.value, post.observedAt, post.views};
    data.row = {post, postEngagement(sample), outlier(sample, latestPosts(postSamples(own), kMostOwnPosts), data.at), data.at};
    PostSample known = sample;
    known.views = data.series.value(QStringLiteral("views"));
    data.velocity = velocity(known);
    return data;
}

} // namespace

struct PostLoader::Gathering {
    PostData data;
    StoredPost post;
    QList<StoredPost> own;
    std::optional<Error> error;
    int request = 0;
    int missing = 0;
};

PostLoader::PostLoader(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void PostLoader::load(const QString &id, std::optional<qint64> asOf)
{
    const int request = ++m_request;
    PostFilter filter;
    filter.ids = {PostId{id}};
    whenDone(m_engine.history().posts(filter, asOf), this, [this, request, id, asOf](const Result<QList<StoredPost>> &posts) {
        if (request != m_request)
            return;
        if (!posts)
            emit failed(posts.error());
        else if (posts->isEmpty())
            emit absent(id);
        else
            gather(posts->first(), request, asOf);
    });
}

void PostLoader::gather(const StoredPost &post, int request, std::optional<qint64> asOf)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->request = request;
    gathering->post = post;
    gathering->data.at = asOf.value_or(m_engine.clock().now());
    const EntityRef entity{EntityKind::Post, post.value.id.value};
    for (const char *name : {"views", "likes", "comments", "shares", "saves"}) {
        const QString metric = QLatin1String(name);
        ++gathering->missing;
        whenDone(m_engine.history().series(entity, metric, 0, asOf), this,
                 [this, gathering, metric](const Result<QList<Observation>> &series) {
                     if (series)
                         gathering->data.series.insert(metric, *series);
                     else
                         gathering->error = series.error();
                     arrived(gathering);
                 });
    }
    ++gathering->missing;
    whenDone(m_engine.history().events(entity, 0, asOf), this, [this, gathering](const Result<QList<EntityEvent>> &events) {
        if (events)
            gathering->data.events = *events;
        arrived(gathering);
    });
    PostFilter own;
    own.author = post.value.authorId;
    own.limit = kMostOwnPosts;
    own.viewsDays = kAllDays;
    if (own.author.isEmpty())
        return;
    ++gathering->missing;
    whenDone(m_engine.history().posts(own, asOf), this, [this, gathering](const Result<QList<StoredPost>> &posts) {
        if (posts)
            gathering->own = *posts;
        arrived(gathering);
    });
}

void PostLoader::arrived(const Shared &gathering)
{
    if (--gathering->missing > 0 || gathering->request != m_request)
        return;
    if (gathering->error) {
        emit failed(*gathering->error);
        return;
    }
    whenDone(QtConcurrent::run(assembled, gathering->data, gathering->post, gathering->own), this,
             [this, gathering](const PostData &data) {
                 if (gathering->request == m_request)
                     emit loaded(data);
             });
}

} // namespace Tidemark
