// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/PostAnswers.h"

#include "core/sandbox/Dice.h"

#include <QRegularExpression>

namespace Tidemark {

namespace {
constexpr int kMostPosts = 35;

ApiAnswer unreadableLink()
{
    return {200,
            {{QStringLiteral("code"), -1},
             {QStringLiteral("msg"), QStringLiteral("Url parsing is failed! Please check url.")},
             {QStringLiteral("processed_time"), 0.0014}}};
}

ApiAnswer videoPage(const QJsonArray &videos, qint64 cursorMs, bool hasMore)
{
    return {200,
            {{QStringLiteral("videos"), videos},
             {QStringLiteral("cursor"), QString::number(cursorMs)},
             {QStringLiteral("hasMore"), hasMore}}};
}
} // namespace

PostAnswers::PostAnswers(World &world, Feeds &feeds, Shapes &shapes)
    : m_world(world)
    , m_feeds(feeds)
    , m_shapes(shapes)
{
}

ApiAnswer PostAnswers::ofUser(const ApiRequest &request)
{
    const SimCreator &creator = m_world.creatorById(request.text(QStringLiteral("userid")));
    if (creator.isPrivate) {
        return videoPage({}, 0, false);
    }
    const int count = request.count(10, kMostPosts);
    const qint64 cursor = request.milliseconds();
    QJsonArray videos;
    if (cursor == 0) { // pinned ones come first, and once more at their place
        for (const SimPost *post : m_world.pinnedOf(creator)) {
            if (videos.size() + 1 < count) {
                videos.append(m_shapes.post({*post, &creator}, PostPlace::List, true));
            }
        }
    }
    qint64 next = cursor;
    bool hasMore = false;
    for (const SimPost *post : m_world.postsOf(creator)) {
        const qint64 ms = post->createdAt * 1000;
        if (cursor > 0 && ms >= cursor) {
            continue;
        }
        hasMore = videos.size() >= count;
        if (hasMore) {
            break;
        }
        videos.append(m_shapes.post({*post, &creator}, PostPlace::List));
        next = ms;
    }
    return videoPage(videos, next, hasMore);
}

ApiAnswer PostAnswers::byTime(const QStringList &newestFirst, const ApiRequest &request, int count)
{
    const qint64 cursor = request.milliseconds();
    QJsonArray videos;
    qint64 next = cursor;
    bool hasMore = false;
    for (const QString &id : newestFirst) {
        const qint64 ms = postTimeOf(id) * 1000;
        if (cursor > 0 && ms >= cursor) {
            continue;
        }
        hasMore = videos.size() >= count;
        if (hasMore) {
            break;
        }
        if (const auto item = m_feeds.resolve(id, {})) {
            videos.append(m_shapes.post(*item, PostPlace::List));
        }
        next = ms;
    }
    return videoPage(videos, next, hasMore);
}

ApiAnswer PostAnswers::liked(const ApiRequest &request)
{
    const SimCreator &creator = m_world.creatorById(request.text(QStringLiteral("userid")));
    return byTime(m_feeds.likedBy(creator), request, request.count(2, kMostPosts));
}

ApiAnswer PostAnswers::stories(const ApiRequest &request)
{
    const SimCreator &creator = m_world.creatorById(request.text(QStringLiteral("userid")));
    QJsonArray videos;
    qint64 next = 0;
    for (const QString &id : m_feeds.storiesOf(creator)) {
        if (const auto item = m_feeds.resolve(id, {})) {
            videos.append(m_shapes.post({item->post, &creator}, PostPlace::List));
            next = item->post.createdAt * 1000;
        }
    }
    return videoPage(videos, next, false);
}

PostAnswers::Found PostAnswers::find(const ApiRequest &request)
{
    const PostLink link = readPostLink(request.text(QStringLiteral("url")));
    if (link.id.isEmpty()) {
        return {std::nullopt, unreadableLink()};
    }
    if (isGoneId(link.id) || isGoneName(link.handle)) {
        return {std::nullopt, notFound()};
    }
    return {m_world.post(link.id, link.handle), notFound()};
}

ApiAnswer PostAnswers::detail(const ApiRequest &request)
{
    const Found found = find(request);
    return found.item ? ApiAnswer{200, m_shapes.post(*found.item, PostPlace::Detail)} : found.failure;
}

ApiAnswer PostAnswers::commentPage(const QList<SimComment> &comments, const ApiRequest &request, qint64 total, bool isReply)
{
    const PageCut cut =
        cutPage(static_cast<int>(comments.size()), request.offset(), request.count(10, 50), diceSeed(request.path));
    QJsonArray items;
    for (int i = cut.first; i < cut.last; ++i) {
        items.append(m_shapes.comment(comments.at(i), isReply));
    }
    return {200,
            {{QStringLiteral("comments"), items},
             {QStringLiteral("total"), total},
             {QStringLiteral("cursor"), cut.next},
             {QStringLiteral("hasMore"), cut.hasMore}}};
}

ApiAnswer PostAnswers::comments(const ApiRequest &request)
{
    const Found found = find(request);
    if (!found.item) {
        return found.failure;
    }
    const SimPost &post = found.item->post;
    return commentPage(commentsOn(post, m_world.now()), request, countsAt(post, m_world.now()).comments, false);
}

ApiAnswer PostAnswers::replies(const ApiRequest &request)
{
    const QList<SimComment> all = repliesTo(request.text(QStringLiteral("comment_id")), m_world.now());
    return commentPage(all, request, all.size(), true);
}

ApiAnswer PostAnswers::downloadVideo(const ApiRequest &request)
{
    const Found found = find(request);
    if (!found.item) {
        return found.failure;
    }
    const QString &id = found.item->post.id;
    return {200,
            {{QStringLiteral("video"), m_shapes.links().video(id, 707)},
             {QStringLiteral("video_hd"), m_shapes.links().video(id, 2'104)}}};
}

ApiAnswer PostAnswers::downloadMusic(const ApiRequest &request)
{
    static const QRegularExpression kSoundLink(QStringLiteral("/music/[^/?]*?([0-9]{5,20})(?:[/?]|$)"));
    const auto sound = kSoundLink.match(request.text(QStringLiteral("url")));
    if (sound.hasMatch()) {
        return {200, {{QStringLiteral("music"), m_shapes.links().music(sound.captured(1))}}};
    }
    const Found found = find(request);
    if (!found.item) {
        return found.failure;
    }
    return {200, {{QStringLiteral("music"), m_shapes.links().music(found.item->post.soundId)}}};
}

ApiAnswer PostAnswers::adsDetail(const ApiRequest &request)
{
    const quint64 dice = diceSeed(request.text(QStringLiteral("url")));
    const QString id = QString::number(7'000'000'000'000'000'000ULL + dice % 600'000'000'000'000'000ULL);
    return {200,
            {{QStringLiteral("id"), id},
             {QStringLiteral("ad_title"), QStringLiteral("Warm socks, cold mornings")},
             {QStringLiteral("brand_name"), QStringLiteral("Woolly & Daughters")},
             {QStringLiteral("cost"), 2},
             {QStringLiteral("like"), static_cast<qint64>(dice % 40'000)},
             {QStringLiteral("video"), m_shapes.links().video(id, 707)}}};
}

} // namespace Tidemark
