// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Insight.h"

namespace Tidemark::detail {

// Half a rounding step as a part of the counter itself: how far off it may be. 0: exact.
[[nodiscard]] double relativeRounding(Count count);
[[nodiscard]] double relativeRounding(const PostSample &post); // of its views, by their series
// Carries the rounding of a figure's inputs into its bound; nothing where they are exact or there is no value.
void carryRounding(MetricResult &result, double relative);

} // namespace Tidemark::detail
