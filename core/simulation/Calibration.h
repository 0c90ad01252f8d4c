// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/DayTrace.h"

namespace Tidemark {

// How long an answer takes on its way, 600 to 900 ms: the same for the same question at the same time.
[[nodiscard]] qint64 simulatedLatencyMs(int creator, int page, qint64 atMs);
inline constexpr int kProfilePage = -1; // of simulatedLatencyMs(): the profile; 0 and 1: the pages of posts

struct DayTtls {
    qint64 userinfoS = 3'600;
    qint64 postsS = 900;
};

struct LeastRequests {
    qint64 userinfo = 0;
    qint64 posts = 0;

    [[nodiscard]] qint64 all() const { return userinfo + posts; }
    bool operator==(const LeastRequests &) const = default;
};

// The least number of requests with which no answer is older than its TTL when it is given: ask
// when a call comes and nothing young enough is held, and never before. (Each request covers the
// calls of one TTL after it; the first call that nothing covers needs a request at its own time at
// the latest, and the later it is made, the more it covers.)
[[nodiscard]] LeastRequests leastRequests(const std::vector<ProfileView> &views, const DayTtls &ttls);

// The shape for which the least number comes as near as can be to 8 % of the profile calls and
// 30 % of the posts calls: the exponent decides the first, the share of second pages the other.
[[nodiscard]] DayShape calibrated(DayShape shape, const DayTtls &ttls);
[[nodiscard]] LeastRequests calibrationTarget(const DayShape &shape);

} // namespace Tidemark
