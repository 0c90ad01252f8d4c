// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/ApiRequest.h"
#include "core/sandbox/Shapes.h"

namespace Tidemark {

// What the sandbox says about posts: a creator's, single ones, and what is said under them.
class PostAnswers
{
public:
    PostAnswers(World &world, Feeds &feeds, Shapes &shapes);

    [[nodiscard]] ApiAnswer ofUser(const ApiRequest &request);
    [[nodiscard]] ApiAnswer liked(const ApiRequest &request);
    [[nodiscard]] ApiAnswer stories(const ApiRequest &request);
    [[nodiscard]] ApiAnswer detail(const ApiRequest &request);
    [[nodiscard]] ApiAnswer comments(const ApiRequest &request);
    [[nodiscard]] ApiAnswer replies(const ApiRequest &request);
    [[nodiscard]] ApiAnswer downloadVideo(const ApiRequest &request);
    [[nodiscard]] ApiAnswer downloadMusic(const ApiRequest &request);
    [[nodiscard]] ApiAnswer adsDetail(const ApiRequest &request);

private:
    struct Found {
        std::optional<PostAndCreator> item;
        ApiAnswer failure;
    };
    [[nodiscard]] Found find(const ApiRequest &request);
    [[nodiscard]] ApiAnswer byTime(const QStringList &newestFirst, const ApiRequest &request, int count);
    [[nodiscard]] ApiAnswer commentPage(const QList<SimComment> &comments, const ApiRequest &request, qint64 total, bool isReply);

    World &m_world;
    Feeds &m_feeds;
    Shapes &m_shapes;
};

} // namespace Tidemark
