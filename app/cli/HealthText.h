// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"
#include "core/health/HealthFigures.h"

#include <QString>

// What `slo` says to people. Unknown is an en dash, never 0.
namespace Tidemark {

[[nodiscard]] QString healthText(const HealthOverview &overview, const QList<EndpointFigures> &endpoints);
// Of credits that run out within the alarm's days; else nothing.
[[nodiscard]] QString creditsLeftText(const CreditSummary &summary, qint64 now);
[[nodiscard]] QString alertsText(const QList<AlertEntry> &entries);
[[nodiscard]] QString silencedText(const QString &rule, std::optional<qint64> until);

} // namespace Tidemark
