// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthFigures.h"
#include "core/health/SloFile.h"
#include "core/health/SloReview.h"

#include <QJsonObject>

// The documents of `slo`. Rates are in per cent, times UTC seconds, latencies milliseconds; unknown is null.
namespace Tidemark {

[[nodiscard]] QJsonObject alertJson(const AlertEntry &entry);
[[nodiscard]] QJsonObject healthJson(const HealthOverview &overview, const QList<EndpointFigures> &endpoints,
                                     const LoadedSlo &slo);
[[nodiscard]] QJsonObject reviewJson(const SloReview &review);

} // namespace Tidemark
