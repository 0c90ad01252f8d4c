// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

// One hashtag of the simulated world.
struct SimTag {
    QString id;
    QString name; // lower case, without #
    QString description;
    double views = 0; // at the reference time
    double users = 0;
    double growthPerYear = 0; // exponent
    bool breaksOut = false;
    double phase = 0;
    quint64 dice = 0;
};

// One sound.
struct SimSound {
    QString id;
    QString title;
    QString author;
    QString album;
    int durationS = 0;
    bool original = false;
    bool breaksOut = false;
    double videos = 0; // at the reference time
    quint64 dice = 0;
};

// The world's calendar, in UTC seconds.
struct SimCalendar {
    qint64 begin = 0;     // the oldest post
    qint64 reference = 0; // when the figures of the cast hold
    qint64 anchor = 0;    // when the breakout peaks
};

[[nodiscard]] QString tagIdOf(const QString &name);
[[nodiscard]] SimTag makeTag(quint64 worldSeed, const QString &id, const QString &name);
// ownerHandle: of an original sound; empty for a song.
[[nodiscard]] SimSound makeSound(quint64 worldSeed, const QString &id, const QString &ownerHandle);

[[nodiscard]] double yearsFromReference(const SimCalendar &calendar, double t);
[[nodiscard]] qint64 tagViewsAt(const SimTag &tag, const SimCalendar &calendar, qint64 now);
[[nodiscard]] qint64 tagUsersAt(const SimTag &tag, const SimCalendar &calendar, qint64 now);
[[nodiscard]] qint64 soundVideosAt(const SimSound &sound, const SimCalendar &calendar, qint64 now);

} // namespace Tidemark
