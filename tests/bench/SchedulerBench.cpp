// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how far off the figures of a watchlist are that the thrifty scheduler shows, beside equal intervals at the same
// spend: SchedulerBench [NAMES]
#include "tests/support/WatchedWorld.h"

#include <cstdio>
#include <cstdlib>

using namespace Tidemark;

namespace {

struct Ratios {
    double median = 0;
    double mean = 0;
    double p95 = 0;

    Ratios &operator+=(const Ratios &other)
    {
        median += other.median;
        mean += other.mean;
        p95 += other.p95;
        return *this;
    }
};

double ratio(double a, double b)
{
    return b > 0 ? a / b : 0;
}

Ratios printed(const char *who, const ErrorFigures &thrifty, const ErrorFigures &equal)
{
    const Ratios ratios{ratio(thrifty.median, equal.median), ratio(thrifty.mean, equal.mean), ratio(thrifty.p95, equal.p95)};
    std::printf("  %-14s median %.4f %% : %.4f %% = %.2f   mean %.3f %% : %.3f %% = %.2f   p95 %.3f %% : %.3f %% = %.2f\n", who,
                100 * thrifty.median, 100 * equal.median, ratios.median, 100 * thrifty.mean, 100 * equal.mean, ratios.mean,
                100 * thrifty.p95, 100 * equal.p95, ratios.p95);
    return ratios;
}

void compare(int names, qint64 credits)
{
    std::printf("%d names, %lld credits a month\n", names, static_cast<long long>(credits));
    Ratios alike;
    Ratios asked;
    constexpr int kSeeds = 5;
    for (int seed = 1; seed <= kSeeds; ++seed) {
        const WatchedWorld world(names, quint64(seed));
        const PlayReport thrifty = play(world, {WatchPolicy::Thrifty, credits, 60, 3 * 3'600});
        const PlayReport blind = play(world, {WatchPolicy::Thrifty, credits, 60, 3 * 3'600, false});
        const PlayReport equal = play(world, {WatchPolicy::Equal, credits, 60, 3 * 3'600});
        std::printf(" seed %d: spent %d thrifty, %d equal\n", seed, thrifty.credits, equal.credits);
        asked += printed("as looked at", thrifty.asLookedAt, equal.asLookedAt);
        alike += printed("all alike", blind.everyName, equal.everyName);
    }
    std::printf(" mean ratios   as looked at: median %.2f mean %.2f p95 %.2f   all alike: median %.2f mean %.2f p95 %.2f\n",
                asked.median / kSeeds, asked.mean / kSeeds, asked.p95 / kSeeds, alike.median / kSeeds, alike.mean / kSeeds,
                alike.p95 / kSeeds);
}

} // namespace

int main(int argc, char **argv)
{
    const int names = argc > 1 ? std::atoi(argv[1]) : 200;
    for (const int perName : {5, 15})
        compare(names, qint64(perName) * names);
    return 0;
}
