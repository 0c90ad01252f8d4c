// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"

#include <QList>

#include <optional>

namespace Tidemark {

// How far a figure is expected to be off some time after it was read, as parts of its value.
//
// A counter moves by a drift and by a noise around it (see CounterTrend); a post's grows with the logarithm of its age,
// fast at first and ever slower: by perLogAge for each time that its age grows by the factor e.
struct ChangeOutlook {
    double driftPerS = 0;  // never negative: a fall makes a figure as wrong as a rise
    double noise = 0;      // standard deviation after one second
    double perLogAge = 0;  // of a post; 0: it has no age
    double ageS = 0;       // of the post when it was read
    double resolution = 0; // half a step of rounding
    int intervals = 0;     // of the own history that it was learnt from; 0: it is a guess

    // After that many seconds.
    [[nodiscard]] double errorAfter(double seconds) const;
    // How the error grows there: as seconds to this power. 1 for a drift, a half for noise.
    [[nodiscard]] double exponentAt(double seconds) const;
};

// What is taken for likely before the own history says more.
struct OutlookPrior {
    double driftPerS = 0;
    double noise = 0;
    double perLogAge = 0;
};

// From the newest observations (oldest first; at most nine are looked at), younger intervals counting for more, drawn to
// the prior as though it had been seen for half a day. A counter that stood still is not taken for dead: a change of half
// a step may hide in its rounding. bornAt: of a post.
[[nodiscard]] ChangeOutlook changeOutlook(const QList<Observation> &series, const OutlookPrior &prior,
                                          std::optional<qint64> bornAt = {});

} // namespace Tidemark
