// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Post.h"
#include "core/insight/PostCondition.h"

#include <QHash>
#include <QTimeZone>

namespace Tidemark {

// A post as the words of a filter see it. Refers to the post: for the moment of the question.
struct PostFacts {
    const Post &post;
    std::optional<double> engagement; // (L+C+S)/V in per cent
    std::optional<double> outlier;    // views over what is usual for the creator
    std::optional<qint64> ageS;
    bool isGone = false;
};

// One condition of a filter in words: "views > 5M", "#fyp", "posted in last 60d". A figure that is
// not known fulfils no condition, also none with "not".
struct PostTerm {
    QString words; // in the one form that chips show
    PostCondition condition;
    bool negated = false;

    [[nodiscard]] bool accepts(const PostFacts &row) const;
};

// Reads one condition; a Usage error says what was expected.
//   views > 5M · engagement >= 8 % · outlier > 2x · length < 30s · age < 3d   (also likes, comments,
//   shares, saves; over, under, at least, at most)
//   #tag · @creator · posted in last 60d · older than 30d · posted after 2026-11-01
//   photos · videos · pinned · gone · sound "words" · "words of the title"
//   not in front of any of them
// Dates are days in the zone.
[[nodiscard]] Result<PostTerm> parsePostTerm(const QString &words, const QTimeZone &zone = QTimeZone::systemTimeZone());

// Conditions joined by "and"; all have to hold. Text in quotes may hold an "and".
[[nodiscard]] QStringList splitPostTerms(const QString &words);
[[nodiscard]] Result<QList<PostTerm>> parsePostFilter(const QString &words, const QTimeZone &zone = QTimeZone::systemTimeZone());
[[nodiscard]] bool acceptsPost(const QList<PostTerm> &terms, const PostFacts &row);

// What the filter's field offers while somebody types: the forms above and these posts' own tags
// and creators, the most frequent first.
[[nodiscard]] QStringList postFilterSuggestions(const QList<Post> &posts);
// The same of "#tag" and "@creator" and how often each occurs.
[[nodiscard]] QStringList postFilterSuggestions(const QHash<QString, int> &names);

} // namespace Tidemark
