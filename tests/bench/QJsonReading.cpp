// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/QJsonReading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tidemark {

namespace {

QString text(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString();
}

Count count(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? Count(value.toInteger()) : std::nullopt;
}

QString cursor(const QJsonObject &object)
{
    const QJsonValue value = object.value(QLatin1String("cursor"));
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

void readMedia(const QJsonObject &object, Post &post)
{
    post.coverUrl = text(object, QLatin1String("cover"));
    post.musicUrl = text(object, QLatin1String("music"));
    const QJsonArray images = object.value(QLatin1String("images")).toArray();
    for (const QJsonValue &image : images)
        post.imageUrls.append(image.toString());
    post.type = images.isEmpty() ? PostType::Video : PostType::Images;
    if (post.type == PostType::Images)
        return;
    post.playUrl = text(object, QLatin1String("play"));
    post.hdPlayUrl = text(object, QLatin1String("hdplay"));
    post.durationS = object.value(QLatin1String("duration")).toInt();
}

void readSharedParts(const QJsonObject &object, Post &post)
{
    const QJsonObject author = object.value(QLatin1String("author")).toObject();
    post.authorId.value = text(author, QLatin1String("id"));
    post.authorHandle = text(author, QLatin1String("unique_id")).toLower();
    post.authorNickname = text(author, QLatin1String("nickname"));
    const QJsonObject sound = object.value(QLatin1String("music_info")).toObject();
    post.soundId.value = text(sound, QLatin1String("id"));
    post.soundTitle = text(sound, QLatin1String("title"));
    post.soundAuthor = text(sound, QLatin1String("author"));
}

Post post(const QJsonObject &object)
{
    Post post;
    post.id.value = text(object, QLatin1String("video_id"));
    post.title = text(object, QLatin1String("title"));
    post.createdAt = object.value(QLatin1String("create_time")).toInteger();
    post.views = count(object, QLatin1String("play_count"));
    post.likes = count(object, QLatin1String("digg_count"));
    post.comments = count(object, QLatin1String("comment_count"));
    post.shares = count(object, QLatin1String("share_count"));
    post.saves = count(object, QLatin1String("collect_count"));
    post.downloads = count(object, QLatin1String("download_count"));
    post.pinned = object.value(QLatin1String("is_top")).toInt() == 1;
    post.region = text(object, QLatin1String("region")).toUpper();
    post.hashtags = hashtagsOf(post.title);
    readSharedParts(object, post);
    readMedia(object, post);
    return post;
}

Profile author(const QJsonObject &object)
{
    Profile profile;
    profile.id.value = text(object, QLatin1String("id"));
    profile.handle = text(object, QLatin1String("unique_id")).toLower();
    profile.nickname = text(object, QLatin1String("nickname"));
    profile.bio = text(object, QLatin1String("signature"));
    profile.avatarUrl = text(object, QLatin1String("avatar"));
    profile.secUid = text(object, QLatin1String("sec_uid"));
    profile.region = text(object, QLatin1String("region")).toUpper();
    profile.verified = object.value(QLatin1String("verified")).toBool();
    profile.isPrivate = object.value(QLatin1String("secret")).toBool();
    return profile;
}

} // namespace

ListPage<Post> postsByQJson(const QByteArray &body)
{
    const QJsonObject top = QJsonDocument::fromJson(body).object();
    ListPage<Post> page;
    const QJsonArray videos = top.value(QLatin1String("videos")).toArray();
    for (const QJsonValue &video : videos)
        page.items.append(post(video.toObject()));
    page.cursor = cursor(top);
    page.hasMore = top.value(QLatin1String("hasMore")).toBool();
    return page;
}

Profile profileByQJson(const QByteArray &body)
{
    const QJsonObject top = QJsonDocument::fromJson(body).object();
    const QJsonObject user = top.value(QLatin1String("user")).toObject();
    const QJsonObject stats = top.value(QLatin1String("stats")).toObject();
    Profile profile;
    profile.id.value = text(user, QLatin1String("id"));
    profile.handle = text(user, QLatin1String("uniqueId")).toLower();
    profile.nickname = text(user, QLatin1String("nickname"));
    profile.bio = text(user, QLatin1String("signature"));
    profile.bioLink = text(user.value(QLatin1String("bioLink")).toObject(), QLatin1String("link"));
    profile.avatarUrl = text(user, QLatin1String("avatarLarger"));
    profile.secUid = text(user, QLatin1String("secUid"));
    profile.verified = user.value(QLatin1String("verified")).toBool();
    profile.isPrivate = user.value(QLatin1String("privateAccount")).toBool();
    profile.followers = count(stats, QLatin1String("followerCount"));
    profile.following = count(stats, QLatin1String("followingCount"));
    profile.likes = count(stats, QLatin1String("heartCount"));
    profile.videos = count(stats, QLatin1String("videoCount"));
    profile.likesGiven = count(stats, QLatin1String("diggCount"));
    return profile;
}

ListPage<Comment> commentsByQJson(const QByteArray &body)
{
    const QJsonObject top = QJsonDocument::fromJson(body).object();
    ListPage<Comment> page;
    const QJsonArray comments = top.value(QLatin1String("comments")).toArray();
    for (const QJsonValue &value : comments) {
        const QJsonObject object = value.toObject();
        Comment comment;
        comment.id.value = text(object, QLatin1String("id"));
        comment.text = text(object, QLatin1String("text"));
        comment.createdAt = object.value(QLatin1String("create_time")).toInteger();
        comment.likes = count(object, QLatin1String("digg_count"));
        comment.replies = count(object, QLatin1String("reply_total"));
        comment.author = author(object.value(QLatin1String("user")).toObject());
        page.items.append(comment);
    }
    page.cursor = cursor(top);
    page.hasMore = top.value(QLatin1String("hasMore")).toBool();
    page.total = count(top, QLatin1String("total"));
    return page;
}

} // namespace Tidemark
