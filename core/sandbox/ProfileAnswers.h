// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/ApiRequest.h"
#include "core/sandbox/Shapes.h"

namespace Tidemark {

// What the sandbox says about people: who they are, whom they follow, who is found.
class ProfileAnswers
{
public:
    ProfileAnswers(World &world, Feeds &feeds, Shapes &shapes);

    [[nodiscard]] ApiAnswer userId(const ApiRequest &request);
    [[nodiscard]] ApiAnswer byUsername(const ApiRequest &request);
    [[nodiscard]] ApiAnswer byId(const ApiRequest &request);
    [[nodiscard]] ApiAnswer followers(const ApiRequest &request);
    [[nodiscard]] ApiAnswer following(const ApiRequest &request);
    [[nodiscard]] ApiAnswer search(const ApiRequest &request);

private:
    [[nodiscard]] ApiAnswer people(const QString &key, const QList<Follow> &follows, int count, qint64 total);

    World &m_world;
    Feeds &m_feeds;
    Shapes &m_shapes;
};

} // namespace Tidemark
