// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Counter.h"

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

// A dated fact, told once: first_seen, gone, back, renamed, private, public, pinned, unpinned, milestone,
// breakout, drop, purge, counter_fault.
struct EntityEvent {
    qint64 t = 0;
    QString kind;
    QString detail; // what was known
    QString metric; // the counter that it tells of; empty: none
    Count value;    // of a milestone the one reached, else what the counter said
    Count answer;   // the row id of the answer that told it; absent: a 404

    bool operator==(const EntityEvent &) const = default;
};

} // namespace Tidemark
