// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JsonPrinter.h"

#include <QJsonDocument>

#include <cmath>

namespace Tidemark {

namespace {

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString typeName(PostType type)
{
    return type == PostType::Images ? QStringLiteral("images") : QStringLiteral("video");
}

} // namespace

QJsonValue toJson(Count count)
{
    return orNull(count);
}

QJsonValue toJson(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue();
}

QJsonValue toJson(const std::optional<bool> &value)
{
    return orNull(value);
}

QJsonValue toJson(const std::optional<int> &value)
{
    return orNull(value);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Provenance &provenance)
{
    return {
        {QStringLiteral("endpoint"), provenance.endpoint},
        {QStringLiteral("key"), textOrNull(provenance.key)},
        {QStringLiteral("source"), sourceName(provenance.source)},
        {QStringLiteral("freshness"), freshnessName(provenance.freshness)},
        {QStringLiteral("cache"), cacheStatus(provenance)},
        {QStringLiteral("fetched_at"), provenance.fetchedAt},
        {QStringLiteral("age_s"), provenance.ageS},
        {QStringLiteral("ttl_s"), provenance.ttlS},
        {QStringLiteral("refresh_error"), textOrNull(provenance.refreshError)},
    };
}

QJsonObject toJson(const MetricResult &metric)
{
    return {
        {QStringLiteral("value"), toJson(metric.value)},
        {QStringLiteral("reason"), metric.value ? QJsonValue() : textOrNull(metric.reason)},
        {QStringLiteral("n"), metric.n},
        {QStringLiteral("definition"), metric.definition},
        {QStringLiteral("oldest_at"), toJson(metric.oldestAt)},
        {QStringLiteral("unit"), metric.unit},
        {QStringLiteral("bound"), toJson(metric.bound)},
        {QStringLiteral("version"), metric.version},
    };
}

QJsonObject toJson(const QMap<QString, MetricResult> &metrics)
{
    QJsonObject object;
    for (auto it = metrics.cbegin(); it != metrics.cend(); ++it)
        object.insert(it.key(), toJson(it.value()));
    return object;
}

QJsonObject toJson(const QMap<QString, QString> &parameters)
{
    QJsonObject object;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject toJson(const Post &post)
{
    return {
        {QStringLiteral("id"), post.id.value},
        {QStringLiteral("created_at"), toJson(post.createdAt)},
        {QStringLiteral("title"), textOrNull(post.title)},
        {QStringLiteral("type"), typeName(post.type)},
        {QStringLiteral("views"), toJson(post.views)},
        {QStringLiteral("likes"), toJson(post.likes)},
        {QStringLiteral("comments"), toJson(post.comments)},
        {QStringLiteral("shares"), toJson(post.shares)},
        {QStringLiteral("saves"), toJson(post.saves)},
        {QStringLiteral("duration_s"), toJson(post.durationS)},
        {QStringLiteral("hashtags"), QJsonArray::fromStringList(post.hashtags)},
        {QStringLiteral("sound_id"), textOrNull(post.soundId.value)},
        {QStringLiteral("pinned"), post.pinned},
        {QStringLiteral("username"), textOrNull(post.authorHandle)},
        {QStringLiteral("region"), textOrNull(post.region)},
    };
}

QJsonObject toJson(const Comment &comment)
{
    return {
        {QStringLiteral("id"), comment.id.value},
        {QStringLiteral("text"), comment.text},
        {QStringLiteral("created_at"), toJson(comment.createdAt)},
        {QStringLiteral("likes"), toJson(comment.likes)},
        {QStringLiteral("replies"), toJson(comment.replies)},
        {QStringLiteral("username"), textOrNull(comment.author.handle)},
    };
}

QJsonObject toJson(const Observation &observation)
{
    return {{QStringLiteral("t"), observation.t},
            {QStringLiteral("value"), observation.value},
            {QStringLiteral("source"), observation.source}};
}

QJsonObject toJson(const EntityEvent &event)
{
    return {{QStringLiteral("t"), event.t},
            {QStringLiteral("kind"), event.kind},
            {QStringLiteral("detail"), textOrNull(event.detail)},
            {QStringLiteral("metric"), textOrNull(event.metric)},
            {QStringLiteral("value"), toJson(event.value)},
            {QStringLiteral("answer"), toJson(event.answer)}};
}

QJsonObject toJson(const CounterStates &counters)
{
    QJsonObject object;
    for (auto it = counters.cbegin(); it != counters.cend(); ++it) {
        const auto notes = toArray(it->notes, [](const CounterNote &note) {
            return QJsonObject{{QStringLiteral("flag"), note.flag},
                               {QStringLiteral("since"), note.since},
                               {QStringLiteral("detail"), note.detail}};
        });
        const QJsonValue step = it->step > 0 ? QJsonValue(it->step) : QJsonValue();
        const QJsonValue bound = it->step > 0 ? QJsonValue(static_cast<double>(it->step) / 2) : QJsonValue();
        object.insert(
            it.key(),
            QJsonObject{{QStringLiteral("step"), step}, {QStringLiteral("bound"), bound}, {QStringLiteral("notes"), notes}});
    }
    return object;
}

QJsonObject userJson(const Profile &user)
{
    return {
        {QStringLiteral("username"), textOrNull(user.handle)},   {QStringLiteral("id"), textOrNull(user.id.value)},
        {QStringLiteral("nickname"), textOrNull(user.nickname)}, {QStringLiteral("verified"), toJson(user.verified)},
        {QStringLiteral("followers"), toJson(user.followers)},   {QStringLiteral("following"), toJson(user.following)},
        {QStringLiteral("likes"), toJson(user.likes)},           {QStringLiteral("videos"), toJson(user.videos)},
    };
}

QJsonObject profileJson(const Profile &profile)
{
    return {
        {QStringLiteral("username"), textOrNull(profile.handle)},
        {QStringLiteral("id"), textOrNull(profile.id.value)},
        {QStringLiteral("nickname"), textOrNull(profile.nickname)},
        {QStringLiteral("verified"), toJson(profile.verified)},
        {QStringLiteral("private"), toJson(profile.isPrivate)},
        {QStringLiteral("bio"), textOrNull(profile.bio)},
        {QStringLiteral("bio_link"), textOrNull(profile.bioLink)},
        {QStringLiteral("region"), textOrNull(profile.region)},
        {QStringLiteral("stats"),
         QJsonObject{
             {QStringLiteral("followers"), toJson(profile.followers)},
             {QStringLiteral("following"), toJson(profile.following)},
             {QStringLiteral("likes"), toJson(profile.likes)},
             {QStringLiteral("videos"), toJson(profile.videos)},
         }},
    };
}

QJsonObject hashtagItemJson(const Hashtag &hashtag)
{
    return {
        {QStringLiteral("name"), textOrNull(hashtag.name)},
        {QStringLiteral("id"), textOrNull(hashtag.id.value)},
        {QStringLiteral("views"), toJson(hashtag.views)},
        {QStringLiteral("users"), toJson(hashtag.users)},
    };
}

QJsonObject hashtagJson(const Hashtag &hashtag)
{
    return {
        {QStringLiteral("name"), textOrNull(hashtag.name)},
        {QStringLiteral("id"), textOrNull(hashtag.id.value)},
        {QStringLiteral("description"), textOrNull(hashtag.description)},
        {QStringLiteral("stats"),
         QJsonObject{{QStringLiteral("views"), toJson(hashtag.views)}, {QStringLiteral("users"), toJson(hashtag.users)}}},
    };
}

QJsonObject soundJson(const Sound &sound)
{
    return {
        {QStringLiteral("id"), textOrNull(sound.id.value)},
        {QStringLiteral("title"), textOrNull(sound.title)},
        {QStringLiteral("author"), textOrNull(sound.author)},
        {QStringLiteral("album"), textOrNull(sound.album)},
        {QStringLiteral("duration_s"), toJson(sound.durationS)},
        {QStringLiteral("original"), toJson(sound.original)},
        {QStringLiteral("stats"), QJsonObject{{QStringLiteral("videos"), toJson(sound.videos)}}},
    };
}

QByteArray documentText(QJsonObject document, const QByteArray &body)
{
    if (body.isEmpty())
        return QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
    const QByteArray mark("\"body\":\"the body goes here\"");
    document.insert(QStringLiteral("body"), QStringLiteral("the body goes here"));
    QByteArray text = QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
    // Keys are sorted, and only keys and ages stand before: the first place is the right one.
    const qsizetype at = text.indexOf(mark);
    return text.replace(at, mark.size(), "\"body\":" + body.trimmed());
}

} // namespace Tidemark
