// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/sandbox/SimCreator.h"
#include "core/sandbox/SimPost.h"
#include "core/sandbox/SimTag.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>
#include <unordered_map>

namespace Tidemark {

struct PostAndCreator {
    SimPost post;
    const SimCreator *creator = nullptr; // owned by the World
};

struct SimProfileCounts {
    qint64 followers = 0; // exact; a profile shows them rounded
    qint64 following = 0;
    qint64 hearts = 0;
    qint64 videos = 0;
    qint64 likesGiven = 0;
};

// Everything there is in the simulated TikTok, as a function of seed, anchor and the clock: any
// well-formed name is somebody. It remembers only which names and posts it gave out ids for (an id
// alone does not tell the name) and what it made already. One thread.
class World
{
public:
    World(quint64 seed, const Clock &clock, qint64 anchor = 0);
    ~World();

    [[nodiscard]] qint64 now() const { return m_clock.now(); }
    [[nodiscard]] quint64 seed() const { return m_seed; }
    [[nodiscard]] const SimCalendar &calendar() const { return m_calendar; }

    [[nodiscard]] const SimCreator &creator(const QString &handle); // isHandle(handle)
    [[nodiscard]] const SimCreator &creatorById(const QString &id); // of digits
    [[nodiscard]] SimProfileCounts countsOf(const SimCreator &creator);
    // Without what single hits brought: cheap, and near enough for people in passing.
    [[nodiscard]] double followersTrend(const SimCreator &creator, double t) const;

    // What can be seen now, newest first. since: nothing older, UTC seconds.
    [[nodiscard]] QList<const SimPost *> postsOf(const SimCreator &creator, qint64 since = 0);
    // Up to two of the best that are older than three weeks.
    [[nodiscard]] QList<const SimPost *> pinnedOf(const SimCreator &creator);
    // None: deleted, or not posted yet. handle: the one in the link, where it is known.
    [[nodiscard]] std::optional<PostAndCreator> post(const QString &id, const QString &handle = {});
    // Is it in its creator's list, visible or not?
    [[nodiscard]] bool isListed(const QString &postId) const { return m_postOwners.contains(postId); }
    // A post that is not in its creator's list: somebody's, for a tag or sound.
    [[nodiscard]] PostAndCreator strayPost(const QString &id, const PostTopic &topic);

    [[nodiscard]] const SimTag &tag(const QString &name);
    [[nodiscard]] const SimTag &tagById(const QString &id);
    [[nodiscard]] SimSound sound(const QString &id);

private:
    struct Timeline;

    [[nodiscard]] const SimCreator &add(const QString &id, const QString &handle);
    [[nodiscard]] Timeline &timeline(const SimCreator &creator);
    void extend(const SimCreator &creator, Timeline &timeline);
    void postWeek(const SimCreator &creator, Timeline &timeline, qint64 week);

    quint64 m_seed;
    const Clock &m_clock;
    SimCalendar m_calendar;
    std::unordered_map<QString, std::unique_ptr<SimCreator>> m_creators; // by id
    std::unordered_map<QString, std::unique_ptr<Timeline>> m_timelines;  // by creator id
    std::unordered_map<QString, std::unique_ptr<SimTag>> m_tags;         // by id
    QHash<QString, QString> m_soundOwners;                               // sound id -> handle
    QHash<QString, QString> m_postOwners;                                // post id -> creator id
    QHash<QString, PostTopic> m_strays;                                  // post id -> why it was made
};

} // namespace Tidemark
