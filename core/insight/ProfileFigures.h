// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Metrics.h"

namespace Tidemark::detail {

// M3: interactions over the followers that the creator had when posting; where no snapshot of them is
// near enough before it, over today's, and the definition says of how many posts.
[[nodiscard]] MetricResult followerRateAtPosting(const MetricInputs &inputs); // median of the latest 30 posts
[[nodiscard]] MetricResult followerRateOfPost(const MetricInputs &inputs);
// M16: posts that history holds of those that the profile reports.
[[nodiscard]] MetricResult completeness(const MetricInputs &inputs);
// M15: what can be seen, one by one; never a score.
[[nodiscard]] MetricResult followersPerVideo(const MetricInputs &inputs);
[[nodiscard]] MetricResult followerStep(const MetricInputs &inputs);
[[nodiscard]] MetricResult emptyFollowers(const MetricInputs &inputs);
[[nodiscard]] MetricResult engagementInTier(const MetricInputs &inputs);
// M12 as one figure: the best hour of the week; the definition names it.
[[nodiscard]] MetricResult bestHour(const MetricInputs &inputs);
// M13 over the posts of all creators who used the tag, each against its creator's own.
[[nodiscard]] MetricResult hashtagLiftAcross(const MetricInputs &inputs);
// M14: qualified share of the views / 1,000 x RPM, both as the user gave them.
[[nodiscard]] MetricResult earningsRange(const MetricInputs &inputs);

} // namespace Tidemark::detail
