// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthFigures.h"
#include "ui/models/ColumnModel.h"

namespace Tidemark {

enum class OffenderColumn { Endpoint, Calls, Bad, Latency, BudgetUsed };
[[nodiscard]] QList<Column<Offender>> offenderColumns();

enum class AlertColumn { Fired, Tier, Severity, Lasted, Burn, Bad };
[[nodiscard]] QList<Column<AlertEntry>> alertColumns(QString (*tierTitle)(const QString &));

} // namespace Tidemark
