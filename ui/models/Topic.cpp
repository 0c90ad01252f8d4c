// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Topic.h"

#include "ui/render/Translate.h"

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 86'400;

template <typename T>
Topic headOf(const Stored<T> &stored, EntityKind kind)
{
    Topic topic;
    topic.entity = {kind, stored.value.id.value};
    topic.observedAt = stored.observedAt;
    topic.firstSeen = stored.firstSeen;
    topic.observations = stored.observations;
    topic.goneSince = stored.goneSince;
    return topic;
}

} // namespace

Topic topicOf(const Stored<Hashtag> &stored)
{
    Topic topic = headOf(stored, EntityKind::Hashtag);
    topic.name = stored.value.name;
    topic.main = stored.value.views;
    topic.posts = stored.value.users;
    return topic;
}

Topic topicOf(const Stored<Sound> &stored)
{
    Topic topic = headOf(stored, EntityKind::Sound);
    topic.name = stored.value.title;
    topic.main = stored.value.videos;
    topic.author = stored.value.author;
    topic.coverUrl = stored.value.coverUrl;
    topic.durationS = stored.value.durationS;
    topic.original = stored.value.original;
    return topic;
}

QString topicTitle(const Topic &topic)
{
    if (topic.entity.kind == EntityKind::Hashtag)
        return QLatin1Char('#') + topic.name;
    return topic.name.trimmed().isEmpty() ? tr("Sound %1").arg(topic.entity.id) : topic.name;
}

QString topicDetail(const Topic &topic)
{
    QStringList parts;
    if (!topic.author.isEmpty())
        parts += topic.author;
    if (topic.original.value_or(false))
        parts += tr("original");
    return parts.join(QStringLiteral(" · "));
}

TopicRow topicRow(const Topic &topic, const QList<Observation> &series, qint64 at)
{
    return {topic, series, growth(series, kDayS, at), growth(series, 7 * kDayS, at), breakout(series, at), {}, at};
}

} // namespace Tidemark
