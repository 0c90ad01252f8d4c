// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/SandboxApi.h"

#include <algorithm>

namespace Tidemark {

namespace {
bool isNumericId(const QString &text)
{
    return !text.isEmpty() && text.size() <= 20
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

bool wantsNumericId(const QString &parameter)
{
    return parameter == QLatin1String("id") || parameter == QLatin1String("userid") || parameter.endsWith(QLatin1String("_id"));
}

// The first parameter that is missing or wrong; empty: none.
QString wrongParameter(const ApiRequest &request, const QStringList &required)
{
    for (const QString &name : required) {
        const QString value = request.text(name).trimmed();
        if (value.isEmpty() || (wantsNumericId(name) && !isNumericId(value))) {
            return name;
        }
    }
    const QString count = request.text(QStringLiteral("count"));
    return count.isEmpty() || count.toInt() > 0 ? QString() : QStringLiteral("count");
}

bool asksForGone(const ApiRequest &request)
{
    for (auto it = request.parameters.begin(); it != request.parameters.end(); ++it) {
        if (wantsNumericId(it.key()) && isGoneId(it.value())) {
            return true;
        }
    }
    return isGoneName(request.text(QStringLiteral("keyword")));
}
} // namespace

SandboxApi::SandboxApi(quint64 seed, const Clock &clock, qint64 anchor, const QString &mediaBase)
    : m_world(seed, clock, anchor)
    , m_feeds(m_world)
    , m_shapes(m_world, mediaBase)
    , m_profiles(m_world, m_feeds, m_shapes)
    , m_posts(m_world, m_feeds, m_shapes)
    , m_topics(m_world, m_feeds, m_shapes)
{
    routeProfiles();
    routePosts();
    routeTopics();
}

void SandboxApi::routeProfiles()
{
    const QString user = QStringLiteral("userid");
    const QString name = QStringLiteral("username");
    m_routes[QStringLiteral("/userid/")] = {{name}, [this](const ApiRequest &r) { return m_profiles.userId(r); }};
    m_routes[QStringLiteral("/userinfo-by-username/")] = {{name},
                                                          [this](const ApiRequest &r) { return m_profiles.byUsername(r); }};
    m_routes[QStringLiteral("/userinfo-by-id/")] = {{user}, [this](const ApiRequest &r) { return m_profiles.byId(r); }};
    m_routes[QStringLiteral("/user-followers/")] = {{user}, [this](const ApiRequest &r) { return m_profiles.followers(r); }};
    m_routes[QStringLiteral("/user-following/")] = {{user}, [this](const ApiRequest &r) { return m_profiles.following(r); }};
    m_routes[QStringLiteral("/search-user/")] = {{QStringLiteral("keyword")},
                                                 [this](const ApiRequest &r) { return m_profiles.search(r); }};
}

void SandboxApi::routePosts()
{
    const QString user = QStringLiteral("userid");
    const QString url = QStringLiteral("url");
    m_routes[QStringLiteral("/user-posts/")] = {{user}, [this](const ApiRequest &r) { return m_posts.ofUser(r); }};
    m_routes[QStringLiteral("/user-liked/")] = {{user}, [this](const ApiRequest &r) { return m_posts.liked(r); }};
    m_routes[QStringLiteral("/user-stories/")] = {{user}, [this](const ApiRequest &r) { return m_posts.stories(r); }};
    m_routes[QStringLiteral("/post-detail/")] = {{url}, [this](const ApiRequest &r) { return m_posts.detail(r); }};
    m_routes[QStringLiteral("/post-comments/")] = {{url}, [this](const ApiRequest &r) { return m_posts.comments(r); }};
    m_routes[QStringLiteral("/post-comment-replies/")] = {{QStringLiteral("video_id"), QStringLiteral("comment_id")},
                                                          [this](const ApiRequest &r) { return m_posts.replies(r); }};
    m_routes[QStringLiteral("/download-video/")] = {{url}, [this](const ApiRequest &r) { return m_posts.downloadVideo(r); }};
    m_routes[QStringLiteral("/download-music/")] = {{url}, [this](const ApiRequest &r) { return m_posts.downloadMusic(r); }};
    m_routes[QStringLiteral("/ads-detail/")] = {{url}, [this](const ApiRequest &r) { return m_posts.adsDetail(r); }};
}

void SandboxApi::routeTopics()
{
    const QString user = QStringLiteral("userid");
    const QString music = QStringLiteral("music_id");
    const QString keyword = QStringLiteral("keyword");
    const QString playlist = QStringLiteral("playlist_id");
    const QString collection = QStringLiteral("collection_id");
    m_routes[QStringLiteral("/challenge-info-name/")] = {{QStringLiteral("name")},
                                                         [this](const ApiRequest &r) { return m_topics.tagByName(r); }};
    m_routes[QStringLiteral("/challenge-info-id/")] = {{QStringLiteral("id")},
                                                       [this](const ApiRequest &r) { return m_topics.tagById(r); }};
    m_routes[QStringLiteral("/challenge-posts/")] = {{QStringLiteral("challenge_id")},
                                                     [this](const ApiRequest &r) { return m_topics.tagPosts(r); }};
    m_routes[QStringLiteral("/search-challenge/")] = {{keyword}, [this](const ApiRequest &r) { return m_topics.searchTags(r); }};
    m_routes[QStringLiteral("/search-video/")] = {{keyword}, [this](const ApiRequest &r) { return m_topics.searchVideos(r); }};
    m_routes[QStringLiteral("/music-info/")] = {{music}, [this](const ApiRequest &r) { return m_topics.sound(r); }};
    m_routes[QStringLiteral("/music-posts/")] = {{music}, [this](const ApiRequest &r) { return m_topics.soundPosts(r); }};
    m_routes[QStringLiteral("/user-playlists/")] = {{user}, [this](const ApiRequest &r) { return m_topics.playlists(r); }};
    m_routes[QStringLiteral("/user-collections/")] = {{user}, [this](const ApiRequest &r) { return m_topics.collections(r); }};
    m_routes[QStringLiteral("/playlist-info/")] = {{playlist}, [this](const ApiRequest &r) { return m_topics.playlist(r); }};
    m_routes[QStringLiteral("/collection-info/")] = {{collection},
                                                     [this](const ApiRequest &r) { return m_topics.collection(r); }};
    m_routes[QStringLiteral("/playlist-posts/")] = {{playlist},
                                                    [this](const ApiRequest &r) { return m_topics.playlistPosts(r); }};
    m_routes[QStringLiteral("/collection-posts/")] = {{collection},
                                                      [this](const ApiRequest &r) { return m_topics.collectionPosts(r); }};
    m_routes[QStringLiteral("/region-list/")] = {{}, [this](const ApiRequest &r) { return m_topics.regions(r); }};
}

ApiAnswer SandboxApi::answer(const ApiRequest &request)
{
    const auto route = m_routes.constFind(request.path);
    if (route == m_routes.constEnd()) {
        return notFound();
    }
    const QString wrong = wrongParameter(request, route->required);
    if (!wrong.isEmpty()) {
        return badRequest(wrong);
    }
    return asksForGone(request) ? notFound() : route->handle(request);
}

} // namespace Tidemark
