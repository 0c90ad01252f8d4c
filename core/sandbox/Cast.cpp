// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Cast.h"

#include "core/sandbox/CastTable.h"

namespace Tidemark {

QStringList castHandles()
{
    QStringList names;
    for (const CastMember &member : castMembers()) {
        names.append(member.handle);
    }
    return names;
}

QStringList castHashtags()
{
    QStringList names;
    for (const CastTag &tag : castTags()) {
        names.append(tag.name);
    }
    return names;
}

QString castBreakout()
{
    return QStringLiteral("lanternwalk");
}

QStringList castSoundIds()
{
    QStringList ids;
    for (const CastSound &sound : castSounds()) {
        ids.append(sound.id);
    }
    return ids;
}

QString castBreakoutSound()
{
    return castSounds().first().id;
}

QStringList castKeywords()
{
    return {QStringLiteral("sourdough"), QStringLiteral("tidepool"), QStringLiteral("bike repair"),
            QStringLiteral("visible mending"), castBreakout()};
}

} // namespace Tidemark
