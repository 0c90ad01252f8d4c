// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/PostsSummary.h"

#include <QSet>

#include <algorithm>

namespace Tidemark {

namespace {

// A creator without an id is known by the handle.
int creatorsOf(const PostRows &posts)
{
    QSet<QString> creators;
    for (const PostChunkPtr &chunk : posts.chunks()) {
        std::vector<char> isSeen(size_t(chunk->creatorIds().names().size()));
        for (qsizetype i = 0; i < chunk->size(); ++i) {
            const quint32 number = chunk->creatorIds().numberAt(i);
            const bool isNamed = !chunk->creatorIds().names().bytes(number).empty();
            if (!isNamed)
                creators.insert(chunk->creators().at(i));
            else if (isSeen[number] == 0)
                creators.insert(chunk->creatorIds().at(i));
            isSeen[number] = 1;
        }
    }
    return int(creators.size());
}

} // namespace

PostsSummary postsSummary(const PostRows &all, const PostRows &shown, qint64 ttlS)
{
    PostsSummary summary;
    summary.all = all.size();
    summary.shown = shown.size();
    summary.creators = creatorsOf(all);
    QHash<QString, int> names;
    for (const PostChunkPtr &chunk : all.chunks())
        chunk->countNames(names);
    summary.completions = postFilterSuggestions(names);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const auto [chunk, row] = shown.place(i);
        const qint64 ageS = std::max<qint64>(0, shown.asOf() - chunk->observedAt(row));
        summary.oldestS = std::max(summary.oldestS, ageS);
        summary.stale += ageS > ttlS ? 1 : 0;
    }
    return summary;
}

} // namespace Tidemark
