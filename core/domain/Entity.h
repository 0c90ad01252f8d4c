// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

// The four kinds of thing whose counters are kept as history.
enum class EntityKind { Profile, Post, Hashtag, Sound };

[[nodiscard]] QString entityKindName(EntityKind kind); // "profile", "post", "hashtag", "sound"

// One counter of one entity at one time, as history keeps it.
struct Observation {
    qint64 t = 0; // UTC seconds: when the upstream answered
    qint64 value = 0;
    QString source; // the endpoint that carried it

    bool operator==(const Observation &) const = default;
};

// A dated fact: first_seen, gone, back, renamed, private, public, ...
struct EntityEvent {
    qint64 t = 0;
    QString kind;
    QString detail;

    bool operator==(const EntityEvent &) const = default;
};

} // namespace Tidemark
