// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/TopicAnswers.h"

#include "core/sandbox/Dice.h"

#include <QLocale>

namespace Tidemark {

namespace {
constexpr int kMostPosts = 35;

QJsonObject named(const PostList &list, ListKind kind)
{
    QJsonObject out;
    out.insert(QStringLiteral("name"), list.name);
    out.insert(QStringLiteral("video_count"), static_cast<qint64>(list.postIds.size()));
    if (kind == ListKind::Playlist) {
        out.insert(QStringLiteral("creator_unique_id"), list.creator->handle);
    } else {
        out.insert(QStringLiteral("creator_username"), list.creator->handle);
        out.insert(QStringLiteral("creator_user_id"), list.creator->id);
    }
    return out;
}
} // namespace

TopicAnswers::TopicAnswers(World &world, Feeds &feeds, Shapes &shapes)
    : m_world(world)
    , m_feeds(feeds)
    , m_shapes(shapes)
{
}

TopicAnswers::Cut TopicAnswers::cut(const Feed &feed, const ApiRequest &request, int most)
{
    Cut result;
    result.page = cutPage(static_cast<int>(feed.ids.size()), request.offset(), request.count(10, most), diceSeed(request.path));
    for (int i = result.page.first; i < result.page.last; ++i) {
        if (const auto item = m_feeds.resolve(feed.ids.at(i), feed.topic)) {
            result.videos.append(m_shapes.post(*item, PostPlace::List));
        }
    }
    return result;
}

ApiAnswer TopicAnswers::tagByName(const ApiRequest &request)
{
    QString name = request.text(QStringLiteral("name")).trimmed();
    if (name.startsWith(QLatin1Char('#'))) {
        name.remove(0, 1);
    }
    return name.isEmpty() || isGoneName(name) ? notFound() : ApiAnswer{200, m_shapes.tag(m_world.tag(name))};
}

ApiAnswer TopicAnswers::tagById(const ApiRequest &request)
{
    return {200, m_shapes.tag(m_world.tagById(request.text(QStringLiteral("id"))))};
}

ApiAnswer TopicAnswers::tagPosts(const ApiRequest &request)
{
    const Feed feed = m_feeds.ofTag(m_world.tagById(request.text(QStringLiteral("challenge_id"))));
    const Cut part = cut(feed, request, kMostPosts);
    return {200,
            {{QStringLiteral("videos"), part.videos},
             {QStringLiteral("cursor"), part.page.next},
             {QStringLiteral("hasMore"), part.page.hasMore}}};
}

ApiAnswer TopicAnswers::searchTags(const ApiRequest &request)
{
    const QStringList names = m_feeds.tagsFor(request.text(QStringLiteral("keyword")));
    const PageCut page = cutPage(static_cast<int>(names.size()), request.offset(), request.count(10, 30), diceSeed(request.path));
    QJsonArray items;
    for (int i = page.first; i < page.last; ++i) {
        items.append(m_shapes.tag(m_world.tag(names.at(i))));
    }
    return {200,
            {{QStringLiteral("challenge_list"), items},
             {QStringLiteral("cursor"), page.next},
             {QStringLiteral("hasMore"), page.hasMore}}};
}

ApiAnswer TopicAnswers::searchVideos(const ApiRequest &request)
{
    const SearchFilter filter{request.number(QStringLiteral("publish_time"), 0), request.number(QStringLiteral("sort_by"), 0)};
    const Cut part = cut(m_feeds.ofSearch(request.text(QStringLiteral("keyword")), filter), request, kMostPosts);
    return {200,
            {{QStringLiteral("videos"), part.videos},
             {QStringLiteral("cursor"), part.page.next},
             {QStringLiteral("hasMore"), part.page.hasMore ? 1 : 0}}};
}

ApiAnswer TopicAnswers::sound(const ApiRequest &request)
{
    return {200, m_shapes.sound(m_world.sound(request.text(QStringLiteral("music_id"))), true)};
}

ApiAnswer TopicAnswers::soundPosts(const ApiRequest &request)
{
    const Cut part = cut(m_feeds.ofSound(m_world.sound(request.text(QStringLiteral("music_id")))), request, kMostPosts);
    return {200,
            {{QStringLiteral("videos"), part.videos},
             {QStringLiteral("cursor"), QString::number(part.page.next)},
             {QStringLiteral("hasMore"), part.page.hasMore}}};
}

ApiAnswer TopicAnswers::lists(const ApiRequest &request, ListKind kind, const QString &key)
{
    const SimCreator &creator = m_world.creatorById(request.text(QStringLiteral("userid")));
    const QList<PostList> all = m_feeds.listsOf(creator, kind);
    const PageCut page = cutPage(static_cast<int>(all.size()), request.offset(), request.count(10, 30), diceSeed(key));
    QJsonArray items;
    for (int i = page.first; i < page.last; ++i) {
        QJsonObject one = named(all.at(i), kind);
        one.insert(QStringLiteral("id"), all.at(i).id);
        items.append(one);
    }
    return {200, {{key, items}, {QStringLiteral("cursor"), page.next}, {QStringLiteral("hasMore"), page.hasMore}}};
}

ApiAnswer TopicAnswers::playlists(const ApiRequest &request)
{
    return lists(request, ListKind::Playlist, QStringLiteral("playlists"));
}

ApiAnswer TopicAnswers::collections(const ApiRequest &request)
{
    return lists(request, ListKind::Collection, QStringLiteral("collections"));
}

ApiAnswer TopicAnswers::playlist(const ApiRequest &request)
{
    return {200, named(m_feeds.list(request.text(QStringLiteral("playlist_id")), ListKind::Playlist), ListKind::Playlist)};
}

ApiAnswer TopicAnswers::collection(const ApiRequest &request)
{
    return {200, named(m_feeds.list(request.text(QStringLiteral("collection_id")), ListKind::Collection), ListKind::Collection)};
}

ApiAnswer TopicAnswers::listPosts(const QString &id, ListKind kind, const ApiRequest &request)
{
    const Feed feed{m_feeds.list(id, kind).postIds, {}};
    const Cut part = cut(feed, request, kMostPosts);
    return {200,
            {{QStringLiteral("videos"), part.videos},
             {QStringLiteral("cursor"), part.page.next},
             {QStringLiteral("hasMore"), part.page.hasMore}}};
}

ApiAnswer TopicAnswers::playlistPosts(const ApiRequest &request)
{
    return listPosts(request.text(QStringLiteral("playlist_id")), ListKind::Playlist, request);
}

ApiAnswer TopicAnswers::collectionPosts(const ApiRequest &request)
{
    return listPosts(request.text(QStringLiteral("collection_id")), ListKind::Collection, request);
}

ApiAnswer TopicAnswers::regions(const ApiRequest &)
{
    QJsonObject body;
    for (int i = 1; i <= static_cast<int>(QLocale::LastTerritory); ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2) {
            body.insert(code, QLocale::territoryToString(territory));
        }
    }
    return {200, body};
}

} // namespace Tidemark
