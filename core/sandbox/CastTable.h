// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Tidemark {

// What is written by hand about the demo cast; everything else follows from the dice.
struct CastMember {
    QString handle;
    QString nickname;
    QString bio;
    QString link;
    QString region;
    int niche = 0;            // row of nicheTexts()
    double followers = 0;     // at the world's reference time
    double growthPerYear = 0; // exponent
    double postsPerWeek = 1;
    double viewsPerFollower = 0.2;
    double heartsPerFollower = 15;
    bool verified = false;
};

struct CastTag {
    QString name;
    QString description;
    double views = 0; // at the world's reference time
    double users = 0;
    double growthPerYear = 0; // exponent
};

struct CastSound {
    QString id;
    QString title;
    QString author;
    QString album;
    int durationS = 30;
    double videos = 0;
};

// Captions and tags of one kind of creator. {n} in a caption becomes a number.
struct NicheTexts {
    QString name;
    QStringList captions;
    QStringList tags;
};

[[nodiscard]] const QList<CastMember> &castMembers();
[[nodiscard]] const QList<CastTag> &castTags();
[[nodiscard]] const QList<CastSound> &castSounds();
[[nodiscard]] const QList<NicheTexts> &nicheTexts();

} // namespace Tidemark
