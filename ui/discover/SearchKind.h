// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Question.h"

#include <optional>

namespace Tidemark {

// What TikTok can be searched for: one search each, one price each.
enum class SearchKind { Users, Videos, Hashtags };
inline constexpr SearchKind kSearchKinds[] = {SearchKind::Users, SearchKind::Videos, SearchKind::Hashtags};

// "users", "videos", "hashtags": in links and in what is remembered.
[[nodiscard]] QString searchKindId(SearchKind kind);
[[nodiscard]] std::optional<SearchKind> searchKindOf(const QString &id);
[[nodiscard]] QString searchKindWords(SearchKind kind); // "Creators"
[[nodiscard]] Question::Kind questionOf(SearchKind kind);

// One search: what, and for which words.
struct Search {
    SearchKind kind = SearchKind::Users;
    QString words;

    bool operator==(const Search &) const = default;
};

} // namespace Tidemark
