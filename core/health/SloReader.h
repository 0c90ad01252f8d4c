// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/health/SloPlan.h"

#include <QByteArray>

namespace Tidemark {

// Whose lists of endpoints count: the shipped file's say what the shipped catalogue says, so that a catalogue of the
// user's own is not overruled by a file that nobody wrote.
enum class SloLists { Follow, LeaveToCatalogue };

// Reads a slo.yaml in the form of the monitoring text:
//   slo_tiers:
//     tier1_interactive:
//       p95_ms: 1200          (more than 0, at most the tier's hard time-out)
//       availability: 0.999   (from 0.01 to 0.999999)
//       burn_rate_fast: 14.4  (more than burn_rate_slow; must be reachable: at most 1 / (1 - availability))
//       burn_rate_slow: 6.0   (at least 0.1)
//       endpoints: [/userid/, ...]
// base: what holds for a tier that is not named; null: all three must be. An endpoint that no tier lists stays in the
// tier that the catalogue has it in. Pure; safe from any thread. An error is LocalData and names line and field:
// "slo.yaml line 7: slo_tiers.tier1_interactive.p95_ms must be a positive number".
[[nodiscard]] Result<SloPlan> readSlo(const QByteArray &yaml, const Catalogue &catalogue, const SloPlan *base, SloLists lists);

} // namespace Tidemark
