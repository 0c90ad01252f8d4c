// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"
#include "core/health/HealthFigures.h"
#include "core/health/SloFile.h"
#include "core/health/SloReview.h"

#include <QJsonObject>

// The documents of `slo`. Rates are in per cent, times UTC seconds, latencies milliseconds; unknown is null.
namespace Tidemark {

[[nodiscard]] QJsonObject alertJson(const AlertEntry &entry);
// How long the credits last: a saturation signal like the others.
[[nodiscard]] QJsonObject creditsLeftJson(const CreditSummary &summary, qint64 now);
[[nodiscard]] QJsonObject healthJson(const HealthOverview &overview, const QList<EndpointFigures> &endpoints,
                                     const LoadedSlo &slo);
[[nodiscard]] QJsonObject reviewJson(const SloReview &review);

} // namespace Tidemark
