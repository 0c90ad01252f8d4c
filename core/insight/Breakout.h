// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Insight.h"

namespace Tidemark {

// The parts of breakout() as metrics of their own.
[[nodiscard]] MetricResult growthRate(const QList<Observation> &series, qint64 now);    // growth_rate
[[nodiscard]] MetricResult growthUsual(const QList<Observation> &series, qint64 now);   // growth_usual
[[nodiscard]] MetricResult breakoutTimes(const QList<Observation> &series, qint64 now); // breakout

} // namespace Tidemark
