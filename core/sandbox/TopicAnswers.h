// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/ApiRequest.h"
#include "core/sandbox/Shapes.h"

namespace Tidemark {

// What the sandbox says about hashtags, sounds, searches, playlists and collections.
class TopicAnswers
{
public:
    TopicAnswers(World &world, Feeds &feeds, Shapes &shapes);

    [[nodiscard]] ApiAnswer tagByName(const ApiRequest &request);
    [[nodiscard]] ApiAnswer tagById(const ApiRequest &request);
    [[nodiscard]] ApiAnswer tagPosts(const ApiRequest &request);
    [[nodiscard]] ApiAnswer searchTags(const ApiRequest &request);
    [[nodiscard]] ApiAnswer searchVideos(const ApiRequest &request);
    [[nodiscard]] ApiAnswer sound(const ApiRequest &request);
    [[nodiscard]] ApiAnswer soundPosts(const ApiRequest &request);
    [[nodiscard]] ApiAnswer playlists(const ApiRequest &request);
    [[nodiscard]] ApiAnswer collections(const ApiRequest &request);
    [[nodiscard]] ApiAnswer playlist(const ApiRequest &request);
    [[nodiscard]] ApiAnswer collection(const ApiRequest &request);
    [[nodiscard]] ApiAnswer playlistPosts(const ApiRequest &request);
    [[nodiscard]] ApiAnswer collectionPosts(const ApiRequest &request);
    [[nodiscard]] ApiAnswer regions(const ApiRequest &request);

private:
    struct Cut {
        QJsonArray videos;
        PageCut page;
    };
    [[nodiscard]] Cut cut(const Feed &feed, const ApiRequest &request, int most);
    [[nodiscard]] ApiAnswer lists(const ApiRequest &request, ListKind kind, const QString &key);
    [[nodiscard]] ApiAnswer listPosts(const QString &id, ListKind kind, const ApiRequest &request);

    World &m_world;
    Feeds &m_feeds;
    Shapes &m_shapes;
};

} // namespace Tidemark
