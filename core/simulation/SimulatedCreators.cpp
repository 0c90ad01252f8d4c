// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/SimulatedCreators.h"

#include "core/sandbox/Dice.h"
#include "core/sandbox/SimGrowth.h"
#include "core/sandbox/SimPost.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr double kDayS = 86'400;
constexpr double kMostFollowers = 150e6;
constexpr double kLeastFollowers = 800;
constexpr double kUsualGrowth = 0.0015; // a day: half of all creators grow less
constexpr double kMostGrowth = 0.08;
constexpr double kSurgeShare = 0.08;
constexpr double kUsualPostsADay = 0.5;
constexpr int kPostsBefore = 40; // at midnight
constexpr quint64 kFirstUserId = 6'600'000'000'000'000'000ULL;
constexpr quint64 kIndexBits = 12; // of a post's id: which of the creator's posts it is

double logNormal(Dice &dice, double median, double sigma)
{
    return median * std::exp(sigma * dice.normal());
}

} // namespace

SimulatedCreators::SimulatedCreators(int creators, quint64 seed, qint64 midnightS)
    : m_midnightS(midnightS)
{
    for (int rank = 0; rank < creators; ++rank)
        m_creators.push_back(makeCreator(rank, seed));
}

SimulatedCreators::Creator SimulatedCreators::makeCreator(int rank, quint64 seed) const
{
    Dice dice(diceSeed(diceSeed(seed, 0x637265), quint64(rank)));
    Creator creator;
    creator.followers = std::clamp(logNormal(dice, 4e6 / std::pow(1 + rank, 0.7), 1.0), kLeastFollowers, kMostFollowers);
    creator.growthPerDay = std::min(kMostGrowth, logNormal(dice, kUsualGrowth, 1.2));
    creator.phase = dice.unit();
    if (dice.chance(kSurgeShare)) {
        creator.surgeS = m_midnightS + qint64(dice.between(-0.5, 1) * kDayS);
        creator.surgeLastsS = qint64(dice.between(2, 8) * 3'600);
        creator.surge = dice.between(8, 25);
    }
    const double pauseS = kDayS / std::clamp(logNormal(dice, kUsualPostsADay, 0.9), 0.03, 4.0);
    std::vector<qint64> times;
    double at = double(m_midnightS);
    for (int i = 0; i < kPostsBefore; ++i) {
        at += pauseS * std::log(1 - dice.unit());
        times.push_back(qint64(at));
    }
    std::reverse(times.begin(), times.end());
    at = double(m_midnightS);
    for (at -= pauseS * std::log(1 - dice.unit()); at < double(m_midnightS) + kDayS; at -= pauseS * std::log(1 - dice.unit()))
        times.push_back(qint64(at));
    for (const qint64 time : times)
        creator.posts.push_back({time, logNormal(dice, std::max(200.0, 0.2 * creator.followers), 1.0),
                                 dice.between(1.1, 4.2) * kDayS, dice.between(0.62, 0.86)});
    return creator;
}

double SimulatedCreators::followers(int rank, qint64 ms) const
{
    const Creator &creator = m_creators[size_t(rank)];
    const double now = double(ms) / 1000;
    const double midnight = double(m_midnightS);
    double days = (livedTime(now, creator.phase) - livedTime(midnight, creator.phase)) / kDayS;
    if (creator.surgeS > 0)
        days += creator.surge * std::clamp(now - double(creator.surgeS), 0.0, double(creator.surgeLastsS)) / kDayS;
    return creator.followers * std::exp(creator.growthPerDay * days);
}

double SimulatedCreators::viewsOf(const Creator &creator, const SimulatedPost &post, qint64 ms)
{
    const double lived = livedTime(double(ms) / 1000, creator.phase) - livedTime(double(post.createdS), creator.phase);
    const double tail = lived > 0 ? 0.04 * std::log1p(lived / (30 * kDayS)) : 0;
    return std::floor(post.finalViews * (saturation(lived, post.tauS, post.shape) + tail));
}

double SimulatedCreators::views(const QString &postId, qint64 ms) const
{
    const quint64 low = postId.toULongLong() & 0xffffffffULL;
    const Creator &creator = m_creators[size_t(low >> kIndexBits)];
    return viewsOf(creator, creator.posts[size_t(low & ((1ULL << kIndexBits) - 1))], ms);
}

QString SimulatedCreators::handle(int creator)
{
    return QStringLiteral("creator%1").arg(creator);
}

QString SimulatedCreators::userId(int creator)
{
    return QString::number(kFirstUserId + quint64(creator));
}

int SimulatedCreators::creatorOf(const QString &handleOrId)
{
    bool isId = false;
    const quint64 id = handleOrId.toULongLong(&isId);
    return isId ? int(id - kFirstUserId) : handleOrId.mid(7).toInt();
}

QByteArray SimulatedCreators::profileBody(int creator, qint64 ms) const
{
    return R"({"user":{"id":")" + userId(creator).toLatin1() + R"(","uniqueId":")" + handle(creator).toLatin1()
           + R"("},"stats":{"followerCount":)" + QByteArray::number(shownFollowers(qint64(followers(creator, ms)))) + "}}";
}

QByteArray SimulatedCreators::postsBody(int rank, int page, qint64 ms) const
{
    const Creator &creator = m_creators[size_t(rank)];
    const auto isLater = [](qint64 second, const SimulatedPost &post) { return second < post.createdS; };
    const auto end = std::upper_bound(creator.posts.begin(), creator.posts.end(), ms / 1000, isLater);
    const qint64 newest = end - creator.posts.begin() - 1 - page * kPostsOnPage;
    QByteArray body = R"({"videos":[)";
    for (qint64 i = newest; i > newest - kPostsOnPage && i >= 0; --i) {
        const SimulatedPost &post = creator.posts[size_t(i)];
        const QByteArray id = composedPostId(post.createdS, (quint64(rank) << kIndexBits) | quint64(i)).toLatin1();
        body += (i == newest ? "" : ",") + QByteArray(R"({"video_id":")") + id + R"(","create_time":)"
                + QByteArray::number(post.createdS) + R"(,"play_count":)" + QByteArray::number(qint64(viewsOf(creator, post, ms)))
                + R"(,"author":{"id":")" + userId(rank).toLatin1() + R"("}})";
    }
    return body + "]}";
}

} // namespace Tidemark
