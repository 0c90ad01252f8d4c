// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/AlertWalk.h"
#include "core/health/SignalTable.h"

namespace Tidemark {

// The calls of each tier by minute, from (inclusive) until (exclusive), UTC seconds. What is kept by the hour alone
// stands in the first minute of its hour. A tier of the plan without calls has a series of none.
[[nodiscard]] AlertWalk::SeriesByTier seriesByTier(const QList<CellCount> &counts, const SloPlan &plan, qint64 from,
                                                   qint64 until);

} // namespace Tidemark
