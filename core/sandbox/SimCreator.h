// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

// One creator of the simulated world: what does not change with time.
struct SimCreator {
    QString id;
    QString handle; // lower case
    QString nickname;
    QString bio;
    QString bioLink;
    QString region;
    QString secUid;
    QString soundId; // of their "original sound"
    bool verified = false;
    bool isPrivate = false;
    bool showsLikes = false;
    int niche = 0;
    int castRow = -1;         // of castMembers(); -1: nobody special
    double followers = 0;     // at the reference time
    double growthPerYear = 0; // exponent
    double heartsPerFollower = 15;
    double viewsPerFollower = 0.2;
    double likeRate = 0.08; // likes a view
    double postsPerWeek = 1;
    int postHour = 18; // UTC
    int followingBase = 0;
    int likesGivenBase = 0;
    int olderPosts = 0; // from before the world began
    double phase = 0;   // of the audience's day
    quint64 dice = 0;
};

[[nodiscard]] QString creatorIdOf(const QString &handle);
// id may be any number that was asked for; everything but the names follows from it.
[[nodiscard]] SimCreator makeCreator(quint64 worldSeed, const QString &id, const QString &handle);
// A plausible handle from a number.
[[nodiscard]] QString inventedHandle(quint64 dice);
// Letters, digits, _ and ., 2 to 24 of them, not ending with a dot.
[[nodiscard]] bool isHandle(const QString &text);

} // namespace Tidemark
