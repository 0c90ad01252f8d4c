// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"
#include "ui/widgets/Navigator.h"

namespace Tidemark {

// A link to the calls behind a figure: the ledger in Credits, with those rows alone. It can be gone back to like any other.
[[nodiscard]] Link callsLink(const LedgerFilter &filter);
// What a link to Credits names; empty: all rows.
[[nodiscard]] LedgerFilter callsOf(const Link &link);
// Outcomes that spend the error budget, as the ledger has them.
[[nodiscard]] QStringList failedOutcomes();

} // namespace Tidemark
