// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Insight.h"

namespace Tidemark::detail {

// Half a rounding step as a part of the counter itself: how far off it may be. 0: exact.
[[nodiscard]] double relativeRounding(Count count);
[[nodiscard]] double relativeRounding(const PostSample &post); // of its views, by their series

} // namespace Tidemark::detail
