// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryReader.h"
#include "core/insight/Insight.h"
#include "core/insight/PostFilterWords.h"

namespace Tidemark {

// A post as tables show it: what history knows, and the figures made of it.
struct PostRow {
    StoredPost stored;
    MetricResult engagement; // (L+C+S)/V in per cent
    MetricResult outlier;    // views over what is usual for the creator
    qint64 at = 0;           // the time that ages count to: now, or the "as of" time

    [[nodiscard]] const Post &post() const { return stored.value; }
    [[nodiscard]] std::optional<qint64> ageS() const
    {
        return post().createdAt ? std::optional(std::max<qint64>(0, at - *post().createdAt)) : std::nullopt;
    }
    [[nodiscard]] PostFacts facts() const
    {
        return {post(), engagement.value, outlier.value, ageS(), stored.goneSince.has_value()};
    }
    [[nodiscard]] qint64 figuresAgeS() const { return std::max<qint64>(0, at - stored.observedAt); }
};

// Rows for tables; measures each post against the other posts of its creator among these. Pure;
// meant for a worker.
[[nodiscard]] QList<PostRow> postRows(const QList<StoredPost> &posts, qint64 at);

[[nodiscard]] QList<PostSample> postSamples(const QList<StoredPost> &posts);

// The address of a post as people know it.
[[nodiscard]] QString postLink(const Post &post);

// What stands where a post has no title.
[[nodiscard]] QString postTitle(const Post &post);

} // namespace Tidemark
