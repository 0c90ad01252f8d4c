// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions as of a time: from history alone, for nothing.
#include "core/base/Clock.h"
#include "core/catalogue/Normalise.h"
#include "core/engine/Questions.h"
#include "core/history/HistoryReader.h"

#include <QCoroFuture>

#include <algorithm>

namespace Tidemark {

namespace {

Provenance fromHistory(const QString &endpoint, qint64 observedAt, qint64 asOf)
{
    Provenance provenance;
    provenance.endpoint = endpoint;
    provenance.source = Source::History;
    provenance.freshness = Freshness::Stale;
    provenance.fetchedAt = observedAt;
    provenance.ageS = std::max<qint64>(0, asOf - observedAt);
    return provenance;
}

Error unknownThen(const QString &what)
{
    return Error{ErrorKind::NotFound, QStringLiteral("nothing was known of %1 then").arg(what), 0, 0, {}};
}

} // namespace

QCoro::Task<Result<ProfileAnswer>> Questions::profileAsOf(QString handle, AskOptions options)
{
    const qint64 asOf = options.asOf.value_or(m_clock.now());
    const auto stored = co_await m_history.profile(handle, asOf);
    if (!stored)
        co_return fail(stored.error());
    if (!*stored)
        co_return fail(unknownThen(QLatin1Char('@') + handle));
    ProfileAnswer answer;
    answer.profile = (*stored)->value;
    answer.provenance = fromHistory(QStringLiteral("userinfo-by-username"), (*stored)->observedAt, asOf);
    const EntityRef entity{EntityKind::Profile, answer.profile.id.value};
    const auto rows = co_await inputsOf(entity, options);
    if (!rows)
        co_return fail(rows.error());
    qint64 seen = 0;
    for (const PostSample &sample : latestPosts(rows->posts)) {
        answer.posts.append(sample.post);
        seen = std::max(seen, sample.observedAt);
    }
    answer.postsProvenance = fromHistory(QStringLiteral("user-posts"), seen, asOf);
    answer.metrics = co_await metricsOf(EntityKind::Profile, *rows);
    answer.counters = co_await countersOf(entity, asOf);
    co_return answer;
}

QCoro::Task<Result<ListAnswer<Post>>> Questions::postsAsOf(QString handle, int limit, qint64 asOf)
{
    const auto author = co_await m_history.profile(handle, asOf);
    if (!author)
        co_return fail(author.error());
    if (!*author)
        co_return fail(unknownThen(QLatin1Char('@') + handle));
    PostFilter filter;
    filter.author = (*author)->value.id;
    filter.limit = limit;
    const auto posts = co_await m_history.posts(filter, asOf);
    if (!posts)
        co_return fail(posts.error());
    ListAnswer<Post> list;
    qint64 oldestSeen = asOf;
    for (const StoredPost &post : *posts) {
        list.items.append(post.value);
        oldestSeen = std::min(oldestSeen, post.observedAt);
    }
    list.provenance = fromHistory(QStringLiteral("user-posts"), oldestSeen, asOf);
    co_return list;
}

QCoro::Task<Result<EntityAnswer<Hashtag>>> Questions::hashtagAsOf(QString name, AskOptions options)
{
    const qint64 asOf = options.asOf.value_or(m_clock.now());
    const auto stored = co_await m_history.hashtag(name, asOf);
    if (!stored)
        co_return fail(stored.error());
    if (!*stored)
        co_return fail(unknownThen(QLatin1Char('#') + name));
    EntityAnswer<Hashtag> answer;
    answer.value = (*stored)->value;
    answer.provenance = fromHistory(QStringLiteral("challenge-info-name"), (*stored)->observedAt, asOf);
    const EntityRef entity{EntityKind::Hashtag, answer.value.id.value};
    const auto rows = co_await inputsOf(entity, options);
    if (!rows)
        co_return fail(rows.error());
    answer.metrics = co_await metricsOf(EntityKind::Hashtag, *rows);
    answer.counters = co_await countersOf(entity, asOf);
    co_return answer;
}

QCoro::Task<Result<EntityAnswer<Sound>>> Questions::soundAsOf(QString id, AskOptions options)
{
    const qint64 asOf = options.asOf.value_or(m_clock.now());
    const auto stored = co_await m_history.sound(id, asOf);
    if (!stored)
        co_return fail(stored.error());
    if (!*stored)
        co_return fail(unknownThen(QStringLiteral("sound ") + id));
    EntityAnswer<Sound> answer;
    answer.value = (*stored)->value;
    answer.provenance = fromHistory(QStringLiteral("music-info"), (*stored)->observedAt, asOf);
    const EntityRef entity{EntityKind::Sound, id};
    const auto rows = co_await inputsOf(entity, options);
    if (!rows)
        co_return fail(rows.error());
    answer.metrics = co_await metricsOf(EntityKind::Sound, *rows);
    answer.counters = co_await countersOf(entity, asOf);
    co_return answer;
}

// A short link names no id: history cannot tell which post it led to.
QCoro::Task<Result<EntityAnswer<Post>>> Questions::postAsOf(QString url, AskOptions options)
{
    const qint64 asOf = options.asOf.value_or(m_clock.now());
    const EntityRef entity{EntityKind::Post, postIdOf(url)};
    if (entity.id.isEmpty())
        co_return fail(ErrorKind::Usage,
                       QStringLiteral("a short link does not tell the post's id; give the id or the whole link"));
    PostFilter filter;
    filter.ids = {PostId{entity.id}};
    const auto stored = co_await m_history.posts(filter, asOf);
    if (!stored)
        co_return fail(stored.error());
    if (stored->isEmpty())
        co_return fail(unknownThen(QStringLiteral("post ") + entity.id));
    EntityAnswer<Post> answer;
    answer.value = stored->first().value;
    answer.provenance = fromHistory(QStringLiteral("post-detail"), stored->first().observedAt, asOf);
    const auto rows = co_await inputsOf(entity, options);
    if (!rows)
        co_return fail(rows.error());
    answer.metrics = co_await metricsOf(EntityKind::Post, *rows);
    answer.counters = co_await countersOf(entity, asOf);
    co_return answer;
}

} // namespace Tidemark
