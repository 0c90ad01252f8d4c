// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/SimCreator.h"

#include <QStringList>

namespace Tidemark {

// One post of the simulated world: what does not change with time.
struct SimPost {
    QString id; // 19 digits; its upper half is the time of creation, as in real ones
    QString creatorId;
    qint64 createdAt = 0;
    qint64 deletedAt = 0; // 0: never
    QString title;
    bool nullTitle = false;
    int images = 0; // of a photo post; 0: a video
    int durationS = 0;
    QStringList tags;
    QString soundId;    // empty: music_info is null
    double outlier = 1; // times the usual
    double views = 0;   // in the end
    double tauS = 0;
    double shape = 0.7;
    double likeRate = 0;
    double commentRate = 0;
    double shareRate = 0;
    double saveRate = 0;
    double phase = 0;
    quint64 dice = 0;
};

struct SimCounts {
    qint64 views = 0;
    qint64 likes = 0;
    qint64 comments = 0;
    qint64 shares = 0;
    qint64 saves = 0;
    qint64 downloads = 0;
};

// What a post is about besides its creator: how it came to be asked for.
struct PostTopic {
    QString tag;              // a tag that it must carry; may be empty
    QString soundId;          // a sound that it must use; may be empty
    qint64 breakoutAt = 0;    // when everybody uses castBreakout()
    double followersThen = 0; // the creator's, when it was posted
};

[[nodiscard]] QString composedPostId(qint64 createdAt, quint64 dice);
[[nodiscard]] qint64 postTimeOf(const QString &id);
[[nodiscard]] SimPost makePost(const SimCreator &creator, const QString &id, const PostTopic &topic);
[[nodiscard]] SimCounts countsAt(const SimPost &post, qint64 now);

} // namespace Tidemark
