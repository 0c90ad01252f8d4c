// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Insight.h"

namespace Tidemark::detail {

// One sample a post (the newest observed), the newest post first; those without a date last.
[[nodiscard]] QList<PostSample> newestFirst(const QList<PostSample> &posts);

} // namespace Tidemark::detail
