// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/models/PostRow.h"

#include <functional>

namespace Tidemark {

// One condition of a filter in words: "views > 5M", "#fyp", "posted in last 60d". A figure that is
// not known fulfils no condition, also none with "not".
struct PostTerm {
    QString words;                                            // in the one form that chips show
    std::function<std::optional<bool>(const PostRow &)> test; // nothing: not known
    bool negated = false;

    [[nodiscard]] bool accepts(const PostRow &row) const
    {
        const auto holds = test(row);
        return holds && *holds != negated;
    }
};

// Reads one condition; a Usage error says what was expected.
//   views > 5M · engagement >= 8 % · outlier > 2x · length < 30s · age < 3d   (also likes, comments,
//   shares, saves; over, under, at least, at most)
//   #tag · @creator · posted in last 60d · older than 30d · posted after 2026-11-01
//   photos · videos · pinned · gone · sound "words" · "words of the title"
//   not in front of any of them
[[nodiscard]] Result<PostTerm> parsePostTerm(const QString &words);

// Conditions joined by "and"; all have to hold. Text in quotes may hold an "and".
[[nodiscard]] QStringList splitPostTerms(const QString &words);
[[nodiscard]] Result<QList<PostTerm>> parsePostFilter(const QString &words);
[[nodiscard]] bool acceptsPost(const QList<PostTerm> &terms, const PostRow &row);

// What the filter's field offers while somebody types: the forms above and these posts' own tags
// and creators, the most frequent first.
[[nodiscard]] QStringList postFilterSuggestions(const QList<PostRow> &rows);

} // namespace Tidemark
