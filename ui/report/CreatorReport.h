// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Exports.h"
#include "ui/report/Report.h"

namespace Tidemark {

// Made of the tables of exports, so that a report and a file of the same time agree.
[[nodiscard]] Report creatorReport(const CreatorTables &tables);

// Of a table of `compare`, and the newest counter of each.
[[nodiscard]] Report comparisonReport(const ExportTable &comparison);

} // namespace Tidemark
