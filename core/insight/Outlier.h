// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Insight.h"

namespace Tidemark::detail {

inline constexpr qint64 kSettlingS = 24 * 3'600; // a younger post says nothing yet

// How far from an age a snapshot may lie that stands for it.
[[nodiscard]] double ageTolerance(double age);

// M6 alone: the post's views over what its peers of the same type had at the same age.
[[nodiscard]] MetricResult outlierSameAge(const PostSample &post, const QList<PostSample> &ownPosts, qint64 now);
// M7 alone: its views over the median of the mature ones of its type.
[[nodiscard]] MetricResult outlierMature(const PostSample &post, const QList<PostSample> &ownPosts, qint64 now);

} // namespace Tidemark::detail
