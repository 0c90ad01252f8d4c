// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Counter.h"

namespace Tidemark {

// What one snapshot of a counter says against the one before. Pure functions.

// A count that cannot be: below zero (a 32-bit overflow), or zero where there were thousands ("not read").
[[nodiscard]] bool isCounterFault(qint64 said, Count before);

// The highest milestone above `before` and up to `now`: 1, 2.5 and 5 times the powers of ten from 1,000 on. Powers
// of ten are what people celebrate, and 1,000 and 10,000 open programmes to creators; 2.5 and 5 stand between them so
// that neighbours are 2 to 2.5 times apart, as 250,000 and 500,000 are celebrated too.
[[nodiscard]] Count milestoneBetween(qint64 before, qint64 now);

// A fall is kept as it is; one of a hundredth or more, past the rounding, is a fact of its own. A tenth or more at once
// is what removals of accounts or views look like; the counter does not say its cause.
enum class Fall { None, Drop, Purge };
[[nodiscard]] Fall fallBetween(qint64 before, qint64 now);

} // namespace Tidemark
