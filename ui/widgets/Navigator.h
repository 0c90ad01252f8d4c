// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

// A place in the program and what is shown there: a handle without @, a hashtag's name without #, a
// post's id; an empty id is the place itself. aspect is a part of it ("key" of Settings).
struct Link {
    Place place = Place::Profiles;
    QString id;
    QString aspect;

    bool operator==(const Link &) const = default;
};

// How a view asks for another one without knowing it. The shell's Router implements it.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void open(const Link &link) = 0;
};

} // namespace Tidemark
