// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Tidemark::Bench {

// How well a rule finds what was planted.
struct Score {
    int hits = 0;
    int falseAlarms = 0;
    int misses = 0;

    [[nodiscard]] double precision() const { return hits + falseAlarms > 0 ? double(hits) / (hits + falseAlarms) : 0; }
    [[nodiscard]] double recall() const { return hits + misses > 0 ? double(hits) / (hits + misses) : 0; }
    [[nodiscard]] double f1() const { return hits > 0 ? 2.0 * hits / (2.0 * hits + falseAlarms + misses) : 0; }
    void count(bool isPlanted, bool isFound);
};

// 120 creators of different size post about daily; views grow fast at first and ever slower, each post's by luck more
// or less. One post in twenty is planted: it has six times the views that it would have. A page is read each day. Every
// post of 1 to 20 days is judged today: an outlier at three times what it is compared with.
struct OutlierScores {
    Score sameAge;  // M6
    Score mature;   // M7: against own posts older than 30 days
    Score lifetime; // views an hour of its whole life, against the median of the others' of 1 to 60 days
};
[[nodiscard]] OutlierScores plantedOutliers(quint64 seed);

// 400 hashtags, each with a usual growth of its own, seen four times a day, the large ones rounded. In one of ten growth
// rises sixfold before the newest snapshot.
struct BreakoutScores {
    Score ownBaseline; // breakout()
    Score fixedRate;   // more than 0.25 % an hour, whoever it is
};
[[nodiscard]] BreakoutScores plantedBreakouts(quint64 seed);

} // namespace Tidemark::Bench
