// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PostsCsv.h"

#include "core/exporting/CsvWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tidemark {

namespace {

QString typeName(PostType type)
{
    return type == PostType::Images ? QStringLiteral("images") : QStringLiteral("video");
}

template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject metricJson(const MetricResult &metric)
{
    return {{QStringLiteral("value"), orNull(metric.value)},
            {QStringLiteral("reason"), metric.value ? QJsonValue() : QJsonValue(metric.reason)},
            {QStringLiteral("definition"), metric.definition},
            {QStringLiteral("n"), metric.n},
            {QStringLiteral("oldest_at"), orNull(metric.oldestAt)}};
}

QJsonObject postJson(const PostRow &row)
{
    const Post &post = row.post();
    return {{QStringLiteral("id"), post.id.value},
            {QStringLiteral("url"), postLink(post)},
            {QStringLiteral("username"), post.authorHandle},
            {QStringLiteral("title"), post.title},
            {QStringLiteral("type"), typeName(post.type)},
            {QStringLiteral("created_at"), orNull(post.createdAt)},
            {QStringLiteral("views"), orNull(post.views)},
            {QStringLiteral("likes"), orNull(post.likes)},
            {QStringLiteral("comments"), orNull(post.comments)},
            {QStringLiteral("shares"), orNull(post.shares)},
            {QStringLiteral("saves"), orNull(post.saves)},
            {QStringLiteral("duration_s"), orNull(post.durationS)},
            {QStringLiteral("hashtags"), QJsonArray::fromStringList(post.hashtags)},
            {QStringLiteral("sound_id"), post.soundId.value},
            {QStringLiteral("pinned"), post.pinned},
            {QStringLiteral("observed_at"), row.stored.observedAt},
            {QStringLiteral("source"), QStringLiteral("history")},
            {QStringLiteral("gone_since"), orNull(row.stored.goneSince)},
            {QStringLiteral("metrics"),
             QJsonObject{{row.engagement.id, metricJson(row.engagement)}, {row.outlier.id, metricJson(row.outlier)}}}};
}

void writeHead(CsvWriter &csv)
{
    for (const char *name : {"id",
                             "url",
                             "username",
                             "title",
                             "type",
                             "created_at",
                             "views",
                             "likes",
                             "comments",
                             "shares",
                             "saves",
                             "duration_s",
                             "hashtags",
                             "sound",
                             "engagement_percent",
                             "engagement_definition",
                             "outlier",
                             "outlier_definition",
                             "observed_at",
                             "source",
                             "gone_since"})
        csv.text(QString::fromLatin1(name));
    csv.endRow();
}

} // namespace

QByteArray postsCsv(const PostRows &rows)
{
    CsvWriter csv;
    writeHead(csv);
    for (const PostRow &row : rows) {
        const Post &post = row.post();
        csv.text(post.id.value)
            .text(postLink(post))
            .text(post.authorHandle)
            .text(post.title)
            .text(typeName(post.type))
            .time(post.createdAt);
        csv.number(post.views).number(post.likes).number(post.comments).number(post.shares).number(post.saves);
        csv.number(post.durationS ? std::optional<qint64>(*post.durationS) : std::nullopt)
            .text(post.hashtags.join(QLatin1Char(' ')))
            .text(post.soundTitle);
        csv.decimal(row.engagement.value).text(row.engagement.definition).decimal(row.outlier.value).text(row.outlier.definition);
        csv.time(row.stored.observedAt).text(QStringLiteral("history")).time(row.stored.goneSince);
        csv.endRow();
    }
    return csv.bytes();
}

QByteArray postsJson(const PostRows &rows, qint64 at)
{
    QJsonArray posts;
    for (const PostRow &row : rows)
        posts.append(postJson(row));
    return QJsonDocument(QJsonObject{{QStringLiteral("as_of"), at}, {QStringLiteral("posts"), posts}}).toJson();
}

} // namespace Tidemark
