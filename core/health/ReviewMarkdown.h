// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/SloReview.h"

namespace Tidemark {

// The review as a Markdown document, times in UTC. Pure.
[[nodiscard]] QString reviewMarkdown(const SloReview &review);

} // namespace Tidemark
