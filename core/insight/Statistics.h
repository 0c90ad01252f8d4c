// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Insight.h"

#include <vector>

namespace Tidemark::detail {

inline constexpr int kLeastForMedian = 3; // below that a median says nothing

[[nodiscard]] double mean(const std::vector<double> &values); // not of nothing
[[nodiscard]] double median(std::vector<double> values);      // not of nothing
// Mean of the middle half: the quarter above and the quarter below are left out.
[[nodiscard]] double midMean(std::vector<double> values); // not of nothing
[[nodiscard]] double medianDeviation(const std::vector<double> &values, double around);

[[nodiscard]] MetricResult metric(const QString &id, const QString &unit, const QString &definition);
[[nodiscard]] MetricResult without(MetricResult result, const QString &reason);
[[nodiscard]] QString needed(int least, qsizetype held); // "3 needed, 2 held"
[[nodiscard]] QString belowResolution(qint64 step);
// Notes the post as an input of the figure: its id, and the age of what is known of it.
void addInput(MetricResult &result, const PostSample &post);
// A copy without what is later than now, oldest first, one value a time (the later said wins).
[[nodiscard]] QList<Observation> ordered(const QList<Observation> &series, qint64 now);

} // namespace Tidemark::detail
