// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/SimPost.h"

#include "core/sandbox/Cast.h"
#include "core/sandbox/CastTable.h"
#include "core/sandbox/Dice.h"
#include "core/sandbox/SimGrowth.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {
constexpr double kDayS = 86'400.0;
constexpr qint64 kWeekS = 7 * 86'400;

QString captionFor(const NicheTexts &niche, Dice &dice)
{
    QString caption = dice.pick(niche.captions);
    return caption.replace(QStringLiteral("{n}"), QString::number(2 + dice.below(97)));
}

QStringList tagsFor(const NicheTexts &niche, const SimPost &post, const PostTopic &topic, Dice &dice)
{
    QStringList tags;
    const qint64 beforeBreakout = topic.breakoutAt - post.createdAt;
    const bool breakingOut = beforeBreakout > -kWeekS && beforeBreakout < kWeekS;
    if (dice.chance(breakingOut ? 0.45 : 0.05)) {
        tags.append(castBreakout());
    }
    const int wanted = 1 + dice.below(3);
    for (int i = 0; i < wanted; ++i) {
        tags.append(dice.pick(niche.tags));
    }
    if (dice.chance(0.4)) {
        tags.append(QStringLiteral("fyp"));
    }
    if (!topic.tag.isEmpty()) {
        tags.prepend(topic.tag);
    }
    tags.removeDuplicates();
    return tags;
}

double outlierOf(Dice &dice)
{
    if (!dice.chance(0.045)) {
        return 1.0;
    }
    return dice.between(5.0, 11.0) * (dice.chance(0.15) ? 3.0 : 1.0);
}

void chooseSound(SimPost &post, const SimCreator &creator, const PostTopic &topic, Dice &dice)
{
    const double throwOfDice = dice.unit();
    const auto &sounds = castSounds();
    const auto &picked = dice.pick(sounds);
    if (!topic.soundId.isEmpty()) {
        post.soundId = topic.soundId;
    } else if (throwOfDice < 0.52) {
        post.soundId = creator.soundId;
    } else if (throwOfDice < 0.96) {
        post.soundId = picked.id;
    }
}

void chooseRates(SimPost &post, const SimCreator &creator, const PostTopic &topic, Dice &dice)
{
    post.outlier = outlierOf(dice);
    const double usual = std::max(180.0, topic.followersThen * creator.viewsPerFollower);
    post.views = usual * std::exp(0.62 * dice.normal()) * post.outlier;
    if (creator.castRow == 0 && post.dice % 61 == 0) {
        post.views = 2.61e9; // more than 32 bits hold
    }
    post.tauS = dice.between(1.1, 4.2) * kDayS;
    post.shape = dice.between(0.62, 0.86);
    post.likeRate = creator.likeRate * std::exp(0.22 * dice.normal());
    post.commentRate = post.likeRate * dice.between(0.006, 0.03);
    post.shareRate = post.likeRate * dice.between(0.01, 0.09);
    post.saveRate = post.likeRate * dice.between(0.03, 0.14);
    post.phase = creator.phase;
}

qint64 grown(const SimPost &post, double finalValue, double tauFactor, qint64 now)
{
    const double lived =
        livedTime(static_cast<double>(now), post.phase) - livedTime(static_cast<double>(post.createdAt), post.phase);
    const double tail = 0.04 * std::log1p(lived / (30 * kDayS));
    return lived <= 0 ? 0 : static_cast<qint64>(finalValue * (saturation(lived, post.tauS * tauFactor, post.shape) + tail));
}
} // namespace

QString composedPostId(qint64 createdAt, quint64 dice)
{
    return QString::number((static_cast<quint64>(createdAt) << 32) | (dice & 0xffffffffULL));
}

qint64 postTimeOf(const QString &id)
{
    return static_cast<qint64>(id.toULongLong() >> 32);
}

SimPost makePost(const SimCreator &creator, const QString &id, const PostTopic &topic)
{
    SimPost post;
    post.id = id;
    post.creatorId = creator.id;
    post.createdAt = postTimeOf(id);
    post.dice = diceSeed(creator.dice, diceSeed(id));
    Dice dice(post.dice);
    const NicheTexts &niche = nicheTexts().at(creator.niche);
    chooseRates(post, creator, topic, dice);
    chooseSound(post, creator, topic, dice);
    post.images = dice.chance(0.09) ? 2 + dice.below(8) : 0;
    post.durationS = post.images > 0 ? 0 : 7 + dice.below(84);
    if (dice.chance(0.018)) {
        post.deletedAt = post.createdAt + static_cast<qint64>(dice.between(6, 70) * kDayS);
    }
    const double titleDice = dice.unit();
    const QString caption = captionFor(niche, dice);
    post.tags = tagsFor(niche, post, topic, dice);
    post.nullTitle = titleDice < 0.03 && topic.tag.isEmpty();
    if (post.nullTitle || (titleDice < 0.045 && topic.tag.isEmpty())) {
        post.tags.clear();
        return post;
    }
    post.title = caption + QStringLiteral(" #") + post.tags.join(QStringLiteral(" #"));
    if (titleDice > 0.8) {
        post.title += QLatin1Char(' ');
    }
    return post;
}

SimCounts countsAt(const SimPost &post, qint64 now)
{
    SimCounts counts;
    counts.views = grown(post, post.views, 1.0, now);
    counts.likes = grown(post, post.views * post.likeRate, 0.92, now);
    counts.comments = grown(post, post.views * post.commentRate, 0.85, now);
    counts.shares = grown(post, post.views * post.shareRate, 1.1, now);
    counts.saves = grown(post, post.views * post.saveRate, 1.15, now);
    counts.downloads = grown(post, post.views * post.shareRate * 0.21, 1.2, now);
    return counts;
}

} // namespace Tidemark
