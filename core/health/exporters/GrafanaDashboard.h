// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/SloPlan.h"

#include <QByteArray>

namespace Tidemark {

// tikliveapi-dashboard.json: the five panels of the monitoring text ("Dashboard Recommendations"), to be imported or
// provisioned as it is; its data source is a variable. Needs the records of prometheusRules(). Pure.
[[nodiscard]] QByteArray grafanaDashboard(const SloPlan &plan);

} // namespace Tidemark
