// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/health/HealthFigures.h"

namespace Tidemark {

// What HealthReader reads in the worker thread of its Database. end: the end of the last minute counted, UTC seconds.
[[nodiscard]] Result<HealthOverview> makeOverview(Connection &connection, const SloPlan &plan, qint64 end);
// Firing ones, pages first, then pending ones.
[[nodiscard]] Result<QList<AlertEntry>> currentAlerts(Connection &connection, const SloPlan &plan, qint64 now);

} // namespace Tidemark
