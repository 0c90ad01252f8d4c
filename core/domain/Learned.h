// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Comment.h"
#include "core/domain/Entity.h"
#include "core/domain/Hashtag.h"
#include "core/domain/Post.h"
#include "core/domain/Sound.h"

#include <QList>

namespace Tidemark {

// All that one answer taught about entities: what history keeps of it besides the raw body.
struct Learned {
    QList<Profile> profiles;
    QList<Post> posts;
    QList<Hashtag> hashtags;
    QList<Sound> sounds;

    bool operator==(const Learned &) const = default;
};

struct EntityRef {
    EntityKind kind = EntityKind::Profile;
    QString id;

    bool operator==(const EntityRef &) const = default;
};

} // namespace Tidemark
