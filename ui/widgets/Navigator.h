// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"

#include <QString>

namespace Tidemark {

enum class Place {
    Profiles,
    Posts,
    Hashtags,
    Sounds,
    Discover,
    Compare,
    Watchlists,
    Credits,
    Health,
    Inspector,
    Settings,
    Welcome
};

// A place in the program and what is shown there: a handle without @, a hashtag's name without #, the id of a post or a
// sound, the words of a search; an empty id is the place itself. aspect is a part of it ("key" of Settings, "users",
// "videos" or "hashtags" of Discover). The aspect "ask", or one that begins with "ask-", is for who saw the price.
struct Link {
    Place place = Place::Profiles;
    QString id;
    QString aspect;

    bool operator==(const Link &) const = default;
};

// Where one of a kind is shown.
[[nodiscard]] inline Place placeOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Profile: return Place::Profiles;
    case EntityKind::Post: return Place::Posts;
    case EntityKind::Hashtag: return Place::Hashtags;
    case EntityKind::Sound: return Place::Sounds;
    }
    Q_UNREACHABLE();
}

// How a view asks for another one without knowing it. The shell's Router implements it.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void open(const Link &link) = 0;
};

} // namespace Tidemark
