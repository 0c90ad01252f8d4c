// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Tidemark {

// How counters of the simulated world move. All are monotone in time.

// Time as an audience lives it: more of it passes in the evening and at the weekend. Seconds,
// strictly increasing, never more than half a day from the clock. phase: 0 to 1, the audience's zone.
[[nodiscard]] double livedTime(double t, double phase);

// The part of its final count that a post has at an age: 1 - exp(-(age/tau)^shape).
[[nodiscard]] double saturation(double ageS, double tauS, double shape);

// Followers and hearts as a profile shows them: exact below 10,000, three or four digits above,
// so that a growing account shows plateaus and steps.
[[nodiscard]] qint64 shownFollowers(qint64 exact);
[[nodiscard]] qint64 shownHearts(qint64 exact);

} // namespace Tidemark
