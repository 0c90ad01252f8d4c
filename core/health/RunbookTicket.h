// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/Runbook.h"
#include "core/health/RunbookChecks.h"

namespace Tidemark {

struct RunbookFinding {
    RunbookStep step;
    std::optional<CheckResult> result; // absent: to be done by hand
};

// The placeholders that a runbook's ticket text may hold, by name.
[[nodiscard]] QStringList ticketPlaceholders();
// The text for the vendor, ready to be sent: times in UTC, a sample request without the key, and what was found.
[[nodiscard]] QString ticketText(const Runbook &book, const RunbookEvidence &evidence, const QList<RunbookFinding> &findings);

} // namespace Tidemark
