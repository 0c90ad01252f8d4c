// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryReader.h"
#include "core/insight/Insight.h"

namespace Tidemark {

// What posts carry and what is counted by itself: a hashtag or a sound, as history holds it.
struct Topic {
    EntityRef entity;
    QString name; // without #; a sound's title
    Count main;   // the views of a hashtag, the videos of a sound
    Count posts;  // with the hashtag; a sound has no such counter
    qint64 observedAt = 0;
    qint64 firstSeen = 0;
    qint64 observations = 0;
    std::optional<qint64> goneSince;
    // Of a sound alone.
    QString author;
    QString coverUrl;
    std::optional<int> durationS;
    std::optional<bool> original;

    // How links name it: a tag by its name, a sound by its id.
    [[nodiscard]] QString linkId() const { return entity.kind == EntityKind::Sound ? entity.id : name; }
};

[[nodiscard]] Topic topicOf(const Stored<Hashtag> &stored);
[[nodiscard]] Topic topicOf(const Stored<Sound> &stored);

// "#lanternwalk", "Paper Lanterns"; a sound without a title says its id.
[[nodiscard]] QString topicTitle(const Topic &topic);
// "ada · original"; empty for a hashtag.
[[nodiscard]] QString topicDetail(const Topic &topic);

// A topic as the list of all of them shows it.
struct TopicRow {
    Topic topic;
    QList<Observation> series; // of the main counter, all that is known
    Growth day;
    Growth week;
    Breakout breakout;
    std::optional<int> heldPosts;
    qint64 at = 0;
};

// A row of what history knows; pure, meant for a worker.
[[nodiscard]] TopicRow topicRow(const Topic &topic, const QList<Observation> &series, qint64 at);

} // namespace Tidemark
