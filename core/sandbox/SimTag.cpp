// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/SimTag.h"

#include "core/sandbox/Cast.h"
#include "core/sandbox/CastTable.h"
#include "core/sandbox/Dice.h"
#include "core/sandbox/SimCreator.h"
#include "core/sandbox/SimGrowth.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {
constexpr double kDayS = 86'400.0;
constexpr double kYearS = 365.25 * kDayS;
constexpr double kMostExponent = 6.0; // a world that runs for decades stays countable

// Quiet until a week before the anchor, then a few per cent an hour that level off into a
// plateau after it. Added to 1: a factor on the tag's own trend.
double breakoutAt(const SimCalendar &calendar, double t)
{
    constexpr double kHeight = 1.5;
    constexpr double kSteepnessS = 1.1 * kDayS;
    const double middle = static_cast<double>(calendar.anchor) + 0.3 * kDayS;
    return kHeight / (1.0 + std::exp(-(t - middle) / kSteepnessS));
}

double grown(double reference, double exponent, double years)
{
    return reference * std::exp(std::clamp(exponent * years, -kMostExponent, kMostExponent));
}
} // namespace

QString tagIdOf(const QString &name)
{
    return QString::number(1'000'000'000'000ULL + diceSeed(name) % 8'000'000'000'000ULL);
}

SimTag makeTag(quint64 worldSeed, const QString &id, const QString &name)
{
    SimTag tag;
    tag.id = id;
    tag.name = name;
    tag.dice = diceSeed(worldSeed, diceSeed(id));
    Dice dice(tag.dice);
    tag.phase = dice.unit();
    tag.views = std::exp(dice.between(std::log(40'000.0), std::log(9e9)));
    tag.users = tag.views / dice.between(2'500, 9'000);
    tag.growthPerYear = dice.between(0.02, 0.6);
    const auto &known = castTags();
    const auto found = std::find_if(known.begin(), known.end(), [&name](const CastTag &row) { return row.name == name; });
    if (found != known.end()) {
        tag.description = found->description;
        tag.views = found->views;
        tag.users = found->users;
        tag.growthPerYear = found->growthPerYear;
        tag.breaksOut = name == castBreakout();
    }
    return tag;
}

SimSound makeSound(quint64 worldSeed, const QString &id, const QString &ownerHandle)
{
    SimSound sound;
    sound.id = id;
    sound.dice = diceSeed(worldSeed, diceSeed(id));
    Dice dice(sound.dice);
    sound.durationS = 9 + dice.below(52);
    sound.videos = std::exp(dice.between(std::log(3.0), std::log(60'000.0)));
    sound.original = !ownerHandle.isEmpty() || dice.chance(0.5);
    sound.author = ownerHandle.isEmpty() ? inventedHandle(dice.next()) : ownerHandle;
    sound.title =
        sound.original ? QStringLiteral("original sound - ") + sound.author : QStringLiteral("Take %1").arg(2 + dice.below(40));
    const auto &known = castSounds();
    const auto found = std::find_if(known.begin(), known.end(), [&id](const CastSound &row) { return row.id == id; });
    if (found != known.end()) {
        sound.title = found->title;
        sound.author = found->author;
        sound.album = found->album;
        sound.durationS = found->durationS;
        sound.videos = found->videos;
        sound.original = false;
        sound.breaksOut = id == castBreakoutSound();
    }
    return sound;
}

double yearsFromReference(const SimCalendar &calendar, double t)
{
    return (t - static_cast<double>(calendar.reference)) / kYearS;
}

qint64 tagViewsAt(const SimTag &tag, const SimCalendar &calendar, qint64 now)
{
    const double lived = livedTime(static_cast<double>(now), tag.phase);
    const double base = grown(tag.views, tag.growthPerYear, yearsFromReference(calendar, lived));
    return static_cast<qint64>(tag.breaksOut ? base * (1.0 + breakoutAt(calendar, lived)) : base);
}

qint64 tagUsersAt(const SimTag &tag, const SimCalendar &calendar, qint64 now)
{
    const double lived = livedTime(static_cast<double>(now), tag.phase);
    const double base = grown(tag.users, tag.growthPerYear, yearsFromReference(calendar, lived));
    return static_cast<qint64>(tag.breaksOut ? base * (1.0 + 0.6 * breakoutAt(calendar, lived)) : base);
}

qint64 soundVideosAt(const SimSound &sound, const SimCalendar &calendar, qint64 now)
{
    Dice dice(sound.dice);
    const double lived = livedTime(static_cast<double>(now), dice.unit());
    const double base = grown(sound.videos, 0.8, yearsFromReference(calendar, lived));
    return static_cast<qint64>(sound.breaksOut ? base * (1.0 + breakoutAt(calendar, lived)) : base);
}

} // namespace Tidemark
