// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/GenerateKind.h"

namespace Tidemark {

// What `generate` makes for Prometheus, Alertmanager and Grafana, out of the objectives in force.
[[nodiscard]] QList<GenerateKind> monitoringKinds();

} // namespace Tidemark
