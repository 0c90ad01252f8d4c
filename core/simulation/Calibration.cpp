// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/Calibration.h"

#include "core/sandbox/Dice.h"

#include <cstdlib>
#include <functional>

namespace Tidemark {

namespace {

constexpr double kUserinfoMisses = 0.08;
constexpr double kPostsMisses = 0.30;
constexpr qint64 kFastestMs = 600;
constexpr quint64 kSpreadMs = 301;
constexpr int kHalvings = 24;
constexpr int kNeighbours = 400;

// Requests for each key of one kind, in the order of the calls.
class Asked
{
public:
    Asked(int keys, qint64 ttlS)
        : m_freshUntilS(size_t(keys), -1)
        , m_landsMs(size_t(keys), -1)
        , m_ttlS(ttlS)
    {
    }

    void call(int key, qint64 atMs, const std::function<qint64()> &latency)
    {
        const auto slot = size_t(key);
        const bool isUnderWay = atMs < m_landsMs[slot];
        if (isUnderWay || atMs / 1000 < m_freshUntilS[slot])
            return;
        m_landsMs[slot] = atMs + latency();
        m_freshUntilS[slot] = m_landsMs[slot] / 1000 + m_ttlS;
        ++requests;
    }

    qint64 requests = 0;

private:
    std::vector<qint64> m_freshUntilS;
    std::vector<qint64> m_landsMs;
    qint64 m_ttlS;
};

// The argument in [low, high] for which count() is nearest to the target. count() falls or rises
// with it but for small steps back, so that the exact number may lie beside where halving ends.
double nearest(double low, double high, qint64 target, const std::function<qint64(double)> &count)
{
    const bool isRising = count(high) > count(low);
    double best = low;
    qint64 distance = std::llabs(count(low) - target);
    const auto look = [&](double x) {
        const qint64 counted = count(x);
        if (std::llabs(counted - target) < distance) {
            distance = std::llabs(counted - target);
            best = x;
        }
        return counted;
    };
    look(high);
    for (int i = 0; i < kHalvings && distance > 0; ++i) {
        const double middle = (low + high) / 2;
        const bool isBelow = look(middle) < target;
        (isBelow == isRising ? low : high) = middle;
    }
    const double centre = best;
    for (int i = 1; i < kNeighbours && distance > 0; ++i)
        look(centre + (i % 2 == 0 ? 1 : -1) * i * 2e-5);
    return best;
}

} // namespace

qint64 simulatedLatencyMs(int creator, int page, qint64 atMs)
{
    const quint64 what = quint64(creator) * 4 + quint64(page + 1);
    return kFastestMs + qint64(diceSeed(what, quint64(atMs)) % kSpreadMs);
}

LeastRequests leastRequests(const std::vector<ProfileView> &views, const DayTtls &ttls)
{
    int creators = 0;
    for (const ProfileView &view : views)
        creators = std::max(creators, view.creator + 1);
    Asked userinfo(creators, ttls.userinfoS);
    Asked posts(2 * creators, ttls.postsS);
    for (const ProfileView &view : views) {
        const int page = view.isSecondPage ? 1 : 0;
        userinfo.call(view.creator, view.atMs, [&view] { return simulatedLatencyMs(view.creator, kProfilePage, view.atMs); });
        posts.call(2 * view.creator + page, view.atMs,
                   [&view, page] { return simulatedLatencyMs(view.creator, page, view.atMs); });
    }
    return {userinfo.requests, posts.requests};
}

LeastRequests calibrationTarget(const DayShape &shape)
{
    return {qRound64(kUserinfoMisses * double(shape.views())), qRound64(kPostsMisses * double(shape.views()))};
}

DayShape calibrated(DayShape shape, const DayTtls &ttls)
{
    const LeastRequests target = calibrationTarget(shape);
    const std::vector<ViewDraw> draws = drawDay(shape);
    shape.exponent = nearest(0, 3, target.userinfo, [&](double exponent) {
        shape.exponent = exponent;
        return leastRequests(viewsOf(draws, shape), ttls).userinfo;
    });
    shape.secondPageShare = nearest(0, 0.5, target.posts, [&](double share) {
        shape.secondPageShare = share;
        return leastRequests(viewsOf(draws, shape), ttls).posts;
    });
    return shape;
}

} // namespace Tidemark
