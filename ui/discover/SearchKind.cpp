// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/SearchKind.h"

#include "ui/render/Translate.h"

namespace Tidemark {

QString searchKindId(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Users: return QStringLiteral("users");
    case SearchKind::Videos: return QStringLiteral("videos");
    case SearchKind::Hashtags: return QStringLiteral("hashtags");
    }
    Q_UNREACHABLE();
}

std::optional<SearchKind> searchKindOf(const QString &id)
{
    for (const SearchKind kind : kSearchKinds) {
        if (searchKindId(kind) == id)
            return kind;
    }
    return std::nullopt;
}

QString searchKindWords(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Users: return tr("Creators");
    case SearchKind::Videos: return tr("Videos");
    case SearchKind::Hashtags: return tr("Hashtags");
    }
    Q_UNREACHABLE();
}

Question::Kind questionOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Users: return Question::Kind::SearchUsers;
    case SearchKind::Videos: return Question::Kind::SearchVideos;
    case SearchKind::Hashtags: return Question::Kind::SearchHashtags;
    }
    Q_UNREACHABLE();
}

} // namespace Tidemark
