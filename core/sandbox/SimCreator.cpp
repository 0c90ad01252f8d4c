// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/SimCreator.h"

#include "core/sandbox/CastTable.h"
#include "core/sandbox/Dice.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {
const QStringList &firstWords()
{
    static const QStringList kWords =
        QStringLiteral(
            "amber birch cedar dusty ember fable ginger hazel indigo jolly koala lemon maple nutmeg olive pepper quiet "
            "river sunny tango umbra velvet willow yonder zesty brisk copper dapper early fuzzy gentle humble")
            .split(QLatin1Char(' '));
    return kWords;
}

const QStringList &secondWords()
{
    static const QStringList kWords =
        QStringLiteral(
            "acorn badger comet dumpling engine fern goose harbor island jacket kettle lantern mitten noodle otter pickle "
            "quill rabbit saddle teapot umbrella violet waffle yarn zephyr biscuit cactus drummer feather gadget hammock")
            .split(QLatin1Char(' '));
    return kWords;
}

QString capital(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

const QStringList &regions()
{
    static const QStringList kRegions =
        QStringLiteral("US GB DE FR ES IT BR MX ID PH VN JP KR NG ZA AU CA NL SE PL TR IN").split(QLatin1Char(' '));
    return kRegions;
}

QString generatedBio(Dice &dice, const QString &niche)
{
    static const QStringList kLines = {QString(),
                                       QStringLiteral("just here for fun ✨"),
                                       QStringLiteral("dm for collabs 💌\n18+"),
                                       QStringLiteral("new video every day"),
                                       QStringLiteral("living slowly 🌿"),
                                       QStringLiteral("she/her · coffee first")};
    const QString line = dice.pick(kLines);
    return dice.chance(0.3) ? niche + QStringLiteral(" | ") + line : line;
}

QString secUidOf(quint64 seed)
{
    static const QByteArray kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    Dice dice(seed);
    QByteArray out = "MS4wLjABAAAA";
    while (out.size() < 76) {
        out.append(kAlphabet.at(dice.below(64)));
    }
    return QString::fromLatin1(out);
}

void cast(SimCreator &creator, int row)
{
    const CastMember &member = castMembers().at(row);
    creator.castRow = row;
    creator.nickname = member.nickname;
    creator.bio = member.bio;
    creator.bioLink = member.link;
    creator.region = member.region;
    creator.niche = member.niche;
    creator.followers = member.followers;
    creator.growthPerYear = member.growthPerYear;
    creator.postsPerWeek = member.postsPerWeek;
    creator.viewsPerFollower = member.viewsPerFollower;
    creator.heartsPerFollower = member.heartsPerFollower;
    creator.verified = member.verified;
    creator.isPrivate = false;
    creator.showsLikes = true;
}

void invent(SimCreator &creator, Dice &dice)
{
    const int niches = static_cast<int>(nicheTexts().size());
    creator.niche = dice.chance(0.4) ? niches - 1 : dice.below(niches);
    creator.nickname = capital(creator.handle);
    if (dice.chance(0.35)) {
        creator.nickname += QStringLiteral(" 🌻");
    }
    creator.bio = generatedBio(dice, nicheTexts().at(creator.niche).name);
    creator.region = dice.pick(regions());
    creator.followers = std::exp(dice.between(std::log(40.0), std::log(400'000.0)));
    creator.growthPerYear = dice.between(0.02, 0.9);
    creator.postsPerWeek = dice.between(0.4, 1.3);
    creator.viewsPerFollower = dice.between(0.1, 0.9);
    creator.heartsPerFollower = dice.between(4, 30);
    creator.verified = creator.followers > 250'000 && dice.chance(0.5);
    creator.isPrivate = creator.followers < 20'000 && dice.chance(0.06);
    creator.showsLikes = dice.chance(0.5);
}

int castRowOf(const QString &handle)
{
    const auto &members = castMembers();
    const auto found =
        std::find_if(members.begin(), members.end(), [&handle](const CastMember &member) { return member.handle == handle; });
    return found == members.end() ? -1 : static_cast<int>(found - members.begin());
}
} // namespace

QString creatorIdOf(const QString &handle)
{
    constexpr quint64 kFirst = 6'600'000'000'000'000'000ULL;
    constexpr quint64 kRange = 890'000'000'000'000'000ULL;
    return QString::number(kFirst + diceSeed(handle) % kRange);
}

SimCreator makeCreator(quint64 worldSeed, const QString &id, const QString &handle)
{
    SimCreator creator;
    creator.id = id;
    creator.handle = handle;
    creator.dice = diceSeed(worldSeed, diceSeed(id));
    Dice dice(creator.dice);
    creator.likeRate = dice.between(0.045, 0.12);
    creator.postHour = 12 + dice.below(10);
    creator.followingBase = 12 + dice.below(900);
    creator.likesGivenBase = dice.below(9'000);
    creator.olderPosts = dice.below(60);
    creator.phase = dice.unit();
    creator.secUid = secUidOf(creator.dice);
    creator.soundId = QString::number(7'100'000'000'000'000'000ULL + creator.dice % 300'000'000'000'000'000ULL);
    const int row = castRowOf(handle);
    if (row >= 0) {
        cast(creator, row);
    } else {
        invent(creator, dice);
    }
    return creator;
}

QString inventedHandle(quint64 seed)
{
    Dice dice(seed);
    const QString first = dice.pick(firstWords());
    const QString second = dice.pick(secondWords());
    static const QStringList kJoints = {QString(), QStringLiteral("."), QStringLiteral("_")};
    QString handle = first + dice.pick(kJoints) + second;
    if (dice.chance(0.6)) {
        handle += QString::number(dice.below(990) + 10);
    }
    return handle;
}

bool isHandle(const QString &text)
{
    const auto allowed = [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
               || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('_') || c == QLatin1Char('.');
    };
    return text.size() >= 2 && text.size() <= 24 && !text.endsWith(QLatin1Char('.'))
           && std::all_of(text.begin(), text.end(), allowed);
}

} // namespace Tidemark
