// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plants outliers in synthetic growth curves, and prints how well each rule finds them.
#include "tests/bench/PlantedOutliers.h"

#include <cstdio>

using namespace Tidemark::Bench;

namespace {

void print(const char *rule, const Score &score)
{
    std::printf("  %-44s precision %5.1f %%  recall %5.1f %%  F1 %.3f  (%d hits, %d false alarms, %d misses)\n", rule,
                100 * score.precision(), 100 * score.recall(), score.f1(), score.hits, score.falseAlarms, score.misses);
}

} // namespace

int main()
{
    for (const quint64 seed : {1U, 2U, 3U, 4U, 5U}) {
        const OutlierScores outliers = plantedOutliers(seed);
        std::printf("seed %d, posts with six times their views:\n", static_cast<int>(seed));
        print("same age (outlier_same_age, M6)", outliers.sameAge);
        print("mature posts (outlier_mature, M7)", outliers.mature);
        print("lifetime ratio (views an hour, M9, / median)", outliers.lifetime);
        const BreakoutScores breakouts = plantedBreakouts(seed);
        std::printf("seed %d, hashtags whose growth rises sixfold:\n", static_cast<int>(seed));
        print("own baseline (breakout)", breakouts.ownBaseline);
        print("one rate for all (0.25 %/h)", breakouts.fixedRate);
    }
    return 0;
}
