// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/OptionParser.h"
#include "core/health/ProbePlan.h"

#include <QJsonObject>

namespace Tidemark {

class Settings;

// The options of `serve-metrics` about probes. Without --probe the plan is off; without --probe-every the settings say how
// often, and where they say nothing, it is as often as the cap of the day pays for.
[[nodiscard]] QList<Option> probeOptionList();
[[nodiscard]] Result<ProbePlan> probePlan(const Invocation &invocation, const Settings &settings);

// What each interval costs a day, which one was chosen, and what the cap makes of it: lines for people, before the first
// probe is sent; and the same as JSON.
[[nodiscard]] QStringList probeNotes(const ProbePlan &plan);
[[nodiscard]] QJsonObject probeJson(const ProbePlan &plan);

} // namespace Tidemark
