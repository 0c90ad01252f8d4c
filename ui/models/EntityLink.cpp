// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/EntityLink.h"

namespace Tidemark {

namespace {

QString signedName(QChar sign, const QString &name)
{
    if (name.isEmpty() || name.startsWith(sign))
        return name;
    return sign + name;
}

} // namespace

QString entityLink(const EntityRef &entity, const QString &name)
{
    switch (entity.kind) {
    case EntityKind::Profile: return signedName(QLatin1Char('@'), name);
    case EntityKind::Hashtag: return signedName(QLatin1Char('#'), name);
    case EntityKind::Post: return QStringLiteral("https://www.tiktok.com/video/") + entity.id;
    case EntityKind::Sound: return QStringLiteral("https://www.tiktok.com/music/sound-") + entity.id;
    }
    Q_UNREACHABLE();
}

} // namespace Tidemark
