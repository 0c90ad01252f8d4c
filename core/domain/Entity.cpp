// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Entity.h"

namespace Tidemark {

QString entityKindName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Profile: return QStringLiteral("profile");
    case EntityKind::Post: return QStringLiteral("post");
    case EntityKind::Hashtag: return QStringLiteral("hashtag");
    case EntityKind::Sound: return QStringLiteral("sound");
    }
    Q_UNREACHABLE();
}

} // namespace Tidemark
