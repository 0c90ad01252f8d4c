// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MetricRows.h"

#include "core/parse/Parsers.h"

#include <QCoroFuture>

namespace Tidemark::detail {

namespace {

constexpr int kMostPosts = 200;
constexpr int kAllDays = 36'500;
constexpr int kPostsOfAPeer = 40; // the latest 30, and pinned ones that do not count among them

Error unknown(const EntityRef &entity)
{
    return Error{
        ErrorKind::NotFound, QStringLiteral("history holds no %1 %2").arg(entityKindName(entity.kind), entity.id), 0, 0, {}};
}

// The creator's own side: posts that are still there, followers as sampled, and what the profile reports.
QCoro::Task<Status> addCreator(HistoryReader *history, QString id, MetricInputs *inputs)
{
    PostFilter filter;
    filter.author.value = id;
    filter.limit = kMostPosts;
    filter.viewsDays = kAllDays;
    const auto posts = co_await history->posts(filter, inputs->now);
    if (!posts)
        co_return fail(posts.error());
    for (const StoredPost &post : *posts) {
        if (!post.goneSince)
            inputs->posts.append(sampleOf(post));
    }
    const auto profile = co_await history->profile(id, inputs->now);
    if (!profile)
        co_return fail(profile.error());
    if (*profile) {
        inputs->followers = (*profile)->value.followers;
        inputs->videos = (*profile)->value.videos;
    }
    const EntityRef entity{EntityKind::Profile, id};
    const QString metric = QStringLiteral("followers");
    const auto series = co_await history->series(entity, metric, 0, inputs->now);
    if (!series)
        co_return fail(series.error());
    inputs->followerSeries = *series;
    co_return Status();
}

// The tier's other creators: as many as answer within a blink, those seen last first.
QCoro::Task<QList<PeerFigure>> peersOf(HistoryReader *history, QString id, qint64 followers, qint64 at)
{
    constexpr int kMostPeers = 20;
    constexpr int kMostHeld = 500;
    QList<PeerFigure> peers;
    const auto held = co_await history->profiles(kMostHeld, at);
    for (const Stored<Profile> &other : held.value_or(QList<Stored<Profile>>())) {
        const Count size = other.value.followers;
        const bool isPeer = other.value.id.value != id && size && audienceTier(*size) == audienceTier(followers);
        if (!isPeer || peers.size() >= kMostPeers)
            continue;
        PostFilter filter;
        filter.author = other.value.id;
        filter.limit = kPostsOfAPeer;
        filter.viewsDays = 0;
        const auto posts = co_await history->posts(filter, at);
        QList<PostSample> samples;
        for (const StoredPost &post : posts.value_or(QList<StoredPost>())) {
            if (!post.goneSince)
                samples.append(sampleOf(post));
        }
        const MetricResult rate = engagement(QStringLiteral("er_view_typical"), samples, size);
        if (rate.value)
            peers.append({other.value.id.value, *size, *rate.value});
    }
    co_return QList<PeerFigure>(peers);
}

QCoro::Task<Result<MetricInputs>> profileRows(HistoryReader *history, EntityRef entity, qint64 at)
{
    MetricInputs inputs;
    inputs.now = at;
    const auto known = co_await history->profile(entity.id, at);
    if (!known)
        co_return fail(known.error());
    if (!*known)
        co_return fail(unknown(entity));
    const QString id = (*known)->value.id.value;
    const Status added = co_await addCreator(history, id, &inputs);
    if (!added)
        co_return fail(added.error());
    if (inputs.followers)
        inputs.peers = co_await peersOf(history, id, *inputs.followers, at);
    MetricInputs answer = inputs;
    co_return answer;
}

QCoro::Task<Result<MetricInputs>> postRows(HistoryReader *history, EntityRef entity, qint64 at)
{
    MetricInputs inputs;
    inputs.now = at;
    PostFilter filter;
    filter.ids = {PostId{entity.id}};
    filter.viewsDays = kAllDays;
    const auto posts = co_await history->posts(filter, at);
    if (!posts)
        co_return fail(posts.error());
    if (posts->isEmpty())
        co_return fail(unknown(entity));
    inputs.post = sampleOf(posts->first());
    const QString author = inputs.post->post.authorId.value;
    if (!author.isEmpty()) {
        const Status added = co_await addCreator(history, author, &inputs);
        if (!added)
            co_return fail(added.error());
    }
    MetricInputs answer = inputs;
    co_return answer;
}

// What is held of the creators who used the tag, with it and without.
QCoro::Task<Status> addTagged(HistoryReader *history, MetricInputs *inputs)
{
    constexpr qsizetype kMostCreators = 20;
    PostFilter tagged;
    tagged.hashtag = inputs->hashtag;
    tagged.limit = kMostPosts;
    tagged.viewsDays = 0;
    const auto posts = co_await history->posts(tagged, inputs->now);
    if (!posts)
        co_return fail(posts.error());
    QStringList creators;
    for (const StoredPost &post : *posts) {
        const QString author = post.value.authorId.value;
        if (!author.isEmpty() && !creators.contains(author) && creators.size() < kMostCreators)
            creators.append(author);
    }
    for (const QString &creator : creators) {
        PostFilter own;
        own.author.value = creator;
        own.limit = kMostPosts;
        own.viewsDays = kAllDays;
        const auto more = co_await history->posts(own, inputs->now);
        if (!more)
            co_return fail(more.error());
        for (const StoredPost &post : *more) {
            if (!post.goneSince)
                inputs->posts.append(sampleOf(post));
        }
    }
    co_return Status();
}

QCoro::Task<Result<MetricInputs>> counterRows(HistoryReader *history, EntityRef entity, qint64 at)
{
    MetricInputs inputs;
    inputs.now = at;
    if (entity.kind == EntityKind::Hashtag) {
        const auto known = co_await history->hashtag(entity.id, at);
        inputs.hashtag = known && *known ? (*known)->value.name : entity.id;
        const Status added = co_await addTagged(history, &inputs);
        if (!added)
            co_return fail(added.error());
    }
    const QString metric = entity.kind == EntityKind::Hashtag ? QStringLiteral("views") : QStringLiteral("videos");
    const auto series = co_await history->series(entity, metric, 0, at);
    if (!series)
        co_return fail(series.error());
    inputs.series = *series;
    MetricInputs answer = inputs;
    co_return answer;
}

} // namespace

PostSample sampleOf(const StoredPost &stored)
{
    return {stored.value, stored.observedAt, stored.views};
}

QCoro::Task<Result<MetricInputs>> metricRows(HistoryReader *history, EntityRef entity, qint64 at)
{
    switch (entity.kind) {
    case EntityKind::Profile: return profileRows(history, entity, at);
    case EntityKind::Post: return postRows(history, entity, at);
    case EntityKind::Hashtag:
    case EntityKind::Sound: break;
    }
    return counterRows(history, entity, at);
}

QCoro::Task<QList<Profile>> heldFollowers(HistoryReader *history, QString followersKey, qint64 at)
{
    const auto answers = co_await history->answers(followersKey, 1, at);
    if (!answers || answers->isEmpty())
        co_return QList<Profile>();
    const auto body = co_await history->body(answers->first().first);
    if (!body || !*body)
        co_return QList<Profile>();
    const auto page = parseUsers(**body);
    QList<Profile> followers = page ? page->items : QList<Profile>();
    co_return followers;
}

} // namespace Tidemark::detail
