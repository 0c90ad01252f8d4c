// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/PostAnswers.h"
#include "core/sandbox/ProfileAnswers.h"
#include "core/sandbox/TopicAnswers.h"

#include <functional>

namespace Tidemark {

// The simulated API without its HTTP: a path and parameters in, a status and a body out.
class SandboxApi
{
public:
    SandboxApi(quint64 seed, const Clock &clock, qint64 anchor, const QString &mediaBase);

    [[nodiscard]] ApiAnswer answer(const ApiRequest &request);
    [[nodiscard]] QStringList paths() const { return m_routes.keys(); }

private:
    struct Route {
        QStringList required;
        std::function<ApiAnswer(const ApiRequest &)> handle;
    };
    void routeProfiles();
    void routePosts();
    void routeTopics();

    World m_world;
    Feeds m_feeds;
    Shapes m_shapes;
    ProfileAnswers m_profiles;
    PostAnswers m_posts;
    TopicAnswers m_topics;
    QMap<QString, Route> m_routes;
};

} // namespace Tidemark
